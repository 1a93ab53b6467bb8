import type {Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest';
import type {Browser as WebExtension} from 'webextension-polyfill';
import type {PageState} from '../../src/messages/protocol.ts';
import {builtForFirefox, type Firefox, launchFirefox} from './firefox.ts';

/** Only inside functions that run in a page of the extension. */
declare const browser: WebExtension;

const risky = 'My student Maya Torrelson failed her math test again.';
const clean = 'The book fair opens on Thursday at eight.';
/** Waits for a condition; slow machines included. */
const patience = {timeout: 15_000};
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, patience);

let firefox: Firefox;
/** The page that opens after install: the only one of the extension that a driver of Firefox can reach. */
let welcome: Page;
let page: Page;

async function findWelcome(): Promise<Page> {
	for (const candidate of await firefox.browser.pages()) {
		const address = await candidate.evaluate(() => location.href);
		if (/^moz-extension:.*\/welcome\.html$/.test(address)) return candidate;
	}
	throw new Error('The welcome page has not opened yet.');
}

async function chooseDistrict(name: string): Promise<void> {
	await welcome.bringToFront();
	await welcome.waitForSelector('label.check', patience);
	for (const label of await welcome.$$('label.check')) {
		if (((await label.evaluate(({textContent}) => textContent)) ?? '').includes(name)) await label.click();
	}
	await vi.waitFor(async () => {
		const keys = await welcome.evaluate(async () => Object.keys(await browser.storage.local.get()));
		if (!keys.includes('settings')) throw new Error('The district is not stored yet.');
	}, patience);
}

beforeAll(async () => {
	firefox = await launchFirefox({extension: builtForFirefox});
	welcome = await vi.waitFor(findWelcome, patience);
	await chooseDistrict('Oklahoma City Public Schools');
});
afterAll(() => firefox.close());
afterEach(() => page.close());

const posted = () => page.evaluate(() => window.__posted.map(({text}) => text));
const hasChip = () => page.evaluate(() => document.querySelector('chalk-line') !== null);
/** The question's root is closed: from outside it is seen by what has the keyboard. */
const isAsked = () => page.evaluate(() => document.activeElement?.localName === 'chalk-line');
/** Time in which a second, wrong post would have come. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

async function write(url: string, editor: string, text: string): Promise<void> {
	page = await firefox.open(url);
	await page.click(editor);
	await soon(hasChip).toBe(true);
	await page.keyboard.type(text);
}

/** From "Go back and edit", which has the focus, to the other answer. */
async function postAnyway(): Promise<void> {
	await page.keyboard.down('Shift');
	await page.keyboard.press('Tab');
	await page.keyboard.up('Shift');
	await page.keyboard.press('Enter');
}

const badge = () =>
	welcome.evaluate(async () => {
		const [tab] = await browser.tabs.query({url: 'https://www.facebook.com/*'});
		return browser.action.getBadgeText({tabId: tab?.id ?? -1});
	});

const pageState = (): Promise<PageState> =>
	welcome.evaluate(async () => {
		const [tab] = await browser.tabs.query({url: 'https://www.facebook.com/*'});
		const request = {chalkline: 'get-page-state', request: {tabId: tab?.id ?? -1}};
		return (await browser.runtime.sendMessage(request)) as PageState;
	});

describe('a post on Facebook', () => {
	const compose = (text: string) => write('https://www.facebook.com/?open', '[role=dialog] [role=textbox]', text);
	const press = () => page.click('[role=dialog] [aria-label=Post]');

	test('is held when it is risky, and goes out once after Post anyway', async () => {
		await compose(risky);
		await press();
		await soon(isAsked).toBe(true);
		expect(await posted()).toEqual([]);
		await postAnyway();
		await soon(posted).toEqual([risky]);
		await settle();
		expect(await posted()).toEqual([risky]);
	});

	test('goes out untouched when it is clean', async () => {
		await compose(clean);
		await press();
		await soon(posted).toEqual([clean]);
		await settle();
		expect(await posted()).toEqual([clean]);
		expect(await isAsked()).toBe(false);
	});

	test('is told to badge and popup', async () => {
		await compose(risky);
		await soon(badge).toBe('2');
		const {status, findings} = await pageState();
		expect([status, findings.map(({finding}) => finding.kind)]).toEqual(['checking', ['name', 'record']]);
	});
});

describe('a comment on Facebook', () => {
	test('sent by Enter is held, and going back leaves the draft and the keyboard where they were', async () => {
		await write('https://www.facebook.com/wrengrove/posts/1', 'form[role=presentation] [role=textbox]', risky);
		await page.keyboard.press('Enter');
		await soon(isAsked).toBe(true);
		await page.keyboard.press('Escape');
		await soon(isAsked).toBe(false);
		await page.keyboard.type(' Ok');
		await soon(() => page.evaluate(() => window.__model('comment'))).toBe(`${risky} Ok`);
		expect(await posted()).toEqual([]);
	});
});
