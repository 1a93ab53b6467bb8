import {browser} from 'wxt/browser';
import {type Resolved, resolveSettings, storedVersion} from './resolve.ts';
import {type Settings, settingsSchema} from './schema.ts';

const key = 'settings';
/** What could not be read as a whole is kept here, so that nothing the person wrote is ever erased. */
const asideKey = 'settings-set-aside';

/** The settings in force, with what had to be left out. Sets a corrupt store aside under another key. */
export async function readSettings(): Promise<Resolved> {
	const stored = (await browser.storage.local.get(key))[key];
	const resolved = resolveSettings(stored);
	if (resolved.corrupt) {
		await browser.storage.local.set({[asideKey]: stored});
		await browser.storage.local.remove(key);
	}
	return resolved;
}

// One change after the other: two quick ones would otherwise both start from the same settings.
let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings in force.
 * @param change from what is stored now to what shall be stored.
 * @throws ZodError when the result is not valid; nothing is stored then.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
	const next = queue.then(async () => {
		const settings = settingsSchema.parse(change((await readSettings()).settings));
		await browser.storage.local.set({[key]: {version: storedVersion, settings}});
		return settings;
	});
	// A refused change is the caller's to handle; the next one goes ahead all the same.
	queue = next.catch(() => undefined);
	return next;
}

/** Calls back with the settings whenever they change, from whichever page. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal?: AbortSignal): void {
	const listener = (changes: Record<string, {newValue?: unknown}>, area: string) => {
		if (area !== 'local' || !(key in changes)) return;
		callback(resolveSettings(changes[key]?.newValue).settings);
	};
	browser.storage.onChanged.addListener(listener);
	signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {once: true});
}
