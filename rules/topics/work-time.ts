import {defineTopic, type Judgement} from '../define.ts';
import {plain} from '../text/plain.ts';
import type {Context, Span} from '../types.ts';

// Words that say there is no school for the writer today.
const offDuty =
	/\b(?:sick day|snow day|day off|(?:took|taking|on) (?:a |the )?(?:personal|mental health|vacation) day|on (?:vacation|leave|maternity leave|paternity leave|sabbatical|break|spring break|winter break|jury duty)|home sick|out sick|called (?:in|out)(?: sick)?|no school today|school'?s (?:out|closed|cancell?ed)|summer break|retired)\b/i;

/** The day of the week (0 Sunday) of a local ISO date, by arithmetic: no clock, no time zone. */
function weekday(iso: string): number {
	const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** True when `at` (local, ISO 8601 without zone) lies within the school hours of a school day. */
export function isSchoolTime(at: string, {days, from, to, daysOff}: Context['hours']): boolean {
	const time = at.slice(11, 16);
	if (!/^\d{2}:\d{2}$/.test(time) || !days.includes(weekday(at)) || daysOff.includes(at.slice(0, 10))) return false;
	return from <= time && time < to;
}

const hours = (spans: readonly Span[], because: string): Judgement => ({
	case: 'hours',
	moment: 'time',
	spans,
	say: {id: 'workTimeHours'},
	question: {id: 'workTimeAskBreak'},
	because: [because],
});

/**
 * A personal account in use in school hours, or on school equipment: by the clock and the settings, or in the writer's own
 * words. A day off in the settings, or said in the draft, is the writer's own time.
 */
export default defineTopic({
	id: 'work-time',
	account: 'personal',
	judge({draft, context, signals}) {
		const found: Judgement[] = [];
		const machines = signals.of('equipment');
		if (machines.length > 0 || context.schoolEquipment) {
			found.push({
				case: 'equipment',
				moment: 'time',
				spans: machines.map(({start, end}) => ({start, end})),
				say: {id: 'workTimeEquipment'},
				because: [machines.length > 0 ? 'equipment: the draft says so' : 'equipment: set for this browser'],
			});
		}
		if (draft.at !== undefined) {
			if (isSchoolTime(draft.at, context.hours) && !offDuty.test(plain(draft.text)))
				found.push(hours([], `hours: ${draft.at}`));
		} else {
			const told = signals.of('duty-time');
			if (told.length > 0)
				found.push(
					hours(
						told.map(({start, end}) => ({start, end})),
						'duty-time: the draft says so',
					),
				);
		}
		return found;
	},
	judgeConnection({connection: {at}, context}) {
		const found: Judgement[] = [];
		if (context.schoolEquipment) {
			found.push({
				case: 'equipment',
				moment: 'time',
				spans: [],
				say: {id: 'workTimeEquipment'},
				because: ['equipment: set for this browser'],
			});
		}
		if (at !== undefined && isSchoolTime(at, context.hours)) found.push(hours([], `hours: ${at}`));
		return found;
	},
});
