import {expect, test} from 'vitest';
import {isSchoolTime} from '@/rules/topics/work-time.ts';

const hours = {days: [1, 2, 3, 4, 5], from: '08:00', to: '15:30', daysOff: ['2025-11-27']};

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
	// a date without a time says nothing
	['2025-10-14', false],
])('%s is school time: %s', (at, expected) => {
	expect(isSchoolTime(at, hours)).toBe(expected);
});
