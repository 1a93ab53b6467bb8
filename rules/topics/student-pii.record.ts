import {defineTopic} from '../define.ts';
import {judgeFacts, judgementOf} from '../facts/findings.ts';
import {hasFacts, outside, studentLists, valuesOf} from '../facts/lists.ts';
import type {RecordForm} from '../lexicon/grades.ts';
import {sentenceAt} from '../text/plain.ts';

const say: Readonly<Record<RecordForm, string>> = {
	grade: 'piiRecordGrade',
	test: 'piiRecordGrade',
	reading: 'piiRecordGrade',
	work: 'piiRecordWork',
	attendance: 'piiRecordAttendance',
	discipline: 'piiRecordDiscipline',
	placement: 'piiRecordPlacement',
	admission: 'piiRecordPlacement',
	honour: 'piiRecordGrade',
};
/** Headings that are a record by themselves: to be on the list is the fact. */
const telling =
	/detention|suspen|\biss\b|retest|retake|ineligible|truan|tard|absen|probation|referral|intervention|missing|late|owe|honor|honour|principal|dean|headmaster|merit|summer|retention|failing|unexcused|did not pass|not make|cuts|transcript|makeup|make-up|cuadro/i;
/** A sentence about a game: its numbers are points, goals and minutes. */
const game =
	/\b(?:goals?|assists?|points?|pts|rebounds?|touchdowns?|yards?|innings?|homers?|saves?|shots?|hat trick|scored|beat|won|win|lost to|final|playoffs?|overtime|quarter|halftime|game|match|meet|relay|lap|seconds|PR)\b/i;

/** Grades, results, attendance, discipline or placement of one student. Averages, game scores and public honours of a group stay silent. */
export default defineTopic({
	id: 'student-pii',
	kind: 'record',
	judge(reading) {
		const {draft, signals} = reading;
		const headed = studentLists(reading, 'record');
		const signalsOutside = outside(signals.of('record'), headed);
		const lists = headed.flatMap((list) => {
			const values = valuesOf(list, signals.of('value')).filter(({form}) => form !== 'money');
			const words = draft.text.slice(list.heading.start, list.heading.end);
			const spans =
				values.length > 0 ? values : telling.test(words) && !hasFacts(list, signalsOutside) ? [list.heading] : [];
			return judgementOf(
				draft.text,
				'record',
				spans.map(({start, end}) => ({
					start,
					end,
					read: `list "${list.heading.of}"`,
					say: {id: 'piiRecordList'},
					...(values.length > 0 && {instead: ''}),
				})),
				'each row is one student’s',
			);
		});
		const facts = signalsOutside
			.filter((one) => !lists.some(({spans}) => spans.some(({start, end}) => one.start < end && start < one.end)))
			.map(({start, end, form, weak}) => ({
				start,
				end,
				weak,
				read: `record ${form}${weak ? ' (weak)' : ''}`,
				say: {id: say[form]},
			}));
		const weak = new Set<object>(facts.filter((fact) => fact.weak));
		return [
			...lists,
			...judgeFacts(reading, 'record', facts, (fact, {direct}) => {
				if (!weak.has(fact)) return true;
				const sentence = sentenceAt(draft.text, fact);
				const short = sentence.end - sentence.start < 40;
				return (direct || short) && !game.test(draft.text.slice(sentence.start, sentence.end));
			}),
		];
	},
});
