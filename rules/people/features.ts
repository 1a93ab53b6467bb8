import {placeNames} from '../lexicon/places.ts';
import {publicNames} from '../lexicon/public-figures.ts';
import type {Block} from '../text/blocks.ts';
import {askGrammar, type WordUse} from '../text/grammar-slot.ts';
import type {Token} from '../text/tokens.ts';
import {appositionOf} from './apposition.ts';
import {type BlockFacts, factsOf} from './block-facts.ts';
import type {Candidate} from './candidate.ts';
import {groupNouns, wordSet} from './candidate-words.ts';
import {candidatesIn} from './candidates.ts';
import {doings} from './doings.ts';
import {stemOf} from './phrases.ts';
import {grammar, near, owned, ownFamily, placeBefore, subject, wordAt} from './surroundings.ts';
import {weights} from './weights.ts';

/** Below this, nothing a draft could add makes a student of it. */
const hopeless = -7;

/** `text` in lower case, letters, numbers and spaces only. */
export const plainly = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N} ]/gu, '')
		.trim();

/** The weights of facts, added up. */
export function weightOf(facts: Iterable<string>): number {
	let sum = 0;
	for (const fact of facts) sum += weights[fact] ?? 0;
	return sum;
}

/** Facts that weigh differently on somebody's own account, by their name without the account's. */
const ownAccount = new Map(
	Object.entries(weights).flatMap(([fact, weight]) =>
		fact.startsWith('own:') ? [[fact.slice('own:'.length), weight] as const] : [],
	),
);

/** What facts weigh in addition on a personal account. */
export function ownAccountWeightOf(facts: Iterable<string>): number {
	let sum = 0;
	for (const fact of facts) sum += ownAccount.get(fact) ?? 0;
	return sum;
}

/** A candidate with the facts about it and its surroundings in its own block, each by name. */
export interface Weighed {
	readonly candidate: Candidate;
	readonly facts: ReadonlySet<string>;
	/** The weights of the facts, added up. */
	readonly sum: number;
	/** What they weigh in addition on a personal account. */
	readonly ownSum: number;
	/** The name in lower case, letters, numbers and spaces only. */
	readonly plain: string;
}

const publicPeople = wordSet(publicNames.replace(/\n\s*/g, ' '));
function weigh(block: Block, facts: BlockFacts, candidate: Candidate, all: readonly Candidate[]): Weighed {
	const features = new Set<string>();
	const add = (feature: string) => void features.add(feature);
	const {tokens} = block;
	add(`form:${candidate.form}`);
	if (candidate.lettered) add(candidate.pseudonym ? 'pseudonym' : 'lettered');
	if (candidate.form === 'first' || candidate.form === 'full') add(`name:${qualityOf(candidate)}`);
	if (!candidate.lower && (candidate.ordinary || candidate.place) && candidate.given > 1) {
		const opens = candidate.from === 0 || facts.sentence[candidate.from - 1] !== facts.sentence[candidate.from];
		if (!opens && !facts.allCaps && !facts.titleCase) add('word-name-inside');
		else if (subject(tokens[candidate.to]) || candidate.possessive) add('word-name-subject');
	}
	if (placeNames.has(plainly(candidate.text))) add('place:known');
	const told = appositionOf(tokens, candidate.from, candidate.to);
	if (told) add(`beside:${told}`);
	const use = askAbout(block, facts, candidate);
	if (use) add(`grammar:${use}`);
	if (candidate.lower) add(candidate.ordinary ? 'lower-word' : 'lower');
	if (candidate.lower && !facts.noCaps) add('lower-in-capitals');
	if (candidate.lower && facts.spanish) add('lower-in-spanish');
	if (candidate.acronym) add('acronym');
	if (candidate.letterFirst) add('letter-first');
	if (candidate.lastFirst) add('row-last-first');
	if (candidate.place) add('place');
	if (candidate.thing) add('thing');
	if (candidate.kinTitle) add('kin-title');
	if (candidate.title) add('title');
	if (candidate.title && sureTitles.has(candidate.title.replace('.', ''))) add('title:mr');
	if (!candidate.possessive && !candidate.lettered && groupNouns.has(tokens[candidate.to]?.lower ?? ''))
		add('name+group');
	add(`score${Math.round(candidate.score * 5)}`);
	if (candidate.score < 0.3 && candidate.given > 1 && !candidate.ordinary && !candidate.place) add('unlikely+given');
	if (personShape.test(candidate.text)) add('person-shape');
	if (
		candidate.form === 'first' &&
		qualityOf(candidate) === 'rare' &&
		!candidate.lower &&
		!candidate.acronym &&
		!facts.allCaps &&
		!facts.titleCase
	) {
		const opens = candidate.from === 0 || facts.sentence[candidate.from - 1] !== facts.sentence[candidate.from];
		const plural = /[^s]s$/.test(candidate.text) && !candidate.possessive;
		if (!opens && !placeBefore.has(wordAt(tokens, candidate.from - 1))) add('rare-inside');
		else if (opens && plural) add('rare-plural');
		else if (subject(tokens[candidate.to]) || candidate.possessive) add('rare-subject');
	}
	if (candidate.score < 0.5 && facts.hits.some((hit) => hit.from <= candidate.from && candidate.to <= hit.to))
		add('is-cue');
	if (tokens[candidate.from - 1]?.kind === 'handle') add('after-handle');
	if (candidate.to === candidate.from + 1 && ownFamily.has(stemOf(tokens[candidate.from]?.lower ?? '')))
		add('kin-title');
	if (isPublic(candidate))
		add(candidate.form === 'full' ? 'public:full' : candidate.given > 1 ? 'public:first' : 'public');
	else if (candidate.form === 'full' && candidate.last && publicPeople.has(candidate.last)) add('public:surname');
	if (facts.row) add('row');
	if (facts.row && candidate.from <= 3) add('row-head');
	if (candidate.form === 'initials' && !candidate.text.includes('.'))
		add(facts.row ? 'bare-initials+row' : 'bare-initials');
	if (facts.row) {
		const beside = all.some(
			(other) => other !== candidate && Math.abs(other.from - candidate.to) < 3 && other.from < candidate.from,
		);
		if (candidate.from > 3 && !beside) add('row-deep');
		if (candidate.ordinary && !candidate.lettered) add('row+word');
		if (candidate.place && !candidate.lettered) add('row+place');
		if (candidate.form === 'first' && candidate.given === 0 && !candidate.lettered) add('row+rare');
	}
	if (facts.allCaps) add('all-caps');
	if (facts.noCaps) add('no-caps');
	const companions = all.filter(
		(other) =>
			other !== candidate && other.form !== 'handle' && facts.sentence[other.from] === facts.sentence[candidate.from],
	);
	add(`companions${Math.min(companions.length, 3)}`);
	const beside = (other: Candidate) =>
		(other.place || other.thing || geographic(tokens, other)) && listed(tokens, other, candidate);
	if (companions.some(beside)) add('beside-place');
	// "Maya played Rosa Parks": who does something to a public name is no part of the story.
	if (companions.some(isPublic))
		add(
			companions.every((other) => !isPublic(other) || other.from > candidate.from) && subject(tokens[candidate.to])
				? 'plays-public'
				: 'beside-public',
		);
	if (facts.pastYears > 0) add('past-year');
	near(tokens, facts, candidate, all, add);
	owned(tokens, facts, candidate, add);
	grammar(block, facts, candidate, all, companions.length, add);
	doings(tokens, facts, candidate, all, add);
	// "My first chair cello, Annika", "goals by Thao": a player's, not a thing's or its maker's name.
	if (features.has('my+role+name') || features.has('name,my+role')) features.delete('beside:thing');
	if (facts.cues.has('team')) features.delete('beside:work');
	if (features.has('to+praised')) features.delete('place-prep');
	return {
		candidate,
		facts: features,
		sum: weightOf(features),
		ownSum: ownAccountWeightOf(features),
		plain: plainly(candidate.text),
	};
}

