import {decodeBase64, findValue, type Table} from './filter.ts';
import {english as englishData, names as namesData} from './lexicon.data.ts';
import {fold, stems} from './spelling.ts';

/** What the word lists say of one word. Frequency classes: 0 not listed, 1 rare, 2 usual, 3 very common. */
export interface Facts {
	readonly given: 0 | 1 | 2 | 3;
	readonly surname: 0 | 1 | 2 | 3;
	/** An English word that is written small. */
	readonly english: boolean;
	/** A well-known place, or another proper noun that is no person: a company, product, holiday, team, people. */
	readonly place: boolean;
}

interface TableData {
	readonly seed: number;
	readonly part: number;
	readonly fingerprintBits: number;
	readonly valueBits: number;
	readonly base64: string;
}

const load = (data: TableData): Table => ({...data, bytes: decodeBase64(data.base64)});
const names = load(namesData);
const words = load(englishData);

const isEnglish = (word: string): boolean =>
	word.length > 1 && (findValue(words, word) >= 0 || stems(word).some((stem) => findValue(words, stem) >= 0));

const cache = new Map<string, number>();
const remembered = 4000;

/** The facts of a word in lower case as six bits: given (0–1), surname (2–3), English (4), place (5). */
export function factBits(lower: string): number {
	const known = cache.get(lower);
	if (known !== undefined) return known;
	let bits = 0;
	const word = fold(lower);
	if (word.length > 1) {
		// Value: given class, surname class and place, as the trainer packs them.
		const value = findValue(names, word);
		if (value > 0) bits = (value & 15) | ((value & 16) << 1);
		if (isEnglish(word)) bits |= 16;
		if (bits === 0 && /[-'’ʻ‑]/.test(lower)) {
			// "Lindgren-Moe", "Al-Amin", "after-school": the parts speak for the whole.
			const parts = lower.split(/[-'’ʻ‑]/).filter((piece) => piece.length > 2);
			let english = parts.length > 0 ? 16 : 0;
			for (const piece of parts) {
				const part = factBits(piece);
				english &= part;
				bits = Math.max(bits & 3, part & 3) | Math.max(bits & 12, part & 12);
			}
			bits |= english;
		}
	}
	// "kashtons folder": a possessive or plural typed without its apostrophe.
	if (bits === 0 && word.length > 4 && word.endsWith('s')) bits = factBits(word.slice(0, -1)) & 15;
	if (cache.size >= remembered) cache.clear();
	cache.set(lower, bits);
	return bits;
}

/** What the lists say of `word`, whatever its case and accents. Wrong for about one unlisted word in 200. */
export function lookup(word: string): Facts {
	const bits = factBits(word.toLowerCase().replace(/[’ʻʼ]/g, "'"));
	// Two bits each: the masks leave exactly the classes.
	return {
		given: (bits & 3) as Facts['given'],
		surname: ((bits >>> 2) & 3) as Facts['surname'],
		english: (bits & 16) !== 0,
		place: (bits & 32) !== 0,
	};
}
