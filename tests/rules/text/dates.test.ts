import {expect, test} from 'vitest';
import {findDates} from '@/rules/text/dates.ts';
import {tokenize} from '@/rules/text/tokens.ts';

const dates = (text: string) => findDates(tokenize(text)).map(({start, end, year}) => [text.slice(start, end), year]);

test.each([
	['on 2009-03-07.', '2009-03-07', 2009],
	['2/29/12', '2/29/12', 2012],
	['7.iii.09', '7.iii.09', 2009],
	['3-Nov-08', '3-Nov-08', 2008],
	['the 29th of June', '29th of June', undefined],
	['February 29, 2020', 'February 29, 2020', 2020],
	["9 September '09", "9 September '09", 2009],
	['fifteenth of august two thousand eight', 'fifteenth of august two thousand eight', 2008],
	['5 de mayo de 2012', '5 de mayo de 2012', 2012],
	['on Halloween', 'Halloween', undefined],
])('finds the date in %s', (text, span, year) => {
	expect(dates(text)).toEqual([[span, year]]);
});

test.each(['pages 3-14', 'You may 5 times', '12-7 at the half', 'MS-LS1-2', 'room 214', '40/60'])(
	'finds none in %s',
	(text) => {
		expect(dates(text)).toEqual([]);
	},
);
