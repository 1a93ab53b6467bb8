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
	'our|my|the|their|a|an|this|that|one of our|one of the|both|all|another|whose|guess whose|which|some|every|three|four|two|half the|new|your';

/** Somebody of the staff by their job: "our kindergarten aide", "the vice principal". */
export const jobHolder = new RegExp(`\\b(?:${owner}) (?:[\\w.'-]{1,14} ){0,3}?(?:${anyJob})(?:'s|s'|s|es)?\\b`, 'gi');

/** A room or subject and a person: "the choir lady", "the tech guy", "office gal". */
export const roomPerson =
	/\b(?:choir|band|orchestra|music|art|gym|pe|tech|computer|it|office|front office|attendance|lunch|cafeteria|library|nurse|payroll|hr|speech|sped|kinder|kindergarten|math|science|english|history|spanish|french|shop|drama|theater|guidance|testing|security|bus|hockey|football|basketball|soccer|wrestling|volleyball|cheer|dance|(?:first|second|third|fourth|fifth|sixth|seventh|eighth) grade) (?:lady|ladies|guy|gal|man|woman|dude|person|chair|head|lead|secretary|team(?= (?:member|lead)))\b/gi;

/** Staff by a title or by first words: "Coach Dahl", "Nurse Patty", "Mr. Pelletier", "Coach isn't …". */
export const titledHolder =
	/\b[A-Z][a-z]{2,12} (?:in|from|over in|down in|at) (?:the )?(?:front |main |lunch |guidance |school )?(?:cafeteria|office|kitchen|guidance|payroll|food service|hr|maintenance|transportation|library|counseling|attendance)\b|(?:^|[.!?,:]\s|\n|\bpoor |\b[Pp]oor )(?:PE|Gym|Art|Music|Math|Science|English|History|Band|Choir|Shop|Spanish|Head|Lead|Assistant|JV|Varsity) (?:teacher|coach|custodian|director|secretary|principal)\b|\b(?:Coach|Principal|Dean|Nurse|Superintendent|Director|Vice Principal|AP|Mr|Mrs|Ms|Miss|Dr|Señora|Señor|Profe|Madame|Coaches)\.? [A-Z][\w'-]{1,20}|\b(?:Coach|Principal|The super)'s\b|(?:^|[.!?]\s|\n)(?:Coach|The super|Principal|AD) (?=is|isn't|was|wasn't|has|had|got|won't|can't)/gm;

/** Colleagues, by job or title. Who they are to the writer is for the people model; this is the cheap look. */
export default defineReader({
	id: 'staff',
	read({text}) {
		const clean = plain(text);
		// "Two nurses" are a hospital's as often as a school's.
		const holders = spansOf(clean, jobHolder).filter(
			({start, end}) =>
				!/^(?:a|an|two|three|four|some|every|all) (?:nurses?|trainers?|monitors?|coach)$/i.test(
					clean.slice(start, end),
				),
		);
		return [...holders, ...spansOf(clean, roomPerson), ...spansOf(clean, titledHolder)].map(
			(span): Signal<'staff'> => ({type: 'staff', ...span}),
		);
	},
});
