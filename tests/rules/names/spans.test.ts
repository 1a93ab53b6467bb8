import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findNames} from '../../../rules/names/find.ts';
import {splitBlocks, toBlock} from '../../../rules/text/blocks.ts';

const words = fc.constantFrom(
	...'Maya Ortiz-Lind Mr. Dr. Coach @maya_o #team J.M. JD , . ; : ( ) " – • 12 2ND and de la bin al O’Hara Ka‘imi’s Jr. III St. Sister Will will MAYA Lake Escuela School Day \n 🎉 é Nguyễn’s'.split(
		' ',
	),
);
const text = fc.oneof(
	fc.array(words, {maxLength: 40}).map((list) => list.join(' ')),
	fc.string({unit: 'grapheme', maxLength: 80}),
);

describe('findNames, whatever the text', () => {
	it('gives spans in order that do not overlap and hold their own text', () => {
		fc.assert(
			fc.property(text, (draft) => {
				for (const {start, end} of splitBlocks(draft)) {
					const piece = draft.slice(start, end);
					let last = 0;
					for (const name of findNames(toBlock(piece))) {
						expect(name.start).toBeGreaterThanOrEqual(last);
						expect(name.end).toBeGreaterThan(name.start);
						expect(name.text).toBe(piece.slice(name.start, name.end));
						expect(name.score).toBeGreaterThanOrEqual(0);
						expect(name.score).toBeLessThanOrEqual(1);
						last = name.end;
					}
				}
			}),
			{numRuns: 400},
		);
	});
	it('answers the same twice', () => {
		fc.assert(
			fc.property(text, (draft) => {
				expect(findNames(toBlock(draft))).toEqual(findNames(toBlock(draft)));
			}),
			{numRuns: 50},
		);
	});
});
