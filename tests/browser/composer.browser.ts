import type {Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type Browser, launch} from './chromium.ts';
import {type Field, fields, withLines} from './composer-fields.ts';
import {type IsolatedWorld, isolatedWorld} from './isolated.ts';

let browser: Browser;
let page: Page;
let world: IsolatedWorld;

beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
	page = await browser.context.newPage();
});
afterEach(() => page.close());

async function open({url, field}: Field): Promise<void> {
	await page.goto(url);
	world = await isolatedWorld(page, './composer-world.ts');
	await expect.poll(() => world.call('exists', field)).toBe(true);
	await page.locator(field).first().click();
}

/** Types as a person does: keys for lines, one event a character. */
async function type({newLine}: Field, text: string): Promise<void> {
	for (const [index, line] of text.split('\n').entries()) {
		if (index > 0) await page.keyboard.press(newLine);
		// Characters no key has come as from an emoji panel.
		for (const piece of line.split(/([^ -~]+)/)) {
			if (/^[ -~]+$/.test(piece)) await page.keyboard.type(piece);
			else if (piece !== '') await page.keyboard.insertText(piece);
		}
	}
}

/** Editors learn of a moved caret a frame later. */
const frames = () =>
	page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

const model = ({model: name}: Field) => page.evaluate((key) => window.__model(key), name);
const text = ({field}: Field) => world.call<string>('text', field);
const fix = ({field}: Field, changes: readonly (readonly [string, string])[]) =>
	world.call('fix', field, changes) as Promise<{ok: boolean; reason?: string}>;

