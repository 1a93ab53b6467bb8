import {expect, test} from 'vitest';
import {isQuoted, plain, sentenceAt, sentencesOf} from '@/rules/text/plain.ts';

const at = (text: string, words: string) => {
	const start = text.indexOf(words);
	return {start, end: start + words.length};
};
const cut = (text: string, {start, end}: {start: number; end: number}) => text.slice(start, end);

test('straightens quotes without moving an offset', () => {
	const text = '“It’s here,” she said.';
	expect(plain(text)).toBe('"It\'s here," she said.');
	expect(plain(text)).toHaveLength(text.length);
});

test('finds the sentence around a span, past a title and up to a line break', () => {
	const text = 'Good morning. Mrs. Olson, he can retake it!\nSee you there.';
	expect(cut(text, sentenceAt(text, at(text, 'retake')))).toBe('Mrs. Olson, he can retake it');
	expect(cut(text, sentenceAt(text, at(text, 'See')))).toBe('See you there');
});

test('names each sentence once, in order', () => {
	const text = 'One two. Three four. Five.';
	const spans = [at(text, 'four'), at(text, 'One'), at(text, 'Three')];
	expect(sentencesOf(text, spans).map((span) => cut(text, span))).toEqual(['One two', 'Three four']);
});

test('knows what stands between quotation marks', () => {
	const text = 'She said "you old cow" and left, the cow.';
	expect(isQuoted(text, at(text, 'old cow'))).toBe(true);
	expect(isQuoted(text, at(text, 'left'))).toBe(false);
});
