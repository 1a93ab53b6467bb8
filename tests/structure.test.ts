import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readers} from '@/rules/signals/index.ts';
import {topicRules} from '@/rules/topics/index.ts';
import {claimOf, documents, idsIn} from '@/src/cli/documents.ts';
import {policyIds} from '@/src/cli/policies.ts';

const root = join(import.meta.dirname, '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
	cwd: root,
	encoding: 'utf8',
})
	.split('\n')
	.filter((file) => file && existsSync(join(root, file)));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const shipped = files.filter(
	(file) =>
		/^(src|rules|entrypoints)\/.*\.tsx?$/.test(file) && !file.startsWith('src/cli/') && !file.endsWith('.examples.ts'),
);
const importsOf = (file: string) =>
	[...read(file).matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, path = '']) => path);
/** Files whose imports match, for a rule that nobody may break. */
const importing = (where: RegExp, what: RegExp) =>
	shipped.filter((file) => where.test(file) && importsOf(file).some((path) => what.test(path)));

test('the top level is what was agreed', () => {
	const agreed =
		/^(src|rules|entrypoints|tests|assets|package\.json|package-lock\.json|tsconfig\.json|wxt\.config\.ts|vitest\.config\.ts|biome\.json|README\.md|LICENSE|\..*)$/;
	expect([...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter((name) => !agreed.test(name))).toEqual([]);
});

describe('every unit is whole', () => {
	test('readers are listed in order, with examples and a sentence that says what they claim', () => {
		expect(readers.map(({id}) => id)).toEqual(idsIn('rules/signals'));
		expect(idsIn('rules/signals').filter((id) => !existsSync(join(root, `rules/signals/${id}.examples.ts`)))).toEqual(
			[],
		);
		expect(idsIn('rules/signals').filter((id) => !claimOf(`rules/signals/${id}.ts`))).toEqual([]);
	});
	test('topics are listed in order, with examples and a sentence that says what they claim', () => {
		expect(topicRules.map(({id, kind}) => (kind ? `${id}.${kind}` : id))).toEqual(idsIn('rules/topics'));
		expect(idsIn('rules/topics').filter((id) => !existsSync(join(root, `rules/topics/${id}.examples.ts`)))).toEqual([]);
		expect(idsIn('rules/topics').filter((id) => !claimOf(`rules/topics/${id}.ts`))).toEqual([]);
	});
	test('packs have their words, their source and their examples', () => {
		expect(policyIds().length).toBeGreaterThanOrEqual(5);
		const missing = policyIds().flatMap((id) =>
			['policy.yaml', 'source.txt', 'examples.yaml'].map((name) => `rules/policies/${id}/${name}`),
		);
		expect(missing.filter((file) => !existsSync(join(root, file)))).toEqual([]);
	});
	test('sites have a page to be tried on', () => {
		const sites = idsIn('src/sites');
		expect(sites).toContain('facebook');
		expect(sites.filter((id) => !files.some((file) => file.startsWith(`tests/pages/${id}/`)))).toEqual([]);
	});
});

describe('arrows point one way', () => {
	test.each([
		[
			'rules know no src, entrypoint or browser',
			/^rules\//,
			/^(@\/src|@\/entrypoints|\.\.\/(\.\.\/)*(src|entrypoints)\/|wxt|webextension|preact)/,
		],
		['src knows no entrypoint', /^src\//, /entrypoints\//],
		['sites know no policy and no screen', /^src\/sites\//, /rules\/(policies|topics|check)|\/ui\//],
		['screens know no site', /^src\/ui\//, /\/sites\//],
		['compromise lives behind rules/text', /^(?!rules\/text\/)/, /^compromise/],
		['the browser is asked through wxt/browser', /./, /^webextension-polyfill/],
		['examples are not shipped', /./, /\.examples\.ts$/],
		['zod stays out of the watcher', /^entrypoints\/watcher/, /^zod|settings\/schema|rules\/check/],
	])('%s', (_claim, where, what) => expect(importing(where, what)).toEqual([]));
});

test('nothing that ships makes a network call', () => {
	expect(
		shipped.filter((file) => /\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|new EventSource/.test(read(file))),
	).toEqual([]);
});

test('no file does the work of several', () => {
	const long = [...shipped, ...files.filter((file) => file.startsWith('src/cli/'))].filter(
		(file) => !/\.data\.ts$|rules\/lexicon\//.test(file),
	);
	expect(long.filter((file) => read(file).split('\n').length > 400)).toEqual([]);
});

test.each([...documents()])('%s is what the script writes (npm run fix)', (path, content) =>
	expect(read(path)).toBe(content),
);
