import {defineTopic} from '../define.ts';
import {judgeFacts, judgementOf} from '../facts/findings.ts';
import {hasFacts, outside, studentLists} from '../facts/lists.ts';
import type {HealthForm} from '../lexicon/conditions.ts';

const say: Readonly<Record<HealthForm, string>> = {
	condition: 'piiHealthCondition',
	allergy: 'piiHealthCondition',
	illness: 'piiHealthCondition',
	body: 'piiHealthPrivate',
	pregnancy: 'piiHealthPrivate',
	mental: 'piiHealthPrivate',
	plan: 'piiHealthPlan',
	medicine: 'piiHealthMedicine',
	injury: 'piiHealthInjury',
	hospital: 'piiHealthInjury',
};

/** Health, disability, care or a special education plan of one student. Health talk about nobody in particular stays silent. */
export default defineTopic({
	id: 'student-pii',
	kind: 'health',
	judge(reading) {
		const lists = studentLists(reading, 'health');
		const signals = outside(reading.signals.of('health'), lists);
		const headed = lists
			.filter((list) => !hasFacts(list, signals))
			.flatMap(({heading: {start, end}}) =>
				judgementOf(
					reading.draft.text,
					'health',
					[{start, end, read: 'list "health"', say: {id: 'piiHealthList'}}],
					'each row is one student’s',
				),
			);
		const facts = signals.map(({start, end, form}) => ({start, end, read: `health ${form}`, say: {id: say[form]}}));
		return [...headed, ...judgeFacts(reading, 'health', facts)];
	},
});
