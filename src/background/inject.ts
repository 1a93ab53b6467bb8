import {browser} from 'wxt/browser';
import {siteMatches} from '../sites/index.ts';

/** Where the build puts them. */
export const watcherFile = '/content-scripts/watcher.js' as const;
const checkerFile = '/content-scripts/checker.js';
const grammarFile = '/content-scripts/grammar.js';

const putInto = (tabId: number, frameId: number, file: typeof checkerFile | typeof grammarFile) =>
	browser.scripting.executeScript({target: {tabId, frameIds: [frameId]}, files: [file], injectImmediately: true});

/** Puts the checker into one frame. @throws Error when the browser does not let us: the frame is gone, or not ours. */
export async function injectChecker(tabId: number, frameId: number): Promise<void> {
	await putInto(tabId, frameId, checkerFile);
}

/** Puts the checker into all frames of a tab that are ours: which one is around another is for them to see. */
export async function injectCheckers(tabId: number): Promise<void> {
	await browser.scripting.executeScript({
		target: {tabId, allFrames: true},
		files: [checkerFile],
		injectImmediately: true,
	});
}

/** Puts the grammar into a frame that has a checker. @throws Error as `injectChecker`. */
export async function injectGrammar(tabId: number, frameId: number): Promise<void> {
	await putInto(tabId, frameId, grammarFile);
}

/** Pages that were open before the extension came or was updated get their watcher now. */
export async function injectWatchers(matches: string[] = siteMatches): Promise<void> {
	const tabs = await browser.tabs.query({url: matches});
	await Promise.allSettled(
		tabs.map(({id}) =>
			browser.scripting.executeScript({target: {tabId: id ?? -1, allFrames: true}, files: [watcherFile]}),
		),
	);
}
