import {defineTopic, type Judgement} from '../define.ts';
import {plain} from '../text/plain.ts';
import type {Context, Span} from '../types.ts';

// Words that say there is no school for the writer today.
const offDuty =
	/\b(?:(?:sick|snow|personal|mental health|vacation|ice|cold|flood|wind chill) day|day off|(?:i'm |i am |im )?off (?:today|work|this week)|on (?:vacation|leave|maternity leave|paternity leave|sabbatical|break|spring break|winter break|jury duty)|(?:home|out) (?:sick|with (?:a|the|my))|called (?:in|out)(?: sick)?|took the day|no school (?:today|this week)|school'?s (?:out|closed|cancell?ed)|(?:spring|winter|summer|fall|february|april) (?:break|vacation)|retired|in the (?:er|hospital)|out of office)\b/i;

/** The day of the week (0 Sunday) of a local ISO date, by arithmetic: no clock, no time zone. */
function weekday(iso: string): number {
	const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** True when `at` (local, ISO 8601 without zone) lies within the school hours of a school day, outside of the summer break. */
export function isSchoolTime(at: string, {days, from, to, daysOff, summer}: Context['hours']): boolean {
	const [day, date, time] = [at.slice(0, 10), at.slice(5, 10), at.slice(11, 16)];
	if (!/^\d{2}:\d{2}$/.test(time) || !days.includes(weekday(at)) || daysOff.includes(day)) return false;
	if (summer) {
		const [after, before] = [summer.from <= date, date <= summer.to];
		if (summer.from <= summer.to ? after && before : after || before) return false;
	}
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
		const told = signals.of('duty-time');
		const spans = (list: typeof told) => list.map(({start, end}) => ({start, end}));
		if (draft.at !== undefined) {
			if (isSchoolTime(draft.at, context.hours) && !offDuty.test(plain(draft.text)))
				found.push(hours(spans(told), `hours: ${draft.at}`));
		} else {
			const now = told.filter((signal) => signal.now);
			if (now.length > 0) found.push(hours(spans(now), 'duty-time: the draft says so'));
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
