/**
 * Compact sets and small maps of words. A table is an XOR filter (Graf and Lemire, "Xor Filters", 2020) whose cells hold a
 * fingerprint and, above it, a value: three cells XOR to both. A word outside the set is taken for a member with
 * probability 2^-fingerprintBits; a member is never missed.
 */
export interface Table {
	readonly seed: number;
	/** Cells in each of the three parts. */
	readonly part: number;
	readonly fingerprintBits: number;
	readonly valueBits: number;
	readonly bytes: Uint8Array;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextets = new Uint8Array(128);
for (let i = 0; i < alphabet.length; i++) sextets[alphabet.charCodeAt(i)] = i;

/** Bytes of unpadded base64. The engine has neither `atob` nor `Buffer`. */
export function decodeBase64(text: string): Uint8Array {
	const bytes = new Uint8Array((text.length * 3) >> 2);
	for (let i = 0, at = 0; i < text.length; i += 4) {
		const group =
			((sextets[text.charCodeAt(i)] ?? 0) << 18) |
			((sextets[text.charCodeAt(i + 1)] ?? 0) << 12) |
			((sextets[text.charCodeAt(i + 2)] ?? 0) << 6) |
			(sextets[text.charCodeAt(i + 3)] ?? 0);
		bytes[at++] = group >>> 16;
		bytes[at++] = (group >>> 8) & 255;
		bytes[at++] = group & 255;
	}
	return bytes;
}

/** A 32-bit hash of `text` (FNV-1a over its UTF-16 code units, then mixed). */
export function hashWord(text: string, seed: number): number {
	let hash = seed ^ 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	hash ^= hash >>> 16;
	hash = Math.imul(hash, 0x85ebca6b);
	hash ^= hash >>> 13;
	return hash >>> 0;
}

const mix = (hash: number, salt: number): number => {
	let mixed = Math.imul(hash ^ salt, 0xc2b2ae35);
	mixed ^= mixed >>> 15;
	mixed = Math.imul(mixed, 0x27d4eb2f);
	return (mixed ^ (mixed >>> 14)) >>> 0;
};

/** The three cells of a hashed word, one in each part. */
export const cellsOf = (hash: number, part: number): [number, number, number] => [
	mix(hash, 0x1b873593) % part,
	part + (mix(hash, 0x52dce729) % part),
	2 * part + (mix(hash, 0x38495ab5) % part),
];

/** The fingerprint of a hashed word, `bits` wide. */
export const fingerprintOf = (hash: number, bits: number): number => mix(hash, 0x7ed55d16) >>> (32 - bits);

function cellAt(table: Table, cell: number): number {
	const width = table.fingerprintBits + table.valueBits;
	const bit = cell * width;
	const byte = bit >>> 3;
	const {bytes} = table;
	const window = ((bytes[byte] ?? 0) << 16) | ((bytes[byte + 1] ?? 0) << 8) | (bytes[byte + 2] ?? 0);
	return (window >>> (24 - (bit & 7) - width)) & ((1 << width) - 1);
}

/** The value filed under `word` (0 for a plain set), or -1 when it is not in the table. */
export function findValue(table: Table, word: string): number {
	const hash = hashWord(word, table.seed);
	const [a, b, c] = cellsOf(hash, table.part);
	const joined = cellAt(table, a) ^ cellAt(table, b) ^ cellAt(table, c);
	const fingerprint = joined & ((1 << table.fingerprintBits) - 1);
	return fingerprint === fingerprintOf(hash, table.fingerprintBits) ? joined >>> table.fingerprintBits : -1;
}
