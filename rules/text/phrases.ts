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

/** Words from which each class is made; a class without a list is told by the token's form. */
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

/** Classes that are lists of words: a phrase that begins with one is found under each. */
const listed: Readonly<Record<string, ReadonlySet<string>>> = {he, his, kin, "kin's": kinOwn, day, month};

/** Classes told by a token's form. */
const formed: Readonly<Record<string, (token: Token) => boolean>> = {
	num: isNumber,
	Name: ({kind, shape}) => kind === 'word' && (shape === 'Title' || shape === 'Mixed'),
	"Name's": ({kind, shape, lower}) => kind === 'word' && shape !== 'lower' && /'s$|s'$/.test(lower) && lower.length > 3,
};
interface Piece {
	readonly optional: boolean;
	/** Longest run of words for a gap; 0 for a word to be matched. */
	readonly gap: number;
	readonly words: ReadonlySet<string>;
	readonly beginnings: readonly string[];
	/** Names of `formed` classes. */
	readonly forms: readonly string[];
}

const fits = ({words, beginnings, forms}: Piece, token: Token): boolean =>
	words.has(token.lower) ||
	(forms.length > 0 && forms.some((form) => formed[form]?.(token))) ||
	(beginnings.length > 0 && beginnings.some((beginning) => token.lower.startsWith(beginning)));

function compilePiece(source: string, classes: PhraseClasses): Piece {
	const gap = source.startsWith('~') ? Number(source.slice(1)) : 0;
	const optional = gap > 0 || (source.length > 1 && source.endsWith('?'));
	const body = gap > 0 ? '' : source.replace(/(?<=.)\?$/, '');
	const piece = {optional, gap, words: new Set<string>(), beginnings: [] as string[], forms: [] as string[]};
	for (const one of body.split('|')) {
		const name = /^<(.+)>$/.exec(one)?.[1];
		const list = name === undefined ? undefined : (classes[name] ?? listed[name]);
		if (list) for (const word of list) piece.words.add(word);
		else if (name !== undefined && formed[name]) piece.forms.push(name);
		else if (name !== undefined) throw new Error(`No class <${name}> of words in rules/text/phrases.ts.`);
		else if (one.endsWith('*')) piece.beginnings.push(one.slice(0, -1));
		else piece.words.add(one);
	}
	return piece;
}

/** Classes of words by name, for phrases that say `<name>`. */
export type PhraseClasses = Readonly<Record<string, ReadonlySet<string>>>;

/** Marks that end a clause: no gap reaches over them. */
const ends = words('. ! ? ; … \n');

/** The index after the match of `pieces` from `at` on, at token `index`; -1 where they do not match. */
function matchFrom(pieces: readonly Piece[], at: number, tokens: readonly Token[], index: number): number {
	const piece = pieces[at];
	if (!piece) return index;
	if (piece.gap > 0) {
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
	if (token && fits(piece, token)) {
		const end = matchFrom(pieces, at + 1, tokens, index + 1);
		if (end >= 0) return end;
	}
	return piece.optional ? matchFrom(pieces, at + 1, tokens, index) : -1;
}

interface Entry<T> {
	readonly pieces: readonly Piece[];
	readonly value: T;
}

const file = <T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>) => {
	const same = map.get(key);
	if (same) same.push(entry);
	else map.set(key, [entry]);
};

/**
 * A list of phrases, each with what it stands for. `classes` are words by name, beside those listed above.
 * @returns a finder: of each place the longest match, those that overlap made one, in text order; `from` and `to` are token indices.
 * @throws Error for a phrase that names an unknown class or begins with a gap.
 */
export function phraseList<T>(
	entries: readonly (readonly [T, readonly string[]])[],
	classes: PhraseClasses = {},
): PhraseList<T> {
	const byWord = new Map<string, Entry<T>[]>();
	const byForm = new Map<string, Entry<T>[]>();
	const byBeginning = new Map<string, Entry<T>[]>();
	const add = (entry: Entry<T>, phrase: string) => {
		const [head, ...rest] = entry.pieces;
		if (!head || head.gap > 0) throw new Error(`A phrase may not begin with a gap: "${phrase}".`);
		for (const beginning of head.beginnings) file(byBeginning, beginning, entry);
		for (const word of head.words) file(byWord, word, entry);
		for (const form of head.forms) file(byForm, form, entry);
		if (head.optional) add({pieces: rest, value: entry.value}, phrase);
	};
	for (const [value, phrases] of entries) {
		for (const phrase of phrases)
			add({pieces: phrase.split(' ').map((piece) => compilePiece(piece, classes)), value}, phrase);
	}
	return {
		find(tokens) {
			const found: (Span & {value: T; from: number; to: number})[] = [];
			let reach = 0;
			tokens.forEach((token, index) => {
				let to = 0;
				let best: Entry<T> | undefined;
				const attempt = (list: readonly Entry<T>[] | undefined) => {
					for (const entry of list ?? []) {
						const end = matchFrom(entry.pieces, 1, tokens, index + 1);
						if (end > to) {
							to = end;
							best = entry;
						}
					}
				};
				attempt(byWord.get(token.lower));
				for (const [form, list] of byForm) if (formed[form]?.(token)) attempt(list);
				for (const [beginning, list] of byBeginning) if (token.lower.startsWith(beginning)) attempt(list);
				const last = tokens[to - 1];
				if (!best || !last || to <= reach) return;
				reach = to;
				const previous = found.at(-1);
				// The later match begins inside an earlier one: both are one thing said.
				if (previous && token.start < previous.end) found[found.length - 1] = {...previous, end: last.end, to};
				else found.push({start: token.start, end: last.end, value: best.value, from: index, to});
			});
			return found;
		},
	};
}
