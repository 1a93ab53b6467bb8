import {describe, expect, test} from 'vitest';
import type {Finding, Topic} from '@/rules/types.ts';
import {type DraftRow, type Expectation, parseRows} from '@/src/cli/drafts.ts';
import {emptyScore, figures, ratio, tally} from '@/src/cli/scoring.ts';

const text = 'Maya Torres scored 94. Maya Torres again.';

function aRow(expectations: readonly Partial<Expectation>[], words = text): DraftRow {
	const expect = expectations.map((given) => ({topic: 'student-pii', level: 'interrupt', ...given}));
	const line = {id: 'a', policy: 'okcps', site: 'x', account: 'personal', kind: 'post', text: words, expect};
	const [row] = parseRows('test', JSON.stringify(line));
	if (!row) throw new Error('There is a row.');
	return row;
}

const aFinding = (quote: string, topic: Topic = 'student-pii', level: Finding['level'] = 'stop'): Finding => ({
	topic,
	level,
	spans: quote ? [{start: text.indexOf(quote), end: text.indexOf(quote) + quote.length}] : [],
	message: '',
	clause: {policy: 'okcps', id: 'x', cite: 'x', quote: 'x'},
	exceptions: [],
	because: [],
});

describe('a finding counts', () => {
	test('where its words overlap a quote', () => {
		const score = emptyScore();
		expect(tally(score, aRow([{quotes: ['Maya Torres']}]), [aFinding('Torres scored')])).toEqual([]);
		expect(score.all).toEqual({findings: 1, right: 1, expected: 1, found: 1});
	});

	test('at any place where the quote stands', () => {
		const score = emptyScore();
		const second = {...aFinding('again'), spans: [{start: text.lastIndexOf('Torres'), end: text.length}]};
		tally(score, aRow([{quotes: ['Maya Torres']}]), [second]);
		expect(score.all.found).toBe(1);
	});

	test('not where it only touches the quote’s end', () => {
		const score = emptyScore();
		const misses = tally(score, aRow([{quotes: ['scored 94']}]), [aFinding('Maya Torres ')]);
		expect(misses.map(({kind}) => kind).toSorted()).toEqual(['false', 'missed']);
	});

	test('anywhere where no quotes are given', () => {
		const score = emptyScore();
		tally(score, aRow([{topic: 'logo'}]), [aFinding('', 'logo')]);
		expect(score.topics.get('logo')).toEqual({findings: 1, right: 1, expected: 1, found: 1});
	});

	test('not under another topic', () => {
		const score = emptyScore();
		tally(score, aRow([{quotes: ['Maya Torres']}]), [aFinding('Maya Torres', 'tagging')]);
		expect(score.all).toEqual({findings: 1, right: 0, expected: 1, found: 0});
		expect(score.topics.get('tagging')).toEqual({findings: 1, right: 0, expected: 0, found: 0});
	});

	test('once, though it meets two expectations', () => {
		const score = emptyScore();
		tally(score, aRow([{quotes: ['Maya Torres']}, {quotes: ['scored 94']}]), [aFinding('Maya Torres scored 94')]);
		expect(score.all).toEqual({findings: 1, right: 1, expected: 2, found: 2});
	});
});

test('reminders neither count nor are missed', () => {
	const score = emptyScore();
	const row = aRow([{quotes: ['Maya Torres'], level: 'note'}]);
	expect(tally(score, row, [aFinding('Maya Torres', 'student-pii', 'note')])).toEqual([]);
	expect(score.all).toEqual({findings: 0, right: 0, expected: 0, found: 0});
	// A draft with a reminder due is neither risky nor clean.
	expect([score.risky.drafts, score.clean.drafts]).toEqual([0, 0]);
});

test('names are counted a quote at a time', () => {
	const score = emptyScore();
	tally(score, aRow([{kind: 'name', quotes: ['Maya Torres', 'again']}]), [aFinding('Maya Torres')]);
	expect(score.names).toEqual({expected: 2, found: 1});
});

test('clean and risky drafts are counted whole', () => {
	const score = emptyScore();
	tally(score, aRow([]), [aFinding('Maya'), aFinding('94')]);
	tally(score, aRow([]), []);
	tally(score, aRow([{quotes: ['94']}, {quotes: ['again']}]), [aFinding('94')]);
	expect(score.clean).toEqual({drafts: 2, interrupted: 1});
	expect(score.risky).toEqual({drafts: 1, caught: 1});
	expect(figures(score)).toEqual({
		precision: 1 / 3,
		recall: 1 / 2,
		nameRecall: 1,
		riskyCaught: 1,
		cleanInterrupted: 1 / 2,
	});
});

test('nothing of nothing is all of it', () => {
	expect([ratio(0, 0), ratio(1, 4)]).toEqual([1, 0.25]);
});
