import type {Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type Browser, builtExtension, launch} from './chromium.ts';
import {badgeOf, InPageProbe, store} from './in-page.ts';

const risky = 'My student Maya Torrelson failed her math test again.';
const clean = 'The book fair opens on Thursday at eight.';
const question = /before you post/;
/** Waits for a condition; slow machines included. */
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, {timeout: 10_000});

let browser: Browser;
let page: Page;
let ours: InPageProbe;
/** Every request of the whole browser, to prove that none leaves it. */
const requested: string[] = [];

beforeAll(async () => {
	browser = await launch({extension: builtExtension});
	browser.context.on('request', (request) => requested.push(request.url()));
});
afterAll(() => browser.close());

beforeEach(async () => {
	await store(await browser.background(), {policy: 'okcps'});
});
afterEach(() => page.close());

async function open(url: string): Promise<void> {
	page = await browser.open(url);
	ours = await InPageProbe.of(page);
}

const posted = () => page.evaluate(() => window.__posted);
const model = (name: string) => page.evaluate((of) => window.__model(of), name);
/** Time in which a second, wrong post would have come. */
const settle = () => page.waitForTimeout(400);

interface Place {
	readonly name: string;
	readonly url: string;
	readonly editor: string;
	readonly model: string;
	/** Ways to send, by name. */
	readonly send: Readonly<Record<string, () => Promise<void>>>;
}

const click = (selector: string) => () => page.locator(selector).click();
const key = (keys: string) => () => page.keyboard.press(keys);

const places: readonly Place[] = [
	{
		name: 'Facebook post',
		url: 'https://www.facebook.com/?open',
		editor: '[role=dialog] [role=textbox]',
		model: 'post',
		send: {click: click('[role=dialog] [aria-label=Post]')},
	},
	{
		name: 'Facebook post in Spanish',
		url: 'https://www.facebook.com/?open&lang=es',
		editor: '[role=dialog] [role=textbox]',
		model: 'post',
		send: {click: click('[role=dialog] [role=button][aria-label]:last-of-type')},
	},
	{
		name: 'Facebook comment',
		url: 'https://www.facebook.com/wrengrove/posts/1',
		editor: 'form[role=presentation] [role=textbox]',
		model: 'comment',
		send: {Enter: key('Enter'), click: click('#focused-state-composer-submit [role=button]')},
	},
	{
		name: 'Facebook chat',
		url: 'https://www.facebook.com/wrengrove/posts/1',
		editor: '[role=textbox][aria-label^=Message]',
		model: 'chat',
		send: {Enter: key('Enter')},
	},
	{
		name: 'X post',
		url: 'https://x.com/home',
		editor: '[data-testid=primaryColumn] [data-testid=tweetTextarea_0]',
		model: 'inline0',
		send: {'Ctrl+Enter': key('Control+Enter'), click: click('[data-testid=tweetButtonInline]')},
	},
	{
		name: 'X chat',
		url: 'https://x.com/i/chat/1-2',
		editor: '[data-testid=dm-composer-textarea]',
		model: 'chat',
		send: {Enter: key('Enter'), click: click('[data-testid=dm-composer-send-button]')},
	},
];

async function write(place: Place, text: string): Promise<void> {
	await open(place.url);
	await page.locator(place.editor).first().click();
	// A press that comes before the checker is another story: `guard-edges.browser.ts`.
	await ours.until('button', /^Chalkline/);
	await page.keyboard.type(text);
}

for (const place of places) {
	describe(place.name, () => {
		for (const [how, send] of Object.entries(place.send)) {
			test(`a risky draft sent by ${how} is held, and goes out once after Post anyway`, async () => {
				await write(place, risky);
				await send();
				await ours.until('dialog', question);
				expect(await posted()).toEqual([]);
				expect(await model(place.model)).toBe(risky);
				await ours.press('button', /^Post anyway$/);
				await soon(posted).toHaveLength(1);
				await settle();
				expect((await posted()).map(({text}) => text)).toEqual([risky]);
			});

			test(`a clean draft sent by ${how} goes out untouched`, async () => {
				await write(place, clean);
				await send();
				await soon(posted).toHaveLength(1);
				await settle();
				expect((await posted()).map(({text}) => text)).toEqual([clean]);
				expect(await ours.has('dialog', question)).toBe(false);
			});
		}

		test('going back leaves the draft and the keyboard where they were', async () => {
			await write(place, risky);
			await Object.values(place.send)[0]?.();
			await ours.until('dialog', question);
			await page.keyboard.press('Escape');
			await ours.until('dialog', question, false);
			await page.keyboard.type(' Ok');
			await soon(() => model(place.model)).toBe(`${risky} Ok`);
			expect(await posted()).toEqual([]);
		});

		test('findings are counted on the badge and in the chip', async () => {
			await write(place, risky);
			const worker = await browser.background();
			await soon(() => badgeOf(worker)).toBe('2');
			await ours.until('button', /2/);
		});
	});
}

test('no request leaves the pages and the extension', () => {
	const hosts = new Set(
		requested
			.map((url) => new URL(url))
			.filter(({protocol}) => !/^(data|blob):$/.test(protocol))
			.map(({host, protocol}) => `${protocol}//${host}`),
	);
	const expected = [/^chrome-extension:/, /^https:\/\/(www\.facebook\.com|x\.com)$/];
	expect([...hosts].filter((host) => !expected.some((pattern) => pattern.test(host)))).toEqual([]);
});
