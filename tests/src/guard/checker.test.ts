// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {type Rig, type RigOptions, rig} from './kit.ts';

const risky = 'Maya sang.';
const fail = (): never => {
	throw new Error('broken on purpose');
};

let made: Rig;
const start = (options?: RigOptions): Rig => {
	made = rig(options);
	return made;
};

beforeEach(() => {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
	made.abort.abort();
	vi.restoreAllMocks();
});

const enter = {key: 'Enter', code: 'Enter', keyCode: 13};

describe('a press', () => {
	test('on a clean draft goes out at once', () => {
		const {write, click, send, sent} = start();
		write('The choir sang.');
		click(send);
		expect(sent).toEqual(['The choir sang.']);
	});

	test('on a risky draft is held until the answer, and then goes out once', async () => {
		const {write, click, send, sent, turn, model, act, field} = start();
		write(risky);
		click(send);
		await turn();
		expect(sent).toEqual([]);
		expect(field.value).toBe(risky);
		expect(model()?.open).toEqual({type: 'dialog', action: 'post'});
		act({type: 'post-anyway'});
		await turn();
		expect(sent).toEqual([risky]);
		expect(model()?.open).toEqual({type: 'nothing'});
	});

	test('goes back to the draft when asked to', async () => {
		const {write, click, send, sent, turn, model, act, field} = start();
		write(risky);
		click(send);
		await turn();
		act({type: 'go-back'});
		expect(model()?.open).toEqual({type: 'nothing'});
		expect([sent, field.value]).toEqual([[], risky]);
	});

	test('by Enter is held too, and made again as the same key', async () => {
		const {write, key, sent, turn, act} = start();
		write(risky);
		expect(key(enter)).toBe(false);
		expect(sent).toEqual([]);
		act({type: 'post-anyway'});
		await turn();
		expect(sent).toEqual([risky]);
	});

	test.each([
		['a line break', {...enter, shiftKey: true}],
		['an Enter of an input method', {...enter, isComposing: true}],
		['an Enter that browsers report as 229', {...enter, keyCode: 229}],
		['another key', {key: 'a', code: 'KeyA'}],
	])('is not %s', (_name, init) => {
		const {write, key, model} = start();
		write(risky);
		key(init);
		expect(model()?.open.type ?? 'nothing').toBe('nothing');
	});

	test('with another mouse button is none', () => {
		const {write, send, model} = start();
		write(risky);
		send.dispatchEvent(new PointerEvent('pointerdown', {button: 2, bubbles: true, composed: true}));
		expect(model()?.open.type ?? 'nothing').toBe('nothing');
	});

	test('on a disabled button is none', async () => {
		const {write, click, send, model, turn} = start();
		write(risky);
		send.disabled = true;
		click(send);
		await turn();
		expect(model()?.open.type ?? 'nothing').toBe('nothing');
	});

	test('is judged on the text of that moment, not on what was read before', () => {
		const {write, click, send, sent, field} = start();
		write('The choir sang.');
		// A script of the page, without an event.
		field.value = risky;
		click(send);
		expect(sent).toEqual([]);
	});

	test('is never held where the person wants marks alone', () => {
		const {write, click, send, sent} = start({settings: {guard: 'mark'}});
		write(risky);
		click(send);
		expect(sent).toEqual([risky]);
	});

	test.each([
		['no district is chosen', {setup: {policy: undefined as never}}],
		['the site is switched off', {settings: {sitesOff: ['made-up']}}],
	])('goes out when %s', (_name, options) => {
		const {write, click, send, sent} = start(options);
		write(risky);
		click(send);
		expect(sent).toEqual([risky]);
	});
});

describe('after the answer', () => {
	test('a site that did not take the press: it is said, and the next real press goes through', async () => {
		vi.useFakeTimers();
		const {write, click, send, sent, act, model, field} = start({keeps: true});
		// The site does not take presses that scripts make.
		let isDeaf = true;
		send.addEventListener('click', (event) => isDeaf && event.stopImmediatePropagation(), {capture: true});
		write(risky);
		click(send);
		await vi.advanceTimersByTimeAsync(10);
		act({type: 'post-anyway'});
		await vi.advanceTimersByTimeAsync(5000);
		expect([sent, field.value, model()?.notice]).toEqual([[], risky, 'noticePressAgain']);
		isDeaf = false;
		click(send);
		expect(sent).toEqual([risky]);
		vi.useRealTimers();
	});
});

