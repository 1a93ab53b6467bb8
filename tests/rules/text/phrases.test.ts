import {describe, expect, test} from 'vitest';
import {phraseList} from '@/rules/text/phrases.ts';
import {tokenize} from '@/rules/text/tokens.ts';

const found = (phrases: readonly string[], text: string) =>
	phraseList([['hit', phrases]])
		.find(tokenize(text))
		.map(({start, end}) => text.slice(start, end));

describe('phrases', () => {
	test.each([
		['free lunch', 'She is on Free Lunch now', ['Free Lunch']],
		['caught|busted vaping', 'caught vaping, then busted vaping', ['caught vaping', 'busted vaping']],
		['first? chair flute', 'our chair flute and first chair flute', ['chair flute', 'first chair flute']],
		['suspen* twice', 'suspended twice', ['suspended twice']],
		['broke ~2 arm', 'broke her left arm', ['broke her left arm']],
		['<num> absences', 'forty-one absences', ['forty-one absences']],
		['<his> meds', 'took her meds', ['her meds']],
		["<kin's> funeral", "his mom's funeral", ["mom's funeral"]],
		['uncle <Name>', 'my uncle Dale', ['uncle Dale']],
	])('%s', (phrase, text, expected) => {
		expect(found([phrase], text)).toEqual(expected);
	});

	test('a gap stays inside its clause', () => {
		expect(found(['broke ~4 arm'], 'It broke. My arm is fine.')).toEqual([]);
	});

	test('the longest match of a place wins, and overlapping ones are one', () => {
		expect(found(['in foster', 'in foster care', 'care since'], 'in foster care since May')).toEqual([
			'in foster care since',
		]);
	});

	test('an unknown class and a leading gap are refused, with the phrase named', () => {
		expect(() => phraseList([['hit', ['<nobody> here']]])).toThrow('<nobody>');
		expect(() => phraseList([['hit', ['~2 here']]])).toThrow('~2 here');
	});
});
