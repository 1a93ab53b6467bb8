import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type BrowserContext, chromium, type Page, type Worker} from 'playwright-core';
import {requireBrowser} from '../../src/cli/browsers.ts';
import type {Connected, Posted} from '../pages/kit/page.ts';
import {type PagesServer, servePages} from './pages-server.ts';

/** Where `wxt build` puts the Chromium build; another one when the environment names its folder. */
export const builtExtension =
	process.env.CHALKLINE_EXTENSION ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** What the pages record: `window.__posted`, `window.__connected`, `window.__model(name?)`. */
export type {Connected, Posted};

export interface Browser {
	readonly context: BrowserContext;
	readonly pages: PagesServer;
	/** A new tab at an address of `tests/pages/routes.ts`. */
	open(url: string): Promise<Page>;
	/** The extension's background, once it runs. */
	background(): Promise<Worker>;
	/** `chrome-extension://…` of the extension, without a slash at the end. */
	origin(): Promise<string>;
	close(): Promise<void>;
}

export interface LaunchOptions {
	/** Folder of an unpacked extension; absent: a plain browser. */
	readonly extension?: string;
	/** Match patterns of hosts that the person let it into: the browser's own question can't be answered by a test. */
	readonly granted?: readonly string[];
	readonly viewport?: {readonly width: number; readonly height: number};
}

/** A copy of an extension that may also work on these hosts, as if the person had allowed it. */
async function withHosts(extension: string, hosts: readonly string[], folder: string): Promise<string> {
	if (hosts.length === 0) return extension;
	const copy = join(folder, 'extension');
	await cp(extension, copy, {recursive: true});
	const file = join(copy, 'manifest.json');
	const manifest = JSON.parse(await readFile(file, 'utf8')) as {host_permissions: string[]};
	await writeFile(file, JSON.stringify({...manifest, host_permissions: [...manifest.host_permissions, ...hosts]}));
	return copy;
}

/** A Chromium with a profile of its own in which every host name leads to the fixture pages. */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
	const pages = await servePages();
	const profile = await mkdtemp(join(tmpdir(), 'chalkline-chromium-'));
	const extension = options.extension && (await withHosts(options.extension, options.granted ?? [], profile));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: requireBrowser('chromium'),
		headless: false,
		viewport: options.viewport ?? {width: 1200, height: 800},
		ignoreHTTPSErrors: true,
		// Playwright's own list switches extensions off.
		ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
		args: [
			'--headless=new',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-component-update',
			'--disable-sync',
			'--ignore-certificate-errors',
			`--host-resolver-rules=MAP * 127.0.0.1:${pages.port}, EXCLUDE localhost`,
			...(extension ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`] : []),
		],
	});
	const background = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	return {
		context,
		pages,
		async open(url) {
			const page = await context.newPage();
			await page.goto(url);
			return page;
		},
		background,
		origin: async () => `chrome-extension://${new URL((await background()).url()).host}`,
		async close() {
			await context.close();
			await pages.close();
			await rm(profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
		},
	};
}
