import type {Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, expect} from 'vitest';
import {type Browser, builtExtension, launch} from './chromium.ts';
import {badgeOf, InPageProbe, store} from './in-page.ts';

/** What the guard's tests share: one browser a file, one page a test. */

export const risky = 'My student Maya Torrelson failed her math test again.';
export const clean = 'The book fair opens on Thursday at eight.';
export const question = /before you post/;
/** Waits for a condition; slow machines included. */
export const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, {timeout: 10_000});

export const dialogEditor = '[role=dialog] [role=textbox]';
export const comment = 'form[role=presentation] [role=textbox]';

export let browser: Browser;
export let page: Page;
export let ours: InPageProbe;

/** Opens the browser before the tests of a file, with a district chosen before each. */
export function withPages(): void {
	beforeAll(async () => {
		browser = await launch({extension: builtExtension});
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		const school = {name: 'Wren Grove High School', shortNames: ['WGHS'], phones: [], addresses: [], handles: []};
		await store(await browser.background(), {policy: 'okcps', schools: [school]});
	});
	afterEach(() => page.close());
}

/** Makes a page the one that the test is about. */
export async function take(taken: Page): Promise<void> {
	page = taken;
	ours = await InPageProbe.of(page);
}

export const open = async (url: string): Promise<void> => take(await browser.open(url));

/** Clicks into an editor, waits for the checker, types. */
export async function write(editor: string, text: string): Promise<void> {
	await page.locator(editor).first().click();
	await ours.until('button', /^Chalkline/);
	await page.keyboard.type(text);
}

export const posted = () => page.evaluate(() => window.__posted);
export const texts = async () => (await posted()).map(({text}) => text);
export const model = (name: string) => page.evaluate((of) => window.__model(of), name);
/** Time in which a second, wrong post would have come. */
export const settle = () => page.waitForTimeout(400);
export const badge = async () => badgeOf(await browser.background());
