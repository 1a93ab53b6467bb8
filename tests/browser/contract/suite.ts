import type {Locator, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type Browser, builtExtension, launch} from '../chromium.ts';
import {InPageProbe, pageStateFrom, store} from '../in-page.ts';
import {type IsolatedWorld, isolatedWorld} from '../isolated.ts';
import type {ConnectionPlace, Expectation, Place, Send} from './expectation.ts';
import type {Seen} from './world.ts';

/** One contract for every site: what is expected stands beside its pages, in `tests/pages/<id>/expected.ts`. */

const risky = 'My student Maya Torrelson failed her math test again.';
const named = 'My student Maya Torrelson sang today.';
const clean = 'The book fair opens on Thursday at eight 🎉';
const question = /before you post/;
/** The question, with something left to ask or not. */
const opened = /before you post|All settled/;
const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);
/** Waits for a condition; slow machines included. */
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, {timeout: 10_000, interval: 30});

let browser: Browser;
/** A page of the extension, to ask the background what the popup would be told. */
let popup: Page;
let page: Page;
let ours: InPageProbe;
let world: IsolatedWorld;

async function open(url: string): Promise<void> {
	await page.goto(url);
	ours = await InPageProbe.of(page);
	world = await isolatedWorld(page, './contract/world.ts');
}

const look = ({editor}: Place) => world.call<Seen>('look', editor);
const posted = () => page.evaluate(() => window.__posted.map(({text}) => text));
const model = ({model: name}: Place) => page.evaluate((of) => window.__model(of), name);
/** Time in which a second, wrong post would have come. */
const settle = () => page.waitForTimeout(250);
const status = async () => (await pageStateFrom(popup, page.url())).status;

const inFrame = ({frame}: Place) => (frame ? page.frameLocator(frame) : page);
const fieldOf = (place: Place) => inFrame(place).locator(place.editor).locator('visible=true').first();

/** Opens the composer where it is closed, and clicks into it. */
async function enter(place: Place): Promise<void> {
	const editor = fieldOf(place);
	const {focus} = place;
	if (place.opener && !(await editor.isVisible())) await page.locator(place.opener).locator('visible=true').click();
	await (focus ? inFrame(place).locator(focus) : editor).click();
	// A press that comes before the checker is another story: `guard-edges.browser.ts`.
	await ours.until('button', /^Chalkline/);
}

/** Types as a person does; characters that no key has come as from an emoji panel. */
async function type(text: string): Promise<void> {
	for (const piece of text.split(/([^ -~]+)/)) {
		if (/^[ -~]+$/.test(piece)) await page.keyboard.type(piece);
		else if (piece !== '') await page.keyboard.insertText(piece);
	}
}

async function write(place: Place, text: string): Promise<void> {
	await enter(place);
	await type(text);
	await soon(() => model(place)).toBe(before(place, text));
}

async function tap(target: Locator): Promise<void> {
	await target.scrollIntoViewIfNeeded();
	const box = await target.boundingBox();
	if (!box) throw new Error('What is to be tapped is not on screen.');
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setTouchEmulationEnabled', {enabled: true});
	const point = {x: box.x + box.width / 2, y: box.y + box.height / 2};
	await session.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [point]});
	await session.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
	await session.send('Emulation.setTouchEmulationEnabled', {enabled: false});
}

async function send(way: Send, {lead}: Place, by: 'mouse' | 'finger' = 'mouse'): Promise<void> {
	if (lead && !('keys' in way) && (await page.locator(way.press).count()) === 0) await page.locator(lead).click();
	if ('keys' in way) {
		await page.keyboard.press(way.keys);
		return;
	}
	const control = page.locator(way.press).locator('visible=true').first();
	await (by === 'finger' ? tap(control) : control.click());
}

function firstWay({send: ways}: Place): Send {
	const [way] = Object.values(ways);
	if (!way) throw new Error('A place without a way to send.');
	return way;
}

const before = (place: Place, text: string) => `${place.begins ?? ''}${text}`;

/** What the page recorded since `count` posts ago, once there is something. */
async function sent(count: number): Promise<string[]> {
	await soon(async () => (await posted()).length).toBeGreaterThan(count);
	await settle();
	return (await posted()).slice(count);
}

