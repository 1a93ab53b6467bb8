import {describe, expect, test} from 'vitest';
import {checkDraft} from '@/rules/check.ts';
import type {Draft, Fix} from '@/rules/types.ts';
import {contextFor} from '@/src/cli/context.ts';

const findingsIn = (text: string, policy = 'okcps') => {
	const draft: Draft = {text, site: 'facebook', account: 'professional', kind: 'post', mentions: [], media: []};
	return checkDraft(draft, contextFor(policy)).findings.filter(
		({topic, kind}) => topic === 'student-pii' && kind === 'name',
	);
};
const apply = (text: string, fixes: readonly Fix[]) =>
	fixes
		.flatMap(({edits}) => edits)
		.sort((a, b) => b.start - a.start)
		.reduce((result, {start, end, text: words}) => result.slice(0, start) + words + result.slice(end), text);
const fixed = (text: string) =>
	apply(
		text,
		findingsIn(text).flatMap(({fixes}) => fixes?.slice(0, 1) ?? []),
	);

describe('the fix hides a student and keeps the rest', () => {
	test('everywhere in the draft, possessives and list rows too', () => {
		expect(fixed('Dasia lost Jalen’s jacket at recess. Jalen found it.')).toBe(
			'Student A lost Student B’s jacket at recess. Student B found it.',
		);
		expect(fixed('Lunch balances\nMcAllister, Jaxon -$4.15\nPham, Kevin -$9.00')).toBe(
			'Lunch balances\nStudent A -$4.15\nStudent B -$9.00',
		);
	});
	test('with a letter that the draft does not use yet', () => {
		expect(fixed('Student A helped Dasia at recess.')).toBe('Student A helped Student B at recess.');
	});
	test('a description becomes one of many', () => {
		expect(fixed('Our team captain is suspended for two games for cheating.')).toBe(
			'One of my students is suspended for two games for cheating.',
		);
	});
});

test('where approval decides, it asks for it; where nothing lifts the clause, it does not', () => {
	const text = 'Dasia won the spelling bee!';
	expect(findingsIn(text, 'moorhead')[0]?.question?.id).toBe('piiNameApproved');
	expect(findingsIn(text, 'okcps')[0]?.question).toBeUndefined();
});
