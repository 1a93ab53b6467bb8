import {expect, test} from 'vitest';
import {digitRuns} from '@/rules/text/digits.ts';
import {tokenize} from '@/rules/text/tokens.ts';

const runs = (text: string) =>
	digitRuns(tokenize(text)).map(({start, end, digits}) => [text.slice(start, end), digits]);

test.each([
	['call 405-555-0139 now', '405-555-0139', '4055550139'],
	['two one eight, five five five, oh one four nine', 'two one eight, five five five, oh one four nine', '2185550149'],
	['triple five, oh one five three', 'triple five, oh one five three', '5550153'],
	['at 4O5 555 O148 ok', '4O5 555 O148', '4055550148'],
	['7️⃣1️⃣8️⃣ 5️⃣5️⃣5️⃣', '7️⃣1️⃣8️⃣ 5️⃣5️⃣5️⃣', '718555'],
	['sixty-one twenty-two four five', 'sixty-one twenty-two four five', '612245'],
])('reads the digits of %s', (text, span, digits) => {
	expect(runs(text)).toEqual([[span, digits]]);
});

test.each(['$4055550139', '12:30 to 1:45', '3 cats and 4 dogs', '1,204 and 1,305'])('leaves %s alone', (text) => {
	expect(runs(text)).toEqual([]);
});
