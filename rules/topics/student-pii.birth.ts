import {defineTopic} from '../define.ts';
import {judgeFacts, judgementOf} from '../facts/findings.ts';
import {studentLists, valuesOf} from '../facts/lists.ts';

/** One student's date of birth, or birthday with its day or age. Dates of events and birthdays of the writer's own family stay silent. */
export default defineTopic({
	id: 'student-pii',
	kind: 'birth',
	judge(reading) {
		const {draft, signals} = reading;
		const births = signals.of('birth');
		const fact = ({start, end, form}: (typeof births)[number]) => ({
			start,
			end,
			read: `birth ${form}`,
			say: {id: 'piiBirth'},
			instead: '[date removed]',
		});
		const lists = studentLists(reading, 'birth').flatMap((list) =>
			judgementOf(draft.text, 'birth', valuesOf(list, births).map(fact), 'each row is one student’s'),
		);
		const rest = births.filter(
			(one) =>
				one.form !== 'date' &&
				!lists.some(({spans}) => spans.some(({start, end}) => one.start < end && start < one.end)),
		);
		return [...lists, ...judgeFacts(reading, 'birth', rest.map(fact))];
	},
});
