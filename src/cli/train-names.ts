/**
 * Trains the name reader: `npx tsx src/cli/train-names.ts FOLDER [ENGLISH_WORDS]`, FOLDER holding the public files named in
 * `rules/names/NOTICE.md`. Then `npx biome check --write rules/names`. Writes `rules/names/lexicon.data.ts` and `rules/names/weights.data.ts`; the texts stay where they are.
 * A linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011); the same seed gives the same weights.
 */
import {writeFileSync} from 'node:fs';
import {spanishWords} from '../../rules/lexicon/names-places.ts';
import {fold} from '../../rules/names/spelling.ts';
import {toBlock} from '../../rules/text/blocks.ts';
import {englishWords, nameValues, tableSource, wordsOf} from './names-tables.ts';
import {headline, type Marked, NameSource, randomFrom, readMarked, recased} from './names-texts.ts';

const [folder, dictionary = '/usr/share/dict/american-english'] = process.argv.slice(2);
if (!folder) {
	console.error('usage: train-names.ts FOLDER [ENGLISH_WORDS]');
	process.exit(2);
}
const option = (name: string, standard: number): number => Number(process.env[name] ?? standard);
const target = new URL('../../rules/names/', import.meta.url);
const head = '// Written by src/cli/train-names.ts; sources and licences: NOTICE.md.\n';

const english = new Map(
	[...englishWords(dictionary), ...wordsOf(spanishWords).map((word) => fold(word))].map((word) => [word, 0]),
);
const names = nameValues(folder, option('GIVEN', 12000));
writeFileSync(
	new URL('lexicon.data.ts', target),
	`${head}export const names = ${tableSource(names, 8, 5)};\nexport const english = ${tableSource(english, 7, 0)};\n`,
);
console.log(`${names.size} names and places, ${english.size} English words`);

// These read the lists just written.
const {bucketBits, featuresOf, perToken} = await import('../../rules/names/features.ts');
const {emissions, levels, marginals, toCode} = await import('../../rules/names/tagger.ts');
const {quiet, sentences} = await import('../../rules/names/training.ts');

interface Sequence {
	readonly buckets: Int32Array;
	readonly tags: Uint8Array;
	readonly weight: number;
}

const random = randomFrom(option('SEED', 5));
const source = new NameSource(folder, random);

/** Tags of the tokens of `marked`; a share of its names' words is hidden from the lists. */
function sequenceOf(marked: Marked, hiding: number, weight: number): Sequence {
	const {tokens} = toBlock(marked.text);
	const tags = new Uint8Array(tokens.length);
	let previous = -1;
	tokens.forEach((token, index) => {
		const inside = marked.names.findIndex((name) => token.start < name.end && name.start < token.end);
		if (inside >= 0 && token.kind !== 'handle' && token.kind !== 'hashtag') tags[index] = inside === previous ? 2 : 1;
		previous = inside;
	});
	const hidden = new Set([...tags.keys()].filter((index) => tags[index] !== 0 && random() < hiding));
	return {buckets: featuresOf(tokens, (index) => hidden.has(index)), tags, weight};
}

function trainingSet(): Sequence[] {
	const set: Sequence[] = [];
	const hiding = option('HIDING', 0.15);
	const add = (marked: Marked, weight = 1) => {
		for (const line of marked.text.includes('\n') ? [] : [marked])
			if (line.text.trim()) set.push(sequenceOf(line, hiding, weight));
	};
	for (const file of ['wnut17-train', 'btc-train']) {
		for (const marked of readMarked(`${folder}/${file}.jsonl`)) {
			add(marked);
			if (marked.names.length > 0) for (let copy = 0; copy < option('RENAMED', 3); copy++) add(source.renamed(marked));
			const chance = random();
			if (chance < 0.08)
				add(
					recased(marked, (text) => text.toLowerCase()),
					0.5,
				);
			else if (chance < 0.12)
				add(
					recased(marked, (text) => text.toUpperCase()),
					0.5,
				);
			else if (chance < 0.16) add(recased(marked, headline), 0.5);
		}
	}
	const rounds = option('ROUNDS', 18);
	const share = option('SCHOOL', 0.6);
	for (let round = 0; round < rounds; round++) {
		for (const sentence of sentences) {
			const marked = source.fill(sentence);
			const chance = random();
			if (chance < 0.16)
				add(
					recased(marked, (text) => text.toLowerCase()),
					share,
				);
			else if (chance < 0.22)
				add(
					recased(marked, (text) => text.toUpperCase()),
					share,
				);
			else if (chance < 0.26) add(recased(marked, headline), share);
			else add(marked, share);
		}
		if (round % option('QUIET', 1) === 0)
			for (const sentence of quiet) {
				const marked = source.fill(sentence);
				const chance = random();
				if (chance < 0.12)
					add(
						recased(marked, (text) => text.toLowerCase()),
						share,
					);
				else if (chance < 0.2) add(recased(marked, headline), share);
				else if (chance < 0.25)
					add(
						recased(marked, (text) => text.toUpperCase()),
						share,
					);
				else add(marked, share);
			}
	}
	return set;
}

