/**
 * The name reader beside compromise `people()`: same texts, interleaved, one process. `npx tsx tests/bench/names.ts [FOLDER]`: with
 * FOLDER, the public files of `rules/names/NOTICE.md`, also precision, recall and F1 on their dev splits (overlap and exact).
 */
import {existsSync, readFileSync} from 'node:fs';
import nlp from 'compromise/three';
import {findNames} from '../../rules/names/find.ts';
import {splitBlocks, toBlock} from '../../rules/text/blocks.ts';
import type {Span} from '../../rules/types.ts';
import {type Marked, readMarked} from '../../src/cli/names-texts.ts';

const sure = 0.5;

/** Names as this project reads them; titles are left off, as in the public labels. */
function ours(text: string): Span[] {
	return splitBlocks(text).flatMap(({start, end}) =>
		findNames(toBlock(text.slice(start, end)))
			.filter((name) => name.form !== 'handle' && name.score >= sure)
			.map((name) => {
				const title = name.title ? (/^\S+\s*/.exec(name.text)?.[0].length ?? 0) : 0;
				return {start: start + name.start + title, end: start + name.end};
			}),
	);
}

interface Person {
	readonly offset: {readonly start: number; readonly length: number};
}

/** Names as compromise reads them, without the marks and possessive endings that its spans include, and without handles. */
function theirs(text: string): Span[] {
	const people = nlp(text).people().json({offset: true}) as Person[];
	return people.flatMap(({offset: {start, length}}) => {
		const raw = text.slice(start, start + length);
		const lead = /^[^\p{L}@]+/u.exec(raw)?.[0].length ?? 0;
		const word = raw
			.slice(lead)
			.replace(/[^\p{L}]+$/u, '')
			.replace(/['’]s$/, '');
		return word && !word.startsWith('@') ? [{start: start + lead, end: start + lead + word.length}] : [];
	});
}

const at = (sorted: readonly number[], share: number): string =>
	(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3);

/** Milliseconds of both readers over `texts`, turn by turn, each first in every other turn. */
function race(label: string, texts: readonly string[]): void {
	const times: Record<'ours' | 'compromise', number[]> = {ours: [], compromise: []};
	const timed = (who: keyof typeof times, read: () => unknown) => {
		const start = performance.now();
		read();
		times[who].push(performance.now() - start);
	};
	texts.forEach((text, turn) => {
		if (turn % 2) timed('ours', () => ours(text));
		timed('compromise', () => theirs(text));
		if (turn % 2 === 0) timed('ours', () => ours(text));
	});
	const [mine, other] = [times.ours, times.compromise].map((list) => [...list].sort((a, b) => a - b)) as [
		number[],
		number[],
	];
	const ratio = Number(at(other, 0.5)) / Math.max(Number(at(mine, 0.5)), 0.001);
	console.log(
		`${label}: ours median ${at(mine, 0.5)} p99 ${at(mine, 0.99)} ms · compromise median ${at(other, 0.5)} p99 ${at(other, 0.99)} ms · ${ratio.toFixed(0)} times`,
	);
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function quality(who: string, texts: readonly Marked[], read: (text: string) => Span[]): void {
	let found = 0;
	let right = 0;
	let gold = 0;
	let hit = 0;
	let exact = 0;
	for (const {text, names} of texts) {
		const spans = read(text);
		found += spans.length;
		gold += names.length;
		right += spans.filter((span) => names.some((name) => overlaps(span, name))).length;
		hit += names.filter((name) => spans.some((span) => overlaps(span, name))).length;
		exact += names.filter((name) => spans.some((span) => span.start === name.start && span.end === name.end)).length;
	}
	const f1 = (precision: number, recall: number) => ((2 * precision * recall) / (precision + recall || 1)).toFixed(3);
	const share = (part: number, of: number) => (part / (of || 1)).toFixed(3);
	console.log(
		`  ${who}: overlap F1 ${f1(right / found, hit / gold)} (precision ${share(right, found)}, recall ${share(hit, gold)}), exact F1 ${f1(exact / found, exact / gold)}`,
	);
}

const drafts = ['a', 'b', 'c', 'd', 'e'].flatMap((hand) =>
	readFileSync(new URL(`../corpus/train-${hand}.jsonl`, import.meta.url), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => (JSON.parse(line) as {text: string}).text)
		.filter(Boolean),
);
const joined = (size: number): string[] => {
	const all = drafts.join('\n\n');
	return Array.from({length: Math.min(40, Math.floor(all.length / size))}, (_, i) =>
		all.slice(i * size, (i + 1) * size),
	);
};
const tweets = drafts.filter((text) => text.length <= 280);
for (const text of tweets.slice(0, 60)) {
	ours(text);
	theirs(text);
}
race(`${tweets.length} drafts of up to 280 characters`, tweets);
for (const size of [1000, 5000]) race(`${joined(size).length} texts of ${size} characters`, joined(size));

const [folder] = process.argv.slice(2);
for (const split of folder ? ['wnut17-dev', 'btc-dev'] : []) {
	const file = `${folder}/${split}.jsonl`;
	if (!existsSync(file)) throw new Error(`${file} is not there`);
	const texts = readMarked(file);
	console.log(split);
	quality('ours', texts, ours);
	quality('compromise', texts, theirs);
}