/** Writes a risky draft, sends it: it is held, and goes out once with the very text after "Post anyway". */
async function holdThenPost(place: Place, way: Send, by?: 'finger'): Promise<void> {
	const count = (await posted()).length;
	await write(place, risky);
	await send(way, place, by);
	await ours.until('dialog', question);
	expect(await posted()).toHaveLength(count);
	expect(await model(place)).toBe(before(place, risky));
	await ours.press('button', /^Post anyway$/);
	expect(await sent(count)).toEqual([before(place, risky)]);
}

async function findAndRead({id, handle, accountName}: Expectation, place: Place): Promise<void> {
	await enter(place);
	await soon(status).toBe('checking');
	expect(await look(place)).toMatchObject({
		site: id,
		kind: place.kind,
		editors: place.editors ?? 1,
		handle: place.handle ?? handle,
		name: accountName ?? '',
	});
	if (place.mention) {
		await type(place.mention.type);
		await page.keyboard.press('Enter');
		await soon(() => model(place)).toBe(before(place, place.mention.text));
		expect(await posted()).toEqual([]);
	}
	await type('So proud 👩🏽‍🏫 of it!');
	for (let lines = 0; place.newLine && lines < 2; lines += 1) await page.keyboard.press(place.newLine);
	await type(risky);
	await soon(async () => (await model(place)).includes(risky)).toBe(true);
	const whole = await model(place);
	expect(whole).toContain(place.newLine ? '👩🏽‍🏫 of it!\n\nMy student' : '👩🏽‍🏫 of it!My student');
	await soon(async () => (await look(place)).text).toBe(whole.replace(/\u00A0/g, ' '));
	await ours.until('button', /^Chalkline.*[2-9]/);
}

/** In a text field the marks lie in a closed overlay: `composer.browser.ts` tells where. */
async function marksLieRight(place: Place): Promise<void> {
	const tag = await fieldOf(place).evaluate((field) => field.localName);
	if (tag === 'textarea' || tag === 'input') return;
	await soon(() => world.call('highlighted')).toEqual(
		expect.arrayContaining(['Maya Torrelson', expect.stringContaining('failed her math test')]),
	);
}

async function seesPictures(place: Place, photos: string): Promise<void> {
	expect((await look(place)).media).toBe(0);
	await page.locator(photos).first().setInputFiles({name: 'field-trip.png', mimeType: 'image/png', buffer: png});
	await soon(async () => (await look(place)).media).toBe(1);
}

async function closes(place: Place): Promise<void> {
	if (place.close) await page.locator(place.close).locator('visible=true').first().click();
	else {
		await page.evaluate(() => {
			history.pushState(null, '', '/');
			document.getElementById('app')?.replaceChildren();
		});
	}
	await ours.until('button', /^Chalkline/, false);
	await soon(() => world.call('leftovers')).toMatchObject({highlights: 0, sheets: 0});
	expect(await posted()).toEqual([]);
}

/** A fix from the question, and Ctrl+Z; what stays is the draft with the name. */
async function fixAndUndo(place: Place): Promise<void> {
	// Editors take what is written within a second for one step, and nobody presses a fix so soon.
	await page.waitForTimeout(1100);
	await ours.press('button', /Student A/);
	await soon(() => model(place)).toBe(before(place, 'My student Student A sang today.'));
	// The question steps aside while the editor takes the change, and comes back with what is left to ask.
	await ours.until('dialog', opened);
	await page.keyboard.press('Escape');
	await ours.until('dialog', opened, false);
	const {focus, forgets} = place;
	if (forgets) return;
	await (focus ? inFrame(place).locator(focus) : fieldOf(place)).focus();
	await page.keyboard.press('Control+z');
	await soon(() => model(place)).toBe(before(place, named));
	await soon(async () => (await look(place)).text).toBe(before(place, named));
}