const size = 2 << bucketBits;
const weights = new Float32Array(size);
const squares = new Float32Array(size).fill(option('INIT', 8));
const steps = [0, 0, -50, 0, 0, 0, 0, 0, 0];
const stepSquares = new Array<number>(9).fill(1);

const dropout = option('DROPOUT', 0);
/** Names weigh this much more than other words: misses cost more than candidates that the reader of roles drops. */
const boldness = option('BOLDNESS', 1);

/** Emission scores with a share of the features left out, the others raised to make up for it. */
function emissionsWithout(buckets: Int32Array, dropped: Uint8Array): Float64Array {
	const scores = new Float64Array((buckets.length / perToken) * 2);
	for (let at = 0; at < buckets.length; at++) {
		if (dropped[at]) continue;
		const token = Math.floor(at / perToken) * 2;
		const bucket = (buckets[at] ?? 0) << 1;
		scores[token] = (scores[token] ?? 0) + (weights[bucket] ?? 0);
		scores[token + 1] = (scores[token + 1] ?? 0) + (weights[bucket + 1] ?? 0);
	}
	return scores.map((score) => score / (1 - dropout));
}

/** One AdaGrad step on the log-likelihood of one sequence. */
function learn({buckets, tags, weight}: Sequence, rate: number): void {
	const dropped = new Uint8Array(buckets.length);
	for (let at = 0; at < dropped.length; at++) if (random() < dropout) dropped[at] = 1;
	const scores = emissionsWithout(buckets, dropped);
	const probabilities = marginals(scores, steps);
	for (let i = 0; i < tags.length; i++) {
		for (let tag = 1; tag < 3; tag++) {
			const gradient =
				weight * (tags[i] === 0 ? 1 : boldness) * ((tags[i] === tag ? 1 : 0) - (probabilities[3 * i + tag] ?? 0));
			if (Math.abs(gradient) < 1e-4) continue;
			const squared = gradient * gradient;
			for (let f = i * perToken; f < (i + 1) * perToken; f++) {
				if (dropped[f]) continue;
				const at = ((buckets[f] ?? 0) << 1) + tag - 1;
				const sum = (squares[at] ?? 0) + squared;
				squares[at] = sum;
				weights[at] = (weights[at] ?? 0) + (rate * gradient) / Math.sqrt(sum);
			}
		}
	}
	// Steps between tags: their gradient is taken from neighbouring marginals, as if these were independent given the words.
	for (let i = 1; i < tags.length; i++) {
		for (const [from, to] of [
			[1, 1],
			[1, 2],
			[2, 1],
			[2, 2],
			[0, 1],
		] as const) {
			const at = from * 3 + to;
			const expected = (probabilities[3 * i - 3 + from] ?? 0) * (probabilities[3 * i + to] ?? 0);
			const gradient = weight * ((tags[i - 1] === from && tags[i] === to ? 1 : 0) - expected);
			if (Math.abs(gradient) < 1e-4) continue;
			stepSquares[at] = (stepSquares[at] ?? 0) + gradient * gradient;
			steps[at] = (steps[at] ?? 0) + (0.1 * gradient) / Math.sqrt(stepSquares[at] ?? 1);
		}
	}
}

