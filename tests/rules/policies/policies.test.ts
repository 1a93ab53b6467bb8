import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {cite} from '@/rules/policies/cite.ts';
import {parsePolicy} from '@/rules/policies/schema.ts';
import {type Account, cases, type Level, type Policy, type Topic} from '@/rules/types.ts';
import {loadPolicy, policiesFolder, policyIds} from '@/src/cli/policies.ts';

const policies = policyIds().map(loadPolicy);
const policy = (id: string): Policy => {
	const found = policies.find((one) => one.id === id);
	if (!found) throw new Error(`no policy ${id}`);
	return found;
};
const oneSpace = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');

test('the five adopted policies are built in', () => {
	expect(policies.map(({id}) => id)).toEqual(['dudley-charlton', 'moorhead', 'nyc-doe', 'okcps', 'west-genesee']);
	expect(policies.map(({clauses}) => clauses.length)).toEqual([53, 45, 72, 56, 42]);
});

describe.each(policies)('$id', ({id, clauses}) => {
	const source = oneSpace(readFileSync(join(policiesFolder, id, 'source.txt'), 'utf8'));

	test('quotes the adopted text letter for letter', () => {
		expect(clauses.filter(({quote}) => !source.includes(quote)).map((clause) => clause.id)).toEqual([]);
	});
	test('has a citation, a heading and a note for every clause', () => {
		expect(
			clauses.filter(({cite: words, heading, note}) => !(words && heading && note)).map((clause) => clause.id),
		).toEqual([]);
	});
	test('raises nothing from framing, permission or background', () => {
		const raising = clauses.filter(
			({level, modality, moment, topics}) =>
				level && topics.length > 0 && (modality === 'permitted' || moment === 'framing'),
		);
		expect(raising.map((clause) => clause.id)).toEqual([]);
	});
});

/** The loudest level that any case of a topic can have. */
function loudest(id: string, topic: Topic, account: Account): Level | '—' {
	const named: readonly (string | undefined)[] = (cases as Partial<Record<Topic, readonly string[]>>)[topic] ?? [
		undefined,
	];
	const found = named.flatMap((one) => {
		const cited = cite(policy(id), {topic, account, moment: 'draft', ...(one && {case: one as never})});
		return cited ? [cited.level] : [];
	});
	return (['stop', 'caution', 'note'] as const).find((level) => found.includes(level)) ?? '—';
}

describe('how loud each policy is', () => {
	// policies in the order nyc-doe, west-genesee, okcps, dudley-charlton, moorhead: read off their clauses by hand
	const order = ['nyc-doe', 'west-genesee', 'okcps', 'dudley-charlton', 'moorhead'];
	const table: readonly [Topic, Account, readonly (Level | '—')[]][] = [
		['student-pii', 'personal', ['stop', 'caution', 'stop', 'stop', 'caution']],
		['student-pii', 'professional', ['stop', 'caution', 'stop', 'stop', 'caution']],
		['student-image', 'personal', ['caution', 'caution', 'caution', 'caution', 'caution']],
		['student-image', 'professional', ['caution', 'caution', 'caution', 'caution', 'caution']],
		['logo', 'personal', ['stop', '—', 'note', 'caution', '—']],
		['logo', 'professional', ['—', '—', '—', 'caution', '—']],
		['official-voice', 'personal', ['stop', 'stop', 'note', 'note', 'note']],
		['tagging', 'personal', ['caution', 'caution', 'caution', '—', 'caution']],
		['tagging', 'professional', ['caution', 'caution', 'caution', '—', 'caution']],
		['student-connection', 'personal', ['stop', 'note', 'stop', 'stop', 'note']],
		['student-connection', 'professional', ['stop', 'note', 'stop', 'caution', 'note']],
		['outside-audience', 'professional', ['note', '—', 'note', 'caution', '—']],
		['confidential', 'personal', ['stop', 'stop', 'stop', 'stop', 'stop']],
		['confidential', 'professional', ['stop', 'stop', 'stop', 'stop', 'stop']],
		['conduct', 'personal', ['note', 'caution', 'note', 'caution', 'stop']],
		['conduct', 'professional', ['stop', 'caution', 'stop', 'caution', 'stop']],
		['work-time', 'personal', ['—', 'caution', '—', 'stop', 'caution']],
		['email-mixing', 'personal', ['caution', 'caution', 'caution', 'stop', '—']],
		['disclaimer', 'personal', ['—', '—', '—', '—', 'caution']],
		['press', 'personal', ['—', 'caution', '—', '—', '—']],
		['press', 'professional', ['—', 'caution', 'caution', '—', '—']],
		['copyright', 'personal', ['—', 'caution', '—', 'caution', 'caution']],
		['copyright', 'professional', ['caution', 'caution', 'caution', 'caution', 'caution']],
		['school-business', 'personal', ['—', 'caution', '—', 'stop', 'stop']],
		['school-business', 'professional', ['note', 'caution', '—', 'caution', 'stop']],
	];
	test.each(table)('%s on a %s account', (topic, account, levels) => {
		expect(order.map((id) => loudest(id, topic, account))).toEqual(levels);
	});
});

