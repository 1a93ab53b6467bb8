import {isGuest} from '../sites/frames.ts';
import type {Hints} from '../sites/hints.ts';
import {type Handoff, listenFirst, stop} from './handoff.ts';
import {type Key, keyOf, replay, type Way} from './replay.ts';

export interface WatchOptions {
	readonly window: Window;
	readonly handoff: Handoff;
	readonly hints: Hints;
	/**
	 * Has the checker put into this frame, or into the page around it, which then hears this frame too. False: it is not wanted
	 * here, or can't come.
	 */
	readonly inject: (where: 'here' | 'around') => Promise<boolean>;
	/** Whether the extension is still there; an orphaned watcher takes itself away. */
	readonly isAlive: () => boolean;
	/** Shows that something was sent without a check. */
	readonly tellUnchecked: () => void;
	/** Ends it before the extension goes away. */
	readonly signal?: AbortSignal;
}

/** A press waits for the checker at most so long. Milliseconds. */
export const longestHold = 800;

const editable = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const passedBy = '[role="combobox"], [role="searchbox"], [type="search"]';

interface Held {
	readonly way: Way;
	readonly kind: 'pointer' | 'key';
	readonly key?: string;
}

/**
 * All that an ordinary page load pays: listeners, until somebody writes or presses something that sends. Then it asks for the
 * checker, once, and from then on hands every event over to it. A press that comes first waits for it a moment.
 */
export function watch({window, handoff, hints, inject, isAlive, tellUnchecked, signal}: WatchOptions) {
	const {document} = window;
	const own = new AbortController();
	const label = hints.label ? new RegExp(hints.label, 'iu') : undefined;
	const requestPaths = hints.requestPaths ? new RegExp(hints.requestPaths) : undefined;
	let asked: Promise<boolean> | undefined;
	let held: Held | undefined;
	let releasing = false;
	let waiting = false;
	// Switched off here, or no district chosen: then presses are not touched at all.
	let isUnwanted = false;
	signal?.addEventListener('abort', () => own.abort(), {once: true});

	const ask = () => {
		asked ??= inject(isGuest(document, hints.frames) ? 'around' : 'here')
			.catch(() => false)
			.then((wanted) => {
				isUnwanted = !wanted;
				return wanted;
			});
		return asked;
	};
	/** Not wanted then may be wanted now: asked again when somebody enters a field, not with each letter. */
	const askAgain = () => {
		const before = asked;
		void before?.then((wanted) => {
			if (!wanted && asked === before) asked = undefined;
			void ask();
		});
		if (!before) void ask();
	};

	const pathOf = (event: Event) =>
		event.composedPath().filter((target): target is HTMLElement => target instanceof HTMLElement);

	function controlIn(path: readonly HTMLElement[]): HTMLElement | undefined {
		return path.find((element) => {
			if (element.matches(':disabled, [aria-disabled="true"], [aria-hidden="true"]')) return false;
			if (hints.press && element.matches(hints.press)) return true;
			if (!hints.connection || !element.matches(hints.connection)) return false;
			return !label || label.test((element.getAttribute('aria-label') ?? element.textContent ?? '').trim());
		});
	}

	/** What a key would send. Whether a plain Enter sends is only sure in some fields: elsewhere it is a line break. */
	function wayOfKey(event: KeyboardEvent, path: readonly HTMLElement[]): Way | undefined {
		const [field] = path;
		if (!field || event.isComposing || event.keyCode === 229 || event.altKey || event.shiftKey) return undefined;
		if (event.key !== 'Enter' && event.key !== ' ') return undefined;
		const control = field.matches('button, [role="button"], input') ? controlIn([field]) : undefined;
		if (control) return {type: 'press', control};
		if (event.key !== 'Enter' || !field.matches(editable)) return undefined;
		const sends = event.ctrlKey || event.metaKey || (hints.enter !== '' && field.matches(hints.enter));
		const key: Key = keyOf(event);
		return sends ? {type: 'key', field, key} : undefined;
	}

	function letGo(way: Way): void {
		releasing = true;
		try {
			replay(way);
		} finally {
			setTimeout(() => {
				releasing = false;
			});
		}
	}

	async function release({way}: Held): Promise<void> {
		const outcome = await Promise.race([
			new Promise<'checker'>((resolve) => {
				handoff.onGate = () => resolve('checker');
				if (handoff.gate) resolve('checker');
			}),
			ask().then((wanted) => (wanted ? new Promise<never>(() => undefined) : ('unwanted' as const))),
			new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), longestHold)),
		]);
		held = undefined;
		if (handoff.gate) return handoff.gate.judgeHeld(way);
		letGo(way);
		if (outcome === 'late') tellUnchecked();
	}

	/** The button came up somewhere else, or the touch became a scroll: the person thought better of it. */
	const isDropped = (event: Event, {way}: Held) =>
		event.type === 'pointercancel' ||
		(event.type === 'pointerup' && way.type === 'press' && !event.composedPath().includes(way.control));

	function follow(event: Event, current: Held) {
		stop(event);
		if (!waiting && isDropped(event, current)) held = undefined;
		else if (event.type === (current.kind === 'key' ? 'keyup' : 'click')) ended(current);
	}

	function ended(current: Held): void {
		if (waiting) return;
		waiting = true;
		void release(current).finally(() => {
			waiting = false;
		});
	}

	function begin(event: Event, current: Held): void {
		if (isUnwanted) {
			askAgain();
			return;
		}
		held = current;
		stop(event);
		void ask();
		// A key held down by ⌘ may never be seen to come up; a click that a script makes comes alone.
		if (current.kind === 'key' || event.type === 'click') setTimeout(() => held === current && ended(current));
	}

	function see(event: Event): void {
		if (releasing) return;
		const path = pathOf(event);
		if (event.type === 'focusin' || event.type === 'input') {
			const [field] = path;
			if (!field?.matches(editable) || field.matches(passedBy)) return;
			if (event.type === 'focusin') askAgain();
			else void ask();
			return;
		}
		if (isGuest(document, hints.frames)) return;
		if (held) {
			follow(event, held);
			return;
		}
		if (event instanceof KeyboardEvent) {
			const way = event.type === 'keydown' ? wayOfKey(event, path) : undefined;
			if (way) begin(event, {way, kind: 'key', key: event.key});
			return;
		}
		if (event instanceof MouseEvent && event.button !== 0) return;
		if (!['pointerdown', 'mousedown', 'click'].includes(event.type)) return;
		if (requestPaths?.test(window.location.pathname)) void ask();
		const control = controlIn(path);
		if (control) begin(event, {way: {type: 'press', control}, kind: 'pointer'});
	}

	const listener = (event: Event) => {
		try {
			const {gate} = handoff;
			// An orphaned checker sees this one too, and takes itself away.
			if (gate) gate.see(event);
			if (!isAlive()) own.abort();
			else if (!gate) see(event);
		} catch (error) {
			// Whatever breaks here, the page goes on as if Chalkline were not there.
			console.warn('Chalkline stepped aside on this page.', error instanceof Error ? error.name : '');
			own.abort();
		}
	};
	listenFirst(window, listener, own.signal);
	if (requestPaths?.test(window.location.pathname)) {
		document.addEventListener('DOMContentLoaded', () => void ask(), {once: true, signal: own.signal});
	}
}
