import {expect, test} from 'vitest';
import {isSchoolTime} from '@/rules/topics/work-time.ts';

const hours = {
	days: [1, 2, 3, 4, 5],
	from: '08:00',
	to: '15:30',
	daysOff: ['2025-11-27'],
	summer: {from: '07-01', to: '08-15'},
};

test.each([
	['2025-10-14T08:00:00', true],
	['2025-10-14T15:29:00', true],
	// the bell has rung
	['2025-10-14T15:30:00', false],
	['2025-10-14T07:59:00', false],
	// a Saturday
	['2025-10-18T10:00:00', false],
	// a day off in the settings
	['2025-11-27T10:00:00', false],
	// the summer break, its first and last day, and the days beside them
	['2025-06-30T10:00:00', true],
	['2025-07-01T10:00:00', false],
	['2025-08-15T10:00:00', false],
	['2025-08-18T10:00:00', true],
	// a date without a time says nothing
	['2025-10-14', false],
])('%s is school time: %s', (at, expected) => {
	expect(isSchoolTime(at, hours)).toBe(expected);
});

test('a summer at the turn of the year', () => {
	const south = {...hours, summer: {from: '12-15', to: '01-31'}};
	expect(isSchoolTime('2026-01-12T10:00:00', south)).toBe(false);
	expect(isSchoolTime('2026-07-14T10:00:00', south)).toBe(true);
});
