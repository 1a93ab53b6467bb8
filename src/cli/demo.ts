import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {styleText} from 'node:util';
import {type BrowserContext, chromium, type Locator, type Page} from 'playwright-core';
import {type Sample, samples} from '../ui/practice/samples.ts';
import {requireBrowser} from './browsers.ts';

/** Builds the extension and opens its practice page; without a display, checks the sample drafts there and prints what it says. */
const root = join(import.meta.dirname, '../..');
const extension = join(root, '.output/chrome-mv3');

const hasDisplay =
	process.platform === 'darwin' ||
	process.platform === 'win32' ||
	Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function build(): void {
	console.log('Building the extension …');
	const {status, stdout, stderr} = spawnSync('wxt', ['build'], {
		cwd: root,
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
}

const launch = (executablePath: string, profile: string): Promise<BrowserContext> =>
	chromium.launchPersistentContext(profile, {
		executablePath,
		headless: false,
		viewport: hasDisplay ? null : {width: 1200, height: 900},
		ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
		args: [
			...(hasDisplay ? [] : ['--headless=new', '--disable-gpu']),
			...(process.platform === 'linux' ? ['--no-sandbox'] : []),
			'--no-first-run',
			'--disable-quic',
			'--disable-sync',
			'--disable-component-update',
			// Branded Chrome ignores --load-extension without this.
			'--disable-features=DisableLoadExtensionCommandLineSwitch',
			`--load-extension=${extension}`,
			`--disable-extensions-except=${extension}`,
		],
	});

/** `chrome-extension://…` once the extension runs; undefined when this browser did not take it. */
async function originOf(context: BrowserContext): Promise<string | undefined> {
	const worker =
		context.serviceWorkers()[0] ??
		(await context.waitForEvent('serviceworker', {timeout: 15_000}).catch((error: Error) => {
			if (error.name === 'TimeoutError') return undefined;
			throw error;
		}));
	// Node gives no origin to schemes it does not know.
	return worker && `chrome-extension://${new URL(worker.url()).host}`;
}

const textOf = async (locator: Locator) => ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim();

async function printSample(page: Page, origin: string, {id, account}: Sample): Promise<void> {
	await page.goto(`${origin}/practice.html?sample=${id}`);
	const draft = await page.getByTestId('composer').inputValue();
	console.log(`\n${styleText('bold', `Draft, ${account} account:`)} ${draft.replace(/\s+/g, ' ')}`);
	const findings = await page.getByTestId('findings').getByRole('article').all();
	if (findings.length === 0) console.log('  ✓ Nothing to say.');
	for (const finding of findings) {
		const level = await textOf(finding.locator('.level'));
		console.log(`  ${styleText('bold', level)}: ${await textOf(finding.getByRole('heading'))}`);
		console.log(`     ${await textOf(finding.locator('.clause-quote').first())}`);
		console.log(`     ${await textOf(finding.locator('.clause-source').first())}`);
	}
}

async function main(): Promise<void> {
	const program = requireBrowser('chromium');
	build();
	const profile = mkdtempSync(join(tmpdir(), 'chalkline-demo-'));
	const context = await launch(program, profile);
	try {
		const origin = await originOf(context);
		if (!origin) {
			throw new Error(
				`${program} did not take the extension. Open chrome://extensions, switch on Developer mode, choose “Load unpacked” and take ${extension}.`,
			);
		}
		const page = context.pages()[0] ?? (await context.newPage());
		if (hasDisplay) {
			await page.goto(`${origin}/practice.html`);
			console.log('Chalkline’s practice page is open. Close the browser when you are done.');
			await context.waitForEvent('close', {timeout: 0});
			return;
		}
		console.log('No display here: checking the sample drafts in Chromium without a window.');
		for (const sample of samples) await printSample(page, origin, sample);
	} finally {
		await context.close();
		rmSync(profile, {recursive: true, force: true, maxRetries: 5});
	}
}

try {
	await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
