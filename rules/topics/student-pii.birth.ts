import {defineTopic} from '../define.ts';
import {judgeFacts, judgementOf} from '../facts/findings.ts';
import {studentLists, valuesOf} from '../facts/lists.ts';
import {isStudent} from '../facts/owner.ts';
import type {Reading} from '../reading.ts';
import type {Span} from '../types.ts';

/** Years in which somebody now at school may be born; meetings and deadlines are later. */
const isBirthYear = (year: number): boolean => year >= 2003 && year <= 2021;

/** True for a date that stands right behind a student's name: in brackets, after a dash, in a row. */
const besideName = ({people, draft}: Reading, {start}: Span): boolean =>
	people.all
		.filter(isStudent)
		.some(({mentions}) =>
			mentions.some(
				(mention) => mention.end <= start && /^[\s(,:/–—-]{1,6}$/.test(draft.text.slice(mention.end, start)),
			),
		);

/** One student's date of birth, or birthday with its day or age. Dates of events and birthdays of the writer's own family stay silent. */
export default defineTopic({
	id: 'student-pii',
	kind: 'birth',
	judge(reading) {
		const {draft, signals} = reading;
		const births = signals.of('birth');
		const fact = ({start, end, form}: {start: number; end: number; form: string}) => ({
			start,
			end,
			read: `birth ${form}`,
			say: {id: 'piiBirth'},
			instead: '[date removed]',
		});
		const lists = studentLists(reading, 'birth').flatMap((list) => {
			const dates = valuesOf(list, births).map(fact);
			// "The code is your birthday, six digits: …"
			const codes = valuesOf(list, signals.of('value'))
				.filter(({start, end}) =>
					/^(?:\d{6}(?:\d\d)?|(?:3[01]|[12]?\d)(?:st|nd|rd|th)?)$/.test(draft.text.slice(start, end)),
				)
				.map(({start, end}) => fact({start, end, form: 'date'}));
			return judgementOf(draft.text, 'birth', dates.length > 0 ? dates : codes, 'each row is one student’s');
		});
		const rest = births.filter(
			(one) =>
				(one.form !== 'date' || (one.year !== undefined && isBirthYear(one.year) && besideName(reading, one))) &&
				!lists.some(({spans}) => spans.some(({start, end}) => one.start < end && start < one.end)),
		);
		return [...lists, ...judgeFacts(reading, 'birth', rest.map(fact))];
	},
});
