import {browser} from 'wxt/browser';
import type {Settings} from '../settings/schema.ts';
import {changeSettings, readSettings} from '../settings/store.ts';
import {hostsOf, patternOf, withHosts, withoutHosts} from '../sites/added.ts';
import {siteOfHost} from '../sites/index.ts';
import {injectWatchers, watcherFile} from './inject.ts';

const id = 'added-sites';

// One after the other: two changes at once would register the same script twice.
let queue: Promise<unknown> = Promise.resolve();

/** Has the watcher run on exactly the hosts that were added and that the browser lets us into, in open pages at once. */
export function registerAdded(settings: Settings): Promise<void> {
	const next = queue.then(async () => {
		const wanted = settings.sitesAdded.map(patternOf);
		const held = await Promise.all(wanted.map((origin) => browser.permissions.contains({origins: [origin]})));
		const matches = wanted.filter((_, index) => held[index]);
		const [before] = await browser.scripting.getRegisteredContentScripts({ids: [id]});
		const known = before?.matches ?? [];
		if ([...known].sort().join() === [...matches].sort().join()) return;
		if (before) await browser.scripting.unregisterContentScripts({ids: [id]});
		if (matches.length === 0) return;
		await browser.scripting.registerContentScripts([
			{
				id,
				matches,
				js: [watcherFile],
				allFrames: true,
				matchOriginAsFallback: true,
				runAt: 'document_start',
				persistAcrossSessions: true,
			},
		]);
		const fresh = matches.filter((pattern) => !known.includes(pattern));
		if (fresh.length > 0) await injectWatchers(fresh);
	});
	queue = next.catch((error: unknown) => {
		console.warn('Chalkline could not follow the sites that were added.', error instanceof Error ? error.message : '');
	});
	return next;
}

const unknown = (origins: readonly string[] = []) => hostsOf(origins).filter((host) => !siteOfHost(host));

/** Follows what the person lets the browser allow, wherever that was pressed. */
export function followPermissions(): void {
	browser.permissions.onAdded.addListener(({origins}) => {
		const hosts = unknown(origins);
		if (hosts.length > 0) void changeSettings((settings) => withHosts(settings, hosts));
	});
	browser.permissions.onRemoved.addListener(({origins}) => {
		const hosts = unknown(origins);
		if (hosts.length > 0) void changeSettings((settings) => withoutHosts(settings, hosts));
	});
}

/** What is registered, brought in line with the settings. */
export const registerAddedNow = async (): Promise<void> => registerAdded((await readSettings()).settings);
