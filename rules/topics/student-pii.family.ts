import {defineTopic, type Judgement} from '../define.ts';
import {judgeFacts, judgementOf} from '../facts/findings.ts';
import {hasFacts, outside, studentLists, valuesOf} from '../facts/lists.ts';
import {isAboutTheirChild, isStudent, parentsSpokenTo} from '../facts/owner.ts';
import type {FamilyForm} from '../lexicon/family-facts.ts';
import type {Mention} from '../people/types.ts';
import type {Reading} from '../reading.ts';
import type {Span} from '../types.ts';

const say: Readonly<Record<FamilyForm, string>> = {
	custody: 'piiFamilyCustody',
	care: 'piiFamilyCustody',
	housing: 'piiFamilyHousing',
	immigration: 'piiFamilyImmigration',
	law: 'piiFamilyLaw',
	death: 'piiFamilyLoss',
	money: 'piiFamilyMoney',
	'parent-health': 'piiFamilyHome',
	home: 'piiFamilyHome',
	parent: 'piiFamilyParent',
};
const written = new Set<Mention['form']>(['full', 'first', 'last', 'titled', 'initials']);
const telling = /free|reduced|waiver|angel|backpack|bags|mckinney|foster/i;

/** Words that make somebody the writer's own relative. */
const own = /\b(?:my|our|mi)\s+(?:\p{L}+\s)?$/iu;

/** Parents named beside their child, or spoken to by name about it: who belongs to whom is the family's to tell. */
function parentsNamed(reading: Reading, others: readonly Judgement[]): Judgement[] {
	const {draft, people, signals} = reading;
	const students = people.all.filter(isStudent);
	if (students.length === 0 && others.length === 0 && !isAboutTheirChild(reading)) return [];
	const near = ({start, end}: Span) =>
		students.some(({mentions}) => mentions.some((mention) => mention.end > start - 160 && mention.start < end + 160));
	const known = people.all
		.filter(({role, sure, consent}) => role === 'student-family' && sure >= 0.5 && !consent)
		.flatMap((person) => person.mentions.filter(({form, start, end}) => written.has(form) && end > start))
		.filter(near);
	const kin = signals.of('family').filter((one) => {
		const role = people.ownerOf(one)?.role;
		return (
			one.form === 'parent' &&
			near(one) &&
			role !== 'own-family' &&
			role !== 'friend' &&
			!own.test(draft.text.slice(Math.max(0, one.start - 20), one.start))
		);
	});
	const addressed = parentsSpokenTo(reading);
	const spans = [...known, ...kin, ...addressed];
	return judgementOf(
		draft.text,
		'family',
		spans.map(({start, end}) => ({start, end, read: 'name of a parent', say: {id: 'piiFamilyParent'}})),
		'a parent or guardian beside a student',
	).map(({fixes: _fixes, ...judgement}) => judgement);
}

/** Custody, housing, immigration, prison, loss, money, or parents' names, of one student's family. The writer's own family stays silent. */
export default defineTopic({
	id: 'student-pii',
	kind: 'family',
	judge(reading) {
		const {draft, signals} = reading;
		const headed = studentLists(reading, 'family');
		const rest = outside(
			signals.of('family').filter(({form}) => form !== 'parent'),
			headed,
		);
		const lists = headed.flatMap((list) => {
			const values = valuesOf(list, signals.of('value'));
			const words = draft.text.slice(list.heading.start, list.heading.end);
			const spans = values.length > 0 ? values : telling.test(words) && !hasFacts(list, rest) ? [list.heading] : [];
			return judgementOf(
				draft.text,
				'family',
				spans.map(({start, end}) => ({
					start,
					end,
					read: 'list "family"',
					say: {id: 'piiFamilyMoney'},
					...(values.length > 0 && {instead: ''}),
				})),
				'each row is one student’s',
			);
		});
		const facts = rest
			.filter((one) => !lists.some(({spans}) => spans.some(({start, end}) => one.start < end && start < one.end)))
			.map(({start, end, form}) => ({start, end, read: `family ${form}`, say: {id: say[form]}}));
		const found = [...lists, ...judgeFacts(reading, 'family', facts)];
		return [...found, ...parentsNamed(reading, found)];
	},
});