/** Titles that no child has, not even in play. */
const sureTitles = wordSet(
	'mr,mrs,ms,mx,dr,principal,superintendent,officer,señora,señor,maestra,maestro,profe,sra,sr,coach',
);
/** "Ja'Kobi", "De'Andre", "Ka'mya". */
const personShape = /^\p{Lu}\p{Ll}{0,3}['’]\p{L}{2,}/u;
const isPublic = ({text}: Candidate) => publicPeople.has(text.toLowerCase().replace(/’/g, "'"));

/** In one list: nothing but marks, numbers and little words between them. */
const listed = (tokens: readonly Token[], a: Candidate, b: Candidate) => {
	const between = a.to <= b.from ? tokens.slice(a.to, b.from) : tokens.slice(b.to, a.from);
	return (
		between.length < 6 &&
		between.every(({kind, lower}) => kind !== 'word' || /^(?:and|or|to|at|in|from|by|way|of|then|vs|the)$/.test(lower))
	);
};

/** "at Homer", "vs Victor": stands as a place does. */
const geographic = (tokens: readonly Token[], {from}: Candidate) =>
	/^(?:at|vs|versus|near)$/.test(wordAt(tokens, from - 1));

/** How good a name it is by itself: by lists, and by not being an English word or a place. */
function qualityOf({given, surname, ordinary, place, lettered, form}: Candidate): string {
	if (lettered) return 'good';
	if (ordinary) return given > 1 ? 'word-name' : given === 1 && form === 'first' ? 'poor' : 'word';
	if (place) return given > 1 ? 'word-name' : 'poor';
	if (given > 1 || (form === 'full' && given > 0)) return 'good';
	return given > 0 || surname > 0 || form === 'full' ? 'fair' : 'rare';
}

/** For a word name that opens its sentence, whose capital says nothing: how the grammar takes it. Asked of few sentences only. */
function askAbout(block: Block, facts: BlockFacts, candidate: Candidate): WordUse | undefined {
	const {from, to, form, ordinary, place, given} = candidate;
	if (form !== 'first' || !(ordinary || place) || given < 2 || facts.titleCase || facts.allCaps || facts.spanish)
		return undefined;
	const {tokens, text} = block;
	if (from > 0 && facts.sentence[from - 1] === facts.sentence[from]) return undefined;
	let last = to;
	while (last < tokens.length && facts.sentence[last] === facts.sentence[from]) last++;
	return askGrammar(text.slice(candidate.start, tokens[last - 1]?.end ?? candidate.end), candidate.text);
}

const known = new WeakMap<Block, readonly Weighed[]>();

/** Candidates of a block with their facts; read once for each block object. */
export function weighedIn(block: Block): readonly Weighed[] {
	let weighed = known.get(block);
	if (!weighed) {
		const facts = factsOf(block);
		const all = candidatesIn(block, facts);
		weighed = all
			.map((candidate) => weigh(block, facts, candidate, all))
			// Ordinary words with a capital are most of what was looked at: they go no further.
			.filter(({sum, facts: found}) => sum > hopeless || !found.has('name:word'));
		known.set(block, weighed);
	}
	return weighed;
}
