import type {Finding, Topic} from '../../rules/types.ts';
import type {DraftRow, Expectation} from './drafts.ts';

/** Counts of one topic, or of all. `right` counts findings, `found` counts expectations: one finding may meet several. */
export interface Tally {
	findings: number;
	right: number;
	expected: number;
	found: number;
}

export interface Score {
	readonly topics: Map<Topic, Tally>;
	readonly all: Tally;
	/** Expected `student-pii` names, a quote at a time. */
	readonly names: {expected: number; found: number};
	/** Drafts with an interruption due, and those with at least one right one. */
	readonly risky: {drafts: number; caught: number};
	/** Drafts with nothing due, and those that were interrupted. */
	readonly clean: {drafts: number; interrupted: number};
	readonly faults: number;
}

export interface Miss {
	readonly row: DraftRow;
	readonly kind: 'missed' | 'false';
	readonly topic: Topic;
	readonly what: string;
}

const emptyTally = (): Tally => ({findings: 0, right: 0, expected: 0, found: 0});

export const emptyScore = (): Score => ({
	topics: new Map(),
	all: emptyTally(),
	names: {expected: 0, found: 0},
	risky: {drafts: 0, caught: 0},
	clean: {drafts: 0, interrupted: 0},
	faults: 0,
});

const interrupts = ({level}: Finding) => level !== 'note';

function touches(finding: Finding, text: string, quote: string): boolean {
	for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
		if (finding.spans.some(({start, end}) => start < at + quote.length && at < end)) return true;
	}
	return false;
}

/** The rule of `tests/corpus/README.md`: the topic is expected, and the span overlaps a quote where quotes are given. */
const meets = (finding: Finding, expectation: Expectation, text: string): boolean =>
	finding.topic === expectation.topic &&
	(expectation.quotes.length === 0 || text === '' || expectation.quotes.some((quote) => touches(finding, text, quote)));

/**
 * Adds one draft's findings to a score; interrupting findings and interrupting expectations only.
 * @returns what was missed and what was raised in vain.
 */
export function tally(score: Score, row: DraftRow, findings: readonly Finding[]): Miss[] {
	const misses: Miss[] = [];
	const loud = findings.filter(interrupts);
	const due = row.expect.filter(({level}) => level === 'interrupt');
	const tallyOf = (topic: Topic) => {
		const known = score.topics.get(topic) ?? emptyTally();
		score.topics.set(topic, known);
		return known;
	};
	let caught = false;
	for (const finding of loud) {
		const right = due.some((expectation) => meets(finding, expectation, row.text));
		caught ||= right;
		for (const counts of [score.all, tallyOf(finding.topic)]) {
			counts.findings++;
			if (right) counts.right++;
		}
		if (!right) {
			const words = finding.spans.map(({start, end}) => row.text.slice(start, end)).join(' … ');
			misses.push({
				row,
				kind: 'false',
				topic: finding.topic,
				what: `${finding.kind ?? ''} “${words}” ${finding.because.join('; ')}`,
			});
		}
	}
	for (const expectation of due) {
		const found = loud.some((finding) => meets(finding, expectation, row.text));
		for (const counts of [score.all, tallyOf(expectation.topic)]) {
			counts.expected++;
			if (found) counts.found++;
		}
		if (!found)
			misses.push({
				row,
				kind: 'missed',
				topic: expectation.topic,
				what: `${expectation.kind ?? ''} ${JSON.stringify(expectation.quotes)}`,
			});
		if (expectation.kind === 'name') {
			for (const quote of expectation.quotes) {
				score.names.expected++;
				if (loud.some((finding) => finding.topic === 'student-pii' && touches(finding, row.text, quote)))
					score.names.found++;
			}
		}
	}
	if (due.length > 0) {
		score.risky.drafts++;
		if (caught) score.risky.caught++;
	}
	if (row.expect.length === 0) {
		score.clean.drafts++;
		if (loud.length > 0) score.clean.interrupted++;
	}
	return misses;
}

export const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The headline figures of a score, 0…1. */
export const figures = ({all, names, risky, clean}: Score) => ({
	precision: ratio(all.right, all.findings),
	recall: ratio(all.found, all.expected),
	nameRecall: ratio(names.found, names.expected),
	riskyCaught: ratio(risky.caught, risky.drafts),
	cleanInterrupted: ratio(clean.interrupted, clean.drafts),
});
