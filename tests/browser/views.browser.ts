import {mkdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type Browser, builtExtension, launch} from './chromium.ts';
import {galleryAddress, serveGallery} from './gallery.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** `SCREENSHOTS=/tmp/shots` keeps a picture of every state that is looked at. */
const album = process.env.SCREENSHOTS;

const desk = {width: 1000, height: 760};
const phone = {width: 320, height: 640};
const statesOf = (names: string) => names.trim().split(/\s+/);
const inPage = statesOf(
	'chip-findings chip-clean chip-off card card-question card-note list dialog dialog-settled connect verdict notice',
);
const views = statesOf(`popup-findings popup-clean popup-off popup-no-district practice practice-clean practice-dialog
	guide welcome-district welcome-you welcome-try welcome-not-yet options options-problems`);

interface Axe {
	run(
		where: Document,
		options: object,
	): Promise<{violations: {id: string; nodes: {target: unknown[]; any: {message: string}[]}[]}[]}>;
}

/** What axe objects to, a line each. */
async function complaints(page: Page, only: object): Promise<string[]> {
	await page.evaluate(axe);
	return page.evaluate(async (runOnly) => {
		const {violations} = await (globalThis as unknown as {axe: Axe}).axe.run(document, {runOnly});
		return violations.flatMap(({id, nodes}) =>
			nodes.map(({target, any}) => `${id}: ${target.flat().join(' ')} ${any[0]?.message ?? ''}`),
		);
	}, only);
}

const everyRule = {
	type: 'tag',
	values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const contrast = {type: 'rule', values: ['color-contrast']};

let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
	browser = await launch({extension: builtExtension, viewport: desk});
	await serveGallery(browser.context);
	page = await browser.context.newPage();
	page.on('pageerror', ({message}) => errors.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	if (album) mkdirSync(album, {recursive: true});
});

afterAll(() => browser?.close());

