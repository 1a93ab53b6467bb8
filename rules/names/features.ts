import {wordClasses} from '../lexicon/words-classes.ts';
import type {Token} from '../text/tokens.ts';
import {hashWord} from './filter.ts';
import {factBits} from './lexicon.ts';

/** log2 of the number of weights per tag. */
export const bucketBits = 16;
const mask = (1 << bucketBits) - 1;

/** How many UTF-16 units of a possessive ending ("'s", a bare apostrophe after s) the word carries. */
export function endingLength(lower: string): number {
	if (lower.endsWith("'s")) return 2;
	return lower.endsWith("'") ? 1 : 0;
}

interface Word {
	/** Hash of the lower-case word without possessive ending. */
	readonly hash: number;
	readonly shape: number;
	readonly facts: number;
	readonly possessive: number;
	readonly opens: number;
	readonly suffix2: number;
	readonly suffix3: number;
	readonly suffix4: number;
	readonly prefix3: number;
	readonly length: number;
	/** What the word tells of its neighbour: an everyday word's class, 13 for a past tense in -ed, 14–20 for marks and numbers. */
	readonly role: number;
}

const edge: Word = {
	hash: 7,
	shape: 15,
	facts: 63,
	possessive: 0,
	opens: 0,
	suffix2: 7,
	suffix3: 7,
	suffix4: 7,
	prefix3: 7,
	length: 0,
	role: 31,
};

const shapes = {lower: 1, Title: 2, UPPER: 3, Mixed: 4, none: 5} as const;

