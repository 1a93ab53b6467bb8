import type {Span} from '../types.ts';

/** `text` with straight quotes and apostrophes and plain spaces: same length, so that offsets hold. */
export const plain = (text: string): string =>
	text
		.replace(/[’ʻʼ‘]/g, "'")
		.replace(/[“”„«»]/g, '"')
		.replace(/\u00a0/g, ' ');

/** Every match of a global `pattern` in `text`, as half-open spans. */
export function spansOf(text: string, pattern: RegExp): Span[] {
	const spans: Span[] = [];
	for (const match of text.matchAll(pattern)) {
		if (match[0]) spans.push({start: match.index, end: match.index + match[0].length});
	}
	return spans;
}

// A sentence is looked for this far either way, so that a line without any mark costs no more.
const reach = 400;

/** The sentence of `text` around `span`: from the mark or line break before it to the one after it. */
export function sentenceAt(text: string, span: Span): Span {
	const from = Math.max(0, span.start - reach);
	const before = text.slice(from, span.start);
	let start = from;
	// Not after "Mrs." and its like.
	for (const mark of before.matchAll(/(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sr|Jr))[.!?…]["')\]]?\s|\n/g))
		start = from + mark.index + mark[0].length;
	const to = Math.min(text.length, span.end + reach);
	const after = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sr|Jr))[.!?…](?=["')\]]?(?:\s|$))|\n/.exec(text.slice(span.end, to));
	return {start, end: after ? span.end + after.index : to};
}

/** True when `span` lies wholly between two double quotes of its own line. */
export function isQuoted(text: string, span: Span): boolean {
	const line = text.lastIndexOf('\n', span.start - 1) + 1;
	const end = text.indexOf('\n', span.end);
	const count = (piece: string) => piece.match(/["“”]/g)?.length ?? 0;
	return (
		count(text.slice(Math.max(line, span.start - reach), span.start)) % 2 === 1 &&
		count(text.slice(span.end, Math.min(end === -1 ? text.length : end, span.end + reach))) > 0
	);
}

/** True where two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `inner` lies within `outer`. */
export const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Words of a comma list as one phrase piece: "a, b" → "a|b". */
export const anyOf = (list: string): string =>
	list
		.split(',')
		.map((word) => word.trim())
		.filter(Boolean)
		.join('|');

/** The sentences of `text` that hold `spans`, each once, in text order: what a finding on several weak words points at. */
export function sentencesOf(text: string, spans: readonly Span[]): Span[] {
	const found: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const {start, end} = sentenceAt(text, span);
		const last = found.at(-1);
		if (last && start < last.end) found[found.length - 1] = {start: last.start, end: Math.max(end, last.end)};
		else found.push({start, end});
	}
	return found;
}