describe.each(withLines)('$name', (field) => {
	test('reads what the editor holds', async () => {
		await open(field);
		expect(await text(field)).toBe('');
		const draft = 'So proud of Maya 🎉 and 👩🏽‍🏫!\n\nTwo  spaces, a\u00A0hard one.\nEnd #win @home';
		await type(field, draft);
		await expect.poll(() => text(field)).toBe(draft.replace('\u00A0', ' '));
		expect((await model(field)).replace('\u00A0', ' ')).toBe(await text(field));
		await page.keyboard.press('Home');
		await frames();
		await page.keyboard.press(field.newLine);
		await expect.poll(() => text(field)).toBe(draft.replace('\u00A0', ' ').replace('\nEnd', '\n\nEnd'));
		expect((await model(field)).replace('\u00A0', ' ')).toBe(await text(field));
	});

	test('a fix changes its words alone, and the caret stays', async () => {
		await open(field);
		const draft = 'Call Maya Torrelson 🎉 at home.\n\nSecond line @ the gym';
		await type(field, draft);
		expect(await fix(field, [['Maya Torrelson', 'a student']])).toEqual({ok: true});
		const fixed = draft.replace('Maya Torrelson', 'a student');
		expect(await text(field)).toBe(fixed);
		expect(await model(field)).toBe(fixed);
		await page.keyboard.type('!');
		await expect.poll(() => model(field)).toBe(`${fixed}!`);
		expect(await text(field)).toBe(`${fixed}!`);
		await page.keyboard.press('Backspace');
		await expect.poll(() => model(field)).toBe(fixed);
	});

	test('Ctrl+Z brings the old words back', async () => {
		await open(field);
		const draft = 'Call Maya Torrelson at home.\nSecond line';
		await type(field, draft);
		// Editors take what is written within 300 ms for one step, and nobody presses a fix so soon.
		await page.waitForTimeout(400);
		expect(await fix(field, [['Maya Torrelson', 'a student']])).toEqual({ok: true});
		await page.keyboard.press('Control+z');
		await expect.poll(() => model(field)).toBe(draft);
		expect(await text(field)).toBe(draft);
	});

	test('several edits, one of them a deletion, in one go', async () => {
		await open(field);
		await type(field, 'Maya and Liam and Maya.\nCall 555-0142 now');
		const changes = [
			['Maya', 'Student A'],
			['Liam', 'Student B'],
			[' 555-0142', ''],
		] as const;
		expect(await fix(field, changes)).toEqual({ok: true});
		expect(await text(field)).toBe('Student A and Student B and Maya.\nCall now');
		expect(await model(field)).toBe(await text(field));
	});

	test('adds a line at the end', async () => {
		await open(field);
		await type(field, 'Great game tonight');
		expect(await fix(field, [['$', '\n\nViews are my own.']])).toEqual({ok: true});
		expect(await text(field)).toMatch(/^Great game tonight\n+Views are my own\.$/);
		expect(await model(field)).toBe(await text(field));
		expect(await page.evaluate(() => window.__posted)).toEqual([]);
	});

	test('emoji, tags and handles can be replaced and taken out whole', async () => {
		await open(field);
		await type(field, '👩🏽‍🏫 Hey 🎉 and #win\n@home\n🎓');
		const changes = [
			['🎉', 'yay'],
			[' #win', ''],
			['@home', ''],
			['🎓', 'Student A'],
		] as const;
		expect(await fix(field, changes)).toEqual({ok: true});
		expect(await text(field)).toBe('👩🏽‍🏫 Hey yay and\n\nStudent A');
		expect(await model(field)).toBe(await text(field));
		expect(await fix(field, [['', 'Hi ']])).toEqual({ok: true});
		expect(await model(field)).toBe('Hi 👩🏽‍🏫 Hey yay and\n\nStudent A');
		await page.keyboard.type('!');
		await expect.poll(() => model(field)).toBe('Hi 👩🏽‍🏫 Hey yay and\n\nStudent A!');
		expect(await text(field)).toBe(await model(field));
	});

	test('writes into an empty field', async () => {
		await open(field);
		expect(await fix(field, [['$', 'Hello there']])).toEqual({ok: true});
		expect(await model(field)).toBe('Hello there');
		await page.keyboard.press('End');
		await page.keyboard.type(' you');
		await expect.poll(() => model(field)).toBe('Hello there you');
	});

	test('waits for an input method to finish', async () => {
		await open(field);
		await type(field, 'Call Maya ');
		const session = await page.context().newCDPSession(page);
		await session.send('Input.imeSetComposition', {text: 'にほ', selectionStart: 2, selectionEnd: 2});
		let settled = false;
		const result = fix(field, [['Maya', 'her']]).then((done) => {
			settled = true;
			return done;
		});
		expect(await text(field)).toBe('Call Maya にほ');
		expect(settled).toBe(false);
		await session.send('Input.insertText', {text: '日本'});
		// What was composed is not what the fix was made for: it has to be asked for again.
		expect(await result).toMatchObject({ok: false, reason: 'changed'});
		await expect.poll(() => model(field)).toBe('Call Maya 日本');
		expect(await fix(field, [['Maya', 'her']])).toEqual({ok: true});
		expect(await model(field)).toBe('Call her 日本');
	});
});

describe.each(fields)('marks in $name', (field) => {
	test('lie on their words while the text changes', async () => {
		await open(field);
		await type(field, 'Maya got 42 in math');
		const words = [
			['Maya', 'stop'],
			['math', 'caution'],
		];
		await world.call('mark', field.field, words);
		const before = await world.call<{box: {x: number; width: number}; found: string}>('boxOf', field.field, 'math');
		expect(before.found).toBe('math');
		await page.keyboard.press('Home');
		await page.keyboard.type('So ');
		const boxOf = () => world.call<{box: {x: number; width: number}; found: string}>('boxOf', field.field, 'math');
		await expect.poll(async () => (await boxOf()).box.x).toBeGreaterThan(before.box.x + 8);
		const after = await boxOf();
		expect(after.box.width).toBeCloseTo(before.box.width, 0);
		expect(after.found).toBe('math');
		expect(await world.call('boxOf', field.field, 'Maya')).toMatchObject({found: 'Maya'});
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
		expect(await world.call('leave')).toEqual({highlights: 0, sheets: 0, hosts: 0});
	});
});

