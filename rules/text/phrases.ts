import type {Span} from '../types.ts';
import type {Token} from './tokens.ts';

/**
 * Phrases as data. A phrase is words parted by spaces, matched against tokens without case:
 * `a|b` either word · `a?` may be missing · `sus*` any word that begins so · `~3` up to three words of the same clause ·
 * `<num>` a number, in digits or words · `<he>`, `<his>`, `<kin>`, `<day>`, `<Name>` classes of words, listed below · `,` that mark.
 * No regular expression is built from them: each token is looked up once, so that a list may be long.
 */
export interface PhraseList<T> {
	readonly find: (
		tokens: readonly Token[],
	) => readonly (Span & {readonly value: T; readonly from: number; readonly to: number})[];
}

const words = (list: string) => new Set(list.split(' '));

const small = words(
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred cero uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
);

/** True for a number in digits or in English or Spanish words ("forty-one", "cuarenta", "3rd"). */
export function isNumber(token: Token): boolean {
	if (token.kind === 'number') return true;
	if (token.kind !== 'word') return false;
	if (small.has(token.lower)) return true;
	const dash = token.lower.indexOf('-');
	return dash > 0 && small.has(token.lower.slice(0, dash)) && small.has(token.lower.slice(dash + 1));
}

const classes: Readonly<Record<string, (token: Token) => boolean>> = {
	num: isNumber,
	Name: ({kind, shape}) => kind === 'word' && (shape === 'Title' || shape === 'Mixed'),
	"Name's": ({kind, shape, lower}) => kind === 'word' && shape !== 'lower' && /'s$|s'$/.test(lower) && lower.length > 3,
	he: ({lower}) => he.has(lower),
	his: ({lower}) => his.has(lower),
	kin: ({lower}) => kin.has(lower),
	"kin's": ({lower}) => kinOwn.has(lower),
	day: ({lower}) => day.has(lower),
	month: ({lower}) => month.has(lower),
};

const he = words("he she they he's she's they're hes shes theyre he'd she'd they've him her them el él ella");
const his = words('his her their hers su sus la el');
const kinWords =
	'mom mother mama momma mommy mum ma mami dad father daddy papa papi pop parents parent folks grandma grandmother granny nana meemaw memaw mamaw abuela grandpa grandfather papaw pawpaw abuelo grandparents aunt auntie tia tía uncle tio tío brother sister siblings sibling stepdad stepmom stepfather stepmother step-dad step-mom guardian foster-mom family mamá papá madre padre padres hermano hermana';
const kin = words(kinWords);
const kinOwn = new Set([...kin].flatMap((word) => [`${word}'s`, `${word}s`, `${word}s'`]));
const day = words(
	'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays weekday weekdays weekend today tonight tomorrow tmrw lunes martes miércoles jueves viernes sábado domingo hoy mañana',
);
const month = words(
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
);

type Piece = {
	readonly optional: boolean;
	/** Longest run of words for a gap; 0 for a word to be matched. */
	readonly gap: number;
	readonly fits: (token: Token) => boolean;
	/** Words by which it can be looked up; undefined for a class or a beginning. */
	readonly heads: readonly string[] | undefined;
};

function compilePiece(source: string): Piece {
	if (source.startsWith('~'))
		return {optional: true, gap: Number(source.slice(1)), fits: () => false, heads: undefined};
	const optional = source.length > 1 && source.endsWith('?');
	const body = optional ? source.slice(0, -1) : source;
	const exact = new Set<string>();
	const beginnings: string[] = [];
	const named: ((token: Token) => boolean)[] = [];
	for (const one of body.split('|')) {
		const own = /^<(.+)>$/.exec(one)?.[1];
		if (own !== undefined) {
			const fits = classes[own];
			if (!fits) throw new Error(`No class <${own}> of words in rules/text/phrases.ts.`);
			named.push(fits);
		} else if (one.endsWith('*')) beginnings.push(one.slice(0, -1));
		else exact.add(one);
	}
	const fits = (token: Token) =>
		exact.has(token.lower) ||
		beginnings.some((beginning) => token.lower.startsWith(beginning)) ||
		named.some((isOne) => isOne(token));
	return {optional, gap: 0, fits, heads: beginnings.length || named.length ? undefined : [...exact]};
}

/** Marks that end a clause: no gap reaches over them. */
const ends = words('. ! ? ; … \n');

function matchFrom(pieces: readonly Piece[], at: number, tokens: readonly Token[], index: number): number {
	if (at === pieces.length) return index;
	const piece = pieces[at];
	if (!piece) return -1;
	if (piece.gap) {
		for (let skipped = 0; skipped <= piece.gap; ) {
			const end = matchFrom(pieces, at + 1, tokens, index);
			if (end >= 0) return end;
			const token = tokens[index];
			if (!token || ends.has(token.text)) return -1;
			if (token.kind !== 'mark') skipped += 1;
			index += 1;
		}
		return -1;
	}
	const token = tokens[index];
	if (token && piece.fits(token)) {
		const end = matchFrom(pieces, at + 1, tokens, index + 1);
		if (end >= 0) return end;
	}
	return piece.optional ? matchFrom(pieces, at + 1, tokens, index) : -1;
}

/**
 * A list of phrases, each with what it stands for.
 * @returns a finder: of each place the longest match, none inside another, in text order; `from` and `to` are token indices.
 * @throws Error for a phrase that names an unknown class or begins with a gap.
 */
export function phraseList<T>(entries: readonly (readonly [T, readonly string[]])[]): PhraseList<T> {
	const byHead = new Map<string, {pieces: readonly Piece[]; value: T}[]>();
	const loose: {pieces: readonly Piece[]; value: T}[] = [];
	for (const [value, phrases] of entries) {
		for (const phrase of phrases) {
			const pieces = phrase.split(' ').map(compilePiece);
			if (pieces[0]?.gap !== 0) throw new Error(`A phrase may not begin with a gap: "${phrase}".`);
			const heads = pieces[0].optional ? undefined : pieces[0].heads;
			if (!heads) loose.push({pieces, value});
			for (const head of heads ?? []) {
				const same = byHead.get(head);
				if (same) same.push({pieces, value});
				else byHead.set(head, [{pieces, value}]);
			}
		}
	}
	return {
		find(tokens) {
			const found: (Span & {value: T; from: number; to: number})[] = [];
			let reach = 0;
			for (let index = 0; index < tokens.length; index += 1) {
				const token = tokens[index];
				if (!token) continue;
				let best: {to: number; value: T} | undefined;
				const attempt = ({pieces, value}: {pieces: readonly Piece[]; value: T}) => {
					const to = matchFrom(pieces, 0, tokens, index);
					if (to > index && to > (best?.to ?? 0)) best = {to, value};
				};
				for (const entry of byHead.get(token.lower) ?? []) attempt(entry);
				for (const entry of loose) attempt(entry);
				const last = best && tokens[best.to - 1];
				if (!best || !last || best.to <= reach) continue;
				reach = best.to;
				const previous = found.at(-1);
				// The later match begins inside an earlier one: both are one thing said.
				if (previous && token.start < previous.end) found[found.length - 1] = {...previous, end: last.end, to: best.to};
				else found.push({start: token.start, end: last.end, value: best.value, from: index, to: best.to});
			}
			return found;
		},
	};
}
