import {browser} from 'wxt/browser';
import {defineBackground} from 'wxt/utils/define-background';
import {followPermissions, registerAdded, registerAddedNow} from '../src/background/added.ts';
import {handlers} from '../src/background/handlers.ts';
import {injectWatchers} from '../src/background/inject.ts';
import {forgetTab, knownTabs} from '../src/background/page-states.ts';
import {setupFrom} from '../src/background/setup.ts';
import {checkRequest} from '../src/messages/requests.ts';
import {sendToTab} from '../src/messages/send.ts';
import {serve} from '../src/messages/serve.ts';
import type {Settings} from '../src/settings/schema.ts';
import {onSettingsChanged} from '../src/settings/store.ts';
import {pages} from '../src/ui/addresses.ts';

/** Open checkers follow a change of settings at once. A tab without one any more has nothing to follow. */
async function tellCheckers(settings: Settings): Promise<void> {
	const setup = setupFrom(settings);
	await Promise.allSettled((await knownTabs()).map((tabId) => sendToTab(tabId, 'setup-changed', setup)));
}

/** A tab in which nothing is checked has no list to open. */
const openFindings = (tabId: number) => Promise.allSettled([sendToTab(tabId, 'show-finding', {key: ''})]);

export default defineBackground(() => {
	serve(handlers, {check: checkRequest});
	onSettingsChanged((settings) => {
		void tellCheckers(settings);
		void registerAdded(settings);
	});
	followPermissions();
	browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
	browser.commands.onCommand.addListener((command, tab) => {
		if (command === 'open-findings' && tab?.id !== undefined) void openFindings(tab.id);
	});
	browser.runtime.onInstalled.addListener(({reason}) => {
		void injectWatchers();
		void registerAddedNow();
		if (reason === 'install') void browser.tabs.create({url: browser.runtime.getURL(pages.welcome)});
	});
});
