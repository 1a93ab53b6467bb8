// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Handoff} from '../../../src/guard/handoff.ts';
import type {Way} from '../../../src/guard/replay.ts';
import {longestHold, watch} from '../../../src/guard/watch.ts';

const hints = {press: '.send', enter: '.chat', connection: '.ask', label: '^follow', requestPaths: '', frames: ''};
const init = {bubbles: true, cancelable: true, composed: true, button: 0};

let leave: AbortController;
let handoff: Handoff;
let sent: string[];
let judged: Way[];
let unchecked: number;
let isThere: boolean;
let inject: ReturnType<typeof vi.fn<() => Promise<boolean>>>;

const $ = (selector: string) => document.querySelector(selector) as HTMLElement;

beforeEach(() => {
	vi.useFakeTimers();
	document.body.innerHTML =
		'<textarea class="post"></textarea><textarea class="chat"></textarea><input type="search"><button class="send">Post</button><button class="like">Like</button><button class="ask">Follow Maya</button><button class="ask fan">Fans</button>';
	sent = [];
	judged = [];
	unchecked = 0;
	isThere = true;
	leave = new AbortController();
	handoff = {};
	inject = vi.fn(() => Promise.resolve(true));
	for (const button of document.querySelectorAll('button')) {
		button.addEventListener('click', () => sent.push(button.textContent ?? ''));
	}
	watch({
		window,
		handoff,
		hints,
		inject: () => inject(),
		isAlive: () => isThere,
		tellUnchecked: () => {
			unchecked += 1;
		},
		signal: leave.signal,
	});
});
afterEach(() => {
	leave.abort();
	vi.useRealTimers();
});

function click(selector: string): void {
	const element = $(selector);
	element.dispatchEvent(new PointerEvent('pointerdown', init));
	element.dispatchEvent(new MouseEvent('mousedown', init));
	element.dispatchEvent(new PointerEvent('pointerup', init));
	element.dispatchEvent(new MouseEvent('mouseup', init));
	element.dispatchEvent(new MouseEvent('click', init));
}

function arrive(): void {
	handoff.gate = {see: () => undefined, judgeHeld: (way) => judged.push(way)};
	handoff.onGate?.();
}

describe('the checker is asked for', () => {
	test.each([
		['entering a text field', () => $('.post').dispatchEvent(new FocusEvent('focusin', init))],
		['typing in one', () => $('.post').dispatchEvent(new Event('input', init))],
		['pressing what sends', () => click('.send')],
		['pressing what asks', () => click('.ask')],
	])('by %s', (_name, act) => {
		act();
		expect(inject).toHaveBeenCalledTimes(1);
	});

	test.each([
		['entering the search', () => $('[type=search]').dispatchEvent(new FocusEvent('focusin', init))],
		['pressing another button', () => click('.like')],
		['pressing a button that only looks alike', () => click('.fan')],
	])('not by %s', (_name, act) => {
		act();
		expect(inject).not.toHaveBeenCalled();
		expect(sent.length).toBeLessThanOrEqual(1);
	});

	test('once, however much is typed', () => {
		for (let times = 0; times < 5; times += 1) $('.post').dispatchEvent(new Event('input', init));
		expect(inject).toHaveBeenCalledTimes(1);
	});

	test('again on entering a field, where it was not wanted before', async () => {
		inject.mockResolvedValue(false);
		$('.post').dispatchEvent(new FocusEvent('focusin', init));
		await vi.runAllTimersAsync();
		$('.post').dispatchEvent(new Event('input', init));
		expect(inject).toHaveBeenCalledTimes(1);
		$('.post').dispatchEvent(new FocusEvent('focusin', init));
		await vi.runAllTimersAsync();
		expect(inject).toHaveBeenCalledTimes(2);
	});
});

describe('a first press', () => {
	test('waits for the checker and is left to it', async () => {
		click('.send');
		expect(sent).toEqual([]);
		arrive();
		await vi.runAllTimersAsync();
		expect(judged).toEqual([{type: 'press', control: $('.send')}]);
		expect(sent).toEqual([]);
	});

	test('goes out with a word when the checker is late, once', async () => {
		click('.send');
		await vi.advanceTimersByTimeAsync(longestHold - 50);
		expect(sent).toEqual([]);
		await vi.advanceTimersByTimeAsync(100);
		expect([sent, unchecked]).toEqual([['Post'], 1]);
		await vi.runAllTimersAsync();
		expect(sent).toEqual(['Post']);
	});

	test('goes out without a word where the checker is not wanted', async () => {
		inject.mockResolvedValue(false);
		click('.send');
		await vi.runAllTimersAsync();
		expect([sent, unchecked]).toEqual([['Post'], 0]);
	});

	test('goes out when asking for the checker fails', async () => {
		inject.mockRejectedValue(new Error('no background'));
		click('.send');
		await vi.runAllTimersAsync();
		expect(sent).toEqual(['Post']);
	});

	test('is not touched at all once the checker is known not to be wanted', async () => {
		inject.mockResolvedValue(false);
		$('.post').dispatchEvent(new FocusEvent('focusin', init));
		await vi.runAllTimersAsync();
		click('.send');
		expect(sent).toEqual(['Post']);
	});

	test('that leaves the button is dropped', async () => {
		$('.send').dispatchEvent(new PointerEvent('pointerdown', init));
		$('.like').dispatchEvent(new PointerEvent('pointerup', init));
		arrive();
		await vi.runAllTimersAsync();
		expect([sent, judged]).toEqual([[], []]);
	});

	test.each([
		['Ctrl+Enter in a field', '.post', {ctrlKey: true}, true],
		['Enter where it certainly sends', '.chat', {}, true],
		['Enter in another field', '.post', {}, false],
		['Shift+Enter', '.chat', {shiftKey: true}, false],
		['an Enter of an input method', '.chat', {isComposing: true}, false],
	])('by %s is held: %#', async (_name, selector, modifiers, isHeld) => {
		const event = new KeyboardEvent('keydown', {...init, key: 'Enter', code: 'Enter', keyCode: 13, ...modifiers});
		$(selector).dispatchEvent(event);
		expect(event.defaultPrevented).toBe(isHeld);
		arrive();
		await vi.runAllTimersAsync();
		expect(judged).toHaveLength(isHeld ? 1 : 0);
	});
});

test('once the checker is there, every event is handed over', () => {
	const seen: string[] = [];
	handoff.gate = {see: ({type}) => seen.push(type), judgeHeld: () => undefined};
	click('.send');
	expect(seen).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
	expect(sent).toEqual(['Post']);
});

test('an orphaned watcher leaves, and the page goes on', () => {
	isThere = false;
	click('.send');
	expect(sent).toEqual(['Post']);
	expect(inject).not.toHaveBeenCalled();
});
