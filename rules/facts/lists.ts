import type {Person} from '../people/types.ts';
import type {Reading} from '../reading.ts';
import type {Signal} from '../signals/types.ts';
import type {Kind, Span} from '../types.ts';

/** A list of students under words that say what its rows are. */
export interface StudentList {
	readonly heading: Signal<'heading'>;
	/** Name mentions of students in the list, in order. */
	readonly rows: readonly (Span & {readonly person: Person})[];
	/** From the heading to the end of the last row's line. */
	readonly area: Span;
}

const named = new Set(['full', 'first', 'last', 'initials', 'description']);

const classWords = /\b(?:students?|kids|class|grade|period|hour|homeroom|osis|sasid|lunch|cafeteria|roster)\b/i;

/** Lists whose heading is of `kind`: names of students in its own line or in the lines that follow without a gap. */
export function studentLists(reading: Reading, kind: Kind): StudentList[] {
	const {draft, blocks, people, signals} = reading;
	const rows = people.all
		.filter(({role, sure, consent}) => !consent && ((role === 'student' && sure >= 0.5) || role === 'unknown'))
		.flatMap((person) =>
			person.mentions.filter(({form}) => named.has(form)).map(({start, end}) => ({start, end, person})),
		)
		.sort((a, b) => a.start - b.start);
	if (rows.length === 0) return [];
	return signals.of('heading').flatMap((heading) => {
		if (heading.of !== kind) return [];
		const at = blocks.findIndex(
			({block, offset}) => offset <= heading.start && heading.start < offset + block.text.length,
		);
		const own = blocks[at];
		if (!own) return [];
		let end = own.offset + own.block.text.length;
		let misses = 0;
		for (let next = at + 1; next < blocks.length && misses < 2; next += 1) {
			const block = blocks[next];
			if (!block) break;
			const reach = block.offset + block.block.text.length;
			const has = rows.some(({start}) => start >= block.offset && start < reach);
			if (has && block.block.text.length < 160) {
				end = reach;
				misses = 0;
			} else misses += 1;
		}
		const names = rows.filter(({start}) => start > heading.end && start < end);
		const line = own.block.text;
		// A row of a name nobody knows is a student's where other rows are, and where log-ins of a class are listed.
		const ofClass =
			names.some(({person}) => person.role === 'student') ||
			(kind === 'number' && names.length > 1 && (draft.account === 'professional' || classWords.test(line)));
		const inside = ofClass ? names : [];
		// In running text a heading without a colon is just a word.
		const first = inside[0];
		const sameLine = first && first.start < own.offset + own.block.text.length;
		if (!first || (sameLine && !heading.colon)) return [];
		return [{heading, rows: inside, area: {start: heading.start, end: Math.min(end, draft.text.length)}}];
	});
}

/** The signals of a list that stand beside one of its names: behind it, no other name between, or before it in its line. */
export function valuesOf<T extends Span>({rows, area}: StudentList, signals: readonly T[]): T[] {
	return signals.filter(({start, end}) => {
		if (start < area.start || end > area.end + 1) return false;
		const before = rows.findLast((one) => one.start < start);
		const after = rows.find((one) => one.start >= end);
		return (before !== undefined && start - before.end < 60) || (after !== undefined && after.start - end < 12);
	});
}

/** Facts that are not words of a list's heading. */
export const outside = <T extends Span>(facts: readonly T[], lists: readonly StudentList[]): T[] =>
	facts.filter(({start, end}) => !lists.some(({heading}) => heading.start < end && start < heading.end));

/** True where at least half of a list's rows carry a fact of their own: its heading need not be pointed at. */
export const hasFacts = ({area, heading, rows}: StudentList, facts: readonly Span[]): boolean =>
	facts.filter(({start}) => start >= heading.end && start < area.end).length * 2 >= rows.length;
