import {writeFileSync} from 'node:fs';
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
import {corpus, hands} from './corpus.ts';
import {toDraft} from './drafts.ts';
import {prior, priorBias} from './people-prior.ts';

const usage = `usage: npx tsx src/cli/train-people.ts [--pull 0.3] [--write]

How well weights tell students' names from others, hand by hand: those of people-prior.ts, and those fitted on the four
other hands (logistic regression, pulled towards the prior). --write fits on all hands and writes rules/people/weights.ts.`;

const heading = `/**
 * How much each fact about a named person and the passage speaks for "one of the writer's students" (log odds). Facts are
 * made in \`features.ts\`, \`draft-facts.ts\` and \`roles.ts\`. Written by \`src/cli/train-people.ts --write\` from the labelled drafts.
 */
`;

/** One named person of one draft, with the facts that weigh. */
interface Case {
	readonly hand: string;
	readonly draft: number;
	readonly facts: readonly string[];
	readonly has: (fact: string) => boolean;
	readonly student: boolean;
	readonly clean: boolean;
}

interface Fit {
	readonly bias: number;
	readonly weights: Readonly<Record<string, number>>;
}

/** All named persons of a hand's tuned drafts; drafts in which consent is stated tell nothing about who somebody is. */
function casesOf(hand: string): {cases: Case[]; lists: number[][]} {
	const cases: Case[] = [];
	const lists: number[][] = [];
	corpus('tuned', [hand]).forEach((row, index) => {
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
				facts: facts.filter((fact) => prior[fact] !== undefined),
				has: (fact) => facts.includes(fact),
				student: places.some(({weighed: {candidate}, offset}) =>
					spans.some(({start, end}) => start < offset + candidate.end && offset + candidate.start < end),
				),
				clean: row.expect.length === 0,
			});
		});
	});
	return {cases, lists};
}

const oddsOf = (fit: Fit, {facts}: Case) => facts.reduce((sum, fact) => sum + (fit.weights[fact] ?? 0), fit.bias);

/** Logistic regression by AdaGrad, each weight pulled towards its value in the file. Deterministic. */
function fitOn(cases: readonly Case[], pull: number): Fit {
	const fitted: Record<string, number> = {...prior};
	const steps: Record<string, number> = {};
	let base = priorBias;
	let baseSteps = 1e-6;
	let seed = 7;
	for (let round = 0; round < 60; round++) {
		for (let step = 0; step < cases.length; step++) {
			// A fixed linear congruential sequence: the same order at every run.
			seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
			const one = cases[seed % cases.length];
			if (!one) continue;
			const error = 1 / (1 + Math.exp(-oddsOf({bias: base, weights: fitted}, one))) - (one.student ? 1 : 0);
			for (const fact of one.facts) {
				const slope = error + pull * ((fitted[fact] ?? 0) - (prior[fact] ?? 0));
				steps[fact] = (steps[fact] ?? 1e-6) + slope * slope;
				fitted[fact] = (fitted[fact] ?? 0) - (0.1 * slope) / Math.sqrt(steps[fact]);
			}
			baseSteps += error * error;
			base -= (0.1 * error) / Math.sqrt(baseSteps);
		}
	}
	return {bias: base, weights: fitted};
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

function main(): void {
	const {values} = parseArgs({
		options: {pull: {type: 'string', default: '0.3'}, write: {type: 'boolean'}, help: {type: 'boolean', short: 'h'}},
	});
	if (values.help) {
		console.log(usage);
		return;
	}
	const sets = new Map(hands.map((hand) => [hand, casesOf(hand)]));
	const all = [...sets.values()].flatMap(({cases}) => cases);
	const sums = {prior: {right: 0, wrong: 0, missed: 0, clean: 0}, fitted: {right: 0, wrong: 0, missed: 0, clean: 0}};
	for (const [hand, set] of sets) {
		const fit = fitOn(
			all.filter((one) => one.hand !== hand),
			Number(values.pull),
		);
		for (const [name, counted] of [
			['prior', count({bias: priorBias, weights: prior}, set)],
			['fitted', count(fit, set)],
		] as const) {
			console.log(line(`${hand} ${name}`, {...counted, clean: counted.clean.size}));
			const sum = sums[name];
			sum.right += counted.right;
			sum.wrong += counted.wrong;
			sum.missed += counted.missed;
			sum.clean += counted.clean.size;
		}
	}
	console.log(line('all prior', sums.prior));
	console.log(line('all fitted', sums.fitted));
	const own = {bias, weights};
	const shipped = [...sets.values()].map((set) => count(own, set));
	const total = (pick: (counted: Count) => number) => shipped.reduce((sum, counted) => sum + pick(counted), 0);
	console.log(
		line('all as shipped', {
			right: total(({right}) => right),
			wrong: total(({wrong}) => wrong),
			missed: total(({missed}) => missed),
			clean: total(({clean}) => clean.size),
		}),
	);
	if (!values.write) return;
	const fit = fitOn(all, Number(values.pull));
	const rows = Object.entries(fit.weights).map(
		([fact, weight]) => `\t${JSON.stringify(fact)}: ${Number(weight.toFixed(2))},`,
	);
	const text = `${heading}export const bias = ${Number(fit.bias.toFixed(2))};\nexport const weights: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`;
	writeFileSync(join(import.meta.dirname, '../../rules/people/weights.ts'), text);
}

main();
