import fc from 'fast-check';
import {expect, test} from 'vitest';
import {levels} from '@/rules/types.ts';
import {segmentsOf} from '@/src/ui/practice/segments.ts';
import {named} from '../../../browser/gallery/samples.ts';

const found = (key: string, level: (typeof levels)[number], start: number, end: number) => ({
	...named,
	key,
	finding: {...named.finding, level, spans: [{start, end}]},
});

test('where two findings overlap, the louder is drawn', () => {
	const segments = segmentsOf('abcdef', [found('quiet', 'note', 0, 4), found('loud', 'stop', 2, 6)]);
	expect(segments.map(({text, mark}) => [text, mark?.key])).toEqual([
		['ab', 'quiet'],
		['cd', 'loud'],
		['ef', 'loud'],
	]);
});

test('a finding about the whole draft draws nothing', () => {
	expect(segmentsOf('abc', [{...named, finding: {...named.finding, spans: []}}])).toEqual([{text: 'abc', start: 0}]);
});

test('no text, no piece', () => {
	expect(segmentsOf('', [])).toEqual([]);
});

test('the pieces joined are the text, whatever the spans', () => {
	const span = fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom(...levels));
	fc.assert(
		fc.property(fc.string({maxLength: 40}), fc.array(span, {maxLength: 6}), (text, spans) => {
			const findings = spans.map(([a, b, level], index) => found(String(index), level, Math.min(a, b), Math.max(a, b)));
			expect(
				segmentsOf(text, findings)
					.map((segment) => segment.text)
					.join(''),
			).toBe(text);
		}),
	);
});
