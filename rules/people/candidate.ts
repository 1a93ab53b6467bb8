import {lookup} from '../names/find.ts';
import type {Block} from '../text/blocks.ts';
import type {Token} from '../text/tokens.ts';
import {
	anybody,
	common,
	courses,
	dotted,
	geography,
	languages,
	months,
	ordinalEnd,
	places,
	rooms,
	things,
} from './candidate-words.ts';
import {stemOf} from './phrases.ts';

/** A run of tokens that may name somebody; token indexes, half-open. Generous: weighing comes later. */
export interface Candidate {
	readonly from: number;
	readonly to: number;
	/** UTF-16 offsets in the block, possessive ending left out. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly form: 'full' | 'first' | 'last' | 'initials' | 'titled' | 'handle';
	/** Lower case, no possessive. `last` may be one letter. */
	readonly first?: string;
	readonly last?: string;
	readonly title?: string;
	readonly kinTitle?: boolean;
	/** "Declan F.", "Beau H": a first name with one letter. */
	readonly lettered: boolean;
	/** "J. Kowalewski". */
	readonly letterFirst: boolean;
	/** "McAllister, Jaxon", at a row's start. */
	readonly lastFirst: boolean;
	/** Written small. */
	readonly lower: boolean;
	/** All capitals among words that are not. */
	readonly acronym: boolean;
	/** 0…3: how usual it is as a given name. */
	readonly given: number;
	readonly surname: number;
	/** Also an English word or a place. */
	readonly ordinary: boolean;
	readonly place: boolean;
	/** "Student A", "Kiddo B": a word and a letter. */
	readonly pseudonym: boolean;
	readonly possessive: boolean;
	/** A thing is named after it: "Edith Lavallee Memorial". */
	readonly thing: boolean;
	/** 0…1 of the name tagger. */
	readonly score: number;
}

export const capital = (token: Token | undefined): token is Token =>
	token?.kind === 'word' && (token.shape === 'Title' || token.shape === 'Mixed' || token.shape === 'UPPER');

/** Nothing but blanks between two tokens. */
export const joined = (text: string, a: Token, b: Token) => /^[ \u00A0]*$/.test(text.slice(a.end, b.start));

const onlyTitle = /^(?:mrs?|ms|mx|dr|sra?|srta|prof|rev|sgt|supt)\.?$/i;
/** "LaMiyah", "DeShawn", "McAllister", "JoAnn": capitals inside a name come early. */
const nameShape = /^(?:[B-DF-HJ-NP-TV-Z][aeiouy]|\p{Lu}h[aeiou]|Mc|Mac|Fitz|Van|Von|Al|El|An|[ODNL]['’]?)\p{Lu}/u;
/** "EpiPen", "SmartMusic": two words run together, and no name in front. */
const isBrand = (word: string) => {
	const [, first] = /^(\p{Lu}\p{Ll}+)\p{Lu}/u.exec(word) ?? [];
	return first !== undefined && !nameShape.test(word) && lookup(first.toLowerCase()).given === 0;
};

/** A candidate of the tokens given, or undefined where they name nobody. */
export function build(
	block: Block,
	from: number,
	to: number,
	title: string | undefined,
	kinTitle: boolean,
	allCaps: boolean,
): Candidate | undefined {
	const {text, tokens} = block;
	const parts = tokens.slice(from, to).filter(({kind}) => kind === 'word');
	const [head] = parts;
	const tail = parts.at(-1);
	if (!head || !tail) return undefined;
	const next = tokens[to];
	const bare = (token: Token) => token.text.replace(/['’]s$/, '');
	const possessive =
		/['’]s?$/.test(tail.text) && tail.text.length > 2 && (/['’]s$/.test(tail.text) || /s['’]$/.test(tail.text));
	const end = possessive ? tail.end - (/s$/.test(tail.text) ? 2 : 1) : tail.end;
	const first = stemOf(head.lower);
	if (parts.length === 2 && bare(tail) === 'I' && next?.kind === 'word' && next.shape === 'lower')
		return build(block, from, from + 1, title, kinTitle, allCaps);
	const last = parts.length > 1 ? stemOf(tail.lower) : undefined;
	const letterFirst = parts.length > 1 && bare(head).replace('.', '').length === 1;
	// "J.M.", "JT": one letter alone is nobody, three without dots are an office or a test.
	const initialsOnly =
		parts.length === 1 &&
		((/^(?:\p{Lu}\.\s?){2,3}$/u.test(bare(head)) && !dotted.test(bare(head))) ||
			(/^\p{Lu}\.?\p{Lu}\.?$/u.test(bare(head)) && !common.has(first)));
	if (parts.length === 1 && (bare(head).length < 2 || onlyTitle.test(bare(head)) || isBrand(bare(head))))
		return undefined;
	if (/^\p{L}-|@$/u.test(head.text) || /[@.]$/.test(text.slice(0, head.start)) || /^@/.test(text.slice(tail.end)))
		return undefined;
	if (ordinalEnd.test(bare(head)) && tokens[from - 1]?.kind === 'number') return undefined;
	if (/-k$/.test(first) || first === "ma'am" || first === "y'all" || first === "o'clock" || languages.has(first))
		return undefined;
	if (
		geography.has(first) ||
		(parts.length < 3 && courses.has(first)) ||
		courses.has(stemOf(tokens[from - 1]?.lower ?? ''))
	)
		return undefined;
	if (geography.has(stemOf(tokens[from - 1]?.lower ?? ''))) return undefined;
	const lettered =
		parts.length > 1 && bare(tail).length === 1 && !letterFirst && !(bare(tail) === 'I' && next?.text !== '.');
	const acronym =
		parts.length === 1 &&
		tail.shape === 'UPPER' &&
		bare(tail).length > 1 &&
		!initialsOnly &&
		!allCaps &&
		lookup(first).given < 2 &&
		tokens.some(({shape}) => shape === 'lower');
	const facts = lookup(first);
	const lastFacts = last ? lookup(last) : undefined;
	const before = tokens[to - 2];
	const thing =
		!possessive &&
		((next?.kind === 'word' && next.shape !== 'lower' && joined(text, tail, next) && things.has(next.lower)) ||
			// "Bemidji State", "Smith Street": the thing's own word was read into the name.
			(parts.length > 1 && before !== undefined && places.has(stemOf(tail.lower)) && facts.given < 3) ||
			(parts.length > 1 && rooms.has(stemOf(tail.lower)) && tail.shape === 'Title') ||
			(next?.kind === 'word' &&
				next.shape !== 'lower' &&
				/^(?:scholarship|award|memorial|fund|trophy|invitational)$/.test(tokens[to + 1]?.lower ?? '')));
	return {
		from,
		to,
		start: head.start,
		end,
		text: text.slice(head.start, end).replace(/['’]$/, ''),
		form: title !== undefined || kinTitle ? 'titled' : initialsOnly ? 'initials' : parts.length > 1 ? 'full' : 'first',
		letterFirst,
		lastFirst: false,
		lower: head.shape === 'lower',
		acronym,
		first,
		...(last && {last}),
		...(title !== undefined && {title}),
		...(kinTitle && {kinTitle}),
		lettered,
		given: facts.given,
		surname: lastFacts?.surname ?? facts.surname,
		ordinary: (facts.english || months.has(first)) && (!last || lettered || (lastFacts?.english ?? false)),
		pseudonym: lettered && (anybody.has(first) || (facts.english && facts.given === 0 && next?.text !== '.')),
		place: facts.place,
		possessive,
		thing,
		score: initialsOnly ? (head.text.includes('.') ? 0.6 : 0.3) : 0,
	};
}
