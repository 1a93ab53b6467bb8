import {browser} from 'wxt/browser';
import {siteMatches} from '../sites/index.ts';

/** Where the build puts them. */
const checkerFile = '/content-scripts/checker.js';
const watcherFile = '/content-scripts/watcher.js';

/** Puts the checker into one frame. @throws Error when the browser does not let us: the frame is gone, or not ours. */
export async function injectChecker(tabId: number, frameId: number): Promise<void> {
	await browser.scripting.executeScript({
		target: {tabId, frameIds: [frameId]},
		files: [checkerFile],
		injectImmediately: true,
	});
}

/** Pages that were open before the extension came or was updated get their watcher now. */
export async function injectWatchers(): Promise<void> {
	const tabs = await browser.tabs.query({url: siteMatches});
	await Promise.allSettled(
		tabs.map(({id}) =>
			browser.scripting.executeScript({target: {tabId: id ?? -1, allFrames: true}, files: [watcherFile]}),
		),
	);
}
