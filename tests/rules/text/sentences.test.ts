import {expect, test} from 'vitest';
import {sentenceAt, sentencesOf} from '@/rules/text/sentences.ts';
import {tokenize} from '@/rules/text/tokens.ts';

const split = (text: string) => sentencesOf(tokenize(text)).map(({start, end}) => text.slice(start, end));

test('sentences end at . ! ? … and line breaks, without their marks', () => {
	expect(split('One. Two! Three?\nFour…')).toEqual(['One', 'Two', 'Three', 'Four']);
});

test('a title keeps its full stop', () => {
	expect(split('It’s Ms. Greene. Come in.')).toEqual(['It’s Ms. Greene', 'Come in']);
});

test('marks alone are no sentence', () => {
	expect(split('!!! … ?')).toEqual([]);
});

test('the sentence of a span', () => {
	const text = 'One two. Three four.';
	expect(sentenceAt(sentencesOf(tokenize(text)), {start: 9, end: 14})).toMatchObject({start: 9, end: 19});
});
