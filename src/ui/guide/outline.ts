import type {Clause, Policy} from '../../../rules/types.ts';
import {judgedTopics} from './judged.ts';

/** What Chalkline does with a clause. */
export type Use =
	/** It looks for this in drafts, pictures and requests. */
	| 'checked'
	/** It limits another clause and is offered as an answer. */
	| 'exception'
	/** It is about the account: a checklist, not a draft. */
	| 'checklist'
	/** What to do once something has happened. */
	| 'afterwards'
	/** Scope, reasons, consequences: for people to read. */
	| 'reading';

/** Pure; a clause without a level raises nothing, whatever its topic. */
export function purposeOf({topics, moment, modality, level}: Clause): Use {
	if (modality === 'permitted' && topics.length) return 'exception';
	if (moment === 'aftermath') return 'afterwards';
	if (moment === 'framing' || level === null || !topics.length) return 'reading';
	if (moment === 'account' || topics.every((topic) => topic === 'account-setup')) return 'checklist';
	return topics.some((topic) => judgedTopics.includes(topic)) ? 'checked' : 'reading';
}

export interface OutlineSection {
	/** Headings from the outermost in. */
	readonly path: readonly string[];
	/** Those of `path` that the section before did not already stand under, with their depth from 0. */
	readonly opens: readonly {readonly heading: string; readonly depth: number}[];
	readonly clauses: readonly Clause[];
}

/** A policy's clauses under its own headings, in its own order. */
export function outlineOf({clauses}: Policy): OutlineSection[] {
	const sections: {path: string[]; clauses: Clause[]}[] = [];
	for (const clause of clauses) {
		const last = sections.at(-1);
		if (last && last.clauses.at(-1)?.heading === clause.heading) last.clauses.push(clause);
		else sections.push({path: clause.heading.split(' › '), clauses: [clause]});
	}
	return sections.map(({path, clauses: own}, index) => {
		const before = sections[index - 1]?.path ?? [];
		const differs = path.findIndex((heading, depth) => heading !== before[depth]);
		const from = differs < 0 ? path.length : differs;
		return {path, clauses: own, opens: path.slice(from).map((heading, offset) => ({heading, depth: from + offset}))};
	});
}