describe('the clause a finding quotes', () => {
	const quoted = (
		id: string,
		topic: Topic,
		account: Account,
		one?: string,
		moment: 'draft' | 'media' | 'connection' = 'draft',
	) => cite(policy(id), {topic, account, moment, ...(one && {case: one as never})})?.clause.id;

	test('prefers a rule to a louder general clause', () => {
		expect(quoted('moorhead', 'student-pii', 'professional')).toBe('III.F.2');
		expect(quoted('west-genesee', 'student-pii', 'personal')).toBe('guidelines.protect-confidential.b');
	});
	test('reaches only its own account', () => {
		expect(quoted('nyc-doe', 'student-pii', 'professional')).toBe('professional.sites.13a');
		expect(quoted('nyc-doe', 'student-pii', 'personal')).toBe('personal.sites.4a');
	});
	test('fits the case, and is silent where the policy has none for it', () => {
		expect(quoted('dudley-charlton', 'student-connection', 'personal', 'message', 'connection')).toBe('3.3d');
		expect(quoted('dudley-charlton', 'student-connection', 'personal', 'request', 'connection')).toBe('2.2a');
		expect(quoted('okcps', 'email-mixing', 'professional', 'personal-address')).toBe('B.1.a.2');
		expect(quoted('west-genesee', 'email-mixing', 'professional', 'personal-address')).toBeUndefined();
		expect(quoted('moorhead', 'tagging', 'professional', 'volunteer-photo', 'media')).toBe('III.F.3a');
		expect(quoted('dudley-charlton', 'tagging', 'personal', 'parent')).toBeUndefined();
	});
	test('rests on a clause about the account only where there is no other', () => {
		expect(quoted('nyc-doe', 'outside-audience', 'professional', undefined, 'connection')).toBe(
			'professional.sites.11a',
		);
		expect(quoted('dudley-charlton', 'outside-audience', 'professional', undefined, 'connection')).toBe('3.3f');
	});
});

describe('a pack that is wrong', () => {
	const good = {
		id: 'made-up',
		district: 'Made Up Schools',
		title: 'Guidelines',
		names: {},
		clauses: [
			{
				id: '1',
				cite: '1',
				heading: '1',
				quote: 'Be kind.',
				topics: ['conduct'],
				account: 'both',
				moment: 'draft',
				modality: 'required',
				level: 'note',
			},
		],
	};
	const problems = (input: unknown) => {
		const parsed = parsePolicy(input);
		return parsed.ok ? [] : parsed.problems;
	};
	const withClause = (change: object) => ({...good, clauses: [{...good.clauses[0], ...change}]});

	test('is taken when it is right', () => expect(problems(good)).toEqual([]));
	test.each([
		['a level that does not exist', withClause({level: 'loud'}), 'clauses[0].level', '"loud"'],
		['a topic that does not exist', withClause({topics: ['pets']}), 'clauses[0].topics[0]', '"pets"'],
		['a missing quote', withClause({quote: undefined}), 'clauses[0].quote', 'nothing'],
		['an exception that is not there', withClause({exceptions: ['9']}), 'clauses[0].exceptions[0]', '"9"'],
		['a general topic it does not have', withClause({general: ['press']}), 'clauses[0].general[0]', '"press"'],
		['a case of another topic', withClause({cases: {tagging: ['parent']}}), 'clauses[0].cases.tagging', '["parent"]'],
		['an id used twice', {...good, clauses: [...good.clauses, ...good.clauses]}, 'clauses[1].id', '"1"'],
		['a name with spaces', {...good, id: 'Made Up'}, 'id', '"Made Up"'],
		['no clauses', {...good, clauses: []}, 'clauses', '[]'],
	])('%s is refused with its path and what was found', (_name, input, path, found) => {
		expect(problems(input)).toEqual([expect.objectContaining({path, found, expected: expect.stringMatching(/\w/)})]);
	});
	test('a key that is misspelt is named', () => {
		expect(problems(withClause({qoute: 'x'}))[0]?.expected).toContain('"qoute"');
	});
	test.each([null, 3, 'text', [], () => 0])('%s is refused, never thrown', (input) =>
		expect(problems(input).length).toBeGreaterThan(0),
	);
});
