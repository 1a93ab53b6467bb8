import {describe, expect, it} from 'vitest';
import {findNames, lookup, type NameCandidate} from '../../../rules/names/find.ts';
import {toBlock} from '../../../rules/text/blocks.ts';
import {frames, people} from './origins.ts';

const sure = 0.5;
const namesIn = (text: string): NameCandidate[] => findNames(toBlock(text)).filter((name) => name.score >= sure);
const textsIn = (text: string): string[] => namesIn(text).map((name) => name.text);

/** The share of `names` found, whole or in part, over all frames. */
function recall(names: readonly string[], change: (text: string) => string = (text) => text): number {
	let found = 0;
	for (const name of names) {
		for (const frame of frames) {
			const text = change(frame.replace('{}', name));
			const start = text.indexOf(change(name));
			const end = start + name.length;
			if (namesIn(text).some((hit) => hit.start < end && start < hit.end)) found++;
		}
	}
	return found / (names.length * frames.length);
}

describe('findNames, by origin', () => {
	it.each(Object.entries(people))('finds full names: %s', (_, names) => {
		expect(recall(names)).toBeGreaterThanOrEqual(0.88);
	});
	it.each(Object.entries(people))('finds first names alone: %s', (_, names) => {
		expect(recall(names.map((name) => name.split(' ')[0] ?? name))).toBeGreaterThanOrEqual(0.85);
	});
	it.each(Object.entries(people))('finds full names written small: %s', (_, names) => {
		expect(recall(names, (text) => text.toLowerCase())).toBeGreaterThanOrEqual(0.8);
	});
});

describe('findNames, by form', () => {
	it.each([
		['Ms. Okafor moved the test.', 'Ms. Okafor', {form: 'titled', title: 'Ms', last: 'Okafor'}],
		[
			'Thanks, Coach Lena Whitcombe!',
			'Coach Lena Whitcombe',
			{form: 'titled', title: 'Coach', first: 'Lena', last: 'Whitcombe'},
		],
		['Tavares, Jonah', 'Tavares, Jonah', {form: 'full', first: 'Jonah', last: 'Tavares'}],
		['My student Nia F. was late.', 'Nia F.', {form: 'full', first: 'Nia'}],
		["Danielle's project is done.", 'Danielle', {form: 'first', first: 'Danielle', given: true, ordinary: false}],
		['I wrote to Grace about it.', 'Grace', {form: 'first', ordinary: true}],
		['Camila de la Rosa Ibáñez won.', 'Camila de la Rosa Ibáñez', {form: 'full', first: 'Camila'}],
		['the kid, JD, had a hard day. My student JD is on a plan', 'JD', {form: 'initials'}],
		['CONGRATS TO JONAH TAVARES', 'JONAH TAVARES', {form: 'full'}],
		['Hi Danielle, thanks for the note', 'Danielle', {form: 'first'}],
	])('%s', (text, name, facts) => {
		const found = namesIn(text).find((candidate) => candidate.text === name);
		expect(found).toMatchObject(facts);
		expect(text.slice(found?.start, found?.end)).toBe(name);
	});

	it('reads two first names that share a surname', () => {
		expect(textsIn('Dinner with Rosa and Jonah Tavares was lovely.')).toEqual(['Rosa', 'Jonah Tavares']);
	});

	it('reads lists', () => {
		expect(textsIn('Absent: Danielle, Mateo, Nia F., Tou Ger')).toEqual(['Danielle', 'Mateo', 'Nia F.', 'Tou Ger']);
		expect(textsIn('• Danielle Whitcombe: 92')).toEqual(['Danielle Whitcombe']);
	});

	it('marks what is called after somebody', () => {
		const names = findNames(toBlock('We toured Anna Whitcombe College today.'));
		expect(names.filter((name) => name.score >= sure && !name.institution)).toEqual([]);
	});

	it('takes handles as handles', () => {
		expect(findNames(toBlock('thanks @danielle_reyes'))).toMatchObject([
			{form: 'handle', first: 'danielle', last: 'reyes'},
		]);
	});
});

describe('findNames, quiet', () => {
	it.each([
		'Grace under pressure is our word of the week.',
		'Hope to see you all at the concert!',
		'Will there be a bus on Friday?',
		'May is almost over.',
		'Summer school starts on Monday in Room 12.',
		'Go Tigers! Beat the Bulldogs!',
		'No school on Presidents Day.',
		'Field trip to Denver and Boulder next week',
		'Turn in your permission slips by March 3.',
		'I love my job and I love my students.',
		'P.E. is outside, U.S. history is in the lab.',
		'The Great Gatsby essays are due Tuesday.',
		'mark your calendars, art night is may 4',
		'La feria del libro empieza el lunes',
	])('%s', (text) => {
		expect(textsIn(text)).toEqual([]);
	});

	it('answers nothing for nothing, and for marks alone', () => {
		expect(findNames(toBlock(''))).toEqual([]);
		expect(findNames(toBlock('!!! 🎉🎉 …'))).toEqual([]);
	});
});

describe('lookup', () => {
	it('tells given names, surnames, words and places apart', () => {
		expect(lookup('Michael')).toMatchObject({given: 3, english: false});
		expect(lookup('Nguyễn')).toMatchObject({surname: 3});
		expect(lookup('classroom')).toEqual({given: 0, surname: 0, english: true, place: false});
		expect(lookup('Denver').place).toBe(true);
	});
});
