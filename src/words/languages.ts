import english from '../../assets/_locales/en/messages.json';
import type {Words} from '../../rules/types.ts';
import {type Catalog, createWords} from './words.ts';

/** Every language with a complete catalog. */
export const catalogs = {en: english} as const satisfies Record<string, Catalog>;
export type Language = keyof typeof catalogs;

const isLanguage = (language: string): language is Language => Object.hasOwn(catalogs, language);

/**
 * The language to speak.
 * @param chosen the person's choice in settings; empty: `preferred` decides.
 * @param preferred BCP 47 tags, best first, as in `navigator.languages`.
 */
export function chooseLanguage(chosen: string, preferred: readonly string[]): Language {
	return [chosen, ...preferred].map((tag) => tag.split('-')[0] ?? '').find(isLanguage) ?? 'en';
}

/** The sentences of one language. */
export const wordsFor = (language: Language): Words => createWords(catalogs[language]);
