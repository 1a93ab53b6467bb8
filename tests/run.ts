import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {requireBrowser} from '../src/cli/browsers.ts';

/** Runs everything that can fail, in the order in which a mistake is cheapest to find, and counts it. */
const scratch = mkdtempSync(join(tmpdir(), 'chalkline-test-'));
let passed = 0;
let failed = 0;

const run = (program: string, ...words: string[]) =>
	spawnSync(program, words, {stdio: 'inherit', shell: process.platform === 'win32'}).status === 0;

const step = (name: string, works: boolean) => {
	if (works) passed++;
	else failed++;
	console.log(`${works ? '✓' : '✗'} ${name}\n`);
	return works;
};

interface VitestResult {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly {readonly status: string; readonly assertionResults: readonly unknown[]}[];
}

/** Vitest over one configuration; a file that can't even be loaded counts as a failed test. */
function vitest(name: string, config: string): void {
	const file = join(scratch, `${name}.json`);
	const works = run('vitest', 'run', '-c', config, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`);
	let result: VitestResult;
	try {
		result = JSON.parse(readFileSync(file, 'utf8')) as VitestResult;
	} catch (error) {
		step(`${name}: no result (${error instanceof Error ? error.message : error})`, false);
		return;
	}
	const unloaded = result.testResults.filter(
		({status, assertionResults}) => status === 'failed' && assertionResults.length === 0,
	).length;
	passed += result.numPassedTests;
	failed += result.numFailedTests + unloaded;
	if (!works && result.numFailedTests + unloaded === 0) failed++;
	console.log(
		`${works ? '✓' : '✗'} ${name}: ${result.numPassedTests} passed, ${result.numFailedTests + unloaded} failed\n`,
	);
}

const inBrowsers = () => {
	try {
		requireBrowser('chromium');
		requireBrowser('firefox');
	} catch (error) {
		return step(error instanceof Error ? error.message : String(error), false);
	}
	if (
		step('build for Chromium', run('wxt', 'build')) &&
		step('build for Firefox', run('wxt', 'build', '-b', 'firefox'))
	) {
		vitest('browsers', 'tests/browser/vitest.config.ts');
	}
};

step('types', run('tsc', '--noEmit') && run('tsc', '--noEmit', '-p', 'rules'));
step('lint', run('biome', 'check', '.'));
vitest('unit', 'vitest.config.ts');
inBrowsers();
rmSync(scratch, {recursive: true, force: true});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
