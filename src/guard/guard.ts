import type {Site} from '../sites/define.ts';
import {stop} from './handoff.ts';
import {keyPress, type Press, pointerPress, submitPress} from './press.ts';
import {replay, type Way} from './replay.ts';
import {type GestureKind, type GuardInput, type GuardState, gestureOf, idle, step, type Verdict} from './state.ts';

/** What the guard leaves to others. Each may throw: the press then goes out, and `failed` is told. */
export interface GuardParts {
	readonly site: Site;
	/** Whether an event happens in Chalkline's own in-page UI. */
	readonly isOurs: (event: Event) => boolean;
	/** Judges what would be sent at this very moment, synchronously. */
	readonly judge: (press: Press) => Verdict;
	/** Opens the question. */
	readonly ask: (press: Press) => void;
	/** Takes the question away without an answer. */
	readonly close: () => void;
	/** Whether the question is what is open: something else may have been asked for meanwhile. */
	readonly isOpen: () => boolean;
	/** Whether what was opened is still in the page: a page may take away what it doesn't know. */
	readonly isThere: () => boolean;
	/** The person goes back to the draft. */
	readonly restore: (press: Press) => void;
	/** The same press in the page as it is now; undefined when its control is gone. */
	readonly findAgain: (press: Press) => Way | undefined;
	/** A press went on to the page: untouched, or made again. */
	readonly sent: (press: Press, how: 'untouched' | 'again') => void;
	/** It could not be made again: the person has to press once more. */
	readonly lost: (press: Press) => void;
	readonly failed: (error: unknown) => void;
	/** Runs a function in a later task, after so many milliseconds. */
	readonly later: (run: () => void, milliseconds: number) => void;
}

export interface Guard {
	readonly see: (event: Event) => void;
	readonly judgeHeld: (press: Press) => void;
	readonly answer: (answer: 'post' | 'back') => void;
	/** The composer closed or the page went on while a question was open. */
	readonly gone: () => void;
	readonly isAsking: () => boolean;
	/** The press that is held, while its question is open. */
	readonly press: () => Press | undefined;
}

/** After a finger or button came up, a click follows within this time or not at all. Milliseconds. */
const clickWait = 400;

/** The question is looked after so long after it opened. Milliseconds. */
const lookAfter = 100;

/** How often a page may take the question away before presses go out unasked. */
const mostTaken = 2;

