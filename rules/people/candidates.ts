import {wordNames} from '../lexicon/names-words.ts';
import {findNames, lookup} from '../names/find.ts';
import type {Block} from '../text/blocks.ts';
import type {Token} from '../text/tokens.ts';
import type {BlockFacts} from './block-facts.ts';
import {build, type Candidate} from './candidate.ts';
import {capitalTitles, kin, littleWords, openers, titles} from './candidate-words.ts';
import {stemOf} from './phrases.ts';
import {runsOfCapitals} from './runs.ts';
import {subject} from './surroundings.ts';

const near = (a: {from: number; to: number}, b: {from: number; to: number}) => a.from < b.to && b.from < a.to;

/** The name tagger's finds as token runs; a comma stays inside a name only at a row's head ("McAllister, Jaxon"). */
function taggedRuns(block: Block): {from: number; to: number; score: number}[] {
	const {tokens} = block;
	const runs: {from: number; to: number; score: number}[] = [];
	for (const name of findNames(block)) {
		if (name.form === 'handle') continue;
		const from = tokens.findIndex(({end}) => end > name.start);
		let to = from;
		while (to < tokens.length && (tokens[to]?.start ?? name.end) < name.end) to++;
		const titleWords = name.title ? name.title.split(' ').length : 0;
		let start = from + titleWords;
		while (tokens[start]?.kind === 'mark' && start < to) start++;
		if (start >= to) continue;
		const comma = tokens.slice(start, to).findIndex(({text}) => text === ',');
		const rowHead =
			!tokens.slice(0, start).some(({kind}) => kind === 'word') && /^[-–—\n/($:#\d.]|^$/.test(tokens[to]?.text ?? '');
		if (comma > 0 && !rowHead) {
			runs.push({from: start, to: start + comma, score: name.score}, {from: start + comma + 1, to, score: name.score});
		} else {
			// A full stop ends a name, but for the dot of "D." and "St.".
			const stop = tokens.findIndex(
				(token, index) =>
					index > start && index < to - 1 && token.text === '.' && (tokens[index - 1]?.text.length ?? 0) > 3,
			);
			if (stop > 0) runs.push({from: start, to: stop, score: name.score});
			else runs.push({from: start, to, score: name.score});
		}
	}
	return runs.filter(({from, to}) => to > from);
}

/** Everything in a block that may name a person: the tagger's finds, then what only a careful eye would look at. */
export function candidatesIn(block: Block, facts: BlockFacts): Candidate[] {
	const own = runsOfCapitals(block, facts);
	const found: Candidate[] = [];
	for (const run of taggedRuns(block)) {
		const same = own.find((candidate) => near(candidate, run));
		const before = titleBefore(block.tokens, run.from);
		while (
			run.to - run.from > 1 &&
			openers.has(stemOf(block.tokens[run.from]?.lower ?? '')) &&
			lookup(block.tokens[run.from]?.text ?? '').given < 3
		)
			run.from++;
		while (run.to - run.from > 1 && littleWords.has(block.tokens[run.to - 1]?.lower ?? '')) run.to--;
		if (block.tokens.slice(run.from, run.to).every(({lower}) => littleWords.has(lower))) continue;
		// "mateo wrote": in small letters an ordinary word ends the name.
		for (let at = run.from + 1; at < run.to; at++) {
			const token = block.tokens[at];
			const facts = token?.kind === 'word' && token.shape === 'lower' ? lookup(stemOf(token.lower)) : undefined;
			if (token?.kind === 'mark' && /["“”]/.test(token.text)) run.to = at;
			else if (block.tokens[run.from]?.shape === 'lower' && facts?.english && facts.given === 0 && facts.surname === 0)
				run.to = at;
		}
		const only = run.to === run.from + 1 ? stemOf(block.tokens[run.from]?.lower ?? '') : '';
		if (
			openers.has(only) &&
			lookup(only).given < 3 &&
			!(
				run.score > 0.6 &&
				wordNames.has(only) &&
				(!block.tokens[run.from]?.opens || /^(?:\+|&|and|,)$/.test(block.tokens[run.to]?.text ?? ''))
			)
		)
			continue;
		const built = build(
			block,
			run.from,
			run.to,
			same?.title ?? before.title,
			same?.kinTitle ?? before.kinTitle,
			facts.allCaps,
		);
		if (!built) continue;
		// Words written small need a surer tagger, or a role or a verb beside them.
		if (built.lower && run.score < 0.4 && !(same?.lower && same.given > 0)) continue;
		if (
			built.lower &&
			built.ordinary &&
			!same &&
			!subject(block.tokens[run.to]) &&
			!built.possessive &&
			run.to - run.from > 1
		)
			continue;
		const lastFirst = same?.lastFirst ?? block.tokens.slice(run.from, run.to).some(({text}) => text === ',');
		const reversed =
			lastFirst && built.last && !same?.lastFirst ? {first: built.last, ...(built.first && {last: built.first})} : {};
		found.push(
			same?.lastFirst && same.from === run.from
				? {...same, score: run.score}
				: {
						...built,
						...reversed,
						lastFirst,
						score: run.score,
						given: run.score > 0.4 && wordNames.has(built.first ?? '') ? Math.max(built.given, 2) : built.given,
					},
		);
	}
	for (const candidate of own) if (!found.some((other) => near(other, candidate))) found.push(candidate);
	return found.sort((a, b) => a.from - b.from);
}

function titleBefore(tokens: readonly Token[], from: number): {title: string | undefined; kinTitle: boolean} {
	const at = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
	const word = tokens[at]?.kind === 'word' && tokens[at - 1]?.kind !== 'number' ? (tokens[at]?.lower ?? '') : '';
	const small = tokens[at]?.shape === 'lower';
	return {
		title: titles.has(word) && !(small && capitalTitles.has(word)) ? word : undefined,
		kinTitle: kin.has(word) && tokens[at]?.shape !== 'lower',
	};
}
