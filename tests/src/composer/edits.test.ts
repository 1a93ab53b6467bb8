import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {applyEdits, offsetAfter, planEdits} from '../../../src/composer/edits.ts';

const apart = () => false;
const together = () => true;

describe('planEdits', () => {
	test('puts edits in text order and leaves them alone', () => {
		const edits = [
			{start: 9, end: 13, text: 'B'},
			{start: 0, end: 4, text: 'A'},
		];
		expect(planEdits(edits, 'Maya and Liam', [], apart)).toEqual([edits[1], edits[0]]);
	});

	test('an edit that cuts into a mention takes all of it', () => {
		const planned = planEdits(
			[{start: 8, end: 12, text: 'a student'}],
			'Thanks @Dana Whitlock!',
			[{start: 7, end: 21}],
			apart,
		);
		expect(planned).toEqual([{start: 7, end: 21, text: 'a student'}]);
	});

	test('writing beside a mention does not take it', () => {
		const edits = [
			{start: 5, end: 5, text: 'x'},
			{start: 0, end: 0, text: 'y'},
		];
		expect(planEdits(edits, '@Dana', [{start: 0, end: 5}], apart)).toEqual([edits[1], edits[0]]);
	});

	test('two edits inside one mention become one, with the first text', () => {
		const edits = [
			{start: 0, end: 4, text: 'A'},
			{start: 5, end: 13, text: 'B'},
		];
		expect(planEdits(edits, 'Dana Whitlock', [{start: 0, end: 13}], apart)).toEqual([{start: 0, end: 13, text: 'A'}]);
	});

	test('edits that can go together keep what is between them', () => {
		const edits = [
			{start: 0, end: 4, text: 'A'},
			{start: 9, end: 13, text: 'B'},
		];
		expect(planEdits(edits, 'Maya and Liam', [], together)).toEqual([{start: 0, end: 13, text: 'A and B'}]);
	});
});

describe('applyEdits and offsetAfter', () => {
	test('a caret stays in front of what is put in at it, and behind what replaced the words around it', () => {
		const edits = [{start: 4, end: 8, text: 'a student'}];
		expect([0, 4, 6, 8, 10].map((offset) => offsetAfter(offset, edits))).toEqual([0, 4, 13, 13, 15]);
		expect(offsetAfter(5, [{start: 5, end: 5, text: '\n\nMine.'}])).toBe(5);
	});

	test('text behind a caret outside the edits is the same as before', () => {
		const anEdit = fc.tuple(fc.nat(40), fc.nat(40), fc.string({maxLength: 5}));
		fc.assert(
			fc.property(
				fc.string({minLength: 1, maxLength: 40}),
				fc.array(anEdit, {maxLength: 4}),
				fc.nat(40),
				(text, raw, at) => {
					const edits = raw.map(([a, b, put]) => {
						const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
							number,
							number,
						];
						return {start, end, text: put};
					});
					const planned = planEdits(edits, text, [], apart);
					const offset = at % (text.length + 1);
					const last = planned.at(-1);
					if (last && offset <= Math.max(last.end, last.start)) return;
					expect(applyEdits(text, planned).slice(offsetAfter(offset, planned))).toBe(text.slice(offset));
				},
			),
		);
	});
});
