import {browser} from 'wxt/browser';
import {bundledPolicies} from '../../rules/policies/bundled.ts';
import type {Setup} from '../messages/protocol.ts';
import type {Settings} from '../settings/schema.ts';
import {catalogs, chooseLanguage} from '../words/languages.ts';

/** All that a checker needs, from the settings in force. */
export function setupFrom(settings: Settings): Setup {
	const policy = bundledPolicies.find(({id}) => id === settings.policy);
	const language = chooseLanguage(settings.language, [browser.i18n.getUILanguage()]);
	return {...(policy && {policy}), settings, language, catalog: catalogs[language]};
}
