import {browser} from 'wxt/browser';
import type {PageState, Status} from '../messages/protocol.ts';
import {requireExtensionPage} from '../messages/requests.ts';
import {sendToTab} from '../messages/send.ts';
import type {Handlers} from '../messages/serve.ts';
import {accountFor, withAccount} from '../settings/context.ts';
import type {Settings} from '../settings/schema.ts';
import {changeSettings, readSettings} from '../settings/store.ts';
import generic from '../sites/generic.ts';
import {siteOfHost} from '../sites/index.ts';
import {guideAddress} from '../ui/addresses.ts';
import {showBadge, showUnready} from './badge.ts';
import {injectChecker, injectCheckers, injectGrammar} from './inject.ts';
import {keepPageState, pageStateOf} from './page-states.ts';
import {setupFrom} from './setup.ts';

const settingsNow = async (): Promise<Settings> => (await readSettings()).settings;

/** On a host that was added, which software runs there is for the checker to see. */
const siteIdOf = ({sitesAdded}: Settings, host: string): string | undefined =>
	siteOfHost(host)?.id ?? (sitesAdded.includes(host) ? generic.id : undefined);

/** Why nothing is checked on a page that has no checker. */
function quietStatus(settings: Settings, site: string | undefined): Status {
	if (!site) return 'unknown-site';
	if (settings.sitesOff.includes(site)) return 'site-off';
	return settings.policy ? 'no-composer' : 'no-policy';
}

async function quietState(tabId: number): Promise<PageState> {
	// The address is only given for sites we have permission for: any other is an unknown one.
	const {url} = await browser.tabs.get(tabId);
	const settings = await settingsNow();
	const site = url ? siteIdOf(settings, new URL(url).hostname) : undefined;
	return {
		status: quietStatus(settings, site),
		site: site ?? '',
		handle: '',
		account: accountFor(settings, site ?? '', ''),
		findings: [],
	};
}

/** A page that is busy for longer than this is taken to be there. Milliseconds. */
const longestWait = 500;

async function isThere(tabId: number, frameId: number): Promise<boolean> {
	try {
		await Promise.race([
			sendToTab(tabId, 'still-there', {}, frameId),
			new Promise((resolve) => setTimeout(resolve, longestWait)),
		]);
		return true;
	} catch (error) {
		if (error instanceof Error) return false;
		throw error;
	}
}

const withPermission = (settings: Settings, permission: Settings['permissions'][number]): Settings => ({
	...settings,
	permissions: [
		...settings.permissions.filter(({name, about}) => name !== permission.name || about !== permission.about),
		permission,
	],
});

/** What the background answers. */
export const handlers: Handlers = {
	async 'inject-checker'({where}, {tabId, frameId, host}) {
		const settings = await settingsNow();
		if (tabId === undefined || frameId === undefined) return {injected: false, reason: 'no-frame'};
		const status = quietStatus(settings, siteIdOf(settings, host));
		if (status === 'no-policy') await showUnready(tabId);
		if (status !== 'no-composer') return {injected: false, reason: status};
		if (where === 'around') await injectCheckers(tabId);
		else await injectChecker(tabId, frameId);
		return {injected: true};
	},
	async 'inject-grammar'(_request, {tabId, frameId}) {
		if (tabId !== undefined && frameId !== undefined) await injectGrammar(tabId, frameId);
	},
	'get-setup': async () => setupFrom(await settingsNow()),
	async 'page-state'(state, {tabId, frameId}) {
		if (tabId === undefined || frameId === undefined) return;
		const whole = await keepPageState(tabId, frameId, state);
		if (whole) await showBadge(tabId, whole);
	},
	async 'get-page-state'({tabId}, sender) {
		requireExtensionPage(sender);
		return (await pageStateOf(tabId, (frameId) => isThere(tabId, frameId))) ?? quietState(tabId);
	},
	async 'set-account'({site, handle, name, account}) {
		await changeSettings((settings) => withAccount(settings, {site, handle, ...(name && {name})}, account));
	},
	async allow({words}) {
		await changeSettings((settings) =>
			settings.allowed.includes(words) ? settings : {...settings, allowed: [...settings.allowed, words]},
		);
	},
	async permit({name, about}) {
		await changeSettings((settings) => withPermission(settings, {name, about, answer: 'granted'}));
	},
	async 'open-guide'({policy, clause}) {
		await browser.tabs.create({url: browser.runtime.getURL(guideAddress(policy, clause) as never)});
	},
};
