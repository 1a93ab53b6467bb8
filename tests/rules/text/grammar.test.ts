import {afterEach, describe, expect, test} from 'vitest';
import {grammar, installGrammar} from '@/rules/text/grammar.ts';
import {askGrammar, setGrammar} from '@/rules/text/grammar-slot.ts';

afterEach(() => setGrammar(undefined));

describe('the use of a word name in its sentence', () => {
	test.each([
		['Chase told me a joke.', 'Chase', 'name'],
		['Hope got into college today.', 'Hope', 'subject'],
		['Will the bill pass?', 'Will', 'verb'],
		['Mark my words.', 'Mark', 'verb'],
	] as const)('%s', (sentence, word, use) => {
		expect(grammar(sentence, word)).toBe(use);
	});

	test('a sentence too long to be worth it is not read', () => {
		expect(grammar(`Hope ${'and hope '.repeat(60)}`, 'Hope')).toBeUndefined();
	});
});

test('without a grammar there is no answer, and with one its own', () => {
	expect(askGrammar('Will the bill pass?', 'Will')).toBeUndefined();
	installGrammar();
	expect(askGrammar('Will the bill pass?', 'Will')).toBe('verb');
});
