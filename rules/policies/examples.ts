import {z} from 'zod';
import {checkConnection, checkDraft} from '../check.ts';
import {accounts, type Context, draftKinds, type Finding, kinds, levels, topics} from '../types.ts';

const text = z.string().min(1);

const base = z.strictObject({
	/** The draft's text; left out for a request. */
	text: text.optional(),
	account: z.enum(accounts).default('personal'),
	kind: z.enum(draftKinds).default('post'),
	mentions: z.array(text).default([]),
	media: z
		.array(
			z.strictObject({
				type: z.enum(['image', 'video']),
				alt: text.optional(),
				fileName: text.optional(),
				hasLogo: z.boolean().optional(),
			}),
		)
		.default([]),
	/** Local date and time without zone; left out: outside school hours. */
	at: text.optional(),
	/** A request in place of a draft: what the page shows of the other person. */
	profile: z
		.strictObject({name: text, headline: text.optional(), bio: text.optional(), lines: z.array(text).default([])})
		.optional(),
});

const due = z.strictObject({
	topic: z.enum(topics),
	kind: z.enum(kinds).optional(),
	clause: text,
	level: z.enum(levels),
});

/** A policy pack's `examples.yaml`: drafts that must and must not fire under this policy. */
export const examplesSchema = z.strictObject({
	fires: z.array(base.extend({due: z.array(due).min(1)})).min(1),
	silent: z.array(base).min(1),
});
export type PackExamples = z.infer<typeof examplesSchema>;
type PackExample = z.infer<typeof base>;

// The engine knows only absent, where a pack's file may leave a field undefined.
const present = <T extends object>(value: T) =>
	Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as {
		[K in keyof T]: Exclude<T[K], undefined>;
	};

function findingsOf(
	{text: words = '', profile, media, at, ...rest}: PackExample,
	context: Context,
): readonly Finding[] {
	const when = at === undefined ? {} : {at};
	const {account, kind, mentions} = rest;
	if (profile)
		return checkConnection({profile: present(profile), site: 'facebook', account, ...when}, context).findings;
	const draft = {text: words, site: 'facebook', account, kind, mentions, media: media.map(present), ...when};
	return checkDraft(draft, context).findings;
}

const shown = (example: PackExample) => example.text ?? `a request of ${example.profile?.name ?? 'nobody'}`;

/**
 * Runs a pack's examples under its own policy (`context.policy`). Pure.
 * @returns one sentence for each example that did not go as it says; none when the pack keeps its word.
 */
export function failingExamples({fires, silent}: PackExamples, context: Context): string[] {
	const failures: string[] = [];
	for (const example of fires) {
		const findings = findingsOf(example, context);
		for (const {topic, kind, clause, level} of example.due) {
			const found = findings.some(
				(finding) =>
					finding.topic === topic &&
					(!kind || finding.kind === kind) &&
					finding.clause.id === clause &&
					finding.level === level,
			);
			const got = findings.map((one) => `${one.topic} ${one.level} ${one.clause.id}`).join(', ') || 'nothing';
			if (!found) failures.push(`“${shown(example)}” should raise ${topic} ${level} ${clause}, and raised ${got}.`);
		}
	}
	for (const example of silent) {
		const loud = findingsOf(example, context).filter(({level}) => level !== 'note');
		if (loud.length > 0) {
			const got = loud.map((one) => `${one.topic} ${one.level} (${one.because.join('; ')})`).join(', ');
			failures.push(`“${shown(example)}” should interrupt nobody, and raised ${got}.`);
		}
	}
	return failures;
}
