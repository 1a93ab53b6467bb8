import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {checkSync} from 'recheck';
import {parseAst, transformWithEsbuild} from 'vite';
import {expect, test} from 'vitest';

const root = join(import.meta.dirname, '..');
const files = execFileSync(
	'git',
	['ls-files', '--cached', '--others', '--exclude-standard', 'rules', 'src', 'entrypoints'],
	{cwd: root, encoding: 'utf8'},
)
	.split('\n')
	.filter(
		(file) =>
			/\.tsx?$/.test(file) &&
			!file.startsWith('src/cli/') &&
			!/\.(data|examples)\.ts$/.test(file) &&
			existsSync(join(root, file)),
	);

interface Pattern {
	readonly file: string;
	readonly source: string;
	readonly flags: string;
}

/** Every regular expression literal of a file, by its syntax tree. */
async function literalsOf(file: string): Promise<Pattern[]> {
	const {code} = await transformWithEsbuild(readFileSync(join(root, file), 'utf8'), file, {
		target: 'es2023',
		jsx: 'automatic',
	});
	const found: Pattern[] = [];
	JSON.stringify(parseAst(code), (_key, value) => {
		if (value?.type === 'Literal' && value.regex)
			found.push({file, source: value.regex.pattern, flags: value.regex.flags});
		return value instanceof RegExp || typeof value === 'bigint' ? undefined : value;
	});
	return found;
}

/** Every expression that the engine builds from its lexicons while it is loaded. */
async function builtByTheEngine(): Promise<Pattern[]> {
	const found: Pattern[] = [];
	const {RegExp: Original} = globalThis;
	globalThis.RegExp = new Proxy(Original, {
		construct(target, words: [string | RegExp, string?]) {
			const made = new target(...words);
			// Libraries answer for their own; the caller is the line below the proxy's own.
			const caller = new Error().stack?.split('\n')[2] ?? '';
			if (!caller.includes('node_modules'))
				found.push({file: 'built while loading rules/check.ts', source: made.source, flags: made.flags});
			return made;
		},
	});
	try {
		const {checkDraft} = await import('@/rules/check.ts');
		const {contextFor} = await import('@/src/cli/context.ts');
		const text = 'Maya’s mom texted 555-0142 about the IEP at 9 a.m., see https://example.org or a@b.co.';
		checkDraft({text, site: 'x', account: 'personal', kind: 'post', mentions: [], media: []}, contextFor('moorhead'));
	} finally {
		globalThis.RegExp = Original;
	}
	return found;
}

test('no pattern can be made to backtrack without end', async () => {
	const literals = (await Promise.all(files.map(literalsOf))).flat();
	const built = (await builtByTheEngine()).filter(({source}) => source.length < 4000);
	const patterns = [
		...new Map([...literals, ...built].map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values(),
	];
	// An empty list would pass without a check.
	expect(literals.length).toBeGreaterThan(50);
	const undecided: string[] = [];
	const bad = patterns.flatMap(({file, source, flags}) => {
		const result = checkSync(source, flags, {timeout: 1500, checker: 'auto'});
		const shown = `${file}: /${source.slice(0, 80)}/${flags}`;
		if (result.status === 'unknown') undecided.push(shown);
		// The square is allowed: a pattern sees one block of at most 1,200 characters, or a short string of a page.
		const catastrophic =
			result.status === 'vulnerable' && !(result.complexity.type === 'polynomial' && result.complexity.degree <= 2);
		return catastrophic ? [`${shown}: ${result.complexity.summary}`] : [];
	});
	expect(bad).toEqual([]);
	// Some the tool can't decide in its time; `tests/rules/check.test.ts` runs those on texts made to be unlucky.
	expect(undecided.length, undecided.join('\n')).toBeLessThanOrEqual(patterns.length * 0.3);
}, 600_000);
