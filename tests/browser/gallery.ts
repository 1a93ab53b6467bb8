import {fileURLToPath} from 'node:url';
import preact from '@preact/preset-vite';
import type {BrowserContext} from 'playwright-core';
import {build, type Rollup} from 'vite';
import {yaml} from '../../src/cli/vite-yaml.ts';

/** Where the gallery is seen; nothing is asked of the network. */
export const galleryAddress = 'http://gallery.example/';

const types: Record<string, string> = {html: 'text/html', js: 'text/javascript', css: 'text/css'};

/** Builds `tests/browser/gallery` in memory and answers for it in every page of a browser. */
export async function serveGallery(context: BrowserContext): Promise<void> {
	const built = (await build({
		root: fileURLToPath(new URL('gallery', import.meta.url)),
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		plugins: [preact(), yaml()],
		build: {write: false, target: 'esnext', minify: false},
	})) as Rollup.RollupOutput;
	const files = new Map(
		built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
	);
	await context.route(`${galleryAddress}**`, async (route) => {
		const {pathname} = new URL(route.request().url());
		const path = pathname === '/' ? '/index.html' : pathname;
		const body = files.get(path);
		if (body === undefined) return route.fulfill({status: 404});
		return route.fulfill({body: Buffer.from(body), contentType: types[path.split('.').pop() ?? ''] ?? 'text/plain'});
	});
}
