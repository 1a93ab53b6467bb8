import {dotted, institutionWords, onlyCapital, titles, wordNames} from '../lexicon/names-words.ts';
import type {Block} from '../text/blocks.ts';
import type {Token} from '../text/tokens.ts';
import type {Span} from '../types.ts';
import {endingLength, featuresOf} from './features.ts';
import {factBits, lookup} from './lexicon.ts';
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

/** Below this a candidate is not worth telling. */
const faintest = 0.12;
const particles = new Set([
	'de',
	'la',
	'del',
	'las',
	'los',
	'da',
	'dos',
	'do',
	'das',
	'di',
	'van',
	'von',
	'der',
	'den',
	'ter',
	'bin',
	'bint',
	'ibn',
	'al',
	'el',
	'st',
	'san',
	'abu',
	'y',
	'le',
	'du',
	'ten',
	'e',
	'della',
]);
const neverNames = new Set([
	'pre-k',
	'prek',
	'pre-calc',
	'pre-ap',
	"i'm",
	'mom',
	'dad',
	'mama',
	'papa',
	'mami',
	'papi',
	'god',
	'lord',
	'bible',
	'ma',
	'pa',
	'nana',
	'grandma',
	'grandpa',
	'tdap',
	'covid',
	'lol',
	'omg',
]);
const joining = new Set([
	'de',
	'la',
	'del',
	'las',
	'los',
	'da',
	'dos',
	'di',
	'van',
	'von',
	'der',
	'den',
	'bin',
	'bint',
	'ibn',
	'al',
	'el',
	'abu',
	'della',
	'dela',
]);
const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v']);
// Letters with dots that are no person's: clock times, countries, degrees, school words.
const notInitials =
	/^(?:[AaPp]\.\s?[Mm]|U\.\s?S(?:\.\s?A)?|U\.\s?K|U\.\s?N|D\.\s?C|L\.\s?A|N\.\s?Y(?:\.\s?C)?|P\.\s?E|P\.\s?S|P\.\s?A|P\.\s?O|I\.\s?S|M\.\s?S|H\.\s?S|J\.\s?V|I\.\s?D|E\.\s?R|T\.\s?V|A\.\s?C|R\.\s?I\.\s?P|Ph\.\s?D|M\.\s?D|M\.\s?A|B\.\s?A|M\.\s?Ed|E\.\s?G|I\.\s?E|A\.\s?K\.\s?A|R\.\s?S\.\s?V\.\s?P|S\.\s?T\.\s?E\.\s?[AM]\.?(?:\s?M)?)\.?$/;
const initialsShape = /^\p{Lu}\.(?:\s?\p{Lu}\.)*$|^\p{Lu}{2,3}$/u;
const oneLetter = /^\p{Lu}$/u;

const isWordName = (word: string): boolean => {
	const {given, english, place} = lookup(word);
	return wordNames.has(word) || place || (english && given < 2);
};

/** Where the words of a name end, without possessive endings. */
const endOf = (token: Token): number => token.end - endingLength(token.lower);

interface Run {
	from: number;
	to: number;
	score: number;
}

/** "Abdirahman bin Yusuf", "Maria del Carmen": a particle between two likely names joins them, so its tags are set to "continues". */
function joinParticles(tokens: readonly Token[], probabilities: Float64Array): void {
	const isName = (i: number) => (probabilities[3 * i + 1] ?? 0) + (probabilities[3 * i + 2] ?? 0) > 0.5;
	for (let i = 1; i < tokens.length - 1; i++) {
		if (!joining.has(tokens[i]?.lower ?? '') || !isName(i - 1) || tokens[i - 1]?.kind !== 'word') continue;
		const after = joining.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
		if (!isName(after) || tokens[after]?.kind !== 'word' || endingLength(tokens[i - 1]?.lower ?? '') > 0) continue;
		for (let at = i; at <= after; at++) probabilities.set([0.02, 0, 0.98], 3 * at);
	}
}

/** Runs of tokens that the tagger takes for names, each with the mean of its tokens' probabilities. */
function runsOf(tokens: readonly Token[], probabilities: Float64Array): Run[] {
	const runs: Run[] = [];
	let run: Run | undefined;
	const close = () => {
		if (run) run.score /= run.to - run.from + 1;
		run = undefined;
	};
	for (let i = 0; i < tokens.length; i++) {
		const begins = probabilities[3 * i + 1] ?? 0;
		const continues = probabilities[3 * i + 2] ?? 0;
		const both = begins + continues;
		const token = tokens[i];
		if (both < faintest || !token || token.kind === 'handle' || token.kind === 'hashtag') {
			close();
			continue;
		}
		// A run goes on while the tagger continues it, unless one half is likely and the other is not.
		const steep =
			run !== undefined &&
			Math.abs(run.score / (run.to - run.from + 1) - both) > 0.5 &&
			Math.min(run.score / (run.to - run.from + 1), both) < 0.4;
		if (run && continues >= begins && !steep) {
			run.to = i;
			run.score += both;
		} else {
			close();
			run = {from: i, to: i, score: both};
			runs.push(run);
		}
	}
	close();
	return runs;
}

