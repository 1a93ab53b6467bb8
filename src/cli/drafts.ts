import {z} from 'zod';
import {accounts, type Connection, type Draft, draftKinds, kinds, topics} from '../../rules/types.ts';
import {policyIds} from './policies.ts';

const optionalText = z.string().optional();

const expectation = z.object({
	topic: z.enum(topics),
	kind: z.enum(kinds).nullish(),
	quotes: z.array(z.string()).default([]),
	level: z.enum(['interrupt', 'note']),
});

/** One line of a drafts file, as `tests/corpus/README.md` describes it. */
const rowSchema = z.object({
	id: z.string(),
	policy: z.enum(policyIds()),
	site: z.string(),
	account: z.enum(accounts),
	kind: z.enum([...draftKinds, 'connection']),
	text: z.string(),
	mentions: z.array(z.string()).nullish(),
	media: z
		.array(
			z.object({
				type: z.enum(['image', 'video']),
				fileName: optionalText,
				alt: optionalText,
				hasLogo: z.boolean().optional(),
			}),
		)
		.nullish(),
	profile: z
		.object({name: z.string(), headline: optionalText, bio: optionalText, lines: z.array(z.string()).default([])})
		.nullish(),
	at: z
		.string()
		.regex(
			/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/,
			'a local date and time without zone, such as 2026-03-02T18:30:00',
		)
		.refine((at) => !Number.isNaN(Date.parse(at)), 'a date and time that exist')
		.nullish(),
	expect: z.array(expectation).default([]),
	why: z.string().optional(),
});

/** One labelled or unlabelled draft of a file. */
export type DraftRow = z.infer<typeof rowSchema>;
export type Expectation = z.infer<typeof expectation>;

/** Fields of a row that options on the command line replace. */
export type RowOverrides = Partial<Pick<DraftRow, 'policy' | 'account' | 'site'>>;

/** A file or line that could not be read; the message names file, line, field and what was expected. */
export class BadInput extends Error {}

/**
 * Reads a drafts file. Missing `policy`, `site`, `account` and `kind` come from `defaults`; `overrides` win over the line.
 * @throws BadInput naming file, line and field.
 */
export function parseRows(
	file: string,
	source: string,
	defaults: Partial<DraftRow> = {},
	overrides: RowOverrides = {},
): DraftRow[] {
	const rows: DraftRow[] = [];
	// Some editors on Windows begin a file with a mark of its encoding.
	for (const [index, line] of source
		.replace(/^\uFEFF/, '')
		.split('\n')
		.entries()) {
		if (!line.trim()) continue;
		const where = `${file}:${index + 1}`;
		let value: unknown;
		try {
			value = JSON.parse(line);
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			throw new BadInput(`${where}: not a JSON object (${error.message}). Each line holds one draft.`);
		}
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			throw new BadInput(
				`${where}: expected a JSON object with the fields of a draft, found ${JSON.stringify(value).slice(0, 40)}.`,
			);
		}
		const parsed = rowSchema.safeParse({...defaults, ...value, ...overrides});
		if (!parsed.success) {
			const [issue] = parsed.error.issues;
			throw new BadInput(`${where}: field "${issue?.path.join('.') || '(line)'}": ${issue?.message}`);
		}
		rows.push(parsed.data);
	}
	return rows;
}

// Absent and null mean the same in a drafts file; the engine knows only absent.
const present = <T extends object>(value: T) =>
	Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null)) as {
		[K in keyof T]: Exclude<T[K], undefined | null>;
	};

/** A row as the engine's draft. */
export const toDraft = (row: DraftRow): Draft => ({
	text: row.text,
	site: row.site,
	account: row.account,
	kind: row.kind === 'connection' ? 'message' : row.kind,
	mentions: row.mentions ?? [],
	media: (row.media ?? []).map(present),
	...(row.at && {at: row.at}),
});

/** A row of kind `connection` as the engine's request. */
export const toConnection = (row: DraftRow): Connection => ({
	profile: present(row.profile ?? {name: '', lines: []}),
	site: row.site,
	account: row.account,
	...(row.at && {at: row.at}),
});
