import {describe, expect, test} from 'vitest';
import {fixesFor, joinSpans, sentenceCut} from '@/rules/facts/findings.ts';

const say = {id: 'piiBirth'};
const cutFrom = (text: string, words: string) => {
	const start = text.indexOf(words);
	const cut = sentenceCut(text, {start, end: start + words.length});
	return cut && text.slice(0, cut.start) + cut.text + text.slice(cut.end);
};

describe('a fact is taken out', () => {
	test('with its sentence', () => {
		expect(cutFrom('Great week. Maya failed the quiz. See you Monday.', 'failed')).toBe('Great week. See you Monday.');
	});
	test('with the space behind it, at the start', () => {
		expect(cutFrom('Maya failed the quiz. See you Monday.', 'failed')).toBe('See you Monday.');
	});
	test('with its brackets', () => {
		expect(cutFrom('Welcome Maya (nine on Halloween) to Room 12!', 'nine on Halloween')).toBe(
			'Welcome Maya to Room 12!',
		);
	});
	test('not at all where nothing would be left', () => {
		expect(cutFrom('Maya failed the quiz.', 'failed')).toBeUndefined();
	});
});

test('a number is replaced by neutral words, each in its place', () => {
	const text = 'Call 555-0142 or 555-0143.';
	const fact = (start: number) => ({start, end: start + 8, read: 'phone', say, instead: '[number removed]'});
	expect(fixesFor(text, [fact(17), fact(5)])).toEqual([
		{
			label: {id: 'piiFixReplace'},
			edits: [
				{start: 5, end: 13, text: '[number removed]'},
				{start: 17, end: 25, text: '[number removed]'},
			],
		},
	]);
});

test('a row loses its value and what joins it to the name', () => {
	const text = '• Maya, flute: 99\n• Jonas ..... 97';
	const value = (words: string) => ({
		start: text.indexOf(words),
		end: text.indexOf(words) + words.length,
		read: 'list',
		say,
		instead: '',
	});
	const [fix] = fixesFor(text, [value('99'), value('97')]);
	const left = [...(fix?.edits ?? [])]
		.reverse()
		.reduce((whole, {start, end}) => whole.slice(0, start) + whole.slice(end), text);
	expect(left).toBe('• Maya, flute\n• Jonas');
});

test('spans that nearly touch are one', () => {
	expect(
		joinSpans([
			{start: 30, end: 40},
			{start: 0, end: 5},
			{start: 8, end: 12},
		]),
	).toEqual([
		{start: 0, end: 12},
		{start: 30, end: 40},
	]);
});
