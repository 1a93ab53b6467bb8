import type {FixPlan, Judgement, Say} from '../define.ts';
import type {Reading} from '../reading.ts';
import {sentenceAt} from '../text/plain.ts';
import type {Kind, Span} from '../types.ts';
import {type Owner, ownerBecause, ownerOf} from './owner.ts';

/** One fact, before it is joined with others of the same person. */
export interface Fact extends Span {
	/** What read it, for `--explain`: "record grade". */
	readonly read: string;
	readonly say: Say;
	/** Words to put in its place; absent where only leaving the sentence out helps. */
	readonly instead?: string;
}

const closeBy = 12;

/** Spans in order, those that touch or nearly do made one. */
export function joinSpans(spans: readonly Span[]): Span[] {
	const joined: Span[] = [];
	for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (last && start - last.end <= closeBy)
			joined[joined.length - 1] = {start: last.start, end: Math.max(last.end, end)};
		else joined.push({start, end});
	}
	return joined;
}

/** Small words before a fact that are part of what is said: "got", "has been", "lo". */
const lead =
	/(?:\b(?:is|was|are|were|be|been|has|had|have|got|gets|getting|just|still|never|not|finally|caught|in|on|with|a|an|the|his|her|their|lo|la|los|las|le|se|ya|fue|está|tiene)\s){1,4}$/i;
/** What is left of its clause, where that is short. */
const rest =
	/^[^.,;:!?()\n—–…"“”|/@\d]{0,40}?(?=[.,;:!?()\n—–…"“”]|\s(?:and|but|so|because|when|while|who|that|which|if|y|pero|porque|que|cuando)\b|$)/i;

/** The fact with the words that a person would underline along with it: "has [[31 tardies]] since May", not the number alone. */
export function underlined(text: string, fact: Fact): Span {
	// A number or address is replaced as it stands.
	if (fact.instead !== undefined) return fact;
	const before = lead.exec(text.slice(Math.max(0, fact.start - 32), fact.start))?.[0].length ?? 0;
	const after = rest.exec(text.slice(fact.end, fact.end + 60))?.[0].trimEnd().length ?? 0;
	return {start: fact.start - before, end: fact.end + after};
}

/** An edit that takes the span's sentence out, or undefined where nothing would be left. */
export function sentenceCut(text: string, span: Span): {start: number; end: number; text: string} | undefined {
	const bracket = text.lastIndexOf('(', span.start);
	const shut = text.indexOf(')', span.end);
	if (
		bracket >= 0 &&
		shut >= 0 &&
		shut - bracket < 120 &&
		!/[()\n]/.test(text.slice(bracket + 1, span.start) + text.slice(span.end, shut))
	) {
		return {start: text[bracket - 1] === ' ' ? bracket - 1 : bracket, end: shut + 1, text: ''};
	}
	const sentence = sentenceAt(text, span);
	let end = sentence.end;
	while (/[.!?…"')\]]/.test(text[end] ?? '')) end += 1;
	const rest = text.slice(0, sentence.start) + text.slice(end);
	if (!/\p{L}{2}/u.test(rest)) return undefined;
	let start = sentence.start;
	while (text[start - 1] === ' ') start -= 1;
	// The first sentence of a line takes the space behind it along.
	if (start === 0 || text[start - 1] === '\n') while (text[end] === ' ') end += 1;
	return {start, end, text: ''};
}

/** Where a row's value begins with what joins it to the name: "Maya, flute: 99" loses ": 99". */
function withJoint(text: string, start: number): number {
	let from = start;
	while (/[ \t:=|.…–—-]/.test(text[from - 1] ?? '')) from -= 1;
	return from;
}

/** Fixes for facts: neutral words in place of numbers and addresses, else their sentences left out. */
export function fixesFor(text: string, facts: readonly Fact[]): FixPlan[] {
	if (facts.every(({instead}) => instead !== undefined)) {
		const edits = facts
			.map(({start, end, instead = ''}) => ({start: instead ? start : withJoint(text, start), end, text: instead}))
			.sort((a, b) => a.start - b.start)
			.filter(({start}, index, all) => index === 0 || start >= (all[index - 1]?.end ?? 0));
		return [{label: {id: 'piiFixReplace'}, edits}];
	}
	const cuts = facts.map((fact) => sentenceCut(text, fact));
	const edits: {start: number; end: number; text: string}[] = [];
	for (const cut of cuts) {
		if (!cut) return [];
		const last = edits.at(-1);
		if (!last || cut.start >= last.end) edits.push(cut);
		else if (cut.end > last.end) edits[edits.length - 1] = {...last, end: cut.end};
	}
	let left = text;
	for (const {start, end} of [...edits].reverse()) left = left.slice(0, start) + left.slice(end);
	return /\p{L}{2}/u.test(left) ? [{label: {id: edits.length > 1 ? 'piiFixCutAll' : 'piiFixCut'}, edits}] : [];
}

/** One judgement for facts that belong together. */
export function judgementOf(text: string, kind: Kind, facts: readonly Fact[], because: string): Judgement[] {
	const [first] = facts;
	if (!first) return [];
	const fixes = fixesFor(
		text,
		[...facts].sort((a, b) => a.start - b.start),
	);
	return [
		{
			kind,
			spans: joinSpans(facts.map((fact) => underlined(text, fact))),
			say: first.say,
			...(fixes.length > 0 && {fixes}),
			because: [...new Set(facts.map(({read}) => read)), because, `student-pii.${kind}`],
		},
	];
}

/**
 * Judges facts by whose they are: those of one student become one finding.
 * @param accept a last word per fact, knowing its owner.
 */
export function judgeFacts(
	reading: Reading,
	kind: Kind,
	facts: readonly Fact[],
	accept: (fact: Fact, owner: Owner) => boolean = () => true,
): Judgement[] {
	const groups = new Map<unknown, {owner: Owner; facts: Fact[]}>();
	for (const fact of facts) {
		const owner = ownerOf(reading, fact);
		if (!owner || !accept(fact, owner)) continue;
		const key = owner.person ?? 'addressee';
		const group = groups.get(key);
		if (group) group.facts.push(fact);
		else groups.set(key, {owner, facts: [fact]});
	}
	return [...groups.values()].flatMap(({owner, facts: own}) =>
		judgementOf(reading.draft.text, kind, own, ownerBecause(owner)),
	);
}
