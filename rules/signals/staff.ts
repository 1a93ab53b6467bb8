import {defineReader} from '../define.ts';
import {jobs} from '../lexicon/staff.ts';
import {plain, spansOf} from '../text/plain.ts';
import type {Signal} from './types.ts';

const anyJob = jobs
	.split(',')
	.map((job) => job.trim())
	.sort((a, b) => b.length - a.length)
	.join('|');
const owner =
	'our|my|the|their|a|an|this|that|one of our|one of the|both|all|another|whose|guess whose|some|every|three|four|two|half the|new|your';

/** Somebody of the staff by their job: "our kindergarten aide", "the vice principal". */
export const jobHolder = new RegExp(`\\b(?:${owner}) (?:[\\w.'-]{1,14} ){0,3}?(?:${anyJob})(?:'s|s'|s|es)?\\b`, 'gi');

/** Staff by a title or by first words: "Coach Dahl", "Nurse Patty", "Mr. Pelletier", "Coach isn't …". */
export const titledHolder =
	/\b(?:Coach|Principal|Dean|Nurse|Superintendent|Director|Vice Principal|AP|Mr|Mrs|Ms|Miss|Dr|Señora|Señor|Profe|Madame|Coaches)\.? [A-Z][\w'-]{1,20}|\b(?:Coach|Principal|The super)'s\b|(?:^|[.!?]\s|\n)(?:Coach|The super|Principal|AD) (?=is|isn't|was|wasn't|has|had|got|won't|can't)/gm;

/** Colleagues, by job or title. Who they are to the writer is for the people model; this is the cheap look. */
export default defineReader({
	id: 'staff',
	read({text}) {
		const clean = plain(text);
		return [...spansOf(clean, jobHolder), ...spansOf(clean, titledHolder)].map(
			(span): Signal<'staff'> => ({type: 'staff', ...span}),
		);
	},
});
