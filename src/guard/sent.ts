/** After a press a site needs a moment to empty its composer: looked at so many milliseconds later. */
const looks = [0, 250, 1000, 3500] as const;

export interface SentOptions {
	readonly isGone: () => boolean;
	readonly gone: () => void;
	/** Called once, after the last look. */
	readonly stillThere: () => void;
	readonly safely: (run: () => void) => void;
	readonly signal: AbortSignal;
}

/** Looks a few times whether a composer emptied or closed after a press. A few short timers, then nothing. */
export function watchForSent({isGone, gone, stillThere, safely, signal}: SentOptions): void {
	let isDone = false;
	for (const wait of looks) {
		const timer = setTimeout(() => {
			if (isDone) return;
			safely(() => {
				isDone = isGone();
				if (isDone) gone();
				else if (wait === looks.at(-1)) stillThere();
			});
		}, wait);
		signal.addEventListener('abort', () => clearTimeout(timer), {once: true});
	}
}
