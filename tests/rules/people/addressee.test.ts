import {expect, test} from 'vitest';
import {readAddressed} from '@/rules/people/addressee.ts';
import {toBlock} from '@/rules/text/blocks.ts';

const cues = (text: string) => new Set(readAddressed([{block: toBlock(text), offset: 0}]).map(({cue}) => cue));

test.each([
	['lesson', 'See you in third period.'],
	['lesson', 'your essay is on my desk'],
	['errand', 'Go to bed.'],
	['errand', 'bring your recorder tomorrow'],
	['child', 'Hey kiddo!'],
	['intro', 'It’s Ms. Greene from room 12.'],
	['intro', 'Great set tonight. Proud of that. –Mr. O'],
	['parent', 'Your son did great at the recital'],
	['relative', 'It’s your uncle Paul.'],
	['colleague', 'Can you cover my class?'],
	['adult', 'bring wine'],
	['former', 'now you are in nursing school'],
	['emergency', 'Call 911 now.'],
] as const)('%s: %s', (cue, text) => {
	expect(cues(text)).toContain(cue);
});

test.each(['That sourdough looks perfect.', 'The lake is frozen.', 'The hydrangeas came back.'])(
	'speaks to nobody in particular: %s',
	(text) => {
		expect([...cues(text)]).toEqual([]);
	},
);

test('offsets are those of the draft', () => {
	const text = 'Homeroom moved.';
	expect(readAddressed([{block: toBlock(text), offset: 40}])[0]).toMatchObject({start: 40, end: 48});
});
