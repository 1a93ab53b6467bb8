import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {examplesSchema, failingExamples} from '@/rules/policies/examples.ts';
import {contextFor} from '@/src/cli/context.ts';
import {policiesFolder, policyIds} from '@/src/cli/policies.ts';

test.each(policyIds())('%s keeps the word of its examples', (id) => {
	const examples = examplesSchema.parse(parse(readFileSync(join(policiesFolder, id, 'examples.yaml'), 'utf8')));
	expect(failingExamples(examples, contextFor(id))).toEqual([]);
});

test('an example that does not go as it says is told with what was raised', () => {
	const examples = examplesSchema.parse({
		fires: [{text: 'Good morning.', due: [{topic: 'conduct', clause: 'III.C.3', level: 'stop'}]}],
		silent: [{text: 'Good morning.'}],
	});
	expect(failingExamples(examples, contextFor('moorhead'))).toEqual([
		'“Good morning.” should raise conduct stop III.C.3, and raised nothing.',
	]);
});
