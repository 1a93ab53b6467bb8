import {dotted, onlyCapital, titles, wordNames} from '../lexicon/names-words.ts';
import type {Token} from '../text/tokens.ts';
import {endingLength} from './features.ts';
import {factBits} from './lexicon.ts';

/** Below this a candidate is not worth telling. */
const faintest = 0.12;
/** Small words inside names of many origins: "de la", "bin". */
export const particles = new Set(
	'de la del las los da dos do das di van von der den ter bin bint ibn al el st san abu y le du ten e della'.split(' '),
);
/** Words that the tagger likes and that name nobody on their own. */
export const neverNames = new Set(
	"pre-k prek pre-calc pre-ap i'm mom dad mama papa mami papi god lord bible ma pa nana grandma grandpa tdap covid lol omg".split(
		' ',
	),
);
const joining = new Set('de la del las los da dos di van von der den bin bint ibn al el abu della dela'.split(' '));
/** What follows a name and is no surname: "Jr", "III". */
export const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v']);
/** An initial without its dot. */
export const oneLetter = /^\p{Lu}$/u;
/** True for a title or kin word in the writing that makes it one: "Coach", "ms", but not "my sister". */
export const isTitle = (token: Token | undefined): boolean =>
	token !== undefined && titles.has(token.lower) && (token.shape !== 'lower' || !onlyCapital.has(token.lower));

/** Tokens `from`…`to` (both included) and how probable it is that they are a name. */
export interface Run {
	from: number;
	to: number;
	score: number;
}

/** "Abdirahman bin Yusuf", "Maria del Carmen": a particle between two likely names joins them, so its tags are set to "continues". */
export function joinParticles(tokens: readonly Token[], probabilities: Float64Array): void {
	const isName = (i: number) => (probabilities[3 * i + 1] ?? 0) + (probabilities[3 * i + 2] ?? 0) > 0.5;
	for (let i = 1; i < tokens.length - 1; i++) {
		if (!joining.has(tokens[i]?.lower ?? '') || !isName(i - 1) || tokens[i - 1]?.kind !== 'word') continue;
		const after = joining.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
		if (!isName(after) || tokens[after]?.kind !== 'word' || endingLength(tokens[i - 1]?.lower ?? '') > 0) continue;
		for (let at = i; at <= after; at++) probabilities.set([0.02, 0, 0.98], 3 * at);
	}
}

/** Runs of tokens that the tagger takes for names, each with the mean of its tokens' probabilities. */
export function runsOf(tokens: readonly Token[], probabilities: Float64Array): Run[] {
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

const ordinals = new Set(['st', 'nd', 'rd', 'th']);
/** "wasn't", "they'll". */
export const contraction = /n't$|'(?:ll|re|ve|d|m)$/;
const isCommon = (token: Token): boolean =>
	contraction.test(token.lower) ||
	neverNames.has(token.lower) ||
	((factBits(token.lower) & (16 | 15)) === 16 && !wordNames.has(token.lower));

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
	// "Ana Mr. Lou": a title at the end belongs to the next name.
	for (
		let last = at(kept.at(-1));
		last && kept.length > 1 && dotted.has(last.lower) && !generations.has(last.lower);
		last = at(kept.at(-1))
	)
		kept.pop();
	// "2ND Zhang Wei": the ending of a number in capitals.
	if (ordinals.has(at(kept[0])?.lower ?? '') && tokens[(kept[0] ?? 0) - 1]?.kind === 'number') kept.shift();
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
export function piecesOf(tokens: readonly Token[], {from, to}: Run, probabilities: Float64Array): Run[] {
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

const lists = /^[-–—•*·:;#|/☐]$/;

/** Rows such as "Nygren, Tove / 9 May": a family name, a comma and a given name at a row's start become one name. */
export function joinReversed(tokens: readonly Token[], pieces: readonly Run[]): Run[] {
	const joined: Run[] = [];
	for (let i = 0; i < pieces.length; i++) {
		const piece = pieces[i];
		const next = pieces[i + 1];
		const third = pieces[i + 2];
		if (!piece) continue;
		const before = tokens[piece.from - 1];
		const starts = !before || before.kind === 'number' || lists.test(before.text) || before.text === '\n';
		const isPair =
			next !== undefined &&
			starts &&
			next.from === piece.to + 2 &&
			tokens[piece.to + 1]?.text === ',' &&
			next.to === next.from &&
			!(third && third.from === next.to + 2 && tokens[next.to + 1]?.text === ',');
		const family = factBits(tokens[piece.to]?.lower ?? '');
		const given = factBits(tokens[next?.from ?? 0]?.lower ?? '');
		const and = tokens[(next?.to ?? 0) + 1]?.lower;
		if (
			isPair &&
			(family & 3) < 2 &&
			(family & 12 || !(family & 16)) &&
			(given & 3 || !given) &&
			and !== 'and' &&
			and !== '&'
		) {
			joined.push({from: piece.from, to: next.to, score: (piece.score + next.score) / 2});
			i++;
		} else joined.push(piece);
	}
	return joined;
}