/** What is the same mechanism at every place of a site is tried at its first place alone: the run has to end in time. */
function placeContract(expectation: Expectation, place: Place, isFirst: boolean): void {
	test('is found and read, marks the right words, and leaves nothing behind', async () => {
		await open(place.url);
		await findAndRead(expectation, place);
		await marksLieRight(place);
		if (place.photos) await seesPictures(place, place.photos);
		await closes(place);
	});

	for (const [name, way] of Object.entries(place.send)) {
		test(`${name} takes a clean draft out untouched and holds a risky one`, async () => {
			await open(place.url);
			await write(place, clean);
			await send(way, place);
			expect(await sent(0)).toEqual([before(place, clean)]);
			expect(await ours.has('dialog', question)).toBe(false);
			await holdThenPost(place, way);
		});
	}

	test('a fix changes its words alone, and Ctrl+Z undoes it', async () => {
		await open(place.url);
		await write(place, named);
		await send(firstWay(place), place);
		await ours.until('dialog', question);
		await fixAndUndo(place);
		expect(await posted()).toEqual([]);
	});

	if (isFirst)
		test('in another language it is held as well, by a finger where there is something to press', async () => {
			const press = Object.values(place.send).find((way) => 'press' in way);
			await open(place.otherLanguage);
			await holdThenPost(place, press ?? firstWay(place), 'finger');
		});

	const {aside, submit} = place;
	if (aside) {
		test('what submits without posting is not held', async () => {
			await open(place.url);
			await write(place, risky);
			await page.evaluate(() => {
				addEventListener('submit', () => Object.assign(document.body.dataset, {submitted: ''}), {once: true});
			});
			await page.locator(aside).click();
			await page.locator('body[data-submitted]').waitFor();
			expect(await ours.has('dialog', question)).toBe(false);
			expect(await posted()).toEqual([]);
		});
	}
	if (submit && isFirst) {
		test('says that it can’t hold a post whose control it does not know, and lets it go', async () => {
			await open(place.url);
			await write(place, risky);
			await world.call('disguise', submit);
			await type(' ');
			await page.keyboard.press('Backspace');
			await soon(status).toBe('guard-off');
			await page.locator('#unknown-control').click();
			expect(await sent(0)).toEqual([before(place, risky)]);
		});
	}
}

function connectionContract({person, control, action, untouched, ...place}: ConnectionPlace): void {
	const connected = () => page.evaluate(() => window.__connected);

	test.each([
		['here', place.url],
		['in another language', place.otherLanguage],
	])('a student is asked about %s, and goes out once', async (_where, url) => {
		await open(url);
		await page.locator(control).click();
		await ours.until('dialog', new RegExp(person));
		expect(await connected()).toEqual([]);
		await ours.press('button', /anyway$/i);
		await soon(connected).toEqual([{person, action}]);
		await settle();
		expect(await connected()).toHaveLength(1);
	});

	if (untouched) {
		test('what refuses goes through', async () => {
			await open(place.url);
			await page.locator(untouched).click();
			await soon(async () => (await connected()).length).toBe(1);
			expect(await ours.has('dialog', new RegExp(person))).toBe(false);
		});
	}
}

/** Runs the contract over some sites, in one browser of its own. */
export function contractOf(all: readonly Expectation[]): void {
	beforeAll(async () => {
		const added = all.flatMap((expectation) => expectation.added ?? []);
		browser = await launch({extension: builtExtension, granted: added.map((host) => `https://${host}/*`)});
		popup = await browser.open(`${await browser.origin()}/popup.html`);
		const school = {name: 'Wren Grove High School', shortNames: ['WGHS'], phones: [], addresses: [], handles: []};
		await store(await browser.background(), {policy: 'okcps', schools: [school], sitesAdded: added});
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		page = await browser.context.newPage();
	});
	afterEach(() => page.close());

	describe.each(all)('$id', (expectation) => {
		const {places, connections = [], filled, quiet} = expectation;

		test('a page without a composer costs nothing and says that nothing is checked', async () => {
			await open(quiet);
			expect(await status()).toBe('no-composer');
			expect(await ours.has('button', /^Chalkline/)).toBe(false);
			expect(await world.call('leftovers')).toEqual({highlights: 0, sheets: 0, overlays: 0});
		});

		for (const [index, place] of places.entries()) {
			describe(place.name, () => placeContract(expectation, place, index === 0));
		}

		if (filled) {
			test('a first press on a draft that came with the page is held', async () => {
				const url = new URL(filled.url);
				url.searchParams.set('text', risky);
				await open(url.href);
				await page.locator(filled.press).locator('visible=true').first().click();
				await ours.until('dialog', question);
				expect(await posted()).toEqual([]);
				await ours.press('button', /^Post anyway$/);
				expect(await sent(0)).toEqual([risky]);
			});
		}

		for (const connection of connections) describe(connection.name, () => connectionContract(connection));
	});
}
