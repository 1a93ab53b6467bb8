import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {parsePolicy, sayProblem} from '../../rules/policies/schema.ts';
import type {Policy} from '../../rules/types.ts';

export const policiesFolder = join(import.meta.dirname, '../../rules/policies');

/** Ids of the built-in packs: the folders that hold a `policy.yaml`, sorted. */
export const policyIds = (): string[] =>
	readdirSync(policiesFolder)
		.filter((id) => existsSync(join(policiesFolder, id, 'policy.yaml')))
		.sort();

/**
 * Reads one pack from disk, for command-line programs.
 * @throws Error with file, path, what was found and what was expected, when the pack does not fit the schema.
 */
export function loadPolicy(id: string): Policy {
	const file = join(policiesFolder, id, 'policy.yaml');
	const parsed = parsePolicy(parse(readFileSync(file, 'utf8')));
	if (!parsed.ok) throw new Error(parsed.problems.map((problem) => sayProblem(file, problem)).join('\n'));
	return parsed.policy;
}
