import {browser} from 'wxt/browser';
import type {Settings} from '../settings/schema.ts';
import {changeSettings} from '../settings/store.ts';
import {siteOfHost} from './index.ts';

/** Sites that a person added: blogs, forums and wikis on hosts of their own. The browser asks for each, at that moment. */

/** The match pattern of one host. */
export const patternOf = (host: string): string => `https://${host}/*`;

/** The host of an address that could be added: a page over HTTPS, of no site that is known anyway. */
export function hostToAdd(address: string): string | undefined {
	const wanted = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
	if (!URL.canParse(wanted)) return undefined;
	const {protocol, hostname} = new URL(wanted);
	return protocol === 'https:' && hostname.includes('.') && !siteOfHost(hostname) ? hostname : undefined;
}

/** The hosts of match patterns that are of this form. */
export const hostsOf = (patterns: readonly string[]): string[] =>
	patterns.flatMap((pattern) => pattern.match(/^https:\/\/([^/*]+)\/\*$/)?.[1] ?? []);

export const withHosts = (settings: Settings, hosts: readonly string[]): Settings => ({
	...settings,
	sitesAdded: [...new Set([...settings.sitesAdded, ...hosts])].sort(),
});

export const withoutHosts = (settings: Settings, hosts: readonly string[]): Settings => ({
	...settings,
	sitesAdded: settings.sitesAdded.filter((host) => !hosts.includes(host)),
});

/**
 * Has the browser ask for a host, and adds it when the person agrees. Only in answer to a press: browsers refuse otherwise. The
 * popup may close while the question is open; the background adds the host then.
 * @returns whether the person agreed.
 */
export async function addHost(host: string): Promise<boolean> {
	const agreed = await browser.permissions.request({origins: [patternOf(host)]});
	if (agreed) await changeSettings((settings) => withHosts(settings, [host]));
	return agreed;
}

/** Gives the permission for a host back. @returns false where the browser or IT holds on to it. */
export const leaveHost = (host: string): Promise<boolean> =>
	browser.permissions.remove({origins: [patternOf(host)]}).catch((error: unknown) => {
		// Chromium refuses what the manifest or a policy grants.
		if (error instanceof Error) return false;
		throw error;
	});
