import {expect, test} from 'vitest';
import {schoolsIn} from '@/rules/people/schools.ts';
import {contextFor} from '@/src/cli/context.ts';

const found = (policy: string, text: string, loose = false) =>
	schoolsIn(text, contextFor(policy), {loose}).map(({start, end, whose}) => [text.slice(start, end), whose]);

test('a school is found with or without dots, spaces and case', () => {
	expect(found('nyc-doe', 'Room 114, M.S. 442, Brooklyn')).toEqual([['M.S. 442', 'own']]);
	expect(found('nyc-doe', 'follow @ms442science')).toEqual([['ms442', 'own']]);
	expect(found('dudley-charlton', 'SHRHS prom')).toEqual([['SHRHS', 'own']]);
});

test('schools shortened as people do', () => {
	expect(found('dudley-charlton', '4th grade at charlton elem')).toEqual([['charlton elem', 'district']]);
});

test('where schools go by number, every number is one of the district', () => {
	expect(found('nyc-doe', 'ps 58 forever')).toEqual([['ps 58', 'district']]);
	expect(found('okcps', 'ps 58 forever')).toEqual([]);
});

test('a mascot needs its capital, except in a bio', () => {
	expect(found('dudley-charlton', 'ram the nail in')).toEqual([]);
	expect(found('dudley-charlton', 'ram football', true)).toEqual([['ram', 'own']]);
});

test('a name inside a longer word is none', () => {
	expect(found('okcps', 'Adamson street')).toEqual([]);
});
