/**
 * What the guard is doing, as a pure machine: idle → held → asking → releasing → idle. It knows no events and no page; the
 * caller does what the effects say.
 */

/** How one gesture (press to release, or key down to key up) is treated: all of its events alike. */
export type Verdict = 'pass' | 'hold';

export type GestureKind = 'pointer' | 'key';

interface Gesture {
	readonly kind: GestureKind;
	readonly verdict: Verdict;
}

export type GuardState =
	| {readonly type: 'idle'; readonly gesture?: Gesture}
	/** Judged and held; the question waits for the end of the gesture, so that it can't be answered by it. */
	| {readonly type: 'held'; readonly gesture: Gesture}
	/** The question is open. */
	| {readonly type: 'asking'; readonly gesture?: Gesture}
	/** The press is being made again for the person; everything passes. */
	| {readonly type: 'releasing'};

export type GuardInput =
	/** The first event of a gesture on a submit control or with a submitting key. `judge` runs only when it is needed. */
	| {readonly type: 'begin'; readonly kind: GestureKind; readonly judge: () => Verdict}
	/** A further event of it. */
	| {readonly type: 'follow'}
	/** Its last event has gone by. */
	| {readonly type: 'end'}
	/** It came to nothing: the pointer left the control, or a touch became a scroll. */
	| {readonly type: 'cancel'}
	/** A gesture that is about something else. */
	| {readonly type: 'other'}
	| {readonly type: 'answer'; readonly answer: 'post' | 'back'}
	/** The event loop has turned since the press was made again. */
	| {readonly type: 'released'}
	/** The composer closed or the page went on. */
	| {readonly type: 'gone'};

export type Effect = 'ask' | 'replay' | 'restore' | 'close';

export interface Step {
	readonly state: GuardState;
	/** For events: whether they may go on to the page. */
	readonly verdict: Verdict;
	readonly effect?: Effect;
}

export const idle: GuardState = {type: 'idle'};

const withoutGesture = (state: GuardState): GuardState =>
	state.type === 'idle' || state.type === 'asking' ? {type: state.type} : state;

function begin(state: GuardState, kind: GestureKind, judge: () => Verdict): Step {
	switch (state.type) {
		case 'releasing':
			return {state, verdict: 'pass'};
		case 'asking':
			// While a question is open, further presses do nothing new.
			return {state: {type: 'asking', gesture: {kind, verdict: 'hold'}}, verdict: 'hold'};
		case 'held':
			return {state: {type: 'held', gesture: {kind, verdict: 'hold'}}, verdict: 'hold'};
		case 'idle': {
			const verdict = judge();
			if (verdict === 'pass') return {state: {type: 'idle', gesture: {kind, verdict}}, verdict};
			// A held key may never be seen to come up (⌘ on a Mac swallows it), and its repeats are held below: ask at once.
			if (kind === 'key') return {state: {type: 'asking', gesture: {kind, verdict}}, verdict, effect: 'ask'};
			return {state: {type: 'held', gesture: {kind, verdict}}, verdict};
		}
	}
}

function end(state: GuardState): Step {
	if (state.type === 'held') return {state: {type: 'asking'}, verdict: 'hold', effect: 'ask'};
	return {state: withoutGesture(state), verdict: 'pass'};
}

/** One step. Pure but for `judge`, which is called at most once and only in `idle`. */
export function step(state: GuardState, input: GuardInput): Step {
	switch (input.type) {
		case 'begin':
			return begin(state, input.kind, input.judge);
		case 'follow':
			return {state, verdict: 'gesture' in state ? (state.gesture?.verdict ?? 'pass') : 'pass'};
		case 'end':
			return end(state);
		case 'cancel':
			return {state: state.type === 'held' ? idle : withoutGesture(state), verdict: 'pass'};
		case 'other':
			// A press that was never finished: the person went on to something else, and the question is due now.
			return {...end(state), verdict: 'pass'};
		case 'answer':
			if (state.type !== 'asking') return {state, verdict: 'pass'};
			return input.answer === 'post'
				? {state: {type: 'releasing'}, verdict: 'pass', effect: 'replay'}
				: {state: idle, verdict: 'pass', effect: 'restore'};
		case 'released':
			return {state: state.type === 'releasing' ? idle : state, verdict: 'pass'};
		case 'gone':
			return {state: idle, verdict: 'pass', ...(state.type === 'asking' && {effect: 'close' as const})};
	}
}

/** The gesture in progress, if any. */
export const gestureOf = (state: GuardState): Gesture | undefined => ('gesture' in state ? state.gesture : undefined);
