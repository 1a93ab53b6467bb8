import {describe, expect, test} from 'vitest';
import {plainSpaces, textOfValue} from '../../../src/composer/lines.ts';

describe('textOfValue', () => {
	test('is the value, with hard spaces as spaces', () => {
		const {text, inValue} = textOfValue('Call\u00A0Maya\nnow');
		expect(text).toBe('Call Maya\nnow');
		expect(inValue({start: 5, end: 9})).toEqual({start: 5, end: 9});
	});

	test('leaves out zero-width characters and finds the way back', () => {
		const value = '\uFEFFMa\u200Bya came';
		const {text, inValue} = textOfValue(value);
		expect(text).toBe('Maya came');
		const {start, end} = inValue({start: 0, end: 4});
		expect(value.slice(start, end)).toBe('Ma\u200Bya');
		const came = inValue({start: 5, end: 9});
		expect(value.slice(came.start, came.end)).toBe('came');
	});

	test('keeps the joiners that emoji and scripts are made with', () => {
		expect(textOfValue('👩\u200D🏫 می\u200Cخواهم').text).toBe('👩\u200D🏫 می\u200Cخواهم');
	});
});

test('narrow no-break spaces are spaces too', () => {
	expect(plainSpaces('8\u202Fh\u00A030')).toBe('8 h 30');
});
