import type {Finding, Report} from '../../rules/types.ts';
import type {ShownFinding} from './protocol.ts';

/** Longer excerpts help nobody in a list. UTF-16 units. */
const longestExcerpt = 120;

const excerptOf = ({spans}: Finding, text: string): string =>
	spans
		.map(({start, end}) => text.slice(start, end).replace(/\s+/g, ' ').trim())
		.filter(Boolean)
		.join(' … ')
		.slice(0, longestExcerpt);

/**
 * Findings as screens show them.
 * @param text the draft they were found in; spans count in its UTF-16 units.
 * @returns one a finding, in the report's order. Keys are unique in the list and stay the same while a finding is about the
 * same words, wherever in the draft those move.
 */
export function shownFindings(report: Pick<Report, 'findings'>, text: string): ShownFinding[] {
	const seen = new Map<string, number>();
	return report.findings.map((finding) => {
		const excerpt = excerptOf(finding, text);
		const base = [finding.topic, finding.kind ?? '', excerpt.toLowerCase()].join('|');
		const before = seen.get(base) ?? 0;
		seen.set(base, before + 1);
		return {key: before ? `${base}|${before + 1}` : base, finding, excerpt};
	});
}

/** Whether a finding is loud enough to hold a post. */
export const interrupts = ({finding}: ShownFinding): boolean => finding.level !== 'note';