beforeEach(async () => {
	errors.length = 0;
	await page.emulateMedia({colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce'});
	await page.setViewportSize(desk);
});

async function show(state: string, look = '') {
	await page.goto(`${galleryAddress}?state=${state}${look}`);
	await page.waitForSelector('html[data-ready]');
	// Cards are placed once their size is known.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function keepPicture(name: string) {
	if (album)
		await page.screenshot({path: join(album, `${name}.png`), fullPage: views.includes(name.split('.')[0] ?? '')});
}

test('the gallery shows every state that is looked at here', async () => {
	await page.goto(galleryAddress);
	await page.waitForSelector('html[data-ready]');
	expect(statesOf((await page.textContent('#root')) ?? '').toSorted()).toEqual([...inPage, ...views].toSorted());
});

describe.each([...inPage, ...views])('%s', (state) => {
	test('is clean under axe, in light and dark', async () => {
		await show(state);
		await keepPicture(`${state}.light`);
		expect(await complaints(page, everyRule)).toEqual([]);
		await page.emulateMedia({colorScheme: 'dark'});
		await keepPicture(`${state}.dark`);
		expect(await complaints(page, contrast)).toEqual([]);
		expect(errors).toEqual([]);
	});

	test('fits into 320 pixels with words twice as long, from either side', async () => {
		await page.setViewportSize(phone);
		for (const look of ['&long', '&long&rtl']) {
			await show(state, look);
			await keepPicture(`${state}${look.replaceAll('&', '.')}`);
			const outside = await page.evaluate(() => {
				const {scrollWidth, clientWidth} = document.documentElement;
				const root = document.querySelector('chalk-line')?.shadowRoot ?? document;
				const boxes = [...root.querySelectorAll('.card, .dialog, .chip, .toast, .button')];
				return [
					...(scrollWidth > clientWidth ? [`page is ${scrollWidth} wide`] : []),
					...boxes
						.filter((box) => {
							const {left, right} = box.getBoundingClientRect();
							return left < -1 || right > clientWidth + 1;
						})
						.map((box) => box.className),
				];
			});
			expect(outside).toEqual([]);
		}
	});
});

interface GalleryWindow {
	readonly intents: {readonly type: string}[];
	readonly inPage: {update(model: unknown): void; dispose(): void};
	readonly states: Record<string, (composer: unknown, anchor: unknown) => unknown>;
	readonly composer: unknown;
	readonly anchor: unknown;
}

const intents = () => page.evaluate(() => (globalThis as unknown as GalleryWindow).intents.map(({type}) => type));
const go = (state: string) =>
	page.evaluate((name) => {
		const {inPage, states, composer, anchor} = globalThis as unknown as GalleryWindow;
		inPage.update(states[name]?.(composer, anchor));
	}, state);
/** The words that have the focus, wherever it is. */
const focused = () =>
	page.evaluate(() => {
		const active = document.activeElement;
		return ((active?.shadowRoot?.activeElement ?? active) as HTMLElement | null)?.textContent?.trim() ?? '';
	});

describe('in a page of somebody else', () => {
	test('the dialog keeps the keyboard, and Escape goes back', async () => {
		await show('chip-findings');
		await page.click('.box');
		await go('dialog');
		expect(await focused()).toBe('Go back and edit');
		const seen = new Set<string>();
		for (let step = 0; step < 30; step++) {
			await page.keyboard.press('Tab');
			seen.add(await focused());
			expect(await page.evaluate(() => document.activeElement?.matches('.box'))).toBe(false);
		}
		expect([...seen]).toEqual(expect.arrayContaining(['Post anyway', 'Go back and edit', 'Hide in this draft']));
		await page.keyboard.press('Escape');
		expect(await intents()).toEqual(['go-back']);
	});

	test('the caret is where it was once the dialog is gone', async () => {
		await show('chip-findings');
		await page.click('.box');
		await page.keyboard.press('Control+Home');
		for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowRight');
		await go('dialog');
		await page.keyboard.press('Enter');
		expect(await intents()).toEqual(['go-back']);
		await go('chip-findings');
		await page.keyboard.type('very ');
		expect(await page.textContent('.box')).toContain('So prouvery d of Maya');
	});

	test('a press on a card leaves the focus in the composer', async () => {
		await show('chip-findings');
		await page.click('.box');
		await go('card');
		await page.getByRole('button', {name: 'Hide in this draft'}).click();
		expect(await page.evaluate(() => document.activeElement?.className)).toBe('box');
		expect(await intents()).toEqual(['hide']);
	});

	test('what a script presses is not a press', async () => {
		await show('dialog');
		await page.evaluate(() => {
			for (const button of document.querySelector('chalk-line')?.shadowRoot?.querySelectorAll('button') ?? []) {
				button.click();
			}
		});
		expect(await intents()).toEqual([]);
	});

	test('a modal dialog of the page does not shut it out', async () => {
		await show('chip-findings');
		await page.evaluate(() => {
			const modal = document.createElement('dialog');
			modal.append(document.querySelector('.box') ?? '');
			document.body.append(modal);
			modal.showModal();
		});
		await go('dialog');
		await page.getByRole('button', {name: 'Post anyway'}).click();
		expect(await intents()).toEqual(['post-anyway']);
	});

	test('the chip keeps off the site’s own buttons', async () => {
		await show('chip-findings');
		const before = await page.getByRole('button', {name: /^Chalkline/}).boundingBox();
		await page.evaluate(() => {
			const box = document.querySelector('.box')?.getBoundingClientRect();
			const send = document.createElement('button');
			send.className = 'send';
			send.textContent = 'Send';
			document.body.append(send);
			send.style.cssText = `position:fixed;left:${(box?.right ?? 0) - 70}px;top:${(box?.bottom ?? 0) - 34}px;width:66px;height:30px`;
		});
		await go('chip-clean');
		const after = await page.getByRole('button', {name: /^Chalkline/}).boundingBox();
		const send = await page.locator('.send').boundingBox();
		expect(after?.y).not.toBe(before?.y);
		expect((after?.y ?? 0) >= (send?.y ?? 0) + (send?.height ?? 0) || (after?.x ?? 0) + 24 <= (send?.x ?? 0)).toBe(
			true,
		);
	});

	test('at 200 % zoom the button with the focus is in sight', async () => {
		await page.setViewportSize({width: 500, height: 380});
		await show('dialog', '&long');
		await keepPicture('dialog.zoom');
		const back = await page.locator('.button-primary').boundingBox();
		expect(back?.y).toBeGreaterThan(0);
		expect((back?.y ?? 0) + (back?.height ?? 0)).toBeLessThanOrEqual(380);
	});

	test('it is seen in forced colours', async () => {
		await page.emulateMedia({forcedColors: 'active'});
		await show('dialog');
		await keepPicture('dialog.forced');
		const border = await page
			.getByRole('button', {name: 'Post anyway'})
			.evaluate((button) => getComputedStyle(button).borderTopStyle);
		expect(border).toBe('solid');
	});
});

describe('the extension’s own pages', () => {
	let origin: string;
	beforeAll(async () => {
		// Node gives no origin to schemes it does not know.
		origin = `chrome-extension://${new URL((await browser.background()).url()).host}`;
	});

	test.each(['practice', 'guide', 'welcome', 'options', 'popup'])('%s opens without a complaint', async (name) => {
		await page.goto(`${origin}/${name}.html`);
		await page.waitForSelector('h1');
		expect(errors).toEqual([]);
		expect(await page.title()).toMatch(/· Chalkline$/);
	});

	test('the guide shows the clause of its address', async () => {
		await page.goto(`${origin}/guide.html?policy=moorhead#III.E.3`);
		const clause = page.locator('[aria-current="location"]');
		await clause.waitFor();
		expect(await clause.getAttribute('id')).toBe('III.E.3');
		expect(await clause.textContent()).toContain('disclaimer');
		await expect.poll(async () => (await clause.boundingBox())?.y ?? -1).toBeGreaterThan(0);
		expect((await clause.boundingBox())?.y).toBeLessThan(desk.height);
	});

	test('practice: a risky draft is marked, asked about, mended and posted', async () => {
		await page.goto(`${origin}/practice.html?policy=okcps&sample=proud`);
		await page.locator('.mark-stop').first().waitFor();
		const before = await page.getByTestId('findings').getByRole('article').count();
		await page.getByTestId('post').click();
		await page.getByRole('button', {name: 'Go back and edit'}).click();
		await page.locator('.button-fix').first().click();
		await expect.poll(() => page.getByTestId('findings').getByRole('article').count()).toBeLessThan(before);
		await page.getByTestId('post').click();
		const anyway = page.getByRole('button', {name: /^Post (anyway|it)$/});
		if (await anyway.isVisible()) await anyway.click();
		await page.getByText('On a real site, this would be posted now.').waitFor();
		expect(errors).toEqual([]);
	});

	test('practice: a clean draft is posted without a question', async () => {
		await page.goto(`${origin}/practice.html?policy=okcps&sample=bottle-rockets`);
		await page.getByTestId('post').click();
		await page.getByText('On a real site, this would be posted now.').waitFor();
	});

	test('practice: marked words open their card', async () => {
		await page.goto(`${origin}/practice.html?policy=okcps&sample=proud`);
		const mark = await page.locator('.mark-stop').first().boundingBox();
		if (!mark) throw new Error('No mark is drawn.');
		await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
		await page.locator('.card').waitFor();
		await page.keyboard.press('Escape');
	});

	test('welcome and options keep what they are told', async () => {
		await page.goto(`${origin}/welcome.html`);
		await page.getByRole('radio', {name: /^Moorhead/}).check();
		await page.getByRole('button', {name: 'Next'}).click();
		await page.getByLabel('Your name').fill('Erik Halvorson');
		await page.getByRole('button', {name: 'Next'}).click();
		await page.getByRole('link', {name: 'Try it on a practice post'}).waitFor();
		await page.goto(`${origin}/options.html`);
		await expect.poll(() => page.getByTestId('district').inputValue()).toBe('moorhead');
		expect(await page.getByLabel('Your name').inputValue()).toBe('Erik Halvorson');
		await page.getByLabel('To', {exact: true}).fill('16:10');
		await page.getByLabel('Your work').fill('history');
		await page.getByLabel('Your work').blur();
		await page.getByText('Saved').waitFor();
		await page.reload();
		await expect.poll(() => page.getByLabel('To', {exact: true}).inputValue()).toBe('16:10');
	});
});
