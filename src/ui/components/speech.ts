import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {Words} from '../../../rules/types.ts';
import {type PluralForms, plural} from '../../words/plural.ts';

/** The language a view speaks. */
export interface Speech {
	readonly words: Words;
	/** BCP 47. */
	readonly language: string;
}

/** Given once at the root of every view; a view without it shows message ids, which tests notice. */
export const SpeechContext = createContext<Speech>({words: (id) => id, language: 'en'});

export const useWords = (): Words => useContext(SpeechContext).words;

/** Says a count in the plural form of the view's language. */
export function usePlural() {
	const {words, language} = useContext(SpeechContext);
	return (forms: PluralForms, count: number, values?: Readonly<Record<string, string | number>>) =>
		plural(words, language, forms, count, values);
}
