import {expect, test} from 'vitest';
import {readDraft} from '@/rules/check.ts';
import {readTagged} from '@/rules/people/tagged.ts';
import type {Draft} from '@/rules/types.ts';
import {contextFor} from '@/src/cli/context.ts';

const tagged = (text: string, mention: string, account: Draft['account'] = 'professional') => {
	const draft: Draft = {text, site: 'instagram', account, kind: 'post', mentions: [mention], media: []};
	const [first] = readTagged(readDraft(draft, contextFor('moorhead')));
	return first;
};

test.each([
	['Thanks to our custodian @big.lou', '@big.lou', 'colleague'],
	['What a shot @hoops_22, ninth grade!', '@hoops_22', 'student'],
	['Goalie mom of the year @kay_r', '@kay_r', 'parent'],
	['Great day @coach.ember', '@coach.ember', 'colleague'],
	['Thank you @tidepool_museum!', '@tidepool_museum', 'organisation'],
	['Sunset at the pier @sam_j', '@sam_j', 'unknown'],
])('%s', (text, mention, role) => {
	expect(tagged(text, mention)?.roles[0]).toBe(role);
});

test('the writer’s own people are told on a personal account', () => {
	expect(tagged('dock day with my brother Ned Marsh', 'Ned Marsh', 'personal')?.roles).toContain('own');
});

test('a tag is found with its at-sign or without', () => {
	expect(tagged('well played @sam_j', 'sam_j')?.span).toEqual({start: 12, end: 18});
	expect(tagged('nobody here', '@sam_j')?.span).toBeUndefined();
});
