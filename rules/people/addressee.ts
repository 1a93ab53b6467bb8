import {addresseeCues} from '../lexicon/addressee.ts';
import type {Block, PlacedBlock} from '../text/blocks.ts';
import {phraseList} from '../text/phrases.ts';
import type {Token} from '../text/tokens.ts';
import type {Span} from '../types.ts';

/** Whom a message speaks to, by one cue. */
export type AddresseeCue =
	| 'lesson'
	| 'errand'
	| 'child'
	| 'intro'
	| 'parent'
	| 'relative'
	| 'colleague'
	| 'adult'
	| 'former'
	| 'others'
	| 'you'
	| 'emergency';

/** Words that tell whom a message speaks to, and their weight towards a student (negative: towards somebody else). */
export interface Addressed extends Span {
	readonly cue: AddresseeCue;
	readonly weight: number;
}

// One list a kind of cue: a child's name and a lesson that overlap must both count.
const kinds = [...new Set(addresseeCues.map(([cue]) => cue))];
const lists = kinds.map((kind): readonly [AddresseeCue, ReturnType<typeof phraseList<number>>] => [
	kind,
	phraseList(addresseeCues.filter(([cue]) => cue === kind).map(([, weight, phrases]) => [weight, phrases] as const)),
]);

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'coach', 'dr', 'profe', 'señora', 'señor']);

/** A signature at the end: "–Mr. O", "love, Ms. K", "coach". */
function signature(tokens: readonly Token[]): Addressed[] {
	const words = tokens.filter(({kind}) => kind === 'word');
	const [beforeLast, last] = [words.at(-2), words.at(-1)];
	if (!last || words.length < 4) return [];
	const index = tokens.indexOf(last);
	const title = beforeLast ? tokens.indexOf(beforeLast) : -1;
	const lead = tokens[title - 1];
	// "attention, Mr. President": a signature stands apart, or behind "love".
	const apart = lead?.kind === 'mark' || ['love', 'from', 'hugs', 'xo'].includes(lead?.lower ?? '');
	const signed = beforeLast && titles.has(beforeLast.lower) && last.shape !== 'lower' && index - title < 3 && apart;
	const alone = last.lower === 'coach' && /[.!?,\-–—\n]/.test(tokens[index - 1]?.text ?? '');
	const start = signed ? beforeLast.start : last.start;
	return signed || alone ? [{start, end: last.end, cue: 'intro', weight: 2}] : [];
}

// A private message or a reply alone asks for these, and a keystroke changes one block of it.
const cache = new WeakMap<Block, readonly Addressed[]>();

function readBlock(block: Block): readonly Addressed[] {
	const known = cache.get(block);
	if (known) return known;
	const {tokens} = block;
	const found = signature(tokens);
	for (const [cue, list] of lists) {
		for (const {start, end, value} of list.find(tokens)) found.push({start, end, cue, weight: value});
	}
	cache.set(block, found);
	return found;
}

/**
 * Words that tell whom a message or comment speaks to: a child at school (an errand, a lesson, "kiddo", a teacher's "it's Ms. B"), a
 * parent, a colleague, a relative, somebody grown. Weak by themselves; `student-connection` adds them up. Offsets are the draft's.
 */
export const readAddressed = (blocks: readonly PlacedBlock[]): Addressed[] =>
	blocks.flatMap(({block, offset}) =>
		readBlock(block).map((one) => ({...one, start: one.start + offset, end: one.end + offset})),
	);