/** Holds presses that would send something to be asked about; see `state.ts` for what it does when. */
export function createGuard(parts: GuardParts): Guard {
	let state: GuardState = idle;
	let current: Press | undefined;
	// Raised with each gesture, so that a late "end" of an older one says nothing.
	let gestures = 0;
	let pointerIsDown = false;
	let key = '';
	let taken = 0;

	function advance(input: GuardInput): Verdict {
		const next = step(state, input);
		state = next.state;
		if (next.effect && current) run(next.effect, current);
		return next.verdict;
	}

	function run(effect: 'ask' | 'replay' | 'restore' | 'close', press: Press) {
		switch (effect) {
			case 'ask':
				try {
					parts.ask(press);
					return lookAgain(press);
				} catch (error) {
					// A question that can't be shown must not swallow the post.
					parts.failed(error);
					state = {type: 'releasing'};
					return again(press);
				}
			case 'replay':
				return again(press);
			case 'restore':
				return parts.restore(press);
			case 'close':
				return parts.close();
		}
	}

	/** A question that can't be seen can't be answered: it is asked once more, and then no press is held for it. */
	function lookAgain(press: Press): void {
		parts.later(() => {
			if (state.type !== 'asking' || current !== press || parts.isThere()) return;
			taken += 1;
			try {
				if (taken >= mostTaken) return void advance({type: 'gone'});
				parts.close();
				parts.ask(press);
				lookAgain(press);
			} catch (error) {
				parts.failed(error);
				state = idle;
			}
		}, lookAfter);
	}

	function again(press: Press) {
		try {
			const way = parts.findAgain(press);
			if (!way) return parts.lost(press);
			replay(way);
			parts.sent(press, 'again');
		} finally {
			// Exactly one press is let through: the door closes again in the next task.
			parts.later(() => advance({type: 'released'}), 0);
		}
	}

	function judge(press: Press): Verdict {
		if (taken >= mostTaken) return 'pass';
		try {
			return parts.judge(press);
		} catch (error) {
			parts.failed(error);
			return 'pass';
		}
	}

	function begin(kind: GestureKind, press: Press): Verdict {
		gestures += 1;
		return advance({
			type: 'begin',
			kind,
			judge: () => {
				current = press;
				const verdict = judge(press);
				if (verdict === 'pass') parts.sent(press, 'untouched');
				return verdict;
			},
		});
	}

	function endSoon(milliseconds: number): void {
		const gesture = gestures;
		parts.later(() => {
			if (gesture === gestures) advance({type: 'end'});
		}, milliseconds);
	}

	function start(kind: GestureKind, event: Event, press: Press | undefined): void {
		if (!press) {
			if (gestureOf(state)) advance({type: 'other'});
			return;
		}
		if (begin(kind, press) === 'hold') stop(event);
	}

	function follow(kind: GestureKind, event: Event): boolean {
		if (gestureOf(state)?.kind !== kind) return false;
		if (advance({type: 'follow'}) === 'hold') stop(event);
		return true;
	}

	/** The button came up somewhere else, or the touch became a scroll: the person thought better of it. */
	const leftControl = (event: Event) =>
		current?.way.type === 'press' && !event.composedPath().includes(current.way.control);

	function seeKey(event: KeyboardEvent): void {
		if (event.type === 'keydown') {
			if (event.repeat && gestureOf(state)?.kind === 'key' && event.key === key) {
				follow('key', event);
				return;
			}
			key = event.key;
			start('key', event, keyPress(parts.site, event));
			return;
		}
		if (event.key !== key || !follow('key', event)) return;
		if (event.type === 'keyup') endSoon(0);
	}

	function seePointer(event: Event) {
		switch (event.type) {
			case 'pointerdown':
				pointerIsDown = true;
				return start('pointer', event, pointerPress(parts.site, event));
			case 'mousedown':
			case 'touchstart':
				// Made events come without a pointerdown.
				if (follow('pointer', event) || pointerIsDown) return;
				return start('pointer', event, pointerPress(parts.site, event));
			case 'pointercancel':
				pointerIsDown = false;
				if (gestureOf(state)?.kind === 'pointer') advance({type: 'cancel'});
				return;
			case 'click':
				pointerIsDown = false;
				// A key on a button ends in a click of the same gesture.
				if (!follow('pointer', event) && !follow('key', event)) {
					start('pointer', event, pointerPress(parts.site, event));
				}
				if (gestureOf(state)?.kind === 'pointer') endSoon(0);
				return;
			default:
				if (!follow('pointer', event) || event.type !== 'pointerup') return;
				if (leftControl(event)) advance({type: 'cancel'});
				else endSoon(clickWait);
		}
	}

	function seeSubmit(event: SubmitEvent): void {
		if (follow('pointer', event) || follow('key', event)) return;
		start('pointer', event, submitPress(parts.site, event));
		endSoon(0);
	}

	/** A held key goes on repeating after the question has opened and has the focus; it must not answer it. */
	const isHeldDown = (event: Event) =>
		event instanceof KeyboardEvent &&
		(event.repeat ? event.key === 'Enter' || event.key === ' ' : gestureOf(state)?.kind === 'key' && event.key === key);

	function see(event: Event) {
		if (state.type === 'releasing') return;
		if (state.type === 'asking' && !(parts.isOpen() && parts.isThere())) {
			if (!parts.isThere()) taken += 1;
			advance({type: 'gone'});
		}
		if (parts.isOurs(event)) {
			if (isHeldDown(event)) stop(event);
			if (event.type === 'keyup') endSoon(0);
			return;
		}
		// By name, not by class: events of a frame inside are of other classes.
		if (event.type.startsWith('key')) seeKey(event as KeyboardEvent);
		else if (event.type === 'submit') seeSubmit(event as SubmitEvent);
		else seePointer(event);
	}

	return {
		see(event) {
			try {
				see(event);
			} catch (error) {
				parts.failed(error);
			}
		},
		judgeHeld(press) {
			if (state.type !== 'idle') return;
			if (begin('pointer', press) === 'hold') {
				advance({type: 'end'});
				return;
			}
			state = {type: 'releasing'};
			again(press);
		},
		answer(answer) {
			taken = 0;
			advance({type: 'answer', answer});
		},
		gone: () => void advance({type: 'gone'}),
		isAsking: () => state.type === 'asking',
		press: () => (state.type === 'asking' ? current : undefined),
	};
}
