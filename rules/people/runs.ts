import {lookup} from '../names/find.ts';
import type {Block} from '../text/blocks.ts';
import type {BlockFacts} from './block-facts.ts';
import {build, type Candidate, capital, joined} from './candidate.ts';
import {capitalTitles, kin, openers, particles, small, titles} from './candidate-words.ts';
import {stemOf} from './phrases.ts';

/** Runs of capitals, names written small beside a role, and handles: what a careful eye would look at. */
export function runsOfCapitals(block: Block, facts: BlockFacts): Candidate[] {
	const {text, tokens} = block;
	const {allCaps} = facts;
	const found: Candidate[] = [];
	for (let at = 0; at < tokens.length; ) {
		const token = tokens[at];
		if (!token) break;
		if (token.kind === 'handle') {
			found.push({
				from: at,
				to: at + 1,
				start: token.start,
				end: token.end,
				text: token.text,
				form: 'handle',
				first: token.lower,
				lettered: false,
				letterFirst: false,
				lastFirst: false,
				lower: false,
				acronym: false,
				given: 0,
				surname: 0,
				ordinary: false,
				place: false,
				pseudonym: false,
				possessive: false,
				thing: false,
				score: 0,
			});
			at++;
			continue;
		}
		if (!capital(token)) {
			const small = smallName(block, at, facts);
			if (small) found.push(small);
			at = small ? small.to : at + 1;
			continue;
		}
		// One run of capitalised words, particles between them included.
		let to = at + 1;
		while (to < tokens.length) {
			const next = tokens[to];
			const before = tokens[to - 1];
			if (!next || !before || /['’]s$/.test(before.text)) break;
			if (capital(next) && joined(text, before, next)) to++;
			else if (
				next.text === '.' &&
				next.start === before.end &&
				(titles.has(before.lower) || before.text.length === 1) &&
				capital(tokens[to + 1]) &&
				!tokens[to + 1]?.lower.includes("'")
			)
				to++;
			else if (
				particles.has(next.lower) &&
				next.shape === 'lower' &&
				capital(tokens[to + 1]) &&
				joined(text, before, next) &&
				!openers.has(tokens[to + 1]?.lower ?? '') &&
				!allCaps
			)
				to++;
			else break;
		}
		at = splitRun(block, at, to, allCaps, found);
	}
	return lastFirsts(block, found);
}

const pastVerb =
	/^(?:is|was|has|had|isn't|isnt|wasn't|wasnt|did|didn't|got|gets|went|goes|came|left|broke|drew|told|said|says|asked|gave|took|made|showed|won|lost|ran|wrote|ate|bit|threw|put|sat|slept|woke|found|brought|taught|ended|just|\p{L}+ed|goes)$/u;

/** A name written small: a given name that is no word, or one that opens a sentence as its subject. */
function smallName(block: Block, at: number, {noCaps, hits}: BlockFacts): Candidate | undefined {
	const {tokens} = block;
	const token = tokens[at];
	if (token?.kind !== 'word' || token.text.length < 3) return undefined;
	const word = stemOf(token.lower);
	const facts = lookup(word);
	const next = tokens[at + 1];
	const afterRole =
		!facts.english &&
		!openers.has(word) &&
		hits.some(({id, to}) => to === at && (id === 'student' || id === 'arts' || id === 'team' || id === 'child')) &&
		[2, 3, 4].some((back) => ['my', 'our', 'mi'].includes(tokens[at - back]?.lower ?? ''));
	const good = noCaps && facts.given > 1 && !facts.english && !openers.has(word);
	const subject =
		noCaps && facts.given > 1 && facts.english && token.opens && next !== undefined && pastVerb.test(next.lower);
	if (!good && !subject && !afterRole) return undefined;
	const last = next && joined(block.text, token, next) && !/['’]s$/.test(token.text) ? next : undefined;
	const withLast = good && last?.kind === 'word' && last.lower.length > 3 && !lookup(stemOf(last.lower)).english;
	const withLetter =
		last?.kind === 'word' &&
		/^\p{L}$/u.test(stemOf(last.lower)) &&
		!['i', 'a', 'u', 'w', 'y', 'n', 'r'].includes(stemOf(last.lower));
	return build(block, at, withLast || withLetter ? at + 2 : at + 1, undefined, false, false);
}

/** "McAllister, Jaxon" and "PETROSYAN, ARMEN" at a row's start become one full name. */
function lastFirsts(block: Block, found: readonly Candidate[]): Candidate[] {
	const {text, tokens} = block;
	const merged: Candidate[] = [];
	for (const candidate of found) {
		const before = merged.at(-1);
		const comma = before && before.to === candidate.from - 1 && tokens[before.to]?.text === ',';
		const rowStart = before && !tokens.slice(0, before.from).some(({kind}) => kind === 'word');
		const after = tokens[candidate.to];
		const closes = !after || after.kind === 'number' || /[-–—\n/($:]/.test(after.text);
		if (
			before &&
			comma &&
			rowStart &&
			closes &&
			before.form !== 'titled' &&
			candidate.form === 'first' &&
			!before.lower &&
			candidate.given + 1 >= before.given
		) {
			merged[merged.length - 1] = {
				...candidate,
				from: before.from,
				start: before.start,
				text: text.slice(before.start, candidate.end),
				form: 'full',
				last: before.text.toLowerCase(),
				lastFirst: true,
			};
		} else merged.push(candidate);
	}
	return merged;
}

/** Cuts a run of capitals into names; returns where reading goes on. */
function splitRun(block: Block, from: number, to: number, allCaps: boolean, found: Candidate[]): number {
	const {tokens} = block;
	let at = from;
	let title: string | undefined;
	let kinTitle = false;
	while (at < to) {
		const token = tokens[at];
		if (!token) break;
		const word = stemOf(token.lower);
		if (token.kind === 'mark') {
			at++;
			continue;
		}
		if (
			titles.has(word) &&
			!(token.shape === 'lower' && capitalTitles.has(word)) &&
			at + 1 < to &&
			!/['’]s$/.test(token.text)
		) {
			title = word;
			at++;
			continue;
		}
		if (kin.has(word) && at + 1 < to) {
			kinTitle = true;
			at++;
			continue;
		}
		const facts = lookup(word);
		if (
			small.has(word.replace(/'/g, '')) ||
			/^i'/.test(word) ||
			(openers.has(word) && !(facts.given === 3 && at + 1 < to))
		) {
			title = undefined;
			kinTitle = false;
			at++;
			continue;
		}
		if (allCaps && facts.english && title === undefined) {
			at++;
			continue;
		}
		// The name itself: words up to the next opener or title.
		let end = at + 1;
		while (end < to) {
			const next = tokens[end];
			const nextWord = stemOf(next?.lower ?? '');
			if (!next || next.kind === 'mark' || titles.has(nextWord)) break;
			if (openers.has(nextWord) && next.text.length > 1 && !particles.has(nextWord)) break;
			if (allCaps && lookup(nextWord).english && !particles.has(nextWord)) break;
			end++;
		}
		const candidate = build(block, at, Math.min(end, at + 5), title, kinTitle, allCaps);
		if (candidate) found.push(candidate);
		title = undefined;
		kinTitle = false;
		at = end;
	}
	return to;
}
