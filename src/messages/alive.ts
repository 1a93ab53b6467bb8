/**
 * Whether the extension is still there. After an update or when it is switched off, its old content scripts stay in open pages
 * without it. Asked anew of the global each time: wrappers and kept references go on showing the old id (seen in Chromium 156).
 */
export function isAlive(): boolean {
	const {browser, chrome} = globalThis as {
		browser?: {runtime?: {id?: string}};
		chrome?: {runtime?: {id?: string}};
	};
	return (browser?.runtime?.id ?? chrome?.runtime?.id) !== undefined;
}
