import {expect, test} from 'vitest';
import type {Finding} from '../../../rules/types.ts';
import {interrupts, shownFindings} from '../../../src/messages/shown.ts';

const finding = (start: number, end: number, rest: Partial<Finding> = {}): Finding => ({
	topic: 'student-pii',
	kind: 'name',
	level: 'stop',
	spans: [{start, end}],
	message: '',
	clause: {policy: 'p', id: '1', cite: 'P 1', quote: ''},
	exceptions: [],
	because: [],
	...rest,
});

test('a key stays the same when its words move', () => {
	const [before] = shownFindings({findings: [finding(0, 4)]}, 'Maya sang.');
	const [after] = shownFindings({findings: [finding(6, 10)]}, 'Today Maya sang.');
	expect(after).toMatchObject({key: before?.key, excerpt: 'Maya'});
});

test('keys are unique, also for the same words twice', () => {
	const shown = shownFindings({findings: [finding(0, 4), finding(9, 13)]}, 'Maya and Maya');
	expect(new Set(shown.map(({key}) => key)).size).toBe(2);
});

test('other words or another topic make another key', () => {
	const text = 'Maya and Dana';
	const keys = shownFindings({findings: [finding(0, 4), finding(9, 13), finding(0, 4, {topic: 'tagging'})]}, text);
	expect(new Set(keys.map(({key}) => key)).size).toBe(3);
});

test('a finding about the whole draft has no excerpt', () => {
	expect(shownFindings({findings: [finding(0, 0, {spans: []})]}, 'Maya')[0]?.excerpt).toBe('');
});

test('only notes do not interrupt', () => {
	const levels = (['stop', 'caution', 'note'] as const).map((level) => finding(0, 4, {level}));
	expect(shownFindings({findings: levels}, 'Maya').map(interrupts)).toEqual([true, true, false]);
});
