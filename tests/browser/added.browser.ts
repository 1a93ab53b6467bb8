import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Browser, builtExtension, launch} from './chromium.ts';
import {InPageProbe, pageStateFrom, store} from './in-page.ts';

/** Waits for a condition; slow machines included. */
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, {timeout: 10_000});

let browser: Browser;

beforeAll(async () => {
	browser = await launch({extension: builtExtension, granted: ['https://school.example/*']});
	await store(await browser.background(), {policy: 'okcps'});
});
afterAll(() => browser.close());

test('a site that the person adds is checked in the page that is open, and no longer once it is taken away', async () => {
	const page = await browser.open('https://school.example/textarea');
	const options = await browser.open(`${await browser.origin()}/options.html`);
	const status = async () => (await pageStateFrom(options, page.url())).status;
	expect(await status()).toBe('unknown-site');

	await options.getByLabel('Address of a site').fill('https://school.example/textarea');
	await options.getByRole('button', {name: 'Add this site'}).click();
	await soon(status).toBe('no-composer');
	await page.bringToFront();
	const ours = await InPageProbe.of(page);
	await page.locator('#body').click();
	await ours.until('button', /^Chalkline/);
	await page.keyboard.type('My student Maya Torrelson failed her math test again.');
	await page.getByRole('button', {name: 'Post'}).click();
	await ours.until('dialog', /before you post/);
	expect(await page.evaluate(() => window.__posted)).toEqual([]);

	await options.bringToFront();
	await options.getByRole('button', {name: 'Remove school.example'}).click();
	await page.reload();
	await soon(status).toBe('unknown-site');
	await page.locator('#body').click();
	await page.keyboard.type('x');
	expect(await (await InPageProbe.of(page)).has('button', /^Chalkline/)).toBe(false);
});
