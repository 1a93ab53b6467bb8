import {readDraft} from '@/rules/check.ts';
import type {Reader, ReaderExamples, TopicExample, TopicExamples, TopicRule} from '@/rules/define.ts';
import {toBlock} from '@/rules/text/blocks.ts';
import type {Draft, Span} from '@/rules/types.ts';
import {contextFor} from '@/src/cli/context.ts';

const readerFiles = import.meta.glob<ReaderExamples>('@/rules/signals/*.examples.ts', {eager: true, import: 'default'});
const topicFiles = import.meta.glob<TopicExamples>('@/rules/topics/*.examples.ts', {eager: true, import: 'default'});

/** The part of a file name that reader, topic and examples share: `phone`, `student-pii.contact`. */
const idOf = (file: string) => file.replace(/^.*\//, '').replace(/\.examples\.ts$/, '');
const byId = <T>(files: Record<string, T>) =>
	new Map(Object.entries(files).map(([file, value]) => [idOf(file), value]));

export const readerExamples = byId(readerFiles);
export const topicExamples = byId(topicFiles);
export const fileOf = ({id, kind}: TopicRule) => (kind ? `${id}.${kind}` : id);

/** Text without its `[[…]]` marks, and the spans they stood for. */
export function unmark(marked: string): {text: string; spans: Span[]} {
	const spans: Span[] = [];
	let text = '';
	for (const [index, piece] of marked.split(/\[\[|\]\]/).entries()) {
		if (index % 2 === 1) spans.push({start: text.length, end: text.length + piece.length});
		text += piece;
	}
	return {text, spans};
}

const inOrder = (spans: readonly Span[]) =>
	spans.map(({start, end}) => ({start, end})).sort((a, b) => a.start - b.start || a.end - b.end);

/** What a reader points at in a text. */
export const spansRead = (reader: Reader, text: string): Span[] => inOrder(reader.read(toBlock(text)));

/** An example as a draft; a bare text is a post on a personal account, or on the only account the topic knows. */
export function draftOf(rule: TopicRule, example: TopicExample): {draft: Draft; marked: Span[]; policy: string} {
	const {policy = 'moorhead', ...fields} = typeof example === 'string' ? {text: example} : example;
	const {text, spans} = unmark(fields.text);
	const defaults = {
		site: 'facebook',
		account: rule.account ?? 'personal',
		kind: 'post',
		mentions: [],
		media: [],
	} as const;
	return {draft: {...defaults, ...fields, text}, marked: spans, policy};
}

/** What a topic judges in a draft, whatever the policy says of it. */
export const judged = (rule: TopicRule, draft: Draft, policy: string) =>
	rule.judge?.(readDraft(draft, contextFor(policy))) ?? [];
