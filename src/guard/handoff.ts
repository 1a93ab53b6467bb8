import type {Grammar} from '../../rules/text/grammar-slot.ts';
import type {Way} from './replay.ts';

/** What the checker offers to the watcher of the same frame. */
export interface Gate {
	/** Sees every event first, in capture at the window, and stops it where a post is to be held. Never throws. */
	readonly see: (event: Event) => void;
	/** Judges a press that the watcher held before the checker was there, and asks or makes it again. */
	readonly judgeHeld: (way: Way) => void;
}

/** Shared by watcher and checker, which live in the same isolated world of a frame. */
export interface Handoff {
	gate?: Gate | undefined;
	/** Called when `gate` has been set. */
	onGate?: (() => void) | undefined;
	/** Comes later than the checker, in a file of its own. */
	grammar?: Grammar;
	/** Called when `grammar` has been set. */
	onGrammar?: (() => void) | undefined;
	/** One of each a frame, also when they are put in twice. */
	hasWatcher?: boolean;
	hasChecker?: boolean;
	/** Tells a checker that is there already of frames that came since. */
	onFrames?: (() => void) | undefined;
}

const place = Symbol.for('chalkline.handoff');

/** The frame's one handoff. */
export function handoffOf(scope: typeof globalThis): Handoff {
	const holder = scope as typeof globalThis & {[place]?: Handoff};
	holder[place] ??= {};
	return holder[place];
}

/** Everything that either of them needs to see; registered once, at `document_start`, so that no page comes before. */
export const seenEvents = [
	'focusin',
	'input',
	'pointerdown',
	'pointerup',
	'pointercancel',
	'mousedown',
	'mouseup',
	'touchstart',
	'touchend',
	'click',
	'submit',
	'keydown',
	'keypress',
	'keyup',
] as const;

/** Listens to all of it before the page does; what is never stopped is listened to passively. */
export function listenFirst(target: EventTarget, see: (event: Event) => void, signal: AbortSignal): void {
	for (const type of seenEvents) {
		const passive = type === 'touchstart' || type === 'touchend' || type === 'focusin' || type === 'input';
		target.addEventListener(type, see, {capture: true, passive, signal});
	}
}

/** Keeps an event from the page and from doing what it does by default. */
export function stop(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}
