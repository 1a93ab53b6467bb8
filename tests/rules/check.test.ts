import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {checkConnection, checkDraft} from '@/rules/check.ts';
import {splitBlocks} from '@/rules/text/blocks.ts';
import {accounts, type Draft, draftKinds} from '@/rules/types.ts';
import {contextFor} from '@/src/cli/context.ts';
import {policyIds} from '@/src/cli/policies.ts';

const aDraft = (text: string, more: Partial<Draft> = {}): Draft => ({
	text,
	site: 'facebook',
	account: 'professional',
	kind: 'post',
	mentions: [],
	media: [],
	...more,
});

/** What must hold of any report, whatever the text. */
function expectSound(draft: Draft, policy: string): void {
	const report = checkDraft(draft, contextFor(policy));
	expect(report.faults).toEqual([]);
	for (const {spans, fixes, message, clause} of report.findings) {
		expect(message).not.toMatch(/\$\w+\$|undefined/);
		expect(clause.quote).toBeTruthy();
		for (const {start, end} of [...spans, ...(fixes ?? []).flatMap(({edits}) => edits)]) {
			expect(0 <= start && start <= end && end <= draft.text.length).toBe(true);
		}
		for (const fix of fixes ?? []) {
			const inOrder = fix.edits.toSorted((a, b) => a.start - b.start);
			for (const [index, edit] of inOrder.entries())
				expect(edit.start).toBeGreaterThanOrEqual(inOrder[index - 1]?.end ?? 0);
		}
	}
	expect(checkDraft(draft, contextFor(policy))).toEqual(report);
}

/** Pieces that people and pages put together in unlucky ways. */
const pieces = fc.constantFrom(
	'Maya',
	'J.M.',
	"O'Brien's",
	'MARISOL',
	'mom',
	'my 3rd period',
	'555-0142',
	'IEP',
	'@handle',
	'#tag',
	'👩🏽‍🏫',
	'\u0000',
	'\ud83d',
	'\u202e',
	'é',
	'[[',
	'$NAME$',
	'<b>',
	'\n',
	'\r\n',
	'\t',
	' ',
	'. ',
	', ',
	'98%',
	'ñ'.repeat(40),
	'.'.repeat(60),
	'a@b.co',
	'2/29/12',
);

describe('the engine on any input', () => {
	test('never fails, points inside the text and answers the same twice: pieces', () => {
		fc.assert(
			fc.property(
				fc.array(pieces, {maxLength: 40}),
				fc.constantFrom(...policyIds()),
				fc.constantFrom(...accounts),
				fc.constantFrom(...draftKinds),
				(words, policy, account, kind) => {
					expectSound(aDraft(words.join(''), {account, kind}), policy);
					expectSound(aDraft(words.join(' '), {account, kind}), policy);
				},
			),
			{numRuns: 120},
		);
	});
	test('never fails on any string of any script', () => {
		fc.assert(
			fc.property(
				fc.string({unit: 'binary', maxLength: 300}),
				fc.array(fc.string({unit: 'binary', maxLength: 20}), {maxLength: 3}),
				(text, mentions) => {
					expectSound(aDraft(text, {mentions, media: mentions.map((alt) => ({type: 'image', alt}))}), 'moorhead');
				},
			),
			{numRuns: 200},
		);
	});
	test.each([
		['nothing', ''],
		['one line of 60,000 characters', 'The bus leaves at nine and Maya has the list. '.repeat(1304)],
		['60,000 characters without a space', 'x'.repeat(60_000)],
		['10,000 emoji', '👩🏽‍🏫'.repeat(10_000)],
		['5,000 mentions', '@someone '.repeat(5000)],
		['nested quotes', '“‘"'.repeat(5000)],
		[
			'every block of the basic plane',
			Array.from({length: 0xffff / 64}, (_, index) => String.fromCharCode(index * 64)).join(' '),
		],
		['a roster of 2,000 rows', Array.from({length: 2000}, (_, index) => `Lastname, First ${index}`).join('\n')],
		['brackets and dots', '([.,;'.repeat(8000)],
		['digits', '5'.repeat(20_000)],
		['blank lines', '\n'.repeat(20_000)],
	])('%s', (_name, text) => expectSound(aDraft(text), 'okcps'), 60_000);

	test('a request with anything in it', () => {
		fc.assert(
			fc.property(
				fc.string({unit: 'binary'}),
				fc.string({unit: 'binary'}),
				fc.array(fc.string({unit: 'binary'}), {maxLength: 5}),
				(name, bio, lines) => {
					for (const policy of policyIds()) {
						const report = checkConnection(
							{profile: {name, bio, lines}, site: 'x', account: 'personal'},
							contextFor(policy),
						);
						expect(report.faults).toEqual([]);
					}
				},
			),
			{numRuns: 60},
		);
	});
});

describe('blocks', () => {
	test('cover a text without gap or overlap, and are never longer than the limit', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string({maxLength: 2000})), {maxLength: 20}), (words) => {
				const text = words.join(' ');
				let at = 0;
				for (const {start, end} of splitBlocks(text)) {
					expect(start).toBe(at);
					expect(end - start).toBeLessThanOrEqual(1200);
					expect(end).toBeGreaterThan(start);
					at = end;
				}
				expect(at).toBe(text.length);
			}),
		);
	});
});
