// @vitest-environment happy-dom
import {expect, test} from 'vitest';
import {foremost, isInside} from '../../../src/composer/hit.ts';

test('of marks under one point the worst is meant, then the shortest', () => {
	const long = {key: 'long', span: {start: 0, end: 20}, level: 'stop'} as const;
	const short = {key: 'short', span: {start: 5, end: 9}, level: 'stop'} as const;
	const note = {key: 'note', span: {start: 6, end: 8}, level: 'note'} as const;
	expect(foremost([note, long, short])?.key).toBe('short');
	expect(foremost([note])?.key).toBe('note');
	expect(foremost([])).toBeUndefined();
});

test('a point just beside a line still means it', () => {
	const box = new DOMRect(10, 10, 40, 20);
	expect(isInside(box, 9, 31)).toBe(true);
	expect(isInside(box, 55, 20)).toBe(false);
});
