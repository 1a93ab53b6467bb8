import {defineTopic, type FixPlan, type Judgement} from '../define.ts';
import type {Mention, Person} from '../people/types.ts';
import {cite} from '../policies/cite.ts';
import type {Reading} from '../reading.ts';

const written = ({form, start, end}: Mention) =>
	form !== 'pronoun' && form !== 'indefinite' && form !== 'group' && end > start;

/** Letters for "Student A", "Student B" …, those that the draft uses already left out. */
function letterFor(index: number, text: string): string {
	const free = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter(
		(letter) => !new RegExp(`\\b(?:student|kid|kiddo|child) ${letter}\\b`, 'i').test(text),
	);
	return free[index % free.length] ?? `${index + 1}`;
}

/** Mentions without those that lie inside another, in text order. */
function apart(mentions: readonly Mention[]): Mention[] {
	const kept: Mention[] = [];
	for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const before = kept.at(-1);
		if (!before || mention.start >= before.end) kept.push(mention);
	}
	return kept;
}

function pseudonym(person: Person, index: number, {draft}: Reading): FixPlan {
	const mentions = apart(person.mentions.filter(written));
	const names = mentions.filter(({form}) => form !== 'description');
	if (names.length === 0) {
		// "One" opens a sentence where the description did.
		const text = (start: number) =>
			/^\p{Lu}/u.test(draft.text.slice(start)) ? 'One of my students' : 'one of my students';
		return {label: {id: 'piiNameFixVague'}, edits: mentions.map(({start, end}) => ({start, end, text: text(start)}))};
	}
	const letter = letterFor(index, draft.text);
	return {
		label: {id: 'piiNameFixPseudonym', values: {letter}},
		edits: names.map(({start, end}) => ({start, end, text: `Student ${letter}`})),
	};
}

function judgeOne(person: Person, index: number, reading: Reading): Judgement {
	const mentions = apart(person.mentions.filter(written));
	const [first] = mentions;
	const named = mentions.find(({form}) => form !== 'description');
	const {policy} = reading.context;
	const byApproval =
		cite(policy, {topic: 'student-pii', account: reading.draft.account, moment: 'draft'})?.level === 'caution';
	return {
		kind: 'name',
		spans: mentions,
		say: named
			? {id: 'piiNameStudent', values: {name: named.text}}
			: {id: 'piiNameDescribed', values: {words: first?.text ?? ''}},
		fixes: [pseudonym(person, index, reading)],
		...(byApproval && {question: {id: 'piiNameApproved', values: {name: named?.text ?? first?.text ?? ''}}}),
		because: [`${person.role} ${person.sure.toFixed(2)}`, ...person.cues],
	};
}

/** A student is named, or told so that people know who it is. Silent where consent or approval is stated. */
export default defineTopic({
	id: 'student-pii',
	kind: 'name',
	judge(reading) {
		return reading.people.students
			.filter(({consent, mentions}) => !consent && mentions.some(written))
			.map((person, index) => judgeOne(person, index, reading));
	},
});
