import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {type Field, fields, withLines} from './composer-fields.ts';
import {type Firefox, launchFirefox} from './firefox.ts';
import {bundled} from './isolated.ts';

let firefox: Firefox;
let folder: string;
let page: Page;

/** The composer's code as a content script, which is the only isolated world a test can have in Firefox. */
async function anExtension(): Promise<string> {
	const made = await mkdtemp(join(tmpdir(), 'chalkline-composer-'));
	const manifest = {
		manifest_version: 3,
		name: 'composer under test',
		version: '1',
		browser_specific_settings: {gecko: {id: 'composer@chalkline.example'}},
		host_permissions: ['https://*/*'],
		content_scripts: [{matches: ['https://*/*'], js: ['world.js'], run_at: 'document_idle'}],
	};
	await writeFile(join(made, 'manifest.json'), JSON.stringify(manifest));
	await writeFile(join(made, 'world.js'), await bundled('./composer-bridge.ts'));
	return made;
}

beforeAll(async () => {
	folder = await anExtension();
	firefox = await launchFirefox({extension: folder});
});
afterAll(async () => {
	await firefox.close();
	await rm(folder, {recursive: true, force: true});
});
afterEach(() => page.close());

function call<Result>(name: string, ...values: readonly unknown[]): Promise<Result> {
	return page.evaluate(
		(asked, given) =>
			new Promise<Result>((resolve, reject) => {
				const id = Math.random();
				const hear = ({data}: MessageEvent) => {
					const answer = data?.chalklineAnswers;
					if (answer?.id !== id) return;
					window.removeEventListener('message', hear);
					if (answer.error) reject(new Error(answer.error));
					else resolve(answer.value);
				};
				window.addEventListener('message', hear);
				window.postMessage({chalklineAsks: {id, name: asked, values: given}}, '*');
			}),
		name,
		values,
	);
}

async function open({url, field}: Field): Promise<void> {
	page = await firefox.open(url);
	await expect.poll(() => call('exists', field)).toBe(true);
	await page.locator(`>>> ${field}`).click();
}

async function type({newLine}: Field, text: string): Promise<void> {
	for (const [index, line] of text.split('\n').entries()) {
		if (index > 0 && newLine === 'Shift+Enter') {
			await page.keyboard.down('Shift');
			await page.keyboard.press('Enter');
			await page.keyboard.up('Shift');
		} else if (index > 0) {
			await page.keyboard.press('Enter');
		}
		await page.keyboard.type(line);
	}
}

async function undo(): Promise<void> {
	await page.keyboard.down('Control');
	await page.keyboard.press('z');
	await page.keyboard.up('Control');
}

const model = ({model: name}: Field) => page.evaluate((key) => window.__model(key), name);
const text = ({field}: Field) => call<string>('text', field);
const fix = ({field}: Field, changes: readonly (readonly [string, string])[]) => call('fix', field, changes);

describe.each(withLines)('Firefox: $name', (field) => {
	test('a fix changes its words alone, the caret stays, Ctrl+Z brings the old words back', async () => {
		await open(field);
		const draft = 'Call Maya Torrelson at home.\n\nSecond  line';
		await type(field, draft);
		await expect.poll(() => text(field)).toBe(draft);
		expect((await model(field)).replaceAll('\u00A0', ' ')).toBe(draft);
		// Editors take what is written within 300 ms for one step, and nobody presses a fix so soon.
		await new Promise((resolve) => setTimeout(resolve, 400));
		expect(await fix(field, [['Maya Torrelson', 'a student']])).toEqual({ok: true});
		const fixed = draft.replace('Maya Torrelson', 'a student');
		expect((await model(field)).replaceAll('\u00A0', ' ')).toBe(fixed);
		await undo();
		await expect.poll(() => text(field)).toBe(draft);
		await expect.poll(async () => (await model(field)).replaceAll('\u00A0', ' ')).toBe(draft);
	});

	test('several edits, a deletion, a line at the end, and typing goes on', async () => {
		await open(field);
		await type(field, 'Maya and Liam.\nCall 555-0142 now');
		const changes = [
			['Maya', 'Student A'],
			['Liam', 'Student B'],
			[' 555-0142', ''],
		] as const;
		expect(await fix(field, changes)).toEqual({ok: true});
		expect(await text(field)).toBe('Student A and Student B.\nCall now');
		expect(await fix(field, [['$', '\nMine.']])).toEqual({ok: true});
		expect(await text(field)).toMatch(/Call now\n+Mine\.$/);
		expect((await model(field)).replaceAll('\u00A0', ' ')).toBe(await text(field));
		await page.keyboard.type('!');
		await expect.poll(() => text(field)).toMatch(/Call now!\n+Mine\.$/);
	});

	test('emoji, tags and handles can be replaced and taken out whole', async () => {
		await open(field);
		await type(field, 'Hey 🎉 and #win\n@home and more');
		const changes = [
			['🎉', 'yay'],
			[' #win', ''],
			['@home', 'there'],
		] as const;
		expect(await fix(field, changes)).toEqual({ok: true});
		expect(await text(field)).toBe('Hey yay and\nthere and more');
		expect((await model(field)).replaceAll('\u00A0', ' ')).toBe(await text(field));
	});

	test('writes into an empty field', async () => {
		await open(field);
		expect(await fix(field, [['$', 'Hello there']])).toEqual({ok: true});
		expect(await model(field)).toBe('Hello there');
	});
});

test.each(fields)('Firefox: marks lie on their words and leave nothing behind: $name', async (field) => {
	await open(field);
	await type(field, 'Maya got 42 in math');
	await call('mark', field.field, [
		['Maya', 'stop'],
		['math', 'caution'],
	]);
	expect(await call('boxOf', field.field, 'math')).toMatchObject({found: 'math'});
	await page.keyboard.press('Home');
	await page.keyboard.type('So ');
	await expect.poll(() => call('boxOf', field.field, 'Maya')).toMatchObject({found: 'Maya'});
	expect(await call('leave')).toEqual({highlights: 0, sheets: 0, hosts: 0});
});
