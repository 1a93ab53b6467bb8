import {browser} from 'wxt/browser';
import type {PageState} from '../messages/protocol.ts';
import {interrupts} from '../messages/shown.ts';

// Both carry white text at more than 7:1. The number says how many; the popup says what, in words.
const colours = {interrupts: '#8f1d1d', notes: '#1d4a7a'} as const;

/** Before a district is chosen nothing is checked: a sign to open the popup, which says so. */
export async function showUnready(tabId: number): Promise<void> {
	const {action} = browser;
	await action.setBadgeText({tabId, text: '?'});
	await action.setBadgeBackgroundColor({tabId, color: colours.notes});
	await action.setBadgeTextColor({tabId, color: '#ffffff'});
}

/** Shows the number of findings on the button of one tab. */
export async function showBadge(tabId: number, {findings}: Pick<PageState, 'findings'>): Promise<void> {
	const {action} = browser;
	await action.setBadgeText({tabId, text: findings.length > 0 ? String(findings.length) : ''});
	if (findings.length === 0) return;
	const color = findings.some(interrupts) ? colours.interrupts : colours.notes;
	await action.setBadgeBackgroundColor({tabId, color});
	await action.setBadgeTextColor({tabId, color: '#ffffff'});
}
