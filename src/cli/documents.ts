import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {z} from 'zod';
import {policySchema} from '../../rules/policies/schema.ts';
import {topicRules} from '../../rules/topics/index.ts';
import type {Policy} from '../../rules/types.ts';
import {loadPolicy, policyIds} from './policies.ts';

const root = join(import.meta.dirname, '../..');

/** Ids of a listed folder (`rules/signals`, `rules/topics`, `src/sites`): files with a default export, sorted. */
export const idsIn = (folder: string): string[] =>
	readdirSync(join(root, folder))
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.examples.ts'))
		.filter((file) => /^export default /m.test(readFileSync(join(root, folder, file), 'utf8')))
		.map((file) => file.replace(/\.ts$/, ''))
		.sort();

/** The sentence above a file's default export: what it claims, for a principal to read. */
export function claimOf(file: string): string {
	const source = readFileSync(join(root, file), 'utf8');
	const before = source.slice(0, source.search(/^export default /m));
	const comment = before.match(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/)?.[1] ?? '';
	return comment
		.replace(/^\s*\*\s?/gm, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/\|/g, '\\|');
}

const exampleCount = (file: string, list: 'flags' | 'quiet'): number => {
	if (!existsSync(join(root, file))) return 0;
	const source = readFileSync(join(root, file), 'utf8');
	const from = source.indexOf(`${list}: [`);
	const to = source.indexOf('\n\t],', from);
	// One example a line: its own line starts with a quote, or with the brace of a draft with more than text.
	return from === -1 ? 0 : [...source.slice(from, to).matchAll(/^\t\t['"`{]/gm)].length;
};

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]) =>
	[row(...head), row(...head.map(() => '---')), ...rows].join('\n');

const listed = (folder: string) =>
	idsIn(folder).map((id) =>
		row(
			`[\`${id}\`](${folder.replace('rules/', '')}/${id}.ts)`,
			claimOf(`${folder}/${id}.ts`),
			exampleCount(`${folder}/${id}.examples.ts`, 'flags'),
			exampleCount(`${folder}/${id}.examples.ts`, 'quiet'),
		),
	);

function policyRow(policy: Policy): string {
	const checked = new Set(topicRules.map(({id}) => id));
	const raising = policy.clauses.filter(({level, topics}) => level && topics.some((topic) => checked.has(topic)));
	return row(
		`[\`${policy.id}\`](policies/${policy.id}/policy.yaml)`,
		policy.district,
		policy.title,
		policy.clauses.length,
		raising.length,
	);
}

const rulesReadme = () => `# The engine

Text goes in, findings come out. Nothing here knows a page, a browser or a clock, and nothing here throws.
\`checkDraft\` and \`checkConnection\` in [\`check.ts\`](check.ts) are the only doors: *read* (signals, a block of text at a time, cached by its
words), *who* (the people of the draft), *judge* (a topic a file), *cite* (the district's clause for that topic, account, case and moment gives the
level and the quote; without one the finding is dropped).

| folder | what is in it |
| --- | --- |
| \`signals/\` | readers: what is read in one block, before any judgement |
| \`names/\` | which words are a person's name |
| \`people/\` | who the people of a draft are, and who is behind a request |
| \`topics/\` | judgements: what a finding is about |
| \`policies/\` | the districts' policies as data, their schema, and the choice of clause |
| \`lexicon/\` | lists of words with a meaning |
| \`text/\` | spans, blocks, words, sentences, grammar |

This page is written by \`npm run fix\`.

## Readers

${table(['reader', 'claims', 'flags', 'quiet'], listed('rules/signals'))}

## Topics

${table(['topic', 'claims', 'flags', 'quiet'], listed('rules/topics'))}

## Policies

${table(['policy', 'district', 'document', 'clauses', 'can be checked'], policyIds().map(loadPolicy).map(policyRow))}

To add a district: a folder with \`policy.yaml\` (clauses with the policy's own words; the schema in
[\`policies/schema.json\`](policies/schema.json) helps an editor), \`source.txt\` (the adopted text, in which every quote is found letter for letter)
and \`examples.yaml\` (drafts that must and must not fire). \`npm test\` says what is wrong, with the path and the mend.
`;

/** Files that a script writes, by path from the repository's root; \`npm run fix\` writes them and a test compares. */
export const documents = (): ReadonlyMap<string, string> =>
	new Map([
		['rules/README.md', rulesReadme()],
		['rules/policies/schema.json', `${JSON.stringify(z.toJSONSchema(policySchema, {io: 'input'}), null, '\t')}\n`],
	]);
