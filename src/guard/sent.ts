/** After a press a site needs a moment to empty its composer: looked at so many milliseconds later. */
const looks = [0, 250, 1000, 3500] as const;

export interface SentOptions {
	/** What the site empties; a change in it is looked at in the same turn, before anything new can be typed. */
	readonly fields: readonly HTMLElement[];
	readonly isGone: () => boolean;
	readonly gone: () => void;
	/** Called once, after the last look. */
	readonly stillThere: () => void;
	readonly safely: (run: () => void) => void;
	readonly signal: AbortSignal;
}

/** Looks a few times whether a composer emptied or closed after a press. A few short timers, then nothing. */
export function watchForSent({fields, isGone, gone, stillThere, safely, signal}: SentOptions): void {
	const done = new AbortController();
	const look = () =>
		safely(() => {
			if (done.signal.aborted || !isGone()) return;
			done.abort();
			gone();
		});
	const timers = looks.map((wait) =>
		setTimeout(() => {
			look();
			if (done.signal.aborted || wait !== looks.at(-1)) return;
			done.abort();
			safely(stillThere);
		}, wait),
	);
	const changes = new MutationObserver(look);
	for (const field of fields) changes.observe(field, {childList: true, characterData: true, subtree: true});
	done.signal.addEventListener('abort', () => {
		changes.disconnect();
		for (const timer of timers) clearTimeout(timer);
	});
	signal.addEventListener('abort', () => done.abort(), {signal: done.signal});
}
