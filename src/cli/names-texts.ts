import {readFileSync} from 'node:fs';
import {givenNames} from '../../rules/lexicon/names-given.ts';
import {places, things} from '../../rules/lexicon/names-places.ts';
import {surnames} from '../../rules/lexicon/names-surnames.ts';
import {wordNames} from '../../rules/lexicon/names-words.ts';
import {awardEndings, deeds, orgEndings, schoolEndings, usualWordNames} from '../../rules/names/training.ts';
import {countedNames, wordsOf} from './names-tables.ts';

/** A text with the spans of its names, UTF-16 offsets. */
export interface Marked {
	readonly text: string;
	readonly names: readonly {readonly start: number; readonly end: number}[];
}

/** A repeatable source of random numbers in [0, 1) (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Rows of a labelled public file: names of persons, handles left out. Files and licences: `rules/names/NOTICE.md`. */
export function readMarked(file: string): Marked[] {
	interface Row {
		readonly text: string;
		readonly spans: readonly {start: number; end: number; label: string; handle?: boolean}[];
	}
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Row)
		.map(({text, spans}) => ({
			text,
			names: spans.filter(
				({start, end, label, handle}) => label === 'PERSON' && !handle && !/[@#]/.test(text.slice(start, end)),
			),
		}));
}

/** Draws names of many origins, and fills sentences with them. */
export class NameSource {
	private readonly pools: {given: string[]; family: string[]}[];
	private readonly counted: string[];
	private readonly words = [...wordNames].filter((word) => word.length > 2);
	private readonly placeNames = wordsOf(places);
	private readonly thingNames = wordsOf(things);

	constructor(
		folder: string,
		private readonly random: () => number,
	) {
		this.counted = countedNames(folder).slice(0, 20000);
		const family = (...origins: (keyof typeof surnames)[]) =>
			origins.flatMap((origin) => wordsOf(surnames[origin]).filter(wellFormed));
		const given = (...origins: (keyof typeof givenNames)[]) =>
			origins.flatMap((origin) => wordsOf(givenNames[origin]).filter(wellFormed));
		const everyday = [...this.counted.slice(0, 400), ...given('shortForms')];
		this.pools = [
			{given: this.counted.slice(0, 700), family: family('common', 'english')},
			{given: everyday, family: family('common', 'english', 'german', 'nordic', 'dutchFrench', 'italian')},
			{given: this.counted.slice(0, 6000), family: family('english', 'slavic', 'common')},
			{given: this.counted.slice(2000), family: family('common', 'english')},
			{given: [...given('hispanicMaya'), ...everyday], family: family('hispanic')},
			{given: given('hispanicMaya'), family: family('hispanic', 'portugueseFilipino')},
			{given: [...given('hmongLao'), ...everyday], family: family('vietnameseSoutheastAsian')},
			{
				given: [...given('vietnamese', 'khmerThai', 'karenBurmese'), ...everyday],
				family: family('vietnameseSoutheastAsian'),
			},
			{given: given('hmongLao', 'karenBurmese', 'vietnamese'), family: family('vietnameseSoutheastAsian')},
			{given: given('chinese'), family: family('chinese')},
			{given: [...given('koreanJapanese'), ...everyday], family: family('koreanJapanese')},
			{given: given('indian'), family: family('southAsian')},
			{given: given('muslimWorld'), family: family('muslimWorld')},
			{given: given('westAfrican'), family: family('african')},
			{given: given('eastCentralAfrican'), family: family('african')},
			{given: given('haitianFrench'), family: family('haitianCaribbean', 'dutchFrench')},
			{given: given('slavicEuropean'), family: family('slavic', 'german', 'nordic', 'italian')},
			{given: [...given('nativePacific'), ...everyday], family: family('nativePacific')},
		];
	}

	private pick<T>(list: readonly T[]): T {
		const item = list[Math.floor(this.random() * list.length)];
		if (item === undefined) throw new Error('an empty list to pick from');
		return item;
	}

	private initial(): string {
		return this.pick([...'AABCDEFGHIJJKLMMNOPRSTVWYZ']);
	}

	first(): string {
		const name = this.pick(this.pick(this.pools).given);
		const chance = this.random();
		if (chance < 0.02) return `${name}-${this.pick(this.pick(this.pools).given)}`;
		return chance < 0.03 ? `${name.slice(0, 2)}'${name[2]?.toUpperCase() ?? 'A'}${name.slice(3)}` : name;
	}

	last(): string {
		const pool = this.pick(this.pools).family;
		const name = this.pick(pool);
		const chance = this.random();
		if (chance < 0.05) return `${name}-${this.pick(pool)}`;
		if (chance < 0.06) return `O'${name}`;
		if (chance < 0.075) return `Mc${name}`;
		if (chance < 0.1)
			return `${this.pick(['de la', 'de', 'del', 'De La', 'Van', 'van der', 'Al', 'bin', 'St.', 'Di', 'El'])} ${name}`;
		return name;
	}

