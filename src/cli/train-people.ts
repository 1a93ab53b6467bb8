import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {readDraft} from '../../rules/check.ts';
import {consentSpans} from '../../rules/people/consent.ts';
import {draftFeatures} from '../../rules/people/draft-facts.ts';
import {joinNames} from '../../rules/people/join.ts';
import {listsOf} from '../../rules/people/lists.ts';
import {everybodyKnown, settingOf, shareInLists} from '../../rules/people/roles.ts';
import {bias, weights} from '../../rules/people/weights.ts';
import {contextFor} from './context.ts';
import {corpus, corpusFolder, hands} from './corpus.ts';
import {type DraftRow, parseRows, toDraft} from './drafts.ts';
import {prior, priorBias} from './people-prior.ts';

const usage = `usage: npx tsx src/cli/train-people.ts [--write]

How well weights tell students' names from others, hand by hand: fitted on all other hands (logistic regression, pulled
towards people-prior.ts), and as shipped. --write fits on all hands and writes rules/people/weights.ts.`;

const heading = `/**
 * How much each fact about a named person and the passage speaks for "one of the writer's students" (log odds); "own:" is what it adds on a personal
 * account. Facts are made in \`features.ts\`, \`doings.ts\`, \`draft-facts.ts\` and \`roles.ts\`. Written by \`src/cli/train-people.ts --write\`.
 */
`;

/** How hard a weight is pulled to its prior, and one without a prior to nothing. */
const pull = {known: 20, free: 20};
/** Taken off the fitted odds: a wrong word to a teacher costs more than a missed one. In log odds. */
const strictness = 0.35;
/** A fact without a prior weighs only when this many drafts of this many hands show it. */
const enough = {drafts: 12, hands: 4};

const policies = ['nyc-doe', 'west-genesee', 'okcps', 'dudley-charlton', 'moorhead'];

/** `people.txt`: a line a draft, "P" personal or "S" school account before it, students in double brackets. */
function lines(): DraftRow[] {
	const rows = readFileSync(join(corpusFolder, 'people.txt'), 'utf8')
		.trim()
		.split('\n')
		.map((line, index) => {
			const quotes: string[] = [];
			const text = line.slice(2).replace(/\[\[(.+?)\]\]/g, (_, name: string) => {
				quotes.push(name);
				return name;
			});
			return JSON.stringify({
				id: `line-${index}`,
				policy: policies[index % policies.length],
				site: 'facebook',
				account: line.startsWith('P') ? 'personal' : 'professional',
				kind: 'post',
				text,
				expect: quotes.map((quote) => ({topic: 'student-pii', kind: 'name', quotes: [quote], level: 'interrupt'})),
				why: '',
			});
		});
	return parseRows('people.txt', rows.join('\n'));
}

/** Prose in which nobody is a student, paragraph by paragraph, on either account. */
function quietProse(): DraftRow[] {
	const folder = join(corpusFolder, 'quiet');
	const paragraphs = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/\n\s*\n/));
	const rows = paragraphs.flatMap((text, index) =>
		['personal', 'professional'].map((account) => ({
			id: `quiet-${index}-${account}`,
			policy: policies[index % policies.length],
			site: 'blog',
			account,
			kind: 'post',
			text,
			expect: [],
			why: '',
		})),
	);
	return parseRows('quiet', rows.map((row) => JSON.stringify(row)).join('\n'));
}

function rowsOf(hand: string): DraftRow[] {
	if (hand === 'lines') return lines();
	if (hand === 'quiet') return quietProse();
	return corpus('tuned', [hand]);
}

/** One named person of one draft, with the facts that weigh. */
interface Case {
	readonly hand: string;
	readonly draft: number;
	readonly facts: readonly string[];
	readonly has: (fact: string) => boolean;
	readonly student: boolean;
	readonly clean: boolean;
	/** Less for each of the many names of a list. */
	readonly share: number;
}

interface Fit {
	readonly bias: number;
	readonly weights: Readonly<Record<string, number>>;
}

/** All named persons of a hand's tuned drafts; drafts in which consent is stated tell nothing about who somebody is. */
function casesOf(hand: string): {cases: Case[]; lists: number[][]} {
	const cases: Case[] = [];
	const lists: number[][] = [];
	rowsOf(hand).forEach((row, index) => {
		if (row.kind === 'connection') return;
		const draft = toDraft(row);
		const {blocks, signals} = readDraft(draft, contextFor(row.policy));
		if (consentSpans(signals).length > 0) return;
		const quotes = row.expect.flatMap(({topic, kind, quotes: list}) =>
			topic === 'student-pii' && kind === 'name' ? list : [],
		);
		const spans = quotes.flatMap((quote) => {
			const found: {start: number; end: number}[] = [];
			for (let at = row.text.indexOf(quote); at !== -1; at = row.text.indexOf(quote, at + 1))
				found.push({start: at, end: at + quote.length});
			return found;
		});
		const named = joinNames(blocks);
		const known = everybodyKnown(named, settingOf(draft, draftFeatures(draft, blocks), contextFor(row.policy)));
		lists.push(...listsOf(named, blocks).map((list) => list.map((one) => one + cases.length)));
		named.forEach(({places}, one) => {
			const facts = [...new Set(known[one]?.all())];
			cases.push({
				hand,
				draft: index,
				facts,
				has: (fact) => facts.includes(fact),
				student: places.some(({weighed: {candidate}, offset}) =>
					spans.some(({start, end}) => start < offset + candidate.end && offset + candidate.start < end),
				),
				clean: row.expect.length === 0,
				share: 1.3 / Math.sqrt(named.length),
			});
		});
	});
	return {cases, lists};
}

