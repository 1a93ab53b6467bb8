import type {Reading, RequestReading} from './reading.ts';
import type {AnySignal} from './signals/types.ts';
import type {Block} from './text/blocks.ts';
import type {Account, Case, Draft, Kind, Moment, Span, Topic} from './types.ts';

/**
 * A reader finds one thing in one block of text, before any judgement.
 * `read` must depend on the block alone: its result is cached by the block's text. Spans count from the block's start.
 */
export interface Reader {
	readonly id: string;
	read(block: Block): readonly AnySignal[];
}

/** A sentence to be said: an id of `assets/_locales/<language>/messages.json` and its values. */
export interface Say {
	readonly id: string;
	readonly values?: Readonly<Record<string, string | number>>;
}

export interface FixPlan {
	readonly label: Say;
	readonly edits: readonly {readonly start: number; readonly end: number; readonly text: string}[];
}

/** What a topic finds, before a clause is chosen for it. Without a clause in the policy it is dropped. */
export interface Judgement {
	readonly kind?: Kind;
	readonly case?: Case;
	readonly spans: readonly Span[];
	readonly say: Say;
	readonly fixes?: readonly FixPlan[];
	readonly question?: Say;
	/** The moment whose clause fits best; `draft` when absent. */
	readonly moment?: Moment;
	/** Quiet: whatever the clause's level, this one is no louder than a note. */
	readonly quiet?: boolean;
	/** Signals, person, role and rule that led here, for `--explain`. */
	readonly because: readonly string[];
}

export interface TopicRule {
	readonly id: Topic;
	/** For topics whose kinds are judged in files of their own. */
	readonly kind?: Kind;
	/** Accounts it can matter on; both when absent. */
	readonly account?: Account;
	judge?(reading: Reading): readonly Judgement[];
	/** For friend, follow and connect requests. */
	judgeConnection?(reading: RequestReading): readonly Judgement[];
}

/** Examples beside a reader: `[[…]]` marks what it must point at; a quiet line says why in a comment above it. */
export interface ReaderExamples {
	readonly flags: readonly string[];
	readonly quiet: readonly string[];
}

/** One example of a topic: text with `[[…]]` marks, or a draft with more than text. */
export type TopicExample = string | (Partial<Draft> & {readonly text: string; readonly policy?: string});

export interface TopicExamples {
	readonly flags: readonly TopicExample[];
	readonly quiet: readonly TopicExample[];
}

/** Typed identity: a reader of `rules/signals`. */
export const defineReader = (reader: Reader): Reader => reader;
/** Typed identity: a topic (or one kind of it) of `rules/topics`. */
export const defineTopic = (topic: TopicRule): TopicRule => topic;
/** Typed identity: a reader's examples. */
export const defineReaderExamples = (examples: ReaderExamples): ReaderExamples => examples;
/** Typed identity: a topic's examples. */
export const defineExamples = (examples: TopicExamples): TopicExamples => examples;
