import type {Reading} from '../reading.ts';
import type {Span} from '../types.ts';

/** Speech that a policy may protect: where it stands, and why it counts. */
export interface Protection {
	readonly spans: readonly Span[];
	readonly because: readonly string[];
}

/**
 * Finds speech about unions, working conditions and matters of public concern: the clause that protects it is shown, and
 * criticism alone is no finding. Threats, slurs and insults to persons stay what they are.
 * @returns undefined where the draft says nothing of the kind. One word on public matters is not enough.
 */
export function findProtection({signals, draft}: Reading): Protection | undefined {
	if (draft.account !== 'personal') return undefined;
	const talk = signals.of('union-talk');
	const union = talk.filter(({sort}) => sort === 'union');
	const matters = talk.filter(({sort}) => sort === 'public');
	const work = signals.of('work-talk');
	const isProtected =
		union.length > 1 || (union.length === 1 && (matters.length > 0 || work.length > 0)) || matters.length > 1;
	if (!isProtected) return undefined;
	return {
		spans: talk.map(({start, end}) => ({start, end})),
		because: [`union-talk: ${union.length} on work and unions, ${matters.length} on public matters`],
	};
}
