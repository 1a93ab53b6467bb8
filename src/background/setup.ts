import {browser} from 'wxt/browser';
import english from '../../assets/_locales/en/messages.json';
import {bundledPolicies} from '../../rules/policies/bundled.ts';
import type {Setup} from '../messages/protocol.ts';
import type {Settings} from '../settings/schema.ts';
import type {Catalog} from '../words/words.ts';

const catalogs: Readonly<Record<string, Catalog>> = {en: english};

/** The language asked for, else the browser's, where there is a catalog for it; else English. */
function languageOf({language}: Settings): string {
	const wanted = language || browser.i18n.getUILanguage().split('-')[0] || '';
	return wanted in catalogs ? wanted : 'en';
}

/** All that a checker needs, from the settings in force. */
export function setupFrom(settings: Settings): Setup {
	const policy = bundledPolicies.find(({id}) => id === settings.policy);
	const language = languageOf(settings);
	return {...(policy && {policy}), settings, language, catalog: catalogs[language] ?? english};
}
