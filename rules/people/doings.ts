import {doingWords} from '../lexicon/doings.ts';
import type {Token} from '../text/tokens.ts';
import type {BlockFacts, Doing} from './block-facts.ts';
import type {Candidate} from './candidate.ts';
import {stemOf} from './phrases.ts';
import {schoolCues, subject} from './surroundings.ts';

const doingIds = Object.keys(doingWords) as Doing[];
const childlike: readonly Doing[] = ['pupil', 'toMe', 'small', 'since', 'mine'];
const grownUp: readonly Doing[] = ['grown', 'job', 'screen'];
const singular = new Set("he she him her his hers he's she's hes shes himself herself él ella".split(' '));
const capped = (count: number, most: number) => Math.min(count, most);

/** Who usually does what is told of the name, in its clause, its sentence and the next ones; and how the name is told on. */
export function doings(
	tokens: readonly Token[],
	facts: BlockFacts,
	candidate: Candidate,
	all: readonly Candidate[],
	add: (fact: string) => void,
): void {
	const {from, to} = candidate;
	const own = facts.sentence[from] ?? 0;
	const same = new Set<Doing>();
	const after = new Set<Doing>();
	const next = new Set<Doing>();
	const following = all.find((other) => other.from >= to && other.score > 0.3)?.from ?? tokens.length;
	for (const hit of facts.doings) {
		if (hit.from < to && from < hit.to) continue;
		const apart = (facts.sentence[hit.from] ?? 0) - own;
		if (apart === 0) same.add(hit.id);
		else if (apart > 0 ? apart < 3 : apart === -1) next.add(hit.id);
		if (apart === 0 && hit.from >= to && hit.from < to + 9 && hit.from < following) after.add(hit.id);
	}
	for (const id of ['lesson', 'home'] as const) {
		const near = facts.doings.filter(
			(hit) => hit.id === id && Math.abs((facts.sentence[hit.from] ?? 0) - own) < 2,
		).length;
		if (near > 0) add(`${id}${capped(near, 3)}`);
	}
	for (const id of doingIds) {
		if (after.has(id)) add(`v:${id}`);
		if (same.has(id)) add(`s:${id}`);
		else if (next.has(id)) add(`n:${id}`);
	}
	const around = (ids: readonly Doing[]) => ids.filter((id) => same.has(id) || next.has(id)).length;
	add(`w:child${capped(around(childlike), 3)}`);
	add(`w:grown${capped(around(grownUp), 2)}`);
	// How much of school there is in the sentence, word by word.
	const school = new Set(
		facts.hits
			.filter(({id, from: at}) => facts.sentence[at] === own && schoolCues.includes(id))
			.map(({from: at}) => at),
	);
	add(`s:hits${capped(school.size, 4)}`);
	told(tokens, facts, candidate, add);
}

const isCapital = (token: Token | undefined) =>
	token?.kind === 'word' && token.shape !== 'lower' && token.text.length > 1;
/** Two capitals with one space between them. */
const runsOn = (a: Token | undefined, b: Token | undefined) =>
	a !== undefined && b !== undefined && isCapital(a) && isCapital(b) && b.start === a.end + 1;

/** A name that is a sentence of its own, one who is spoken of on and on, one who does something to the writer. */
function told(
	tokens: readonly Token[],
	facts: BlockFacts,
	{from, to, possessive, title, kinTitle}: Candidate,
	add: (fact: string) => void,
) {
	const own = facts.sentence[from];
	const titled = title !== undefined || kinTitle;
	const opens = facts.sentence[from - 1] !== own;
	const closes = facts.sentence[to] !== own || (tokens[to]?.kind === 'mark' && facts.sentence[to + 1] !== own);
	if (opens && closes) add('name-alone');
	let pronouns = 0;
	for (let at = to; at < tokens.length && at < to + 60; at++) if (singular.has(tokens[at]?.lower ?? '')) pronouns++;
	add(`told${capped(pronouns, 3)}`);
	const verb = tokens[to];
	if (verb && !possessive && subject(verb)) {
		add(
			/ed$/.test(verb.lower) ? 'does:past' : /^(?:is|was|has|had|isn't|'s)$/.test(verb.lower) ? 'does:is' : 'does:now',
		);
		const whom = tokens[to + 1]?.lower ?? '';
		if (whom === 'me' || whom === 'my') add('does:me');
	}
	if (possessive) {
		const hit = facts.hits.find(({from: at}) => at >= to && at < to + 3);
		if (hit) add(schoolCues.includes(hit.id) ? 'poss+school' : hit.id === 'domestic' ? 'poss+domestic' : 'poss+hit');
	}
	// "Hal Leonard Essential Elements": capitals that go on make a thing of it.
	if (!facts.titleCase && !facts.allCaps) {
		if (!possessive && runsOn(tokens[to - 1], tokens[to])) add('name+Title');
		if (runsOn(tokens[from - 1], tokens[from]) && facts.sentence[from - 2] === own && !titled) add('Title+name');
	}
	if (
		/^(?:of|from|at|with)$/.test(verb?.lower ?? '') &&
		isCapital(tokens[tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1])
	)
		add('name-of-Thing');
	const before = stemOf(tokens[from - 1]?.lower ?? '');
	if (before === 'my' || before === 'mi' || before === 'our') add('mine+name');
	if (/^(?:about|of|con|with)$/.test(before)) add('about+name');
	if (/^(?:old|big|good)$/.test(before)) add('old+name');
}
