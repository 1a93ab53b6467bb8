import type {Span} from '../types.ts';
import type {Token} from './tokens.ts';

const stops = new Set(['.', '!', '?', '…', '\n']);
/** Words that a full stop shortens rather than ends. */
const shortened = new Set('mr mrs ms mx dr st sr jr prof rev no vs dept approx pd rm'.split(' '));

/** "Ms. Greene", "St. Cloud": the stop belongs to the word before it. */
const shortens = (tokens: readonly Token[], index: number): boolean => {
	const [before, stop, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
	return stop?.text === '.' && before?.end === stop.start && shortened.has(before.lower) && after?.kind !== 'mark';
};

/** A sentence as a run of tokens: half-open indices, and the UTF-16 span from its first word to its last. */
export interface Sentence extends Span {
	readonly from: number;
	readonly to: number;
}

/** The sentences of a run of tokens, without those that hold marks only. Offsets are those of the tokens. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
	const sentences: Sentence[] = [];
	let from = 0;
	const close = (to: number) => {
		let first = from;
		let last = to - 1;
		while (first < to && tokens[first]?.kind === 'mark') first += 1;
		while (last > first && tokens[last]?.kind === 'mark') last -= 1;
		const [head, tail] = [tokens[first], tokens[last]];
		if (head && tail && first < to) sentences.push({from, to, start: head.start, end: tail.end});
		from = to;
	};
	tokens.forEach((token, index) => {
		if (stops.has(token.text) && !shortens(tokens, index)) close(index + 1);
	});
	close(tokens.length);
	return sentences;
}

/** The sentence that holds a span, or undefined between sentences. */
export const sentenceAt = (sentences: readonly Sentence[], {start, end}: Span): Sentence | undefined =>
	sentences.find((sentence) => start < sentence.end && sentence.start < end);
