import {bucketBits, perToken} from './features.ts';

/** Scores of a linear-chain model over three tags: 0 outside, 1 begins a name, 2 continues it. */
export interface Model {
	/** Per bucket, the weight of "begins", then of "continues"; "outside" weighs 0. */
	readonly weights: Float32Array;
	/** From tag to tag, row by row. Outside → continues is impossible. */
	readonly steps: readonly number[];
}

const firstCode = 35;
const backslash = 92;
/** Half the number of levels of a written weight. */
export const levels = 44;

/** A level (−44…44) as one printable character, and back: `"` and `\` are left out so that strings stay plain. */
export const toCode = (level: number): number => {
	const code = level + levels + firstCode;
	return code >= backslash ? code + 1 : code;
};
const fromCode = (code: number): number => (code > backslash ? code - 1 : code) - firstCode - levels;

/** Weights from their written form: one character each, `step` apart. */
export function decodeModel(text: string, step: number, steps: readonly number[]): Model {
	const weights = new Float32Array(2 << bucketBits);
	for (let i = 0; i < weights.length; i++) weights[i] = fromCode(text.charCodeAt(i)) * step;
	return {weights, steps};
}

/** Emission scores, two a token ("begins", "continues"). */
export function emissions(model: Model, buckets: Int32Array): Float64Array {
	const count = buckets.length / perToken;
	const scores = new Float64Array(count * 2);
	const {weights} = model;
	for (let i = 0, at = 0; i < count; i++) {
		let begins = 0;
		let continues = 0;
		for (let f = 0; f < perToken; f++, at++) {
			const bucket = (buckets[at] ?? 0) << 1;
			begins += weights[bucket] ?? 0;
			continues += weights[bucket + 1] ?? 0;
		}
		scores[2 * i] = begins;
		scores[2 * i + 1] = continues;
	}
	return scores;
}

/**
 * Probabilities of the tags of every token, three a token, by the forward-backward method (Rabiner 1989), each step scaled
 * to sum to 1.
 */
export function marginals(scores: Float64Array, steps: readonly number[]): Float64Array {
	const count = scores.length / 2;
	const rows = steps.map((step, index) => (index === 2 ? 0 : Math.exp(step)));
	const emit = new Float64Array(count * 3);
	for (let i = 0; i < count; i++) {
		const b = scores[2 * i] ?? 0;
		const c = scores[2 * i + 1] ?? 0;
		const top = Math.max(0, b, c);
		emit[3 * i] = Math.exp(-top);
		emit[3 * i + 1] = Math.exp(b - top);
		emit[3 * i + 2] = Math.exp(c - top);
	}
	const forward = new Float64Array(count * 3);
	for (let i = 0; i < count; i++) {
		let sum = 0;
		for (let tag = 0; tag < 3; tag++) {
			let reach = 0;
			if (i === 0) reach = rows[tag] ?? 0;
			else for (let from = 0; from < 3; from++) reach += (forward[3 * i - 3 + from] ?? 0) * (rows[3 * from + tag] ?? 0);
			const value = reach * (emit[3 * i + tag] ?? 0);
			forward[3 * i + tag] = value;
			sum += value;
		}
		for (let tag = 0; tag < 3; tag++) forward[3 * i + tag] = (forward[3 * i + tag] ?? 0) / sum;
	}
	const out = new Float64Array(count * 3);
	let later = [1, 1, 1];
	for (let i = count - 1; i >= 0; i--) {
		let sum = 0;
		for (let tag = 0; tag < 3; tag++) {
			const value = (forward[3 * i + tag] ?? 0) * (later[tag] ?? 0);
			out[3 * i + tag] = value;
			sum += value;
		}
		for (let tag = 0; tag < 3; tag++) out[3 * i + tag] = (out[3 * i + tag] ?? 0) / sum;
		const next = [0, 0, 0];
		let total = 0;
		for (let from = 0; from < 3; from++) {
			let value = 0;
			for (let tag = 0; tag < 3; tag++)
				value += (rows[3 * from + tag] ?? 0) * (emit[3 * i + tag] ?? 0) * (later[tag] ?? 0);
			next[from] = value;
			total += value;
		}
		later = next.map((value) => value / total);
	}
	return out;
}