function shapeId(token: Token): number {
	if (token.kind === 'number') return 6;
	if (token.kind === 'handle') return 7;
	if (token.kind === 'hashtag') return 8;
	if (token.kind === 'mark') return 9;
	const {text} = token;
	if (text.length === 1) return token.shape === 'lower' ? 10 : 11;
	if (text.includes('.')) return 12;
	if (token.shape === 'Mixed' && /[-'’ʻ]\p{Lu}|^Ma?c\p{Lu}/u.test(text)) return 13;
	if (token.shape === 'UPPER' && text.length < 4) return 14;
	return shapes[token.shape];
}

function roleOf(token: Token): number {
	if (token.kind === 'word')
		return wordClasses.get(token.lower) ?? (/..ed$/.test(token.lower) && factBits(token.lower) & 16 ? 13 : 0);
	if (token.kind === 'number') return 14;
	if (token.kind === 'handle') return 15;
	if (token.kind === 'hashtag') return 16;
	if (token.text === ',') return 17;
	if (/[.!?…\n]/.test(token.text)) return 18;
	return /[-–—:•*|/+&=→]/.test(token.text) ? 19 : 20;
}

/** `hide` makes the lists forget a word, so that training also sees names that no list has. */
function describe(token: Token, hide: boolean): Word {
	const base = token.lower.slice(0, token.lower.length - endingLength(token.lower));
	const isWord = token.kind === 'word';
	const facts = isWord ? factBits(base) : 0;
	return {
		hash: token.kind === 'number' ? 11 + token.text.length : token.kind === 'handle' ? 5 : hashWord(base, 0),
		shape: shapeId(token),
		facts: hide ? facts & 16 : facts,
		possessive: isWord && base.length < token.lower.length ? 1 : 0,
		opens: token.opens ? 1 : 0,
		suffix2: isWord ? hashWord(base.slice(-2), 2) : 0,
		suffix3: isWord ? hashWord(base.slice(-3), 3) : 0,
		suffix4: isWord ? hashWord(base.slice(-4), 4) : 0,
		prefix3: isWord ? hashWord(base.slice(0, 3), 5) : 0,
		length: Math.min(base.length, 9),
		role: roleOf(token),
	};
}

/** How the whole block is written: 0 no words, 1 no capitals, 2 mostly capitals, 3 a headline, 4 as usual; times five, plus its length class. */
function manner(tokens: readonly Token[]): number {
	let words = 0;
	let small = 0;
	let upper = 0;
	let title = 0;
	for (const token of tokens) {
		if (token.kind !== 'word') continue;
		words++;
		if (token.shape === 'lower') small++;
		else if (token.shape === 'UPPER') upper++;
		else title++;
	}
	const size = words < 2 ? 0 : words < 4 ? 1 : words < 7 ? 2 : words < 13 ? 3 : 4;
	const look =
		words === 0 ? 0 : small === words ? 1 : upper > 0.7 * words ? 2 : words > 3 && title + upper > 0.7 * words ? 3 : 4;
	return look * 5 + size;
}

const mix = (a: number, b: number): number => {
	const joined = Math.imul(a ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b), 0xc2b2ae35);
	return joined ^ (joined >>> 15);
};

/** Features of every token: `perToken` bucket numbers each, in one array. */
export const perToken = 51;

/**
 * Buckets of the features of `tokens`, `perToken` a token in token order: the word, its shape, affixes and list facts, and
 * those of two neighbours on either side, alone and joined.
 */
export function featuresOf(tokens: readonly Token[], hidden?: (index: number) => boolean): Int32Array {
	const words = tokens.map((token, index) => describe(token, hidden?.(index) ?? false));
	const block = manner(tokens);
	const look = (block / 5) | 0;
	const small = new Set<string>();
	for (const token of tokens) if (token.shape === 'lower') small.add(token.lower);
	const buckets = new Int32Array(tokens.length * perToken);
	let at = 0;
	let template = 0;
	const put = (a: number, b = 0, c = 0) => {
		template++;
		let hash = mix(template * 0x9e3779b1, a);
		hash = mix(hash, b);
		hash = mix(hash, c);
		buckets[at++] = (hash ^ (hash >>> 16)) & mask;
	};
	for (let i = 0; i < words.length; i++) {
		const word = words[i] ?? edge;
		const before = words[i - 1] ?? edge;
		const before2 = words[i - 2] ?? edge;
		const after = words[i + 1] ?? edge;
		const after2 = words[i + 2] ?? edge;
		const {hash, shape, facts} = word;
		const kind = (shape << 6) | facts;
		const kindBefore = (before.shape << 6) | before.facts;
		const kindAfter = (after.shape << 6) | after.facts;
		const kindBefore2 = (before2.shape << 6) | before2.facts;
		const kindAfter2 = (after2.shape << 6) | after2.facts;
		template = 0;
		put(0);
		put(hash);
		put(hash, shape);
		put(before.hash);
		put(after.hash);
		put(before2.hash);
		put(after2.hash);
		put(before.hash, hash);
		put(hash, after.hash);
		put(before.hash, kind);
		put(after.hash, kind);
		put(before.hash, kind, kindAfter);
		put(after.hash, kind, kindBefore);
		put(before2.hash, before.hash, shape);
		put(after.hash, after2.hash, shape);
		put(before.hash, after.hash, shape);
		put(before2.hash, kind);
		put(after2.hash, kind);
		put(kind);
		put(kind, look);
		put(kind, block, word.opens);
		put(kind, kindBefore);
		put(kind, kindAfter);
		put(kind, kindBefore, kindAfter);
		put(kind, kindBefore, kindBefore2);
		put(kind, kindAfter, kindAfter2);
		put(kindBefore);
		put(kindAfter);
		put(shape, before.shape, after.shape);
		put(shape, (before.shape << 4) | before2.shape, (after.shape << 4) | after2.shape);
		put(facts);
		put(word.suffix2, shape);
		put(word.suffix3, shape);
		put(word.suffix4);
		put(word.prefix3, shape);
		put(word.length, shape, facts & 16);
		put(word.possessive, kind);
		put(before.possessive, kind);
		put(after.suffix3, shape);
		put(before.suffix3, shape);
		put(word.opens, shape, facts);
		put(word.opens, before.hash, shape);
		put(after.possessive, kind, kindAfter);
		put(Math.min(i, 3) * 8 + Math.min(words.length - 1 - i, 3), kind, look);
		// "Grace under pressure … with grace": a word that the block also writes small is rather a word.
		put(shape === 1 ? 2 : small.has(tokens[i]?.lower ?? '') ? 1 : 0, shape);
		put(after.role, kind, word.opens);
		put(before.role, kind);
		put(before.role, after.role, kind);
		put(after.role, hash);
		put(before.role, hash);
		put((before.role << 5) | before2.role, (after.role << 5) | after2.role, shape);
	}
	return buckets;
}
