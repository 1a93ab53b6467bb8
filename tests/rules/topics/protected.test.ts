import {expect, test} from 'vitest';
import {checkDraft, readDraft} from '@/rules/check.ts';
import {findProtection} from '@/rules/topics/protected.ts';
import {contextFor} from '@/src/cli/context.ts';

const draft = (text: string, account: 'personal' | 'professional' = 'personal') =>
	({text, site: 'facebook', account, kind: 'post', mentions: [], media: []}) as const;
const found = (text: string, account?: 'personal' | 'professional') =>
	findProtection(readDraft(draft(text, account), contextFor('nyc-doe')));

test.each([
	'Our union votes on the contract Tuesday. Wear red.',
	'Paras start at $17.40 an hour and negotiations open Monday.',
	'The school board cut the nurse from the budget. Come to the public hearing.',
])('is protected, and no finding: %s', (text) => {
	expect(found(text)?.spans.length).toBeGreaterThan(0);
	expect(checkDraft(draft(text), contextFor('nyc-doe')).findings).toEqual([]);
});

test.each(['The budget for my kitchen is gone.', 'A rainy Sunday, soup on the stove.', 'We vote for pizza.'])(
	'is everyday talk: %s',
	(text) => {
		expect(found(text)).toBeUndefined();
	},
);

test('is about personal accounts only', () => {
	expect(found('Our union votes on the contract Tuesday.', 'professional')).toBeUndefined();
});

test('leaves a threat a threat', () => {
	const text = 'The school board cut our contract raise. I will slash your tires, Gary.';
	const {findings} = checkDraft(draft(text), contextFor('west-genesee'));
	expect(findings.some(({topic}) => topic === 'conduct')).toBe(true);
});
