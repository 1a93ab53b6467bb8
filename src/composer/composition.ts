import {heard, nextTask} from './wait.ts';

export interface Composition {
	/** An input method is at work somewhere in this frame. */
	readonly isActive: boolean;
	/** Waits at most `ms` for it to end; true when none is at work. */
	ended(ms: number): Promise<boolean>;
}

/** Follows input methods in a frame. Text that is being composed belongs to the input method: nothing may replace it. */
export function followComposition(view: Window, signal: AbortSignal): Composition {
	let isActive = false;
	const options = {capture: true, passive: true, signal} as const;
	view.addEventListener('compositionstart', () => (isActive = true), options);
	view.addEventListener('compositionend', () => (isActive = false), options);
	// One that began before this was listening, or whose field went away under it. A page's own events know nothing of it.
	const follow = (event: Event) => {
		if (event.isTrusted) isActive = (event as InputEvent).isComposing === true;
	};
	view.addEventListener('input', follow, options);
	return {
		get isActive() {
			return isActive;
		},
		async ended(ms) {
			if (!isActive) return true;
			await heard(view, 'compositionend', ms, signal);
			// The editor takes the composed text in after the event.
			await nextTask(view);
			return !isActive;
		},
	};
}
