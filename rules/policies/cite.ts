import type {Account, Case, Citation, Clause, Level, Moment, Policy, Topic} from '../types.ts';

export interface CiteQuery {
	readonly topic: Topic;
	readonly case?: Case;
	readonly account: Account;
	/** The moment at hand; it orders clauses and never excludes one. */
	readonly moment: Moment;
}

export interface Cited {
	readonly clause: Clause;
	/** The clause's level; at most `caution` where the clause is only general for this topic. */
	readonly level: Level;
}

/** The clause that a finding quotes, or undefined where the policy is silent. Pure. */
export function cite(_policy: Policy, _query: CiteQuery): Cited | undefined {
	return undefined;
}

/** A clause as a finding carries it. */
export const citationOf = (policy: Policy, clause: Clause): Citation => ({
	policy: policy.id,
	id: clause.id,
	cite: clause.cite,
	quote: clause.quote,
});
