import {describe, expect, test} from 'vitest';
import {ownerOf, parentsSpokenTo} from '@/rules/facts/owner.ts';
import type {People, Person, Role} from '@/rules/people/types.ts';
import {type Reading, signalsFrom} from '@/rules/reading.ts';
import {contextFor} from '@/src/cli/context.ts';

const person = (text: string, name: string, role: Role, more: Partial<Person> = {}): Person => {
	const start = text.indexOf(name);
	return {
		mentions: [{start, end: start + name.length, text: name, form: 'first'}],
		role,
		sure: 0.9,
		identifiable: true,
		consent: false,
		cues: [],
		...more,
	};
};

/** A reading whose people are given, the first of them the owner of everything. */
function aReading(text: string, all: readonly Person[], draft: Partial<Reading['draft']> = {}): Reading {
	const people: People = {all, students: all.filter(({role}) => role === 'student'), ownerOf: () => all[0]};
	return {
		draft: {text, site: 'facebook', account: 'professional', kind: 'post', mentions: [], media: [], ...draft},
		context: contextFor('okcps'),
		blocks: [],
		signals: signalsFrom([]),
		people,
	};
}

const spanOf = (text: string, words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});

describe('a fact belongs to', () => {
	const text = 'Maya failed the quiz.';
	const fact = spanOf(text, 'failed the quiz');
	test('an identifiable student', () => {
		expect(ownerOf(aReading(text, [person(text, 'Maya', 'student')]), fact)?.person?.role).toBe('student');
	});
	test.each<Role>(['own-family', 'public', 'fictional', 'animal', 'friend', 'pseudonym', 'writer'])(
		'nobody when it is of %s',
		(role) => {
			expect(ownerOf(aReading(text, [person(text, 'Maya', role)]), fact)).toBeUndefined();
		},
	);
	test('nobody when consent is stated, or the role is a guess', () => {
		expect(ownerOf(aReading(text, [person(text, 'Maya', 'student', {consent: true})]), fact)).toBeUndefined();
		expect(ownerOf(aReading(text, [person(text, 'Maya', 'student', {sure: 0.3})]), fact)).toBeUndefined();
	});
	test('the child of the parent that a reply speaks to', () => {
		const reply = 'Sure, Mr. Lor, he is failing Geometry.';
		const reading = aReading(reply, [], {kind: 'comment'});
		expect(ownerOf(reading, spanOf(reply, 'failing Geometry'))).toEqual({person: undefined, direct: true});
		expect(ownerOf(aReading(reply, []), spanOf(reply, 'failing Geometry'))).toBeUndefined();
	});
	test('no child in particular under a condition', () => {
		const rule = 'Maya, if your child is failing Geometry, call.';
		expect(
			ownerOf(aReading(rule, [person(rule, 'Maya', 'student')]), spanOf(rule, 'failing Geometry')),
		).toBeUndefined();
	});
});

test.each([
	['Good news, Ms. Baptiste!! He passed.', 'comment', ['Ms. Baptiste']],
	['> To: Mrs. Deng\n> Re: eligibility', 'post', ['Mrs. Deng']],
	['That is Mrs. Adeyemi, and her boy Tobi is in my class.', 'post', ['Mrs. Adeyemi']],
	['Mr. Pelletier is out until Thanksgiving.', 'comment', []],
	['Thank you, Mr. Lor.', 'post', []],
] as const)('parents spoken to in: %s', (text, kind, names) => {
	expect(parentsSpokenTo(aReading(text, [], {kind})).map(({start, end}) => text.slice(start, end))).toEqual(names);
});
