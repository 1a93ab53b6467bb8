import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {kinds, levels, topics} from '@/rules/types.ts';
import {catalogs} from '@/src/words/languages.ts';
import type {Catalog} from '@/src/words/words.ts';

const root = join(import.meta.dirname, '../../..');
const sources = execFileSync(
	'git',
	['ls-files', '--cached', '--others', '--exclude-standard', 'rules', 'src', 'entrypoints', 'wxt.config.ts'],
	{cwd: root, encoding: 'utf8'},
)
	.split('\n')
	.filter((file) => /\.(tsx?|html)$/.test(file) && existsSync(join(root, file)))
	.map((file) => readFileSync(join(root, file), 'utf8'));
const literals = new Set(
	sources.flatMap((source) => [...source.matchAll(/(['"`])([A-Za-z][A-Za-z0-9_]*)\1/g)].map(([, , id = '']) => id)),
);
const inManifest = new Set(
	sources.flatMap((source) => [...source.matchAll(/__MSG_(\w+)__/g)].map(([, id = '']) => id)),
);

const statuses = [
	'checking',
	'starting',
	'no-composer',
	'unknown-site',
	'site-off',
	'no-policy',
	'guard-off',
	'failed',
];
const underscored = (prefix: string, names: readonly string[]) =>
	names.map((name) => prefix + name.replaceAll('-', '_'));

/** Ids that are put together from a prefix and a name: the only prefixes there are, and every name of each. */
const composed = new Set([
	...underscored('status_', statuses),
	...underscored('topic_', topics),
	...underscored('level_', levels),
	...underscored('kind_', kinds),
]);

/** What code passes to `words(…)`, `say: {id: …}` and the like by its literal id. */
const asked = new Set(
	sources.flatMap((source) =>
		[...source.matchAll(/(?:\bwords\(|\b(?:say|label|question):\s*\{\s*id:)\s*'([A-Za-z]\w*)'/g)].map(
			([, id = '']) => id,
		),
	),
);

describe.each(Object.entries(catalogs) as [string, Catalog][])('%s', (_language, catalog) => {
	const ids = Object.keys(catalog);

	test('has every message that is asked for', () => {
		expect([...asked, ...composed, ...inManifest].filter((id) => !(id in catalog))).toEqual([]);
	});

	test('has no message that nobody asks for', () => {
		expect(ids.filter((id) => !literals.has(id) && !composed.has(id) && !inManifest.has(id))).toEqual([]);
	});

	test('uses only ids and placeholders that browsers accept', () => {
		expect(ids.filter((id) => !/^[A-Za-z0-9_@]+$/.test(id))).toEqual([]);
		const undeclared = Object.entries(catalog).flatMap(([id, {message, placeholders = {}}]) => {
			const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()));
			const declared = Object.keys(placeholders).map((name) => name.toLowerCase());
			const odd = [...used].filter((name) => !declared.includes(name));
			return [...odd, ...declared.filter((name) => !used.has(name))].map((name) => `${id}: ${name}`);
		});
		expect(undeclared).toEqual([]);
	});

	test('has no empty message and none with space around it', () => {
		expect(ids.filter((id) => !catalog[id]?.message || catalog[id]?.message !== catalog[id]?.message.trim())).toEqual(
			[],
		);
	});
});
