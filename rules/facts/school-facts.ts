import type {Signals} from '../reading.ts';
import {sentenceAt} from '../text/plain.ts';
import type {Span} from '../types.ts';

/** What only somebody at school would know of a child, or say in such words. */
export type SchoolFact = 'grade' | 'test' | 'reading' | 'work' | 'attendance' | 'discipline' | 'placement' | 'plan';

const ofRecord = ['grade', 'test', 'reading', 'work', 'attendance', 'discipline', 'placement'] as const;
/** How the next sentence goes on about one person. */
const goesOn = /^["'(]?(?:he|she|his|her|they|their|él|ella|out loud)\b/iu;

/**
 * The school's own facts that stand with a mention at `span`: in its sentence, or in the next one where that begins with "he" or
 * "she". Evidence that somebody is a student where nothing says otherwise; whose kin or friend it is stays the reader's to judge.
 * @param text the draft's text; `span` counts UTF-16 units in it.
 */
export function schoolFactsNear(signals: Signals, text: string, span: Span): SchoolFact[] {
	const sentence = sentenceAt(text, span);
	const rest = text.slice(sentence.end).replace(/^[.!?…"')\]]{0,6}\s/, '');
	const after = text.length - rest.length;
	const end = goesOn.test(rest) ? sentenceAt(text, {start: after, end: after}).end : sentence.end;
	const facts = new Set<SchoolFact>();
	const area = {start: sentence.start, end};
	for (const {form, weak} of signals.within('record', area)) {
		const known = weak ? undefined : ofRecord.find((one) => one === form);
		if (known) facts.add(known);
	}
	if (signals.within('health', area).some(({form}) => form === 'plan')) facts.add('plan');
	return [...facts];
}
