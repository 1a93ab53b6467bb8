/** Resolves at the next frame; in a tab that draws none, after 100 ms. */
export function nextFrame(view: Window): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			view.clearTimeout(timer);
			view.cancelAnimationFrame(frame);
			resolve();
		};
		const timer = view.setTimeout(done, 100);
		const frame = view.requestAnimationFrame(done);
	});
}

/** Resolves in a later task, when handlers of this one and what they scheduled have run. */
export function nextTask(view: Window): Promise<void> {
	return new Promise((resolve) => {
		view.setTimeout(resolve, 0);
	});
}

/** True when `type` was heard within `ms`; false when it was not, or the signal was aborted. */
export function heard(target: EventTarget, type: string, ms: number, signal?: AbortSignal): Promise<boolean> {
	return new Promise((resolve) => {
		const done = (wasHeard: boolean) => {
			clearTimeout(timer);
			target.removeEventListener(type, onEvent, true);
			signal?.removeEventListener('abort', onAbort);
			resolve(wasHeard);
		};
		const onEvent = () => done(true);
		const onAbort = () => done(false);
		const timer = setTimeout(() => done(false), ms);
		target.addEventListener(type, onEvent, true);
		signal?.addEventListener('abort', onAbort);
	});
}
