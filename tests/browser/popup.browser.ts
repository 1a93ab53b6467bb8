import type {Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {type Browser, builtExtension, launch} from './chromium.ts';
import {badgeOf, InPageProbe, store} from './in-page.ts';

const risky = 'My student Maya Torrelson failed her math test again.';
/** Waits for a condition; slow machines included. */
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, {timeout: 10_000});

let browser: Browser;
let page: Page;
let popup: Page;

beforeAll(async () => {
	browser = await launch({extension: builtExtension});
});
afterAll(() => browser.close());
afterEach(async () => {
	await popup.close();
	await page.close();
});

/** The popup as it would be above `page`: it asks for the active tab, which here is the popup's own. */
async function openPopup(): Promise<void> {
	const host = new URL((await browser.background()).url()).host;
	popup = await browser.context.newPage();
	await popup.setViewportSize({width: 390, height: 600});
	await popup.addInitScript(() => {
		const {tabs} = (globalThis as unknown as {chrome: {tabs: {query(what: object, then: unknown): unknown}}}).chrome;
		const query = tabs.query.bind(tabs);
		tabs.query = (_what, then) => query({url: 'https://*.facebook.com/*'}, then);
	});
	await popup.goto(`chrome-extension://${host}/popup.html`);
}

async function write(text: string): Promise<void> {
	page = await browser.open('https://www.facebook.com/?open');
	await page.locator('[role=dialog] [role=textbox]').first().click();
	await page.keyboard.type(text);
}

test('the popup shows the findings of the page, and follows them', async () => {
	await store(await browser.background(), {policy: 'okcps'});
	await write(risky);
	const ours = await InPageProbe.of(page);
	await ours.until('button', /^Chalkline: \d+ thing/);
	const inPage = Number(/\d+/.exec((await ours.names('button', /^Chalkline: \d+ thing/))[0] ?? '')?.[0]);
	await openPopup();
	const articles = popup.getByRole('article');
	await soon(() => articles.count()).toBe(inPage);
	await popup.getByText('Checking here.').waitFor();
	await popup.getByRole('link', {name: 'Oklahoma City Public Schools'}).waitFor();
	expect(await articles.first().locator('blockquote').first().textContent()).toMatch(/^“.{20,}”$/s);
	const address = await articles.first().getByRole('link').first().getAttribute('href');
	expect(address).toMatch(/^\/guide\.html\?policy=okcps#/);

	await page.bringToFront();
	await page.keyboard.press('Control+A');
	await page.keyboard.press('Delete');
	await soon(() => articles.count()).toBe(0);
});

test('the account is switched from the popup', async () => {
	await store(await browser.background(), {policy: 'okcps'});
	await write(risky);
	await openPopup();
	await popup.getByRole('radio', {name: 'Professional'}).check();
	await soon(() => popup.locator('.clause-source').first().textContent()).toContain(', B.');
});

test('a finding is shown in the page', async () => {
	await store(await browser.background(), {policy: 'okcps'});
	await write(risky);
	await openPopup();
	const closed = popup.waitForEvent('close');
	await popup
		.getByRole('button', {name: /^Show in the page/})
		.first()
		.click();
	await closed;
	await page.bringToFront();
	await (await InPageProbe.of(page)).until('dialog', /./);
});

test('without a district there is one thing to do', async () => {
	const worker = await browser.background();
	await store(worker, {});
	await write(risky);
	await soon(() => badgeOf(worker)).toBe('?');
	await openPopup();
	await popup.getByRole('link', {name: 'Choose your district'}).waitFor();
	expect(await popup.getByRole('article').count()).toBe(0);
});
