import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {requireBrowser} from './browsers.ts';

/**
 * Draws `assets/icons/icon.svg` at the sizes browsers ask for.
 * Run by hand after a change of the drawing: `npx tsx src/cli/icons.ts`.
 */
const folder = join(import.meta.dirname, '../../assets/icons');
const sizes = [16, 32, 48, 128];

async function draw(): Promise<void> {
	const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
	const browser = await chromium.launch({executablePath: requireBrowser('chromium'), args: ['--no-sandbox']});
	const page = await browser.newPage();
	for (const size of sizes) {
		await page.setViewportSize({width: size, height: size});
		const style = `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>`;
		await page.setContent(style + svg);
		writeFileSync(join(folder, `${size}.png`), await page.screenshot({omitBackground: true}));
	}
	await browser.close();
}

await draw();
