import type {Words} from '../../rules/types.ts';
import {directionOf} from '../words/direction.ts';
import {chooseLanguage, wordsFor} from '../words/languages.ts';
import type {Speech} from './components/speech.ts';

/**
 * Readies one of the extension's own pages: its language, direction and title.
 * @param title the message that names the page in its tab.
 * @param chosen the language from settings, where they are at hand; empty: the browser's.
 */
export function startPage(title: string, chosen = ''): Speech & {readonly root: HTMLElement} {
	const language = chooseLanguage(chosen, navigator.languages);
	const words: Words = wordsFor(language);
	document.documentElement.lang = language;
	document.documentElement.dir = directionOf(language);
	document.title = words('pageTitle', {title: words(title)});
	const root = document.getElementById('root');
	if (!root) throw new Error('The page has no element with the id "root": see its index.html.');
	return {root, words, language};
}
