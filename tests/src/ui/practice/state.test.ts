import {describe, expect, test} from 'vitest';
import {sampleWriters} from '@/src/settings/sample-writers.ts';
import {samples} from '@/src/ui/practice/samples.ts';
import {applyFix, type Checked, practise, startPractice} from '@/src/ui/practice/state.ts';
import {draft, findings, named, noted, tagged} from '../../../browser/gallery/samples.ts';

const report = {findings: [], protections: [], faults: []};
const checked: Checked = {report, findings};
const quiet: Checked = {report, findings: [noted]};
const start = {...startPractice('okcps'), text: draft};

test('there are samples enough to learn from, each with an id of its own', () => {
	expect(new Set(samples.map(({id}) => id)).size).toBe(samples.length);
	expect(samples.length).toBeGreaterThanOrEqual(10);
});

describe('Post', () => {
	test('asks when something interrupts', () => {
		expect(practise(start, {type: 'post'}, checked)).toMatchObject({open: {type: 'dialog', action: 'post'}});
	});
	test('goes out when there are only reminders', () => {
		expect(practise(start, {type: 'post'}, quiet)).toMatchObject({open: {type: 'nothing'}, posted: draft});
	});
	test('anyway goes out', () => {
		const asked = practise(start, {type: 'post'}, checked);
		expect(practise(asked, {type: 'intent', intent: {type: 'post-anyway'}}, checked)).toMatchObject({posted: draft});
	});
	test('going back keeps every word', () => {
		const asked = practise(start, {type: 'post'}, checked);
		const back = practise(asked, {type: 'intent', intent: {type: 'go-back'}}, checked);
		expect(back).toEqual(start);
	});
});

test('a fix changes its own words only', () => {
	expect(applyFix(draft, named, 1)).toBe(draft.replace('Maya Torres', 'Student A'));
	expect(applyFix(draft, named, 9)).toBe(draft);
});

test('several edits of a fix count in the text as checked', () => {
	const twice = {
		...named,
		finding: {
			...named.finding,
			fixes: [
				{
					label: 'both',
					edits: [
						{start: 0, end: 1, text: 'XYZ'},
						{start: 2, end: 3, text: ''},
					],
				},
			],
		},
	};
	expect(applyFix('abcd', twice, 0)).toBe('XYZbd');
});

test('an answer settles the finding and closes its card', () => {
	const open = practise(
		start,
		{type: 'open', open: {type: 'card', key: tagged.key, anchor: {x: 0, y: 0, width: 1, height: 1}}},
		checked,
	);
	const next = practise(open, {type: 'intent', intent: {type: 'confirm', key: tagged.key}}, checked);
	expect(next).toMatchObject({settled: [tagged.key], open: {type: 'nothing'}});
});

test('in the dialog an answer leaves the dialog open', () => {
	const asked = practise(start, {type: 'post'}, checked);
	const next = practise(asked, {type: 'intent', intent: {type: 'confirm', key: tagged.key}}, checked);
	expect(next).toMatchObject({settled: [tagged.key], open: {type: 'dialog'}});
});

test('always allowing remembers the words', () => {
	expect(practise(start, {type: 'intent', intent: {type: 'allow', key: named.key}}, checked)).toMatchObject({
		allowed: ['Maya Torres'],
	});
});

test('another district keeps what the person wrote, and turns an untouched sample over to its writer', () => {
	expect(practise(start, {type: 'choose-policy', policy: 'moorhead'}, checked)).toMatchObject({
		policy: 'moorhead',
		text: draft,
	});
	const sample = startPractice('okcps', 'concert');
	const moved = practise(sample, {type: 'choose-policy', policy: 'moorhead'}, checked);
	expect(moved.text).toContain(sampleWriters.moorhead?.schools[0]?.name);
});

test('typing closes what was open and forgets the last post', () => {
	const posted = practise(start, {type: 'post'}, quiet);
	const next = practise(posted, {type: 'type', text: 'x'}, quiet);
	expect(next).toMatchObject({text: 'x', open: {type: 'nothing'}});
	expect(next).not.toHaveProperty('posted');
});