describe('what was settled', () => {
	test('is not asked again after an edit elsewhere, and asked again in the next draft', async () => {
		const {write, click, send, sent, turn, act, model} = start();
		write(risky);
		click(send);
		await turn();
		const key = model()?.findings[0]?.key ?? '';
		act({type: 'hide', key});
		act({type: 'go-back'});
		write(`Tonight ${risky}`);
		click(send);
		expect(sent).toEqual([`Tonight ${risky}`]);
		await turn();
		write(risky);
		click(send);
		expect(sent).toHaveLength(1);
	});

	test('other words are asked about', async () => {
		const {write, click, send, sent, turn, act, model} = start();
		write(risky);
		click(send);
		await turn();
		act({type: 'hide', key: model()?.findings[0]?.key ?? ''});
		act({type: 'go-back'});
		write(`${risky} So did Maya.`);
		click(send);
		await turn();
		expect(sent).toEqual([]);
	});

	test('a name that is always allowed is told to the background, hiding is not', async () => {
		const {write, click, send, turn, act, model, told} = start();
		write(risky);
		click(send);
		await turn();
		act({type: 'hide', key: model()?.findings[0]?.key ?? ''});
		expect(told.filter(({type}) => type === 'allow')).toEqual([]);
		act({type: 'go-back'});
		write('Maya and Maya');
		click(send);
		await turn();
		act({type: 'allow', key: model()?.findings[0]?.key ?? ''});
		expect(told.filter(({type}) => type === 'allow')).toEqual([{type: 'allow', request: {words: 'Maya'}}]);
	});

	test('a fix changes the draft, and the question shows that all is settled', async () => {
		const {write, click, send, sent, turn, act, model, field} = start();
		write(risky);
		click(send);
		await turn();
		act({type: 'fix', key: model()?.findings[0]?.key ?? '', fix: 0});
		await turn();
		expect(field.value).toBe('Student A sang.');
		expect(model()).toMatchObject({open: {type: 'dialog'}, findings: []});
		act({type: 'post-anyway'});
		await turn();
		expect(sent).toEqual(['Student A sang.']);
	});
});

describe('a request', () => {
	test('that the policy forbids is held, and made once when the person goes on', async () => {
		const {click, follow, sent, turn, act, model} = start();
		click(follow);
		await turn();
		expect(sent).toEqual([]);
		expect(model()?.open).toEqual({type: 'dialog', action: 'connect', person: 'Maya Torrelson'});
		act({type: 'post-anyway'});
		await turn();
		expect(sent).toEqual(['follow']);
	});
});

describe('an exception inside Chalkline never blocks a post and never loses a character', () => {
	const broken: Record<string, RigOptions> = {
		'the engine': {parts: (parts) => ({engine: {...parts.engine, checkDraft: fail}})},
		'the reader': {parts: (parts) => ({tools: {...parts.tools, read: fail}})},
		'the attachments': {parts: (parts) => ({tools: {...parts.tools, media: fail}})},
		'the marks': {parts: (parts) => ({tools: {...parts.tools, marks: fail}})},
		'the account': {parts: (parts) => ({site: {...parts.site, identity: fail}})},
		'the screens': {parts: () => ({mount: fail})},
		'a screen that breaks later': {
			parts: (parts) => ({
				mount: (page, options) => ({...parts.mount(page, options), update: fail}),
			}),
		},
		messaging: {parts: () => ({tell: fail})},
		'the clock': {parts: () => ({now: fail})},
	};
	for (const [name, options] of Object.entries(broken)) {
		test.each([
			['click', ({click, send}: Rig) => click(send)],
			['Enter', ({key}: Rig) => void key(enter)],
		])(`${name}, sent by %s`, async (_how, send) => {
			const it = start(options);
			it.write(risky);
			send(it);
			await it.turn();
			await it.turn();
			if (it.sent.length === 0) {
				// It still could ask: then the answer has to work.
				it.act({type: 'post-anyway'});
				await it.turn();
			}
			expect(it.sent).toEqual([risky]);
		});
	}

	test('a fix that fails says so and keeps the words', async () => {
		const it = start({parts: (parts) => ({tools: {...parts.tools, replace: () => Promise.reject(new Error('no'))}})});
		it.write(risky);
		it.click(it.send);
		await it.turn();
		it.act({type: 'fix', key: it.model()?.findings[0]?.key ?? '', fix: 0});
		await it.turn();
		expect(it.field.value).toBe(risky);
		expect(it.model()?.notice).toBe('noticeFailed');
	});
});

