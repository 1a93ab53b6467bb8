import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import type {Finding} from '@/rules/types.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'chalkline-check-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const risky = 'My student Maya Torrelson failed her math test again.';
const clean = 'The book fair opens on Thursday at eight.';
const reminded = 'As a teacher at Moorhead High, I think the new reading program is great.';

/** The command as `npm run check` starts it. */
function check(words: readonly string[], input = '') {
	const program = [join(root, 'src/cli/check.ts'), ...words];
	const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', ...program], {
		cwd: root,
		input,
		encoding: 'utf8',
	});
	return {status, stdout, stderr};
}

function aFile(name: string, content: string): string {
	const file = join(folder, name);
	writeFileSync(file, content);
	return file;
}

const jsonl = (...rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

interface Line {
	readonly id: string;
	readonly findings: readonly Finding[];
}
const parsed = (stdout: string): Line[] =>
	stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Line);

describe('the exit status', () => {
	test.each([
		[0, clean],
		[1, risky],
	])('is %d for “%s”', (status, text) => {
		expect(check(['--policy', 'okcps', '-'], text).status).toBe(status);
	});

	test('is 0 for a reminder, which interrupts nobody', () => {
		const {status, stdout} = check(['--policy', 'moorhead', '--json'], reminded);
		expect(status).toBe(0);
		expect(parsed(stdout)[0]?.findings.map(({level}) => level)).toEqual(['note']);
	});
});

describe('with --json', () => {
	test('each draft has one line, in order, with findings of the agreed shape', () => {
		const file = aFile(
			'drafts.jsonl',
			jsonl({id: 'first', policy: 'okcps', text: risky}, {id: 'second', policy: 'moorhead', text: clean}),
		);
		const {status, stdout, stderr} = check(['--json', file]);
		expect([status, stderr]).toEqual([1, '']);
		const lines = parsed(stdout);
		expect(lines.map(({id}) => id)).toEqual(['first', 'second']);
		const findings = lines[0]?.findings ?? [];
		expect(findings.length).toBeGreaterThan(0);
		const allowed = ['topic', 'kind', 'level', 'spans', 'message', 'clause', 'fixes', 'question'];
		for (const finding of findings) {
			expect(Object.keys(finding).filter((key) => !allowed.includes(key))).toEqual([]);
			expect(finding).toMatchObject({topic: expect.any(String), message: expect.any(String)});
			expect(['stop', 'caution', 'note']).toContain(finding.level);
			expect(Object.keys(finding.clause)).toEqual(['policy', 'id', 'cite', 'quote']);
			expect(finding.clause.policy).toBe('okcps');
		}
		const name = findings.find(({kind}) => kind === 'name');
		expect(name?.spans.map(({start, end}) => risky.slice(start, end))).toEqual(['Maya Torrelson']);
		expect(name?.fixes?.[0]?.edits[0]).toMatchObject({start: 11, end: 25, text: expect.any(String)});
	});

	test('options win over the file', () => {
		const file = aFile('policy.jsonl', jsonl({id: 'a', policy: 'okcps', text: risky}));
		const [line] = parsed(check(['--json', '--policy', 'nyc-doe', file]).stdout);
		expect(line?.findings.map(({clause}) => clause.policy)).toContain('nyc-doe');
	});
});

describe('one draft', () => {
	test('is read from standard input, and the clause is quoted', () => {
		const {status, stdout} = check(['--policy', 'okcps'], `${risky}\n`);
		expect(status).toBe(1);
		expect(stdout).toContain('“Maya Torrelson”');
		expect(stdout).toMatch(/OKCPS Social Media Guidelines, C\.2\.c:\n {5}“The posting or disclosure/);
	});

	test('is read from a text file, braces and all', () => {
		const file = aFile('draft.txt', `{"id": ${risky}`);
		const [line] = parsed(check(['--json', '--policy', 'okcps', file]).stdout);
		expect(line?.id).toBe(file);
		expect(line?.findings.length).toBeGreaterThan(0);
	});
});

describe('bad input', () => {
	const badLine = aFile('bad.jsonl', jsonl({id: 'a', text: risky}, {id: 'b', text: 'x', policy: 'nowhere'}));
	test.each([
		['an unknown policy in a line', [badLine], `${badLine}:2: field "policy"`],
		['an unknown policy', ['--policy', 'nowhere'], '--policy "nowhere"'],
		['an unknown account', ['--account', 'private'], '--account "private"'],
		['a file that is not there', [join(folder, 'none.txt')], 'none.txt'],
		['two files', ['a.txt', 'b.txt'], 'a.txt, b.txt'],
		['an unknown option', ['--jsom'], '--jsom'],
	])('%s ends with 2, says what is wrong, and prints nothing else', (_name, words, says) => {
		const {status, stdout, stderr} = check(words, risky);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(says);
	});
});
