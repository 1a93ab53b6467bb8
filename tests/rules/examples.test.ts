import {describe, expect, test} from 'vitest';
import {readers} from '@/rules/signals/index.ts';
import {topicRules} from '@/rules/topics/index.ts';
import {draftOf, fileOf, judged, readerExamples, spansRead, topicExamples, unmark} from './examples.ts';

const named = <T extends {text: string}>(example: string | T) => (typeof example === 'string' ? example : example.text);

describe.each(readers)('reader $id', (reader) => {
	const examples = readerExamples.get(reader.id) ?? {flags: [], quiet: []};
	test('has flags, and more quiet examples than flags', () => {
		expect(examples.flags.length).toBeGreaterThan(0);
		expect(examples.quiet.length).toBeGreaterThan(examples.flags.length);
	});
	test.each(examples.flags)('points at the marked words of: %s', (marked) => {
		const {text, spans} = unmark(marked);
		expect(spansRead(reader, text).map(({start, end}) => text.slice(start, end))).toEqual(
			spans.map(({start, end}) => text.slice(start, end)),
		);
	});
	test.each(examples.quiet)('stays quiet on: %s', (text) => {
		expect(spansRead(reader, text).map(({start, end}) => text.slice(start, end))).toEqual([]);
	});
});

describe.each(topicRules.map((rule) => [fileOf(rule), rule] as const))('topic %s', (file, rule) => {
	const examples = topicExamples.get(file) ?? {flags: [], quiet: []};
	test('has flags, and more quiet examples than flags', () => {
		expect(examples.flags.length).toBeGreaterThan(0);
		expect(examples.quiet.length).toBeGreaterThan(examples.flags.length);
	});
	test.each(examples.flags.map((example) => [named(example), example] as const))('speaks of: %s', (_name, example) => {
		const {draft, marked, policy} = draftOf(rule, example);
		const spans = judged(rule, draft, policy).flatMap((judgement) => judgement.spans);
		expect(judged(rule, draft, policy).length).toBeGreaterThan(0);
		// Every marked place is touched, and nothing is pointed at outside the marks.
		for (const {start, end} of marked) expect(spans.some((span) => span.start < end && start < span.end)).toBe(true);
		for (const span of spans) expect(marked.some(({start, end}) => span.start < end && start < span.end)).toBe(true);
	});
	test.each(examples.quiet.map((example) => [named(example), example] as const))(
		'stays quiet on: %s',
		(_name, example) => {
			const {draft, policy} = draftOf(rule, example);
			expect(judged(rule, draft, policy).map(({because}) => because)).toEqual([]);
		},
	);
});
