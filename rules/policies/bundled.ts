import type {Policy} from '../types.ts';
import {parsePolicy, sayProblem} from './schema.ts';

const files = import.meta.glob<unknown>('./*/policy.yaml', {eager: true, import: 'default'});

/**
 * The built-in policies, sorted by id. For bundles (extension, vitest): the packs are found by folder.
 * @throws Error with every problem of a pack that does not fit the schema; `npm test` meets it before anybody else.
 */
export const bundledPolicies: readonly Policy[] = Object.entries(files)
	.sort(([a], [b]) => a.localeCompare(b))
	.map(([file, data]) => {
		const parsed = parsePolicy(data);
		if (!parsed.ok) throw new Error(parsed.problems.map((problem) => sayProblem(file, problem)).join('\n'));
		return parsed.policy;
	});