function shuffle<T>(list: T[]): void {
	for (let i = list.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const [a, b] = [list[i], list[j]];
		if (a !== undefined && b !== undefined) [list[i], list[j]] = [b, a];
	}
}

/** Overlap and exact precision, recall and F1 in percent at `bar`, of the weights as they are. */
function measure(texts: readonly Marked[], prepared: readonly Sequence[], bar: number): string {
	let found = 0,
		right = 0,
		gold = 0,
		hit = 0,
		exact = 0;
	prepared.forEach(({buckets}, row) => {
		const marked = texts[row];
		if (!marked) return;
		const {tokens} = toBlock(marked.text);
		const p = marginals(emissions({weights, steps}, buckets), steps);
		const spans: {start: number; end: number}[] = [];
		let open = false;
		tokens.forEach((token, i) => {
			const begins = p[3 * i + 1] ?? 0;
			const continues = p[3 * i + 2] ?? 0;
			const last = spans.at(-1);
			if (begins + continues < bar || token.kind === 'handle') open = false;
			else if (open && continues > begins && last) last.end = token.end;
			else {
				spans.push({start: token.start, end: token.end});
				open = true;
			}
		});
		const trimmed = spans.map((span) => ({
			...span,
			end: span.end - (/['’]s?$/.exec(marked.text.slice(span.start, span.end))?.[0].length ?? 0),
		}));
		found += trimmed.length;
		gold += marked.names.length;
		right += trimmed.filter((span) =>
			marked.names.some((name) => span.start < name.end && name.start < span.end),
		).length;
		hit += marked.names.filter((name) => trimmed.some((span) => span.start < name.end && name.start < span.end)).length;
		exact += marked.names.filter((name) =>
			trimmed.some((span) => span.start === name.start && span.end === name.end),
		).length;
	});
	const f1 = (precision: number, recall: number) => (100 * 2 * precision * recall) / (precision + recall || 1);
	return `P ${((100 * right) / found).toFixed(1)} R ${((100 * hit) / gold).toFixed(1)} F ${f1(right / found, hit / gold).toFixed(1)} exact ${f1(exact / found, exact / gold).toFixed(1)}`;
}

const dev = ['wnut17-dev', 'btc-dev'].map((name) => {
	const texts = readMarked(`${folder}/${name}.jsonl`);
	return {name, texts, prepared: texts.map((marked) => sequenceOf(marked, 0, 1))};
});
const average = new Float64Array(size);
let summed = 0;
const epochs = option('EPOCHS', 5);
for (let epoch = 0; epoch < epochs; epoch++) {
	// Other names in the same sentences each time, so that no single name is learnt by heart.
	const set = trainingSet();
	shuffle(set);
	const rate = option('RATE', 0.2) / (1 + epoch * 0.35);
	for (const sequence of set) learn(sequence, rate);
	if (epoch >= option('FROM', 2)) {
		weights.forEach((weight, at) => {
			average[at] = (average[at] ?? 0) + weight;
		});
		summed++;
	}
	for (const {name, texts, prepared} of dev) console.log(epoch, name, measure(texts, prepared, 0.5));
}

const step = option('STEP', 0.08);
const bar = option('PRUNE', 0.06);
weights.forEach((_, at) => {
	const mean = (average[at] ?? 0) / summed;
	weights[at] = Math.abs(mean) < bar ? 0 : Math.max(-levels, Math.min(levels, Math.round(mean / step))) * step;
});
for (const {name, texts, prepared} of dev)
	for (const at of [0.3, 0.4, 0.5, 0.6]) console.log('written', name, at, measure(texts, prepared, at));
const text = Array.from(weights, (weight) => String.fromCharCode(toCode(Math.round(weight / step)))).join('');
const zeros = weights.reduce((count, weight) => count + (weight === 0 ? 1 : 0), 0);
console.log(`${((100 * zeros) / size).toFixed(0)} % of the weights are 0`);
writeFileSync(
	new URL('weights.data.ts', target),
	`${head}export const step = ${step};\nexport const steps = ${JSON.stringify(steps.map((value) => Math.round(value * 100) / 100))};\nexport const written =\n\t"${text}";\n`,
);
