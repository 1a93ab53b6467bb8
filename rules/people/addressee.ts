import {
	adultTitles,
	doers,
	greets,
	leadIns,
	orders,
	pupilCues,
	relatives,
	secondPerson,
	thirdPerson,
} from '../lexicon/addressee.ts';
import {otherCues} from '../lexicon/addressee-others.ts';
import type {Block, PlacedBlock} from '../text/blocks.ts';
import {phraseList} from '../text/phrases.ts';
import {sentencesOf} from '../text/sentences.ts';
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
	| 'hint'
	| 'order'
	| 'public'
	| 'others'
	| 'you'
	| 'emergency';

/** Words that tell whom a message speaks to, and their weight towards a student (negative: towards somebody else). */
export interface Addressed extends Span {
	readonly cue: AddresseeCue;
	readonly weight: number;
	/** Its sentence speaks to somebody: "you", "your", an order. */
	readonly toYou: boolean;
}

const addresseeCues = [...pupilCues, ...otherCues];
// One list a kind of cue: a child's name and a lesson that overlap must both count.
const kinds = [...new Set(addresseeCues.map(([cue]) => cue))];
const lists = kinds.map((kind): readonly [AddresseeCue, ReturnType<typeof phraseList<number>>] => [
	kind,
	phraseList(addresseeCues.filter(([cue]) => cue === kind).map(([, weight, phrases]) => [weight, phrases] as const)),
]);

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'coach', 'dr', 'profe', 'señora', 'señor']);

/** A signature at the end: "–Mr. O", "love, Ms. K", "coach". */
function signature(tokens: readonly Token[]): Omit<Addressed, 'toYou'>[] {
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

/** "Mom, …", "Hey Coach!": the first words say who listens. */
function vocative(tokens: readonly Token[]): Omit<Addressed, 'toYou'>[] {
	const greeted = greetings.has(tokens[0]?.lower ?? '');
	const at = greeted ? 1 : 0;
	const [name, after] = [tokens[at], tokens[at + 1]];
	if (!name || (after && after.kind !== 'mark')) return [];
	const span = {start: name.start, end: name.end};
	if (ownPeople.has(name.lower)) return [{...span, cue: 'relative', weight: -5}];
	return adultNames.has(name.lower) ? [{...span, cue: 'adult', weight: -4}] : [];
}

const second = new Set(secondPerson);
const third = new Set(thirdPerson);
const order = new Set(orders);
const leadIn = new Set(leadIns);
const doer = new Set(doers);
const greetings = new Set(greets);
const ownPeople = new Set(relatives);
const adultNames = new Set(adultTitles);
const passOn = new Set(['tell', 'ask', 'show', 'give', 'remind', 'your', 'ur']);
/** Polite phrases whose "you" is nobody in particular. */
const setPhrase: Readonly<Record<string, readonly string[]>> = {
	you: ['thank', 'tell', 'love', 'miss', 'told', 'bless'],
	know: ['you'],
};

const saysYou = (tokens: readonly Token[], index: number): boolean => {
	const {lower} = tokens[index] ?? {lower: ''};
	return second.has(lower) && !setPhrase[lower]?.includes(tokens[index - 1]?.lower ?? '');
};

/** An order: a verb at the start of a sentence or behind "please", "and", a comma, and nobody who does it. */
function givesOrder(tokens: readonly Token[], from: number, to: number): boolean {
	for (let index = from; index < to; index += 1) {
		if (!order.has(tokens[index]?.lower ?? '')) continue;
		const before = tokens[index - 1];
		if (index === from || before?.kind === 'mark' || leadIn.has(before?.lower ?? '')) return true;
	}
	return false;
}

/** Whether the words at `from` are what the writer, or somebody else, does: "I can bring it tomorrow". */
function doneByOther(tokens: readonly Token[], from: number): boolean {
	for (let index = from - 1; index >= Math.max(0, from - 3); index -= 1) {
		const {lower = '', kind} = tokens[index] ?? {};
		if (kind === 'mark' || second.has(lower)) return false;
		if (doer.has(lower)) return true;
	}
	return false;
}

// A private message or a reply alone asks for these, and a keystroke changes one block of it.
const cache = new WeakMap<Block, readonly Addressed[]>();

function readBlock(block: Block): readonly Addressed[] {
	const known = cache.get(block);
	if (known) return known;
	const {tokens} = block;
	const found: Addressed[] = [...signature(tokens), ...vocative(tokens)].map((one) => ({...one, toYou: true}));
	const sentences = sentencesOf(tokens).map(({from, to, start, end}) => {
		const inside = tokens.slice(from, to);
		const ordered = givesOrder(tokens, from, to);
		if (ordered) found.push({start, end, cue: 'order', weight: 0.25, toYou: true});
		const you = ordered || inside.some((_, at) => saysYou(tokens, from + at));
		return {end, you, others: !you && inside.some(({lower}) => third.has(lower))};
	});
	for (const [cue, list] of lists) {
		for (const {start, end, value, from} of list.find(tokens)) {
			const sentence = sentences.find((one) => start < one.end);
			// "He can bring the slip", "I can bring it tomorrow": nobody is told to.
			if (cue === 'errand' && (sentence?.others || doneByOther(tokens, from))) continue;
			// "Tell Grandma I said hi" is said to her grandchild.
			if (cue === 'relative' && passOn.has(tokens[from - 1]?.lower ?? '')) continue;
			const weight = (cue === 'lesson' || cue === 'hint') && sentence?.others ? value / 4 : value;
			found.push({start, end, cue, weight, toYou: sentence?.you ?? false});
		}
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
