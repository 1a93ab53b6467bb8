import type {Context, Span} from '../types.ts';

/** A school's name found in words. */
export interface SchoolName extends Span {
	/** `own`: a school of the writer; `district`: another school of the district. */
	readonly whose: 'own' | 'district';
	/** As the settings or the pack write it. */
	readonly name: string;
	/** A mascot's or team's name ("Rams") rather than the school's. */
	readonly nickname: boolean;
}

interface Known {
	readonly key: string;
	readonly name: string;
	readonly whose: SchoolName['whose'];
	readonly nickname: boolean;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const squash = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A school's name as people shorten it: "Charlton Elem", "Midwood HS". */
const formsOf = (name: string): string[] => {
	const short = [name, name.replace(/ School$/, '')];
	for (const [long, brief] of [
		[' Elementary', ' Elem'],
		[' Regional High', ' HS'],
		[' High', ' HS'],
		[' Middle', ' MS'],
	] as const) {
		const at = name.indexOf(long);
		if (at > 0) short.push(name.slice(0, at) + brief);
	}
	return short;
};

const known = new WeakMap<Context, readonly Known[]>();

function namesFor(context: Context): readonly Known[] {
	const cached = known.get(context);
	if (cached) return cached;
	const {writer, policy} = context;
	const names: Known[] = [];
	const add = (name: string, whose: Known['whose'], nickname = false) => {
		for (const form of formsOf(name)) {
			const key = squash(form);
			if (key.length > 1 && !names.some((other) => other.key === key)) names.push({key, name, whose, nickname});
		}
	};
	for (const school of writer.schools) for (const name of [school.name, ...school.shortNames]) add(name, 'own');
	for (const name of policy.names.schools ?? []) add(name, 'district');
	for (const name of policy.names.district) if (squash(name) !== 'thedistrict') add(name, 'district');
	for (const name of policy.names.logo) {
		if (name.includes(' ')) continue;
		add(name, 'own', true);
		if (!name.endsWith('s')) add(`${name}s`, 'own', true);
	}
	// The longest first: "Adams Elementary" before "Adams".
	names.sort((a, b) => b.key.length - a.key.length);
	known.set(context, names);
	return names;
}

/** "P.S. 58", "I.S. 98", "ms442": schools that go by a number. */
const numbered = /\b(?:p|m|i|j\.?h|h)\.?\s?s\.?\s?#?\d{1,3}\b/giu;

/**
 * Names of the writer's schools, and of others of the district, in `text`: with or without dots and spaces ("M.S. 442", "ms442"), and at
 * the beginning of a handle or hashtag. A mascot counts with a capital only ("the Rams"), in `loose` text such as a bio without.
 * Where the writer's own school goes by a number, every numbered school is one of the district.
 */
export function schoolsIn(text: string, context: Context, {loose = false} = {}): SchoolName[] {
	let squashed = '';
	const places: number[] = [];
	for (let index = 0; index < text.length; index += 1) {
		const char = text[index] ?? '';
		if (!letterOrDigit.test(char)) continue;
		squashed += char.toLowerCase();
		places.push(index);
	}
	const found: SchoolName[] = [];
	const take = (name: SchoolName) => {
		if (!found.some(({start, end}) => start < name.end && name.start < end)) found.push(name);
	};
	for (const {key, name, whose, nickname} of namesFor(context)) {
		for (let at = squashed.indexOf(key); at >= 0; at = squashed.indexOf(key, at + 1)) {
			const start = places[at] ?? 0;
			const end = (places[at + key.length - 1] ?? 0) + 1;
			if (letterOrDigit.test(text[start - 1] ?? '')) continue;
			const written = text.slice(start, end);
			const opensHandle = /[@#_.]/.test(text[start - 1] ?? '') || /[._]/.test(text[end] ?? '') || /\d/.test(key);
			if (letterOrDigit.test(text[end] ?? '') && !(opensHandle && key.length > 3)) continue;
			// A common word is a name only with a capital: "a horizon", "the heritage of".
			if (nickname && !loose && written === written.toLowerCase() && !/[@#]/.test(text[start - 1] ?? '')) continue;
			take({start, end, whose, name, nickname});
		}
	}
	if (context.writer.schools.some(({name}) => name.search(numbered) >= 0)) {
		for (const match of text.matchAll(numbered)) {
			take({
				start: match.index,
				end: match.index + match[0].length,
				whose: 'district',
				name: match[0],
				nickname: false,
			});
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
