import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {checkDraft, forgetBlocks} from '../../rules/check.ts';
import type {Draft} from '../../rules/types.ts';
import {contextFor} from '../../src/cli/context.ts';
import {type Peer, peers} from './peers.ts';
import {draftOf, texts} from './texts.ts';

const aDraft = (text: string): Draft => ({
	text,
	site: 'facebook',
	account: 'professional',
	kind: 'post',
	mentions: [],
	media: [],
});
const context = contextFor('moorhead');

const chalkline: Peer = {
	name: 'chalkline, full check',
	run: (text) => {
		forgetBlocks();
		checkDraft(aDraft(text), context);
	},
};

const quantile = (values: readonly number[], share: number) =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(9);

async function timed(run: () => unknown): Promise<number> {
	const from = performance.now();
	await run();
	return performance.now() - from;
}

/** All libraries on the same texts in one process, one text after the other, so that a busy machine is busy for all. */
async function speed(all: readonly Peer[]): Promise<void> {
	const medians = new Map<string, Map<string, number>>();
	for (const [size, list] of Object.entries(texts)) {
		const times = new Map(all.map(({name}) => [name, [] as number[]]));
		for (const text of list) {
			for (const {name, run, slow} of all) {
				const known = times.get(name) ?? [];
				if (slow && known.length >= slow) continue;
				known.push(await timed(() => run(text)));
			}
		}
		console.log(
			`\n${size}${'median ms'.padStart(36 - size.length)}${'p99 ms'.padStart(10)}${'× chalkline'.padStart(14)}`,
		);
		const ours = quantile(times.get(chalkline.name) ?? [], 0.5);
		for (const [name, values] of times) {
			const median = quantile(values, 0.5);
			medians.set(name, (medians.get(name) ?? new Map()).set(size, median));
			console.log(
				`  ${name.padEnd(24)}${ms(median)} ${ms(quantile(values, 0.99))} ${(median / ours).toFixed(2).padStart(13)}`,
			);
		}
	}
	const perCharacter = (size: string, length: number) =>
		(medians.get(chalkline.name)?.get(size) ?? Number.NaN) / length;
	const growth = perCharacter('book (60,000)', 60_000) / perCharacter('post (1,000)', 1000);
	console.log(`\nchalkline, time per character at 60,000 ÷ at 1,000: ${growth.toFixed(2)}`);
}

/** One letter typed in the middle of a draft that has been checked before. */
async function keystroke(): Promise<void> {
	console.log('\nOne keystroke in the middle of a checked draft:');
	for (const length of [1000, 5000, 60_000]) {
		const text = draftOf(length);
		const times: number[] = [];
		checkDraft(aDraft(text), context);
		for (let index = 0; index < 60; index++) {
			const at = Math.floor(length / 2) + index;
			const typed = `${text.slice(0, at)}${'x'.repeat(1 + (index % 3))}${text.slice(at)}`;
			times.push(await timed(() => checkDraft(aDraft(typed), context)));
		}
		const full = await timed(() => chalkline.run(text));
		console.log(
			`  ${String(length).padStart(6)} characters: median ${ms(quantile(times, 0.5))} ms, p99 ${ms(quantile(times, 0.99))} ms (full check ${ms(full)} ms)`,
		);
	}
}

function coldStart(): void {
	console.log('\nCold start, import and first check in a fresh process (median of 5):');
	for (const name of ['chalkline', 'compromise'] as const) {
		const times = Array.from({length: 5}, () =>
			Number(
				execFileSync('tsx', [join(import.meta.dirname, 'cold.ts'), name], {
					encoding: 'utf8',
					stdio: ['ignore', 'pipe', 'ignore'],
				}),
			),
		);
		console.log(`  ${name.padEnd(24)}${ms(quantile(times, 0.5))} ms`);
	}
}

function heap(): void {
	globalThis.gc?.();
	const before = process.memoryUsage().heapUsed;
	for (const text of Object.values(texts).flat().slice(0, 1000)) checkDraft(aDraft(text), context);
	globalThis.gc?.();
	const grown = (process.memoryUsage().heapUsed - before) / 2 ** 20;
	console.log(
		`\nHeap grown after ${Math.min(1000, Object.values(texts).flat().length)} checks: ${grown.toFixed(1)} MiB`,
	);
}

await speed([chalkline, ...(await peers())]);
await keystroke();
coldStart();
heap();