const oddsOf = (fit: Fit, {facts}: Case) => facts.reduce((sum, fact) => sum + (fit.weights[fact] ?? 0), fit.bias);

/** Facts that may weigh: those with a prior, and those seen often enough. */
function weighable(cases: readonly Case[]): string[] {
	const seen = new Map<string, {drafts: Set<string>; hands: Set<string>}>();
	for (const {facts, hand, draft} of cases) {
		for (const fact of facts) {
			const same = seen.get(fact) ?? {drafts: new Set(), hands: new Set()};
			same.drafts.add(`${hand} ${draft}`);
			same.hands.add(hand);
			seen.set(fact, same);
		}
	}
	const often = [...seen].filter(([, {drafts, hands}]) => drafts.size >= enough.drafts && hands.size >= enough.hands);
	return [...new Set([...Object.keys(prior), ...often.map(([fact]) => fact)])];
}

/** Logistic regression over all cases at once by Adam (Kingma and Ba 2015), each weight pulled towards its prior. Deterministic. */
function fitOn(cases: readonly Case[]): Fit {
	const facts = weighable(cases);
	const index = new Map(facts.map((fact, at) => [fact, at]));
	const start = Float64Array.from([...facts.map((fact) => prior[fact] ?? 0), priorBias]);
	const pulls = Float64Array.from([...facts.map((fact) => (prior[fact] === undefined ? pull.free : pull.known)), 0]);
	const rows = cases.map((one) => [
		...one.facts.flatMap((fact) => index.get(fact) ?? []),
		// The bias is the last weight of all.
		facts.length,
	]);
	const fitted = start.slice();
	const mean = new Float64Array(fitted.length);
	const square = new Float64Array(fitted.length);
	for (let round = 1; round <= 250; round++) {
		const slope = fitted.map((weight, at) => (pulls[at] ?? 0) * (weight - (start[at] ?? 0)));
		rows.forEach((row, at) => {
			const one = cases[at];
			if (!one) return;
			let odds = 0;
			for (const fact of row) odds += fitted[fact] ?? 0;
			const error = (1 / (1 + Math.exp(-odds)) - (one.student ? 1 : 0)) * one.share;
			for (const fact of row) slope[fact] = (slope[fact] ?? 0) + error;
		});
		const step = round < 150 ? 0.05 : 0.02;
		slope.forEach((value, at) => {
			mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * value;
			square[at] = 0.999 * (square[at] ?? 0) + 0.001 * value * value;
			fitted[at] =
				(fitted[at] ?? 0) -
				(step * ((mean[at] ?? 0) / (1 - 0.9 ** round))) / (Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** round)) + 1e-6);
		});
	}
	return {
		bias: (fitted[facts.length] ?? 0) - strictness,
		weights: Object.fromEntries(facts.map((fact, at) => [fact, fitted[at] ?? 0])),
	};
}

interface Count {
	right: number;
	wrong: number;
	missed: number;
	clean: Set<number>;
}

function count(fit: Fit, {cases, lists}: {cases: readonly Case[]; lists: readonly number[][]}): Count {
	const odds = shareInLists(
		cases.map((one) => oddsOf(fit, one)),
		lists,
		cases,
	);
	const total: Count = {right: 0, wrong: 0, missed: 0, clean: new Set()};
	cases.forEach((one, index) => {
		if ((odds[index] ?? 0) < 0) total.missed += one.student ? 1 : 0;
		else if (one.student) total.right++;
		else {
			total.wrong++;
			if (one.clean) total.clean.add(one.draft);
		}
	});
	return total;
}

const line = (name: string, {right, wrong, missed, clean}: Omit<Count, 'clean'> & {clean: number}) =>
	`${name.padEnd(16)} precision ${(right / (right + wrong)).toFixed(3)}  recall ${(right / (right + missed)).toFixed(3)}  clean drafts flagged ${clean}`;

const sum = (counts: readonly Count[]) => ({
	right: counts.reduce((total, {right}) => total + right, 0),
	wrong: counts.reduce((total, {wrong}) => total + wrong, 0),
	missed: counts.reduce((total, {missed}) => total + missed, 0),
	clean: counts.reduce((total, {clean}) => total + clean.size, 0),
});

function main(): void {
	const {values} = parseArgs({options: {write: {type: 'boolean'}, help: {type: 'boolean', short: 'h'}}});
	if (values.help) {
		console.log(usage);
		return;
	}
	const sets = [...hands, 'quiet', 'lines'].map((hand) => ({hand, ...casesOf(hand)}));
	const all = sets.flatMap(({cases}) => cases);
	if (values.write) {
		const {bias, weights} = fitOn(all);
		const rows = Object.entries(weights)
			.filter(([, weight]) => Math.abs(weight) >= 0.09)
			.map(([fact, weight]) => `\t${/^\w+$/.test(fact) ? fact : JSON.stringify(fact)}: ${Number(weight.toFixed(2))},`);
		const text = `${heading}export const bias = ${Number(bias.toFixed(2))};\nexport const weights: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`;
		writeFileSync(join(import.meta.dirname, '../../rules/people/weights.ts'), text);
		return;
	}
	const fitted = sets.map((set) => {
		const counted = count(fitOn(all.filter(({hand}) => hand !== set.hand)), set);
		console.log(line(`${set.hand} fitted`, {...counted, clean: counted.clean.size}));
		return counted;
	});
	// The lines are there for their hard cases: they would only blur what other hands say.
	console.log(line('all fitted', sum(fitted.slice(0, -2))));
	console.log(line('all as shipped', sum(sets.slice(0, -2).map((set) => count({bias, weights}, set)))));
}

main();
