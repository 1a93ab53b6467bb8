import {adults, animals, namedThings, works} from '../lexicon/beings.ts';
import type {Token} from '../text/tokens.ts';

/** What the noun beside a name says its bearer is. */
export type Apposition = 'animal' | 'thing' | 'adult' | 'work';

const plurals = (noun: string) => [noun, `${noun}s`, ...(/(?:s|x|ch|sh)$/.test(noun) ? [`${noun}es`] : [])];
const nounsOf = (list: string, what: Apposition) =>
	list.split(' ').flatMap((noun) => plurals(noun).map((form) => [form, what] as const));

/** Later lists win: a conductor is an adult, whatever else the word may be. */
const meaning = new Map<string, Apposition>([
	...nounsOf(works, 'work'),
	...nounsOf(namedThings, 'thing'),
	...nounsOf(animals, 'animal'),
	...nounsOf(adults, 'adult'),
]);

const determiners = new Set(
	'the a an our my your his her their this that el la los las un una nuestro nuestra mi su'.split(' '),
);
const calledWords = new Set('named called dubbed llamado llamada'.split(' '));
/** Between names of one list: "Shelly and Sheldon". */
const joiners = new Set([',', '&', 'and', 'y', 'or']);

const isName = (token: Token | undefined) => token?.kind === 'word' && token.shape !== 'lower';

/** The noun that ends right before the name, past the names that share it: "class hermit crabs, Shelly and Sheldon". */
function before(tokens: readonly Token[], from: number): Apposition | undefined {
	let at = from - 1;
	for (let steps = 0; steps < 8; steps++) {
		const token = tokens[at];
		if (!token) return undefined;
		const known = token.shape === 'lower' || steps === 0 ? meaning.get(token.lower) : undefined;
		if (known) return known;
		if (!(joiners.has(token.lower) || calledWords.has(token.lower) || isName(token))) return undefined;
		at--;
	}
	return undefined;
}

/** "Bertha the sousaphone", "Little Carl, our most dented cornet", "Mario Molina, el químico mexicano". */
function after(tokens: readonly Token[], to: number): Apposition | undefined {
	let at = to;
	if (tokens[at]?.text === ',' || tokens[at]?.text === '(' || tokens[at]?.text === '–' || tokens[at]?.text === '—')
		at++;
	if (!determiners.has(tokens[at]?.lower ?? '')) return undefined;
	for (let next = at + 1; next <= at + 4; next++) {
		const token = tokens[next];
		if (token?.kind !== 'word' && token?.kind !== 'number') return undefined;
		const known = meaning.get(token.lower);
		if (known) return known;
	}
	return undefined;
}

/** Verbs and nouns after which "by" names an author. */
const authored =
	/^(?:written|read|sung|directed|composed|painted|illustrated|translated|performed|narrated|photographed)$/;

/** "Beloved, by Toni Morrison", "a novel by Meg Medina", "written by": whoever made it is no student by that. */
function madeBy(tokens: readonly Token[], from: number): boolean {
	const by = tokens[from - 1]?.lower;
	if (by !== 'by' && by !== 'de') return false;
	for (let back = 2; back <= 4; back++) {
		const token = tokens[from - back];
		if (!token) return false;
		if (meaning.get(token.lower) === 'work') return true;
		if (
			by === 'by' &&
			(authored.test(token.lower) ||
				/[’'”"»]/.test(token.text) ||
				(token.text === ',' && isName(tokens[from - back - 1])))
		)
			return true;
	}
	return by === 'by' && isName(tokens[from - 2]);
}

/**
 * What the words right beside a name (tokens `from` to `to`, half-open) say that its bearer is: an animal, a thing with a name, a grown
 * person by trade or age, or the maker of a work. Undefined where they say nothing. Pure.
 */
export function appositionOf(tokens: readonly Token[], from: number, to: number): Apposition | undefined {
	if (madeBy(tokens, from)) return 'work';
	const right = after(tokens, to);
	const left = before(tokens, from);
	// "read the novel Maya gave me" is no apposition: only makers and bearers count from the left.
	return right === 'work' ? undefined : (right ?? (left === 'work' ? undefined : left));
}
