import {institutionWords, placeBeginnings, placeEndings, titles, wordNames} from '../lexicon/names-words.ts';
import type {Block} from '../text/blocks.ts';
import type {Token} from '../text/tokens.ts';
import type {Span} from '../types.ts';
import {endingLength, featuresOf} from './features.ts';
import {factBits, lookup} from './lexicon.ts';
import {
	contraction,
	generations,
	isTitle,
	joinParticles,
	joinReversed,
	neverNames,
	oneLetter,
	particles,
	piecesOf,
	type Run,
	runsOf,
} from './runs.ts';
import {decodeModel, emissions, marginals} from './tagger.ts';
import {step, steps, written} from './weights.data.ts';

export {type Facts, lookup} from './lexicon.ts';

/** Words of a block that look like a person's name there. */
export interface NameCandidate extends Span {
	/** As written, without a possessive ending; with the title, where there is one. */
	readonly text: string;
	/** 0…1: how probable it is that these words name a person here. From about 0.5 up it is taken for one. */
	readonly score: number;
	readonly form: 'full' | 'first' | 'last' | 'initials' | 'titled' | 'handle';
	/** The first word is a known given name. */
	readonly given: boolean;
	readonly first?: string;
	readonly last?: string;
	/** "Mr", "Coach": as written, without the dot. */
	readonly title?: string;
	/** Every word is also an ordinary word, month, virtue, flower or place: Will, Grace, May, Jordan. */
	readonly ordinary: boolean;
	/** Directly followed by School, Award, Street …: rather a thing called after somebody. */
	readonly institution: boolean;
}

const model = decodeModel(written, step, steps);

// Letters with dots that are no person's: clock times, countries, degrees, school words.
const notInitials =
	/^(?:[AaPp]\.\s?[Mm]|U\.\s?S(?:\.\s?A)?|U\.\s?K|U\.\s?N|D\.\s?C|L\.\s?A|N\.\s?Y(?:\.\s?C)?|P\.\s?E|P\.\s?S|P\.\s?A|P\.\s?O|I\.\s?S|M\.\s?S|H\.\s?S|J\.\s?V|I\.\s?D|E\.\s?R|T\.\s?V|A\.\s?C|R\.\s?I\.\s?P|Ph\.\s?D|M\.\s?D|M\.\s?A|B\.\s?A|M\.\s?Ed|E\.\s?G|I\.\s?E|A\.\s?K\.\s?A|R\.\s?S\.\s?V\.\s?P|S\.\s?T\.\s?E\.\s?[AM]\.?(?:\s?M)?)\.?$/;
const initialsShape = /^\p{Lu}\.(?:\s?\p{Lu}\.)*$|^\p{Lu}{2,3}$/u;

const isWordName = (word: string): boolean => {
	const {given, english, place} = lookup(word);
	return wordNames.has(word) || place || (english && given < 2);
};

/** Where the words of a name end, without possessive endings. */
const endOf = (token: Token): number => token.end - endingLength(token.lower);

function titleBefore(tokens: readonly Token[], from: number): {index: number; text: string} | undefined {
	let index = from - 1;
	if (tokens[index]?.text === '.') index--;
	const token = tokens[index];
	if (token?.kind !== 'word' || !isTitle(token) || (index < from - 1 && token.lower.length > 5)) return undefined;
	return {index, text: token.text};
}

/** True when the words name a place, school or prize: "Anna Maria College", "Fergus Falls", "Escuela Adams", "Saint Patrick's Day". */
function isInstitution(tokens: readonly Token[], from: number, to: number, core: readonly string[]): boolean {
	const first = tokens[from];
	const last = tokens[to];
	const after = tokens[to + 1];
	if (!first || !last) return false;
	const before = tokens[from - 1];
	const capital = first.shape !== 'lower';
	if (
		capital &&
		before?.kind === 'word' &&
		before.shape === 'Title' &&
		before.lower.length > 2 &&
		placeBeginnings.has(before.lower)
	)
		return true;
	if (core.length > 1 && (placeEndings.has(last.lower) || (first.lower.length > 2 && placeBeginnings.has(first.lower))))
		return true;
	if (after?.kind !== 'word' || (capital && after.shape === 'lower')) return false;
	return endingLength(last.lower) === 0 ? institutionWords.has(after.lower) : after.lower === 'day';
}