	full(): string {
		const pool = this.pick(this.pools);
		const first = this.random() < 0.9 ? this.pick(pool.given) : this.first();
		const last = this.random() < 0.85 ? this.pick(pool.family) : this.last();
		const chance = this.random();
		if (chance < 0.05) return `${first} ${this.initial()}. ${last}`;
		if (chance < 0.08) return `${first} ${this.pick(pool.given)} ${last}`;
		if (chance < 0.14) return `${first} ${last} ${this.pick(pool.family)}`;
		if (chance < 0.16) return `${first} ${last} ${this.pick(['Jr.', 'III', 'II', 'Jr', 'Sr.'])}`;
		if (chance < 0.18) return `${first} "${this.pick(pool.given)}" ${last}`;
		if (chance < 0.19) return `${this.initial()}${this.initial()} ${last}`;
		return `${first} ${last}`;
	}

	/** A name of `count` words, in place of one as long. */
	ofLength(count: number): string {
		if (count > 1) return this.full();
		return this.random() < 0.65 ? this.first() : this.last();
	}

	private slot(kind: string): {text: string; name: boolean} {
		const name = (text: string) => ({text, name: true});
		switch (kind) {
			case 'full':
				return name(this.full());
			case 'first':
				return name(this.first());
			case 'last':
				return name(this.last());
			case 'firstL':
				return name(`${this.first()} ${this.initial()}${this.random() < 0.8 ? '.' : ''}`);
			case 'Flast':
				return name(`${this.initial()}. ${this.last()}`);
			case 'lastFirst':
				return name(`${this.last()}, ${this.first()}`);
			case 'lastI':
				return name(`${this.last()} ${this.initial()}`);
			case 'firstI':
				return name(`${this.first()} ${this.initial()}`);
			case 'firsts':
				return name(`${this.first()}s`);
			case 'did':
				return {text: this.pick(deeds), name: false};
			case 'num':
				return {text: this.number(), name: false};
			case 'inits':
				return name(`${this.initial()}.${this.initial()}.`);
			case 'nodots':
				return name(this.initial() + this.initial());
			case 'word': {
				const word = this.pick(this.random() < 0.7 ? usualWordNames : this.words);
				return name((word[0] ?? '').toUpperCase() + word.slice(1));
			}
			case 'place':
				return {text: this.pick(this.placeNames), name: false};
			case 'thing':
				return {text: this.pick(this.thingNames), name: false};
			case 'school':
				return {text: `${this.ofPlaceOrPerson()} ${this.pick(schoolEndings)}`, name: false};
			case 'org':
				return {text: `${this.ofPlaceOrPerson()} ${this.pick(orgEndings)}`, name: false};
			case 'award':
				return {text: `${this.random() < 0.3 ? this.full() : this.last()} ${this.pick(awardEndings)}`, name: false};
			default:
				throw new Error(`unknown slot {${kind}}`);
		}
	}

	private ofPlaceOrPerson(): string {
		const chance = this.random();
		if (chance < 0.4) return this.last();
		if (chance < 0.75) return this.pick(this.placeNames);
		return chance < 0.9
			? this.full()
			: `${this.pick(this.placeNames)} ${this.pick(['Valley', 'Hills', 'Creek', 'Lake', 'Park', 'Heights', 'Ridge'])}`;
	}

	private number(): string {
		const digits = 10 ** Math.ceil(this.random() * 6);
		const number = Math.floor(this.random() * digits);
		const chance = this.random();
		if (chance < 0.1) return `${number}.${Math.floor(this.random() * 90 + 10)}`;
		return chance < 0.16 ? `NV-${number}` : String(number);
	}

	/** A sentence with its slots filled. */
	fill(sentence: string): Marked {
		let text = '';
		const names: {start: number; end: number}[] = [];
		for (const piece of sentence.split(/(\{\w+\})/)) {
			const kind = /^\{(\w+)\}$/.exec(piece)?.[1];
			if (!kind) {
				text += piece;
				continue;
			}
			const filled = this.slot(kind);
			if (filled.name) names.push({start: text.length, end: text.length + filled.text.length});
			text += filled.text;
		}
		return {text, names};
	}

	/** `marked` with every name exchanged for another of its length. */
	renamed({text, names}: Marked): Marked {
		let out = '';
		let at = 0;
		const spans: {start: number; end: number}[] = [];
		for (const {start, end} of names) {
			const old = text.slice(start, end);
			let fresh = this.ofLength(old.trim().split(/\s+/).length);
			if (old === old.toLowerCase()) fresh = fresh.toLowerCase();
			else if (old.length > 3 && old === old.toUpperCase()) fresh = fresh.toUpperCase();
			out += text.slice(at, start);
			spans.push({start: out.length, end: out.length + fresh.length});
			out += fresh;
			at = end;
		}
		return {text: out + text.slice(at), names: spans};
	}
}

const wellFormed = (name: string): boolean => name.length > 1;

/** `marked` in another case, where that leaves all offsets in place. */
export function recased(marked: Marked, change: (text: string) => string): Marked {
	const text = change(marked.text);
	return text.length === marked.text.length ? {text, names: marked.names} : marked;
}

/** Every word with a capital, as in headlines. */
export const headline = (text: string): string =>
	text.replace(/(^|\s)(\p{Ll})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
