import {readFileSync} from 'node:fs';
import {givenNames} from '../../rules/lexicon/names-given.ts';
import {places, things} from '../../rules/lexicon/names-places.ts';
import {surnames} from '../../rules/lexicon/names-surnames.ts';
import {cellsOf, fingerprintOf, hashWord} from '../../rules/names/filter.ts';
import {fold, stems} from '../../rules/names/spelling.ts';

/** Words of a written list, as the lists spell them. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const folded = (word: string): string => fold(word.toLowerCase());

/** Given names of the Social Security counts, most frequent first. */
export const countedNames = (folder: string): string[] =>
	readFileSync(`${folder}/given-names-us.tsv`, 'utf8')
		.split('\n')
		.map((line) => line.split('\t')[0] ?? '')
		.filter(Boolean);

/** Lower-case English words of a dictionary file, without those whose regular base form is in it. */
export function englishWords(file: string): string[] {
	const all = new Set(
		readFileSync(file, 'utf8')
			.split('\n')
			.filter((word) => /^[a-zà-ÿ]{2,}$/.test(word))
			.map(folded),
	);
	return [...all].filter((word) => !stems(word).some((stem) => all.has(stem)));
}

// Short words of every sentence, which some list of names holds as well.
const everyday = new Set(
	'a an and am are as at be been but by can did do does for from go got had has he her him his how i if in is it its just me my no not now of off oh on one or our out say see she so than that the their them then there they this to too up us was we were what when who why will with you your all any get let may new old own two way am pm ok hi hey'.split(
		' ',
	),
);

/** Every name and place with its value: given class (2 bits), surname class (2 bits), place (1 bit). */
export function nameValues(folder: string, counted: number): Map<string, number> {
	const values = new Map<string, number>();
	const raise = (word: string, shift: number, level: number) => {
		const key = folded(word);
		if (key.length < 2 || everyday.has(key)) return;
		const value = values.get(key) ?? 0;
		const now = (value >> shift) & 3;
		if (level > now) values.set(key, (value & ~(3 << shift)) | (level << shift));
	};
	countedNames(folder)
		.slice(0, counted)
		.forEach((name, rank) => {
			raise(name, 0, rank < 1200 ? 3 : rank < 5000 ? 2 : 1);
		});
	for (const [origin, list] of Object.entries(givenNames))
		for (const name of wordsOf(list)) raise(name, 0, origin === 'shortForms' ? 3 : folded(name).length < 4 ? 1 : 2);
	for (const [origin, list] of Object.entries(surnames))
		for (const name of wordsOf(list)) raise(name, 2, origin === 'common' ? 3 : folded(name).length < 4 ? 1 : 2);
	for (const place of [...wordsOf(places), ...wordsOf(things)]) {
		const key = folded(place);
		values.set(key, (values.get(key) ?? 0) | 16);
	}
	return values;
}

/** An XOR filter over `values`, as the source text of an exported constant; see `rules/names/filter.ts`. */
export function tableSource(values: ReadonlyMap<string, number>, fingerprintBits: number, valueBits: number): string {
	const part = Math.ceil((values.size * 1.23) / 3) + 11;
	const cells = part * 3;
	for (let seed = 1; seed < 200; seed++) {
		const keys = [...values].map(([word, value]) => ({hash: hashWord(word, seed), value}));
		if (new Set(keys.map((key) => key.hash)).size < keys.length) continue;
		const holding: Set<number>[] = Array.from({length: cells}, () => new Set());
		keys.forEach((key, index) => {
			for (const cell of cellsOf(key.hash, part)) holding[cell]?.add(index);
		});
		const order: {index: number; cell: number}[] = [];
		const alone = holding.flatMap((set, cell) => (set.size === 1 ? [cell] : []));
		while (alone.length > 0) {
			const cell = alone.pop() ?? 0;
			const [index] = holding[cell] ?? [];
			const key = index === undefined ? undefined : keys[index];
			if (index === undefined || !key) continue;
			order.push({index, cell});
			for (const other of cellsOf(key.hash, part)) {
				holding[other]?.delete(index);
				if (holding[other]?.size === 1) alone.push(other);
			}
		}
		if (order.length < keys.length) continue;
		const table = new Uint16Array(cells);
		for (const {index, cell} of order.reverse()) {
			const key = keys[index];
			if (!key) continue;
			let joined = (key.value << fingerprintBits) | fingerprintOf(key.hash, fingerprintBits);
			for (const other of cellsOf(key.hash, part)) if (other !== cell) joined ^= table[other] ?? 0;
			table[cell] = joined;
		}
		const width = fingerprintBits + valueBits;
		// Two spare bytes, so that the reader's three-byte window never ends early; a multiple of three, so that no padding is needed.
		const size = Math.ceil((Math.ceil((cells * width) / 8) + 2) / 3) * 3;
		const bytes = Buffer.alloc(size);
		table.forEach((value, cell) => {
			for (let bit = 0; bit < width; bit++) {
				if (!((value >> (width - 1 - bit)) & 1)) continue;
				const at = cell * width + bit;
				bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (128 >> (at & 7));
			}
		});
		return `{\n\tseed: ${seed},\n\tpart: ${part},\n\tfingerprintBits: ${fingerprintBits},\n\tvalueBits: ${valueBits},\n\tbase64: '${bytes.toString('base64')}',\n}`;
	}
	throw new Error(`no seed below 200 makes a table of ${values.size} words`);
}