/** True for a full stop that is not the dot of an initial, a title or "Jr.". */
function endsSentence(tokens: readonly Token[], index: number): boolean {
	if (tokens[index]?.text !== '.') return false;
	const before = tokens[index - 1];
	return !before || !(before.text.length === 1 || dotted.has(before.lower) || generations.has(before.lower));
}

const contraction = /n't$|'(?:ll|re|ve|d|m)$/;
const isCommon = (token: Token): boolean =>
	contraction.test(token.lower) || ((factBits(token.lower) & (16 | 15)) === 16 && !wordNames.has(token.lower));

/** The words of one name, without those that only follow or lead it in the sentence: "Yadiel" of "Yadiel lo", "Dee D." of "Dee D. She". */
function trimmed(words: number[], tokens: readonly Token[]): number[] {
	const at = (index: number | undefined) => (index === undefined ? undefined : tokens[index]);
	for (let i = 1; i < words.length; i++) {
		const before = at(words[i - 1]);
		const word = at(words[i]);
		if (before && word && oneLetter.test(before.text) && isCommon(word) && tokens[(words[i] ?? 0) - 1]?.text === '.')
			return trimmed(words.slice(0, i), tokens);
	}
	const kept = [...words];
	if (kept.some((index) => at(index)?.shape !== 'lower')) {
		for (let last = at(kept.at(-1)); last?.shape === 'lower' && !generations.has(last.lower); last = at(kept.at(-1)))
			kept.pop();
		for (
			let first = at(kept[0]);
			first?.shape === 'lower' && isCommon(first) && !particles.has(first.lower);
			first = at(kept[0])
		)
			kept.shift();
	}
	if (
		kept.length > 1 &&
		kept.some((index) => factBits(at(index)?.lower ?? '') & 15 || !(factBits(at(index)?.lower ?? '') & 16))
	) {
		// All small: "sweet nizhoni", "kashtons folder". What is plainly a word is not the name's, at either end.
		for (let last = at(kept.at(-1)); last?.shape === 'lower' && isCommon(last); last = at(kept.at(-1))) kept.pop();
		for (
			let first = at(kept[0]);
			first?.shape === 'lower' && isCommon(first) && !particles.has(first.lower) && !isTitle(first);
			first = at(kept[0])
		)
			kept.shift();
	}
	return kept.every((index) => particles.has(at(index)?.lower ?? '')) ? [] : kept;
}

/** The names in a run: cut at possessives and at marks that no name holds; each with the mean probability of its words. */
function piecesOf(tokens: readonly Token[], {from, to}: Run, probabilities: Float64Array): Run[] {
	const pieces: Run[] = [];
	let words: number[] = [];
	const close = () => {
		const kept = trimmed(words, tokens);
		words = [];
		const [first] = kept;
		const last = kept.at(-1);
		if (first === undefined || last === undefined) return;
		const sum = kept.reduce((all, i) => all + (probabilities[3 * i + 1] ?? 0) + (probabilities[3 * i + 2] ?? 0), 0);
		pieces.push({from: first, to: last, score: sum / kept.length});
	};
	for (let i = from; i <= to; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word') {
			if (token?.kind === 'mark' && (!/[.,"“”'‘’()]/.test(token.text) || endsSentence(tokens, i))) close();
			continue;
		}
		words.push(i);
		if (endingLength(token.lower) > 0) close();
	}
	close();
	return pieces;
}

const isTitle = (token: Token | undefined): boolean =>
	token !== undefined && titles.has(token.lower) && (token.shape !== 'lower' || !onlyCapital.has(token.lower));

function titleBefore(tokens: readonly Token[], from: number): {index: number; text: string} | undefined {
	let index = from - 1;
	if (tokens[index]?.text === '.') index--;
	const token = tokens[index];
	if (token?.kind !== 'word' || !isTitle(token) || (index < from - 1 && token.lower.length > 5)) return undefined;
	return {index, text: token.text};
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
	if (words.length === 1 && (neverNames.has(firstToken.lower) || contraction.test(firstToken.lower))) return undefined;
	if (
		words.length === 1 &&
		!title &&
		(titles.has(firstToken.lower) || institutionWords.has(firstToken.lower)) &&
		!(factBits(firstToken.lower) & 2)
	)
		return undefined;
	const parts = words.map((token) => token.text.slice(0, endOf(token) - token.start));
	const core = parts.filter((part) => !generations.has(part.toLowerCase()));
	const whole = text.slice(firstToken.start, endOf(lastToken));
	const [one = ''] = core;
	const facts = lookup(one);
	// The dot of "Ty D." and "J.M." belongs to the name.
	let end = endOf(lastToken);
	if (oneLetter.test(core.at(-1) ?? '') && text[end] === '.') end++;
	const start = title ? (tokens[title.index]?.start ?? firstToken.start) : firstToken.start;
	const after = tokens[to + 1];
	const institution =
		after?.kind === 'word' &&
		endingLength(lastToken.lower) === 0 &&
		institutionWords.has(after.lower) &&
		(after.shape !== 'lower' || firstToken.shape === 'lower');
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
	for (const run of runsOf(tokens, probabilities)) {
		for (const piece of piecesOf(tokens, run, probabilities)) {
			const candidate = candidateOf(text, tokens, piece);
			if (candidate) found.push(candidate);
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
