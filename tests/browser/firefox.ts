import {createServer} from 'node:http';
import {type AddressInfo, connect} from 'node:net';
import {fileURLToPath} from 'node:url';
import {launch as launchPuppeteer, type Page, type Browser as Puppeteer} from 'puppeteer-core';
import {requireBrowser} from '../../src/cli/browsers.ts';
import {servePages} from './pages-server.ts';

/** Where `wxt build -b firefox` puts the Firefox build; another one when the environment names its folder. */
export const builtForFirefox =
	process.env.CHALKLINE_FIREFOX_EXTENSION ?? fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

export interface Firefox {
	readonly browser: Puppeteer;
	/** A new tab at an address of `tests/pages/routes.ts`. */
	open(url: string): Promise<Page>;
	close(): Promise<void>;
}

/** Leads every HTTPS connection to one port, as Firefox has no rule of its own for that. */
async function tunnelTo(port: number): Promise<{port: number; close(): Promise<void>}> {
	const proxy = createServer((_request, response) => {
		response.writeHead(404);
		response.end();
	});
	proxy.on('connect', (_request, client) => {
		const server = connect(port, '127.0.0.1', () => {
			client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
			client.pipe(server).pipe(client);
		});
		// Either side may be gone when the browser closes.
		server.on('error', () => client.destroy());
		client.on('error', () => server.destroy());
	});
	await new Promise<void>((resolve) => {
		proxy.listen(0, '127.0.0.1', resolve);
	});
	return {
		port: (proxy.address() as AddressInfo).port,
		async close() {
			proxy.closeAllConnections();
			await new Promise<void>((resolve) => {
				proxy.close(() => resolve());
			});
		},
	};
}

/** A Firefox with a profile of its own in which every HTTPS address leads to the fixture pages. */
export async function launchFirefox(options: {readonly extension?: string} = {}): Promise<Firefox> {
	const pages = await servePages();
	const tunnel = await tunnelTo(pages.port);
	const browser = await launchPuppeteer({
		browser: 'firefox',
		executablePath: requireBrowser('firefox'),
		headless: true,
		acceptInsecureCerts: true,
		defaultViewport: {width: 1200, height: 800},
		extraPrefsFirefox: {
			'network.proxy.type': 1,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': tunnel.port,
			'network.proxy.no_proxies_on': '',
			// The real sites' keys are built into the browser.
			'security.cert_pinning.enforcement_level': 0,
			'network.stricttransportsecurity.preloadlist': false,
			'xpinstall.signatures.required': false,
		},
	});
	if (options.extension) await browser.installExtension(options.extension);
	return {
		browser,
		async open(url) {
			const page = await browser.newPage();
			await page.goto(url);
			return page;
		},
		async close() {
			await browser.close();
			await tunnel.close();
			await pages.close();
		},
	};
}
