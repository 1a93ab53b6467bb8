import {describe, expect, test} from 'vitest';
import {bundledPolicies} from '@/rules/policies/bundled.ts';
import {topicRules} from '@/rules/topics/index.ts';
import {judgedTopics} from '@/src/ui/guide/judged.ts';
import {outlineOf, purposeOf} from '@/src/ui/guide/outline.ts';

describe.each(bundledPolicies.map((policy) => [policy.id, policy] as const))('%s', (_id, policy) => {
	test('keeps every clause, in order', () => {
		expect(outlineOf(policy).flatMap(({clauses}) => clauses)).toEqual(policy.clauses);
	});
	test('says each heading where it begins', () => {
		const [first] = outlineOf(policy);
		expect(first?.opens.map(({heading}) => heading)).toEqual(first?.path);
		for (const {path, opens} of outlineOf(policy)) {
			expect(opens.length).toBeGreaterThan(0);
			expect(path.slice(path.length - opens.length)).toEqual(opens.map(({heading}) => heading));
		}
	});
	test('tells clauses that are checked from those that need a person', () => {
		const uses = new Set(policy.clauses.map(purposeOf));
		expect([...uses]).toEqual(expect.arrayContaining(['checked', 'reading']));
	});
});

test('what guide and options call checked is what the engine judges (src/ui/guide/judged.ts)', () => {
	expect(judgedTopics).toEqual([...new Set(topicRules.map(({id}) => id))].toSorted());
});
