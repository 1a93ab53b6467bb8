import {type Level, levels} from '../../../rules/types.ts';
import type {ShownFinding} from '../../messages/protocol.ts';

/** A piece of a draft that is marked alike throughout. */
export interface Segment {
	readonly text: string;
	readonly start: number;
	/** The finding shown here: the loudest, then the shortest, where several overlap. */
	readonly mark?: {readonly key: string; readonly level: Level};
}

interface Stretch {
	readonly start: number;
	readonly end: number;
	readonly key: string;
	readonly level: Level;
}

const loudest = (a: Stretch, b: Stretch) =>
	levels.indexOf(a.level) - levels.indexOf(b.level) || a.end - a.start - (b.end - b.start);

/** Cuts a text at the ends of all findings' spans (UTF-16 units). The pieces joined are the text again. */
export function segmentsOf(text: string, findings: readonly ShownFinding[]): Segment[] {
	const stretches = findings.flatMap(({key, finding}) =>
		finding.spans.map(({start, end}): Stretch => ({start, end, key, level: finding.level})),
	);
	const cuts = [...new Set([0, text.length, ...stretches.flatMap(({start, end}) => [start, end])])]
		.filter((cut) => cut >= 0 && cut <= text.length)
		.toSorted((a, b) => a - b);
	return cuts.slice(0, -1).map((start, index) => {
		const end = cuts[index + 1] ?? text.length;
		const over = stretches.filter((stretch) => stretch.start < end && stretch.end > start).toSorted(loudest)[0];
		return {text: text.slice(start, end), start, ...(over && {mark: {key: over.key, level: over.level}})};
	});
}
