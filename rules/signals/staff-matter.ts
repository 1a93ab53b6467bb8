import {defineReader} from '../define.ts';
import {filePhrases, healthPhrases, personnelPhrases} from '../lexicon/staff-matters.ts';
import {phraseList} from '../text/phrases.ts';
import {spansOf} from '../text/plain.ts';
import type {Signal} from './types.ts';

/** What of a grown-up's own is told: their health, or what stands in a personnel file; `file`: words only used of employees. */
export type StaffMatter = 'health' | 'personnel' | 'file';

const list = phraseList<StaffMatter>([
	['health', healthPhrases],
	['personnel', personnelPhrases],
	['file', filePhrases],
]);

/** Operations and growths by the endings of their names: "lumpectomy", "angioplasty", "carcinoma". */
const operation = /\b[a-z]{2,14}(?:ectomy|ostomy|oscopy|plasty|cinoma|noma|phoma|glioma)\b(?<!sonoma)/gi;

/** Health and personnel matters, in words used of grown-ups. Whose they are is for the topic to say. */
export default defineReader({
	id: 'staff-matter',
	read: ({text, tokens}) => [
		...list
			.find(tokens)
			.map(({start, end, value}): Signal<'staff-matter'> => ({type: 'staff-matter', start, end, sort: value})),
		...spansOf(text, operation).map(
			(span): Signal<'staff-matter'> => ({type: 'staff-matter', ...span, sort: 'health'}),
		),
	],
});