function candidateOf(text: string, tokens: readonly Token[], run: Run): NameCandidate | undefined {
	let {from} = run;
	const {to} = run;
	let title = titleBefore(tokens, from);
	while (
		!title &&
		from < to &&
		isTitle(tokens[from]) &&
		(tokens[from + 1]?.text === '.' || tokens[from]?.lower.length !== 1)
	) {
		const token = tokens[from];
		if (!token || factBits(token.lower) & 1) break;
		title = {index: from, text: token.text};
		from += tokens[from + 1]?.text === '.' ? 2 : 1;
	}
	const words = tokens.slice(from, to + 1).filter((token) => token.kind === 'word');
	const firstToken = words[0];
	const lastToken = words.at(-1);
	if (!firstToken || !lastToken) return undefined;
	if (
		words.length === 1 &&
		(neverNames.has(firstToken.lower.slice(0, firstToken.lower.length - endingLength(firstToken.lower))) ||
			contraction.test(firstToken.lower))
	)
		return undefined;
	if (
		words.length === 1 &&
		!title &&
		(titles.has(firstToken.lower) || institutionWords.has(firstToken.lower)) &&
		!(factBits(firstToken.lower) & 2)
	)
		return undefined;
	const parts = words.map((token) => token.text.slice(0, endOf(token) - token.start));
	// "Xochi V." is an initial, "Jon Ames V" a fifth.
	const core = parts.filter(
		(part, index) => index === 0 || !generations.has(part.toLowerCase()) || (index === 1 && part.length === 1),
	);
	const whole = text.slice(firstToken.start, endOf(lastToken));
	const [one = ''] = core;
	const facts = lookup(one);
	// The dot of "Ty D." and "J.M." belongs to the name.
	let end = endOf(lastToken);
	if (oneLetter.test(core.at(-1) ?? '') && text[end] === '.') end++;
	const start = title ? (tokens[title.index]?.start ?? firstToken.start) : firstToken.start;
	const institution = isInstitution(tokens, from, to, core);
	const common = {
		start,
		end,
		text: text.slice(start, end),
		score: run.score,
		given: facts.given > 0,
		ordinary:
			core.length > 0 && core.every((part) => particles.has(part.toLowerCase()) || isWordName(part.toLowerCase())),
		institution,
	};
	if (core.length === 1 && initialsShape.test(whole)) {
		if (notInitials.test(whole)) return undefined;
		return {...common, form: title ? 'titled' : 'initials', ...(title ? {title: title.text} : {})};
	}
	const comma = tokens.slice(from, to + 1).findIndex((token) => token.text === ',');
	const reversed = comma > 0;
	const named = reversed ? [...core.slice(comma), ...core.slice(0, comma)] : core;
	const first = named.length > 1 ? named[0] : undefined;
	const last = named.length > 1 ? named.slice(1).join(' ') : undefined;
	if (title) {
		return named.length > 1
			? {...common, form: 'titled', title: title.text, ...(first ? {first} : {}), ...(last ? {last} : {})}
			: {...common, form: 'titled', title: title.text, ...(facts.given > facts.surname ? {first: one} : {last: one})};
	}
	if (core.length > 1 && !particles.has(one.toLowerCase()))
		return {...common, form: 'full', ...(first ? {first} : {}), ...(last ? {last} : {})};
	const isLast =
		particles.has(one.toLowerCase()) || facts.surname > facts.given || (facts.given === 0 && facts.surname > 0);
	return isLast ? {...common, form: 'last', last: core.join(' ')} : {...common, form: 'first', first: one};
}

/** Words hidden in a handle: "@maya_ortiz", "@MayaOrtiz07". */
const handlePieces = /\p{Lu}?\p{Ll}+/gu;

function handleOf(token: Token): NameCandidate {
	const pieces = token.text.match(handlePieces) ?? [];
	const [one = '', two = ''] = pieces;
	const given = lookup(one).given > 1;
	const whole = given && lookup(two).surname > 0;
	return {
		start: token.start,
		end: token.end,
		text: token.text,
		score: whole ? 0.8 : given ? 0.6 : 0.3,
		form: 'handle',
		given,
		...(given ? {first: one} : {}),
		...(whole ? {last: two} : {}),
		ordinary: false,
		institution: false,
	};
}

/**
 * Names of persons in `block`, in text order, spans relative to it (UTF-16). Candidates only: whether a name is a pupil's, a
 * singer's or a street's is for the reader of roles. A linear tagger (weights: `src/cli/train-names.ts`) finds them.
 */
export function findNames(block: Block): readonly NameCandidate[] {
	const {text, tokens} = block;
	if (tokens.length === 0) return [];
	const probabilities = marginals(emissions(model, featuresOf(tokens)), model.steps);
	joinParticles(tokens, probabilities);
	const found: NameCandidate[] = tokens.filter((token) => token.kind === 'handle').map(handleOf);
	const pieces = runsOf(tokens, probabilities).flatMap((run) => piecesOf(tokens, run, probabilities));
	for (const piece of joinReversed(tokens, pieces)) {
		const candidate = candidateOf(text, tokens, piece);
		if (candidate) found.push(candidate);
	}
	found.sort((a, b) => a.start - b.start);
	// A title may reach back into a name before it: the likelier of the two stays.
	return found.reduce<NameCandidate[]>((kept, candidate) => {
		const last = kept.at(-1);
		if (!last || candidate.start >= last.end) kept.push(candidate);
		else if (candidate.score > last.score) kept[kept.length - 1] = candidate;
		return kept;
	}, []);
}
