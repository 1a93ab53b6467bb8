import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readDraft} from '@/rules/check.ts';
import type {Person, Role} from '@/rules/people/types.ts';
import type {Context, Draft} from '@/rules/types.ts';
import {contextFor} from '@/src/cli/context.ts';

const aDraft = (text: string, fields: Partial<Draft> = {}): Draft => ({
	text,
	site: 'facebook',
	account: 'personal',
	kind: 'post',
	mentions: [],
	media: [],
	...fields,
});
const context = contextFor('okcps');
const read = (text: string, fields: Partial<Draft> = {}, more: Partial<Context> = {}) =>
	readDraft(aDraft(text, fields), {...context, ...more});
const nameOf = ({mentions}: Person) => mentions.find(({form}) => form !== 'pronoun')?.text ?? '';
const roleOf = (
	text: string,
	name: string,
	fields: Partial<Draft> = {},
	more: Partial<Context> = {},
): Role | undefined =>
	read(text, fields, more).people.all.find(({mentions}) => mentions.some((mention) => mention.text === name))?.role;
const at = (text: string, words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});
const ownerIn = (text: string, words: string, fields: Partial<Draft> = {}) => {
	const owner = read(text, fields).people.ownerOf(at(text, words));
	return owner && nameOf(owner);
};
const professional = {account: 'professional'} as const;

describe('roles', () => {
	test.each<[string, string, Role, Partial<Draft>?]>([
		['So proud of Marisol Quintana from my 5th period!', 'Marisol Quintana', 'student'],
		['my student Theo asked if fish get thirsty', 'Theo', 'student'],
		['Dasia broke her wrist at recess today.', 'Dasia', 'student', professional],
		['My daughter Bridget starts kindergarten on Monday', 'Bridget', 'own-family'],
		['Rob, my husband, burned the soup', 'Rob', 'own-family'],
		['Lunch with my work bestie Marisa', 'Marisa', 'friend'],
		['Rereading Toni Morrison over break', 'Toni Morrison', 'public'],
		['Mr. Okafor taught his whole class to juggle', 'Okafor', 'colleague'],
		['Ran into Nkechi Obi, class of 2011, at the bakery', 'Nkechi Obi', 'former-student'],
		['Tasha Greene here, third grade, reporting from the laminator', 'Tasha Greene', 'writer'],
	])('%s', (text, name, role, fields) => {
		expect(roleOf(text, name, fields)).toBe(role);
	});

	test('the roster decides where it knows a name', () => {
		const roster = {find: (name: string) => (name === 'Wren' ? ('student' as const) : undefined)};
		expect(roleOf('Wren brought donuts', 'Wren', {}, {roster})).toBe('student');
	});

	test.each([
		['a first grader asked me if I live here', 'indefinite'],
		['My students crushed the final', 'group'],
		['the only deaf girl in seventh grade eats alone', 'description'],
	] as const)('%s', (text, form) => {
		expect(read(text).people.all.flatMap(({mentions}) => mentions.map((mention) => mention.form))).toContain(form);
	});
});

describe('one person, many mentions', () => {
	test('a first name, a possessive and a pronoun join the full name', () => {
		const {people} = read('Maya Lindgren-Moe failed her quiz.\nI called Maya’s mom. She cried.', professional);
		const maya = people.students.find((person) => nameOf(person) === 'Maya Lindgren-Moe');
		expect(maya?.mentions.map(({text}) => text)).toEqual(expect.arrayContaining(['Maya Lindgren-Moe', 'Maya', 'her']));
	});

	test('two children of one first name stay apart when their letters differ', () => {
		const {people} = read('Kevin O. and Kevin P. owe me a permission slip.', professional);
		expect(people.students.map(nameOf)).toEqual(['Kevin O', 'Kevin P']);
	});

	test('a tag of the composer joins the name in the text', () => {
		const {people} = read('Thank you Renuka Pillai!', {...professional, mentions: ['Renuka Pillai']});
		const person = people.all.find(({mentions}) => mentions.some(({form}) => form === 'tag'));
		expect(person?.mentions.map(({form}) => form)).toEqual(['full', 'tag']);
	});

	test('every row of a list is one person', () => {
		const {people} = read('Balances\nMcAllister, Jaxon -$4.15\nPham, Kevin -$9.00', professional);
		expect(people.students.map(nameOf)).toEqual(['McAllister, Jaxon', 'Pham, Kevin']);
	});
});

describe('whose fact it is', () => {
	test('the row a number stands in', () => {
		expect(ownerIn('Quiz\nIsaiah P. 41\nRosalinda M. 77', '77', professional)).toBe('Rosalinda M');
	});
	test('the child a pronoun stands for', () => {
		expect(ownerIn('Jalen missed the bus. He has asthma, so call us.', 'asthma', professional)).toBe('Jalen');
	});
	test('nobody, when it is said of a group', () => {
		expect(ownerIn('My students failed the final.', 'failed')).toBeUndefined();
	});
	test('nobody, when nobody is there', () => {
		expect(ownerIn('Call the box office at 555-0100.', '555-0100')).toBeUndefined();
	});
});

describe('consent', () => {
	test('stated in the paragraph, it settles those it names', () => {
		const [person] = read("Astrid won the bee! Shared with her parents' permission.", professional).people.students;
		expect(person?.consent).toBe(true);
	});
	test('a standing permission counts, a refusal always wins', () => {
		const granted = {name: 'Dasia', about: 'name', answer: 'granted'} as const;
		const text = 'Dasia won the bee at recess today.';
		expect(read(text, professional, {permissions: [granted]}).people.students[0]?.consent).toBe(true);
		const refused = {...granted, answer: 'refused'} as const;
		expect(read(text, professional, {permissions: [granted, refused]}).people.students[0]?.consent).toBe(false);
	});
});

describe('any text at all', () => {
	const pieces = fc.constantFrom(
		'Maya',
		"O'Brien",
		'St.',
		'my',
		'student',
		'J.M.',
		'@kid',
		'#5',
		'\n',
		'- ',
		'9 for 12',
		'😀',
		'é',
		'’s',
		'who',
		'the only',
		',',
		'“',
		'\u0000',
		'MR',
		'de la',
	);
	test('is read without throwing, with mentions inside the text and the same answer twice', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({unit: 'grapheme'}),
					fc.array(pieces).map((list) => list.join(' ')),
				),
				(text) => {
					const first = read(text);
					expect(first.people).toBeDefined();
					for (const person of first.people.all) {
						expect(person.sure).toBeGreaterThanOrEqual(0);
						expect(person.sure).toBeLessThanOrEqual(1);
						for (const {start, end} of person.mentions) {
							expect(start).toBeLessThanOrEqual(end);
							expect(end).toBeLessThanOrEqual(text.length);
						}
					}
					first.people.ownerOf({start: 0, end: Math.min(1, text.length)});
					expect(read(text).people.all).toEqual(first.people.all);
				},
			),
			{numRuns: 300},
		);
	});
});
