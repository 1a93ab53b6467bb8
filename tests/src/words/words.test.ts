import {expect, test} from 'vitest';
import {directionOf} from '@/src/words/direction.ts';
import {chooseLanguage, wordsFor} from '@/src/words/languages.ts';
import {plural} from '@/src/words/plural.ts';
import {createWords} from '@/src/words/words.ts';

const words = createWords({
	one: {message: '$COUNT$ thing in $PLACE$', placeholders: {count: {content: '$1'}, place: {content: '$2'}}},
	other: {message: '$COUNT$ things in $PLACE$', placeholders: {count: {content: '$1'}, place: {content: '$2'}}},
});

test('values fill the placeholders of their names, dollar signs and all', () => {
	expect(words('one', {count: 1, place: '$PLACE$ & $1'})).toBe('1 thing in $PLACE$ & $1');
});

test('a missing message is named', () => {
	expect(() => words('nope')).toThrow('"nope"');
});

test.each([
	[0, '0 things in town'],
	[1, '1 thing in town'],
	[2, '2 things in town'],
])('%d takes its plural form', (count, said) => {
	expect(plural(words, 'en', {one: 'one', other: 'other'}, count, {place: 'town'})).toBe(said);
});

test('a form that a language lacks falls back to the general one', () => {
	expect(plural(words, 'ar', {other: 'other'}, 2, {place: 'town'})).toBe('2 things in town');
});

test.each([
	['', ['en-GB'], 'en'],
	['en', ['de'], 'en'],
	['xx', ['xy-ZZ'], 'en'],
])('chosen %j and preferred %j speak %s', (chosen, preferred, language) => {
	expect(chooseLanguage(chosen, preferred)).toBe(language);
});

test('every language says the name of the product', () => {
	expect(wordsFor('en')('extensionName')).toBe('Chalkline');
});

test.each([
	['en', 'ltr'],
	['es-MX', 'ltr'],
	['ar', 'rtl'],
	['ur-PK', 'rtl'],
])('%s is read %s', (language, direction) => {
	expect(directionOf(language)).toBe(direction);
});
