import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type GuardInput, type GuardState, idle, type Step, step, type Verdict} from '../../../src/guard/state.ts';

const begin = (verdict: Verdict, kind: 'pointer' | 'key' = 'pointer'): GuardInput => ({
	type: 'begin',
	kind,
	judge: () => verdict,
});

function run(...inputs: readonly GuardInput[]): Step {
	let last: Step = {state: idle, verdict: 'pass'};
	for (const input of inputs) last = step(last.state, input);
	return last;
}

describe('a clean press', () => {
	test('goes on, with every event of its gesture', () => {
		expect(run(begin('pass')).verdict).toBe('pass');
		expect(run(begin('pass'), {type: 'follow'}).verdict).toBe('pass');
		expect(run(begin('pass'), {type: 'follow'}, {type: 'end'})).toEqual({state: idle, verdict: 'pass'});
	});
});

describe('a press that is to be asked about', () => {
	test('is held with every event of its gesture, and asked about at its end', () => {
		expect(run(begin('hold')).effect).toBeUndefined();
		expect(run(begin('hold'), {type: 'follow'}).verdict).toBe('hold');
		expect(run(begin('hold'), {type: 'follow'}, {type: 'end'}).effect).toBe('ask');
	});

	test('by key is asked about at once, and its repeats are held', () => {
		expect(run(begin('hold', 'key'))).toMatchObject({effect: 'ask', verdict: 'hold'});
		expect(run(begin('hold', 'key'), {type: 'follow'}).verdict).toBe('hold');
	});

	test('that comes to nothing asks nothing', () => {
		expect(run(begin('hold'), {type: 'cancel'}, {type: 'end'})).toEqual({state: idle, verdict: 'pass'});
	});

	test('is asked about when the person goes on to something else', () => {
		expect(run(begin('hold'), {type: 'other'})).toMatchObject({effect: 'ask', verdict: 'pass'});
	});
});

describe('while the question is open', () => {
	const asking = [begin('hold'), {type: 'end'}] as const;

	test('further presses are held, are not judged and ask nothing new', () => {
		const {state} = run(...asking);
		const judged: GuardInput = {
			type: 'begin',
			kind: 'pointer',
			judge: () => {
				throw new Error('judged twice');
			},
		};
		expect(step(state, judged)).toMatchObject({verdict: 'hold'});
		expect(step(state, judged).effect).toBeUndefined();
		expect(step(step(state, judged).state, {type: 'end'}).effect).toBeUndefined();
	});

	test('going back leaves everything as it was', () => {
		expect(run(...asking, {type: 'answer', answer: 'back'})).toMatchObject({state: idle, effect: 'restore'});
	});

	test('going on makes the press again, and lets it through until the next task', () => {
		const sent = run(...asking, {type: 'answer', answer: 'post'});
		expect(sent.effect).toBe('replay');
		expect(step(sent.state, begin('hold')).verdict).toBe('pass');
		expect(step(sent.state, {type: 'released'}).state).toEqual(idle);
		expect(step(step(sent.state, {type: 'released'}).state, begin('hold')).verdict).toBe('hold');
	});

	test('a composer that closes takes the question along', () => {
		expect(run(...asking, {type: 'gone'})).toMatchObject({state: idle, effect: 'close'});
	});
});

test('an answer without a question does nothing', () => {
	expect(run({type: 'answer', answer: 'post'})).toEqual({state: idle, verdict: 'pass'});
});

test('whatever happens, one answer makes at most one press again, and there is always a way back to idle', () => {
	const input = fc.oneof(
		fc
			.constantFrom<Verdict>('pass', 'hold')
			.chain((verdict) => fc.constantFrom<'pointer' | 'key'>('pointer', 'key').map((kind) => begin(verdict, kind))),
		fc.constantFrom<GuardInput>(
			{type: 'follow'},
			{type: 'end'},
			{type: 'cancel'},
			{type: 'other'},
			{type: 'answer', answer: 'post'},
			{type: 'answer', answer: 'back'},
			{type: 'released'},
			{type: 'gone'},
		),
	);
	fc.assert(
		fc.property(fc.array(input, {maxLength: 40}), (inputs) => {
			let state: GuardState = idle;
			let answers = 0;
			let replays = 0;
			let questions = 0;
			for (const each of inputs) {
				if (each.type === 'answer' && each.answer === 'post') answers += 1;
				const next = step(state, each);
				state = next.state;
				if (next.effect === 'replay') replays += 1;
				if (next.effect === 'ask') questions += 1;
			}
			expect(replays).toBeLessThanOrEqual(Math.min(answers, questions));
			const out: GuardInput[] = [{type: 'end'}, {type: 'answer', answer: 'back'}, {type: 'released'}];
			for (const each of out) state = step(state, each).state;
			expect(state).toEqual(idle);
		}),
	);
});
