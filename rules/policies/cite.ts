import type {Account, Case, Citation, Clause, Level, Moment, Policy, Topic} from '../types.ts';

export interface CiteQuery {
	readonly topic: Topic;
	/** Needed for topics with more than one case; without it only clauses that name no case speak. */
	readonly case?: Case;
	readonly account: Account;
	/** The moment at hand; it orders clauses and never excludes one. */
	readonly moment: Moment;
}

export interface Cited {
	readonly clause: Clause;
	/** The clause's own level; at most `caution` where the clause is only general for this topic. */
	readonly level: Level;
}

const loudness: Record<Level, number> = {stop: 0, caution: 1, note: 2};

/** Topics whose findings may rest on a clause about the account itself, where there is no other. */
const mayRestOnAccount: readonly Topic[] = ['outside-audience', 'school-business', 'email-mixing', 'student-image'];

const speaksForCase = (clause: Clause, {topic, case: wanted}: CiteQuery): boolean => {
	const named = (clause.cases as Readonly<Partial<Record<Topic, readonly string[]>>>)[topic];
	return named === undefined || (wanted !== undefined && named.includes(wanted));
};

/**
 * The clause that a finding quotes, or undefined where the policy is silent on that topic, account and case. Pure.
 * Order of preference: a rule over a general clause, the moment at hand, the louder level, the earlier in the text;
 * a clause on setting up the account comes last of all.
 */
export function cite(policy: Policy, query: CiteQuery): Cited | undefined {
	const {topic, account, moment} = query;
	let best: {clause: Clause; level: Level; rank: readonly number[]} | undefined;
	for (const clause of policy.clauses) {
		if (clause.level === null || !clause.topics.includes(topic)) continue;
		if (clause.account !== 'both' && clause.account !== account) continue;
		if (clause.modality === 'permitted' || clause.moment === 'aftermath' || clause.moment === 'framing') continue;
		if (clause.moment === 'account' && moment !== 'account' && !mayRestOnAccount.includes(topic)) continue;
		if (!speaksForCase(clause, query)) continue;
		const general = clause.general.includes(topic);
		const level = general && clause.level === 'stop' ? 'caution' : clause.level;
		const rank = [
			clause.moment === 'account' ? 1 : 0,
			general ? 1 : 0,
			clause.moment === moment ? 0 : 1,
			loudness[level],
		];
		if (!best || isBefore(rank, best.rank)) best = {clause, level, rank};
	}
	return best && {clause: best.clause, level: best.level};
}

function isBefore(left: readonly number[], right: readonly number[]): boolean {
	for (const [index, value] of left.entries()) {
		const other = right[index] ?? 0;
		if (value !== other) return value < other;
	}
	return false;
}

/** A clause as a finding carries it. */
export const citationOf = (policy: Policy, clause: Clause): Citation => ({
	policy: policy.id,
	id: clause.id,
	cite: clause.cite,
	quote: clause.quote,
});