describe('beside the words', () => {
	const lexical = fields[0] as Field;
	const draft = fields[2] as Field;
	const textarea = fields[4] as Field;

	test('a mention is one piece: a fix takes all of it, or goes around it', async () => {
		const reply = {...(fields[1] as Field), field: '[aria-label^="Reply to"]', model: 'reply'};
		await page.goto('https://www.facebook.com/wrengrove/posts/1');
		world = await isolatedWorld(page, './composer-world.ts');
		await page.getByRole('button', {name: 'Reply'}).click();
		await page.locator(reply.field).click();
		await page.keyboard.press('End');
		await page.keyboard.type('and Maya will come 👍');
		await expect.poll(() => model(reply)).toBe('Dana Whitlock and Maya will come 👍');
		expect(await text(reply)).toBe(await model(reply));
		expect(await world.call('entities', reply.field)).toEqual(['Dana Whitlock']);
		expect(await fix(reply, [['Maya', 'a student']])).toEqual({ok: true});
		expect(await model(reply)).toBe('Dana Whitlock and a student will come 👍');
		expect(await world.call('entities', reply.field)).toEqual(['Dana Whitlock']);
		expect(await fix(reply, [['Whitlock', 'a colleague']])).toEqual({ok: true});
		expect(await model(reply)).toBe('a colleague and a student will come 👍');
	});

	test('nothing is written into the editor by a mark, and undo moves the mark back', async () => {
		await open(lexical);
		await type(lexical, 'Maya won');
		const markup = () => page.locator(lexical.field).evaluate((element) => element.outerHTML);
		const before = await markup();
		await world.call('mark', lexical.field, [
			['Maya', 'stop'],
			['won', 'note'],
		]);
		expect(await markup()).toBe(before);
		expect(await world.call('highlighted', 'stop')).toEqual(['Maya']);
		await page.waitForTimeout(400);
		await fix(lexical, [['Maya', 'A student']]);
		await expect.poll(() => world.call('highlighted', 'stop')).toEqual([]);
		await expect.poll(() => world.call('highlighted', 'note')).toEqual(['won']);
		await page.keyboard.press('Control+z');
		await expect.poll(() => world.call('highlighted', 'stop')).toEqual(['Maya']);
	});

	test.each([lexical, draft, textarea, fields[3] as Field])('a mark is seen on the screen: $name', async (field) => {
		await open(field);
		await type(field, 'Maya and the others');
		await world.call('mark', field.field, [
			['Maya', 'stop'],
			['others', 'caution'],
		]);
		await frames();
		expect(await pixelsLike(field, 'Maya', [217, 48, 37])).toBeGreaterThan(20);
		expect(await pixelsLike(field, 'others', [180, 83, 9])).toBeGreaterThan(20);
		await world.call('leave');
		await frames();
		expect(await countPixels(await page.screenshot(), [217, 48, 37])).toBe(0);
	});

	test('an overlay follows its textarea as it scrolls, grows and moves', async () => {
		await open(textarea);
		await type(textarea, `${'line\n'.repeat(9)}Maya`);
		await world.call('mark', textarea.field, [['Maya', 'stop']]);
		const boxOf = async () => (await world.call<{box: {y: number}}>('boxOf', textarea.field, 'Maya')).box.y;
		const y = await boxOf();
		const area = page.locator(textarea.field);
		await area.evaluate((element) => element.scrollBy(0, -44));
		await expect.poll(boxOf).toBeCloseTo(y + 44, 0);
		await area.evaluate((element) => element.scrollBy(0, 44));
		await expect.poll(boxOf).toBeCloseTo(y, 0);
		await page.evaluate(() =>
			document.body.prepend(Object.assign(document.createElement('hr'), {style: 'height: 50px'})),
		);
		await expect.poll(boxOf).toBeGreaterThan(y + 40);
		await area.evaluate((element) => element.style.setProperty('height', '400px'));
		await area.evaluate((element) => element.style.setProperty('font-size', '24px'));
		await expect
			.poll(async () => (await world.call<{found: string}>('boxOf', textarea.field, 'Maya')).found)
			.toBe('Maya');
	});

	test('an overlay is seen above a modal dialog', async () => {
		await page.goto(textarea.url);
		await page.evaluate(() => {
			const dialog = document.createElement('dialog');
			const field = Object.assign(document.createElement('textarea'), {id: 'in-dialog'});
			dialog.append(field);
			document.body.append(dialog);
			dialog.showModal();
		});
		const inDialog = {...textarea, field: '#in-dialog'};
		world = await isolatedWorld(page, './composer-world.ts');
		await page.locator(inDialog.field).click();
		await page.keyboard.type('Maya and the others');
		await world.call('mark', inDialog.field, [['Maya', 'stop']]);
		await frames();
		expect(await pixelsLike(inDialog, 'Maya', [217, 48, 37])).toBeGreaterThan(20);
		expect(await world.call('leave')).toEqual({highlights: 0, sheets: 0, hosts: 0});
	});

	test('an overlay goes when the page empties its textarea', async () => {
		const chat = fields[3] as Field;
		await open(chat);
		await type(chat, 'Hi Maya');
		await world.call('mark', chat.field, [['Maya', 'stop']]);
		expect(await page.locator('[data-chalkline]').count()).toBe(1);
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('[data-chalkline]').count()).toBe(0);
		expect(await page.evaluate(() => window.__posted)).toEqual([{text: 'Hi Maya', kind: 'message'}]);
	});

	test('the edits must be for the text that is there', async () => {
		await open(draft);
		await type(draft, 'Maya');
		const changed = world.call('fixText', draft.field, 'Mya', [{start: 0, end: 3, text: 'x'}]);
		expect(await changed).toEqual({ok: false, reason: 'changed', text: 'Maya'});
	});

	test.each([
		{
			url: 'https://www.facebook.com/?open',
			box: '[role="dialog"]',
			previews: ['img', 'video'],
			input: '[role="dialog"] input[type="file"]',
		},
		{
			url: 'https://x.com/home',
			box: '[data-testid="primaryColumn"]',
			previews: ['[data-testid="attachments"]'],
			input: '[data-testid="fileInput"]',
		},
	])('attachments at $url', async ({url, box, previews, input}) => {
		await page.goto(url);
		world = await isolatedWorld(page, './composer-world.ts');
		await expect.poll(() => world.call('exists', input)).toBe(true);
		expect(await world.call('attachments', box, previews)).toEqual([]);
		const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');
		await page.locator(input).setInputFiles([
			{name: 'class-photo.gif', mimeType: 'image/gif', buffer: gif},
			{name: 'game.mp4', mimeType: 'video/mp4', buffer: gif},
		]);
		await expect
			.poll(() => world.call('attachments', box, previews))
			.toEqual([
				{type: 'image', fileName: 'class-photo.gif'},
				{type: 'video', fileName: 'game.mp4'},
			]);
	});

	/** Counts pixels of nearly this colour in and just under a mark's box. */
	async function pixelsLike(field: Field, key: string, colour: readonly number[]): Promise<number> {
		const {box} = await world.call<{box: {x: number; y: number; width: number; height: number}}>(
			'boxOf',
			field.field,
			key,
		);
		return countPixels(await page.screenshot({clip: {...box, height: box.height + 4}}), colour);
	}

	async function countPixels(png: Buffer, colour: readonly number[]): Promise<number> {
		const canvas = await browser.context.newPage();
		const count = await canvas.evaluate(
			async ({data, wanted}) => {
				const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
				const image = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
				const drawing = new OffscreenCanvas(image.width, image.height).getContext('2d');
				if (!drawing) throw new Error('This browser has no canvas');
				drawing.drawImage(image, 0, 0);
				const pixels = drawing.getImageData(0, 0, image.width, image.height).data;
				let found = 0;
				for (let at = 0; at < pixels.length; at += 4) {
					if (wanted.every((part, index) => Math.abs((pixels[at + index] ?? 0) - part) < 12)) found += 1;
				}
				return found;
			},
			{data: png.toString('base64'), wanted: colour},
		);
		await canvas.close();
		return count;
	}
});
