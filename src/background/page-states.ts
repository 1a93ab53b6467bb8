import {browser} from 'wxt/browser';
import type {PageState} from '../messages/protocol.ts';

/** What the frames of one tab say, by frame id. */
type Frames = Readonly<Record<string, PageState>>;

const keyOf = (tabId: number) => `tab:${tabId}`;

// The background is stopped when idle: session storage keeps what it knew, in memory, until the browser closes.
const area = () => browser.storage.session;

async function framesOf(tabId: number): Promise<Frames> {
	const key = keyOf(tabId);
	return ((await area().get(key))[key] ?? {}) as Frames;
}

// One change after the other, or two frames that speak at once would overwrite each other.
let queue: Promise<unknown> = Promise.resolve();

function inTurn<T>(run: () => Promise<T>): Promise<T> {
	const next = queue.then(run);
	queue = next.catch(() => undefined);
	return next;
}

const hasComposer = ({status}: PageState) => status !== 'no-composer';

/** One state for a tab: the frame in use speaks, and all findings are listed. Undefined without frames. */
export function merged(frames: Frames): PageState | undefined {
	const states = Object.values(frames);
	const speaker = states.findLast(hasComposer) ?? states.at(-1);
	return speaker && {...speaker, findings: states.flatMap(({findings}) => findings)};
}

/** Keeps what a frame says. @returns the tab's state after it. */
export function keepPageState(tabId: number, frameId: number, state: PageState): Promise<PageState | undefined> {
	return inTurn(async () => {
		const frames = {...(await framesOf(tabId)), [frameId]: state};
		await area().set({[keyOf(tabId)]: frames});
		return merged(frames);
	});
}

/** A tab's state without the frames for which `isThere` says no: they went away without a word. */
export function pageStateOf(
	tabId: number,
	isThere: (frameId: number) => Promise<boolean>,
): Promise<PageState | undefined> {
	return inTurn(async () => {
		const before = Object.entries(await framesOf(tabId));
		const there = await Promise.all(before.map(([frameId]) => isThere(Number(frameId))));
		const frames = Object.fromEntries(before.filter((_, index) => there[index]));
		await area().set({[keyOf(tabId)]: frames});
		return merged(frames);
	});
}

export function forgetTab(tabId: number): Promise<void> {
	return inTurn(() => area().remove(keyOf(tabId)));
}

/** Tabs that have said something. */
export async function knownTabs(): Promise<number[]> {
	const keys = Object.keys(await area().get(null));
	return keys.filter((key) => key.startsWith('tab:')).map((key) => Number(key.slice('tab:'.length)));
}
