import {z} from 'zod';
import {accounts, type Clause, cases, levels, modalities, moments, type Policy, type Topic, topics} from '../types.ts';

const words = z.string().trim().min(1);
const list = z.array(words).default([]);

const casesOf = z
	.strictObject(
		Object.fromEntries(Object.entries(cases).map(([topic, names]) => [topic, z.array(z.enum(names)).optional()])),
	)
	.meta({
		description:
			'For a topic with more than one case: the cases this clause speaks for. Left out: all of them; []: none by itself.',
	});

const clause = z
	.strictObject({
		id: words.meta({description: 'Unique in this policy, after the document’s own numbering.'}),
		cite: words.meta({description: 'How a person would cite it.'}),
		heading: words.meta({description: 'The heading it stands under; " › " parts it from the one above.'}),
		quote: words.meta({description: 'The words of the policy, found letter for letter in source.txt.'}),
		topics: z.array(z.enum(topics)).meta({description: 'Topics it is the authority for; empty where it is framing.'}),
		general: z
			.array(z.enum(topics))
			.default([])
			.meta({description: 'Those of its topics that it carries in general terms only: never louder than caution.'}),
		cases: casesOf.default({}),
		account: z.enum([...accounts, 'both']).meta({description: 'The accounts it reaches.'}),
		moment: z.enum(moments).meta({description: 'Where a checker can act on it.'}),
		modality: z.enum(modalities).meta({description: 'What its wording does.'}),
		level: z.enum(levels).nullable().meta({description: 'How loud a finding may be; null: nothing to raise.'}),
		exceptions: z.array(words).default([]).meta({description: 'Ids of clauses of this policy that limit it.'}),
		note: z.string().default('').meta({description: 'What a checker can honestly do with it.'}),
	})
	.superRefine((value, context) => {
		for (const [index, topic] of value.general.entries()) {
			if (!value.topics.includes(topic)) {
				context.addIssue({
					code: 'custom',
					path: ['general', index],
					message: `"${topic}" is not among the clause's topics; add it to topics or take it out of general`,
				});
			}
		}
		for (const topic of Object.keys(value.cases)) {
			if (!value.topics.includes(topic as Topic)) {
				context.addIssue({
					code: 'custom',
					path: ['cases', topic],
					message: `"${topic}" is not among the clause's topics; add it to topics or take it out of cases`,
				});
			}
		}
	});

/** A policy pack's `policy.yaml`. Its JSON Schema is `rules/policies/schema.json`. */
export const policySchema = z
	.strictObject({
		id: z
			.string()
			.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single dashes, such as "west-genesee"'),
		district: words,
		title: words,
		code: words.optional(),
		adopted: z.iso.date().optional(),
		names: z
			.strictObject({district: list, offices: list, logo: list, emailDomains: list, schools: list})
			.meta({description: 'How people write the district, its offices, its logo, its e-mail domains and its schools.'}),
		clauses: z.array(clause).min(1),
	})
	.superRefine((policy, context) => {
		const ids = new Set<string>();
		for (const [index, {id}] of policy.clauses.entries()) {
			if (ids.has(id)) {
				context.addIssue({
					code: 'custom',
					path: ['clauses', index, 'id'],
					message: `"${id}" is used twice; give each clause an id of its own`,
				});
			}
			ids.add(id);
		}
		for (const [index, {exceptions}] of policy.clauses.entries()) {
			for (const [place, id] of exceptions.entries()) {
				if (!ids.has(id)) {
					context.addIssue({
						code: 'custom',
						path: ['clauses', index, 'exceptions', place],
						message: `no clause of this policy has the id "${id}"; name one that exists or take it out`,
					});
				}
			}
		}
	});

/** One thing that is wrong with a pack: where, what was found, what was expected and how to mend it. */
export interface PackProblem {
	/** For instance `clauses[3].level`. */
	readonly path: string;
	readonly found: string;
	readonly expected: string;
}

export type ParsedPolicy =
	| {readonly ok: true; readonly policy: Policy}
	| {readonly ok: false; readonly problems: readonly PackProblem[]};

const pathOf = (path: readonly PropertyKey[]) =>
	path.reduce<string>(
		(text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
		'',
	) || '(the whole file)';

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(
		(inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
		value,
	);

const shown = (value: unknown) => {
	const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/**
 * Checks a pack from anywhere (a file, an import, managed storage) and gives the typed policy, or every problem with its path.
 * Never throws.
 */
export function parsePolicy(input: unknown): ParsedPolicy {
	const result = policySchema.safeParse(input);
	if (result.success) {
		// The schema's per-topic case lists are checked against `cases` above; zod can't express that link in its type.
		return {ok: true, policy: {...result.data, clauses: result.data.clauses as readonly Clause[]}};
	}
	return {
		ok: false,
		problems: result.error.issues.map((issue) => ({
			path: pathOf(issue.path),
			found: shown(at(input, issue.path)),
			expected:
				issue.code === 'unrecognized_keys'
					? `no key ${issue.keys.map((key) => `"${key}"`).join(', ')}; check the spelling or take it out`
					: issue.message,
		})),
	};
}

/** A problem as one line for a person: file, path, what was found, what was expected. */
export const sayProblem = (file: string, {path, found, expected}: PackProblem): string =>
	`${file}: ${path}: found ${found}; expected ${expected}`;
