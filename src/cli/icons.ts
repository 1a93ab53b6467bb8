import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {requireBrowser} from './browsers.ts';

/**
 * Draws `assets/icons/icon.svg` at the sizes browsers ask for, in colour and, for tabs that are not checked, in grey.
 * Run by hand after a change of the drawing: `npx tsx src/cli/icons.ts`.
 */
const folder = join(import.meta.dirname, '../../assets/icons');
const sizes = [16, 32, 48, 128];
const board = '#1b5a47';
const looks = [
	{suffix: '', board},
	{suffix: '-off', board: '#6b7370'},
];

async function draw(): Promise<void> {
	const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
	const browser = await chromium.launch({executablePath: requireBrowser('chromium'), args: ['--no-sandbox']});
	const page = await browser.newPage();
	for (const look of looks) {
		for (const size of sizes) {
			await page.setViewportSize({width: size, height: size});
			const style = `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>`;
			await page.setContent(style + svg.replaceAll(board, look.board));
			const picture = await page.screenshot({omitBackground: true});
			writeFileSync(join(folder, `${size}${look.suffix}.png`), picture);
		}
	}
	await browser.close();
}

await draw();