describe('a question that can’t be seen holds nothing for ever', () => {
	/** A page that takes away whatever is put into it, so many times. */
	const takes = (times: number): RigOptions => ({
		parts: (parts) => ({
			mount(page, options) {
				const shown = parts.mount(page, options);
				let left = times;
				return {
					...shown,
					update(next) {
						shown.update(next);
						if (!shown.host.isConnected) page.body.append(shown.host);
						if (next.open.type !== 'dialog' || left-- <= 0) return;
						shown.host.remove();
					},
				};
			},
		}),
	});

	test('taken away once by the page, it is asked again', async () => {
		const {write, click, send, sent, model, act, turn} = start(takes(1));
		write(risky);
		click(send);
		await vi.waitFor(() => expect(document.querySelector('chalk-line')).toBeNull());
		await vi.waitFor(() => expect(document.querySelector('chalk-line')).not.toBeNull());
		expect(model()?.open.type).toBe('dialog');
		act({type: 'post-anyway'});
		await turn();
		expect(sent).toEqual([risky]);
	});

	test('taken away always, the next press goes out', async () => {
		const {write, click, send, sent, model} = start(takes(99));
		write(risky);
		click(send);
		await vi.waitFor(() => expect(model()?.open.type).toBe('dialog'));
		await vi.waitFor(() => expect(model()?.open.type).toBe('nothing'));
		expect(sent).toEqual([]);
		click(send);
		expect(sent).toEqual([risky]);
	});

	test('replaced by the list, which was asked for meanwhile, it is asked at the next press', async () => {
		const {write, click, send, sent, model, act, turn, checker} = start();
		write(risky);
		click(send);
		await turn();
		checker.show('');
		expect(model()?.open.type).toBe('list');
		act({type: 'close'});
		click(send);
		await turn();
		expect(model()?.open.type).toBe('dialog');
		act({type: 'post-anyway'});
		await turn();
		expect(sent).toEqual([risky]);
	});

	test('nothing comes back once the extension has left', async () => {
		const {write, click, send, turn, abort} = start(takes(1));
		write(risky);
		click(send);
		await turn();
		abort.abort();
		await new Promise((resolve) => setTimeout(resolve, 150));
		expect(document.querySelector('chalk-line')).toBeNull();
	});
});

describe('what is said about checking', () => {
	test('a composer without a known submit control: the guard is off here, the marks are not', async () => {
		const it = start({
			parts: ({site}) => ({
				site: {...site, composers: site.composers.map((spec) => ({...spec, submit: '.none', keys: 'mod-enter'}))},
			}),
		});
		it.write(risky);
		await vi.waitFor(() => expect(it.state()).toMatchObject({status: 'guard-off', findings: [{excerpt: 'Maya'}]}));
		it.click(it.send);
		expect(it.sent).toEqual([risky]);
	});

	test('nothing is in use', () => {
		expect(start().state()).toMatchObject({status: 'no-composer', site: 'made-up', handle: 'robin', findings: []});
	});

	test('no district', () => {
		const it = start({setup: {policy: undefined as never}});
		expect(it.state()?.status).toBe('no-policy');
	});
});

describe('leaving', () => {
	test('an updated extension takes everything away at the next event', () => {
		let isThere = true;
		const it = start({parts: () => ({isAlive: () => isThere})});
		it.write(risky);
		isThere = false;
		it.click(it.send);
		expect(it.abort.signal.aborted).toBe(true);
		expect(document.querySelector('chalk-line')).toBeNull();
		expect(it.handoff.gate).toBeUndefined();
		expect(it.sent).toEqual([risky]);
	});

	test('switching the site off closes what is open', async () => {
		const it = start();
		it.write(risky);
		it.click(it.send);
		await it.turn();
		it.checker.use({
			settings: {...(await import('../../../src/settings/schema.ts')).defaultSettings, sitesOff: ['made-up']},
			catalog: {},
			language: 'en',
		});
		expect(it.model()?.open).toEqual({type: 'nothing'});
		expect(it.state()?.status).toBe('site-off');
	});
});
