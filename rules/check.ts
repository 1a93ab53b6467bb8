import type {FixPlan, Judgement, TopicRule} from './define.ts';
import {findPeople} from './people/find.ts';
import {citationOf, cite} from './policies/cite.ts';
import {type Reading, type RequestReading, type Signals, signalsFrom} from './reading.ts';
import {readers} from './signals/index.ts';
import type {AnySignal} from './signals/types.ts';
import {type Block, type PlacedBlock, splitBlocks, toBlock} from './text/blocks.ts';
import {topicRules} from './topics/index.ts';
import {findProtection} from './topics/protected.ts';
import type {Citation, Connection, Context, Draft, Finding, Fix, Report} from './types.ts';

interface Fault {
	readonly part: string;
	readonly error: string;
}

/** What one block gave, relative to its own start. */
interface BlockReading {
	readonly block: Block;
	readonly signals: readonly AnySignal[];
	readonly faults: readonly Fault[];
}

// A keystroke changes one block: all others come from here, whatever the draft's length.
const cache = new Map<string, BlockReading>();
const cacheLimit = 2000;

/** Drops all cached blocks: for measuring a first check, and when a checker goes away. */
export const forgetBlocks = (): void => cache.clear();

const faultOf = (part: string, error: unknown): Fault => ({
	part,
	// The name alone: a message could hold words of the draft.
	error: error instanceof Error ? error.name : typeof error,
});

function readBlock(text: string): BlockReading {
	const known = cache.get(text);
	if (known) return known;
	const block = toBlock(text);
	const signals: AnySignal[] = [];
	const faults: Fault[] = [];
	for (const reader of readers) {
		try {
			signals.push(...reader.read(block));
		} catch (error) {
			faults.push(faultOf(`signals/${reader.id}`, error));
		}
	}
	signals.sort((a, b) => a.start - b.start || b.end - a.end);
	const reading = {block, signals, faults};
	if (cache.size >= cacheLimit) {
		const oldest = cache.keys().next().value;
		if (oldest !== undefined) cache.delete(oldest);
	}
	cache.set(text, reading);
	return reading;
}

function readText(text: string, faults: Fault[]): {blocks: PlacedBlock[]; signals: Signals} {
	const blocks: PlacedBlock[] = [];
	const signals: AnySignal[] = [];
	for (const {start, end} of splitBlocks(text)) {
		const reading = readBlock(text.slice(start, end));
		blocks.push({block: reading.block, offset: start});
		faults.push(...reading.faults);
		for (const signal of reading.signals) {
			signals.push({...signal, start: signal.start + start, end: signal.end + start});
		}
	}
	return {blocks, signals: signalsFrom(signals)};
}

const loudness = {stop: 0, caution: 1, note: 2} as const;

function toFinding(rule: TopicRule, judgement: Judgement, where: Draft | Connection, context: Context): Finding[] {
	const {policy, words} = context;
	const cited = cite(policy, {
		topic: rule.id,
		account: where.account,
		moment: judgement.moment ?? 'draft',
		...(judgement.case && {case: judgement.case}),
	});
	if (!cited) return [];
	const kind = judgement.kind ?? rule.kind;
	const fix = ({label, edits}: FixPlan): Fix => ({label: words(label.id, label.values), edits});
	return [
		{
			topic: rule.id,
			...(kind && {kind}),
			level: judgement.quiet ? 'note' : cited.level,
			spans: judgement.spans.map(({start, end}) => ({start, end})),
			message: words(judgement.say.id, judgement.say.values),
			clause: citationOf(policy, cited.clause),
			exceptions: policy.clauses
				.filter(({id}) => cited.clause.exceptions.includes(id))
				.map((clause) => citationOf(policy, clause)),
			...(judgement.fixes?.length && {fixes: judgement.fixes.map(fix)}),
			...(judgement.question && {
				question: {id: judgement.question.id, text: words(judgement.question.id, judgement.question.values)},
			}),
			because: [...judgement.because, `clause ${policy.id} ${cited.clause.id}`],
		},
	];
}

const place = (finding: Finding) => finding.spans[0]?.start ?? Number.POSITIVE_INFINITY;

const inOrder = (findings: Finding[]) =>
	findings.sort((a, b) => {
		const [left, right] = [place(a), place(b)];
		return (
			(left === right ? 0 : left - right) || loudness[a.level] - loudness[b.level] || a.topic.localeCompare(b.topic)
		);
	});

function judgeAll(
	where: Draft | Connection,
	context: Context,
	faults: Fault[],
	judge: (rule: TopicRule) => readonly Judgement[] | undefined,
): Finding[] {
	const findings: Finding[] = [];
	for (const rule of topicRules) {
		if (rule.account && rule.account !== where.account) continue;
		if (context.topicsOff.includes(rule.id)) continue;
		try {
			for (const judgement of judge(rule) ?? []) findings.push(...toFinding(rule, judgement, where, context));
		} catch (error) {
			faults.push(faultOf(`topics/${rule.id}${rule.kind ? `.${rule.kind}` : ''}`, error));
		}
	}
	return inOrder(findings);
}

/** The policy's clauses that protect union and workplace speech, where the draft is that. */
function protectionsOf(reading: Reading, faults: Fault[]): Citation[] {
	const {draft, context} = reading;
	try {
		if (!findProtection(reading)) return [];
	} catch (error) {
		faults.push(faultOf('topics/protected', error));
		return [];
	}
	return context.policy.clauses
		.filter(({modality, topics}) => modality === 'permitted' && topics.includes('conduct'))
		.filter(({account}) => account === 'both' || account === draft.account)
		.map((clause) => citationOf(context.policy, clause));
}

/**
 * The first step alone: signals and people of a draft, before any judgement. Pure but for the cache, never throws:
 * what failed is added to `faults`.
 */
export function readDraft(draft: Draft, context: Context, faults: Fault[] = []): Reading {
	const {blocks, signals} = readText(draft.text, faults);
	try {
		return {draft, context, blocks, signals, people: findPeople(draft, blocks, signals, context)};
	} catch (error) {
		faults.push(faultOf('people', error));
		return {draft, context, blocks, signals, people: {all: [], students: [], ownerOf: () => undefined}};
	}
}

/**
 * Checks what is about to be posted. Pure but for a cache of read blocks; never throws: a part that fails is named in
 * `faults` and the rest is judged all the same.
 * @returns findings in text order, each citing a clause of `context.policy`; spans in UTF-16 units of `draft.text`.
 */
export function checkDraft(draft: Draft, context: Context): Report {
	const faults: Fault[] = [];
	const reading = readDraft(draft, context, faults);
	const findings = judgeAll(draft, context, faults, (rule) => rule.judge?.(reading));
	return {findings, protections: protectionsOf(reading, faults), faults};
}

/**
 * Checks a friend, follow or connect request by what the page shows of the other person. Pure, never throws.
 * @returns findings without spans, each citing a clause of `context.policy`.
 */
export function checkConnection(connection: Connection, context: Context): Report {
	const faults: Fault[] = [];
	const {name, headline, bio, lines} = connection.profile;
	const {signals} = readText([name, headline, bio, ...lines].filter(Boolean).join('\n'), faults);
	const reading: RequestReading = {connection, context, signals};
	const findings = judgeAll(connection, context, faults, (rule) => rule.judgeConnection?.(reading));
	return {findings, protections: [], faults};
}
