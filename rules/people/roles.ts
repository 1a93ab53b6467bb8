import type {PlacedBlock} from '../text/blocks.ts';
import type {Context, Draft} from '../types.ts';
import {ownAccountWeightOf, weightOf} from './features.ts';
import type {Draught} from './find.ts';
import type {Named} from './join.ts';
import {listsOf} from './lists.ts';
import {type OwnContext, type OwnNames, ownNames} from './own-names.ts';
import type {Mention, Role} from './types.ts';
import {bias, weights} from './weights.ts';

/** All that is known of a named person: facts of the places, of the draft, and those that only make sense together. */
export interface Known {
	has(fact: string): boolean;
	all(): string[];
	/** Log odds that this is one of the writer's students. */
	readonly odds: number;
}

/** The draft's own facts and what the settings say, once for everybody in it. */
export interface Setting {
	readonly draft: Draft;
	readonly facts: ReadonlySet<string>;
	readonly sum: number;
	readonly own: OwnNames;
}

/** Reads a draft's setting. */
export const settingOf = (draft: Draft, draftFacts: readonly string[], context: OwnContext): Setting => ({
	draft,
	facts: new Set(draftFacts),
	sum: weightOf(draftFacts) + bias + (draft.account === 'personal' ? ownAccountWeightOf(draftFacts) : 0),
	own: ownNames(context),
});

/** What is known of a person in a draft. `company` are facts about the others in it. */
export function knownOf(
	person: Named,
	{draft, facts, sum, own: ownNamesHere}: Setting,
	company: readonly string[],
): Known {
	const extra = new Set<string>(company);
	const has = (fact: string) => person.facts.has(fact) || extra.has(fact) || facts.has(fact);
	const {account, kind} = draft;
	const vocative = (facts: {has(fact: string): boolean}) =>
		facts.has('greeted') || facts.has('vocative-open') || facts.has('between-commas');
	// Spoken to everywhere: one place that speaks of the person is enough to say it is about them.
	const addressed = vocative({has}) && person.places.every(({weighed}) => vocative(weighed.facts));
	if (addressed && !has('to+praised')) extra.add(kind === 'message' ? 'addressed+message' : 'addressed');
	if (addressed && has('to:student')) extra.add('addressed+student');
	if (addressed && (has('title') || has('kin-title'))) extra.add('addressed+title');
	for (const count of [0, 1, 2, 3]) if (has(`s:school${count}`)) extra.add(`${account}+s:school${count}`);
	for (const fact of ['s:domestic', 'd:domestic', 's:culture', 'd:culture', 's:colleague'])
		if (has(fact)) extra.add(`${account}+${fact}`);
	// On a school's account a plain first name that does something is a pupil, unless something says otherwise.
	const plain =
		(has('form:first') || has('form:full')) &&
		(has('score4') || has('score5')) &&
		!addressed &&
		!has('title') &&
		!has('kin-title');
	if (plain) extra.add(`${account}+plain`);
	if (plain && (has('name+lower') || has('poss+other') || has('poss+kin'))) extra.add(`${account}+plain+acts`);
	if (has('public:first') && (has('d:culture') || has('beside-public'))) extra.add('public:first+culture');
	if (kind === 'message' && opensDraft(person, draft.text)) extra.add('first-word+message');
	if (has('introduced') && kind === 'message') extra.add('introduced+message');
	if (has('row') && (has('d:rows') || has('companions2') || has('companions3'))) {
		extra.add('row-in-list');
		if (account === 'personal') extra.add('row-in-list+personal');
	}
	const setting = ownNamesHere.factOf(person);
	if (setting) extra.add(setting);
	const own = account === 'personal';
	return {
		has,
		all: () => {
			const all = [...person.facts, ...facts];
			return [...all, ...(own ? all.map((fact) => `own:${fact}`) : []), ...extra];
		},
		odds: sum + person.sum + (own ? person.ownSum : 0) + weightOf(extra),
	};
}

/** Nothing but a greeting before the name. */
const opensDraft = ({places}: Named, text: string): boolean => {
	const [first] = places;
	const start = first ? first.offset + first.weighed.candidate.start : 99;
	return start < 24 && /^[^\p{L}]*(?:\p{L}+[^\p{L}]+)?$/u.test(text.slice(0, start));
};

/** The role of somebody who is no student, by what is next to the name. */
function otherRole(facts: Known, draft: Draft): {role: Role; sure: number} {
	const has = (...any: string[]) => any.some((fact) => facts.has(fact));
	if (has('writer')) return {role: 'writer', sure: 0.95};
	if (has('public:full')) return {role: 'public', sure: 0.9};
	if (has('my+kin+name', 'name,my+kin')) return {role: 'own-family', sure: 0.85};
	if (has('kin-title')) return {role: 'own-family', sure: 0.6};
	if (has('my+friend+name', 'name,my+friend')) return {role: 'friend', sure: 0.75};
	if (has('their+kin+name', 'kin+name')) return {role: 'student-family', sure: 0.6};
	if (has('public', 'public:first+culture')) return {role: 'public', sure: 0.7};
	if (has('past-year', 'd:past-year') && has('s:culture', 'd:culture')) return {role: 'public', sure: 0.6};
	if (has("name'08") || (has('s:alumni') && !has('s:enrolled'))) return {role: 'former-student', sure: 0.6};
	if (has('b:animal', 'a:animal')) return {role: 'animal', sure: 0.55};
	if (has('title', 'b:colleague', 'a:colleague')) return {role: 'colleague', sure: 0.6};
	if (has('s:colleague')) return {role: 'colleague', sure: 0.45};
	if (draft.account === 'personal' && has('s:domestic', 'd:domestic', 'addressed', 'addressed+message'))
		return {role: 'friend', sure: 0.45};
	return {role: 'unknown', sure: 0.3};
}

const forms: Readonly<Record<string, Mention['form']>> = {
	full: 'full',
	first: 'first',
	last: 'last',
	initials: 'initials',
	titled: 'titled',
	handle: 'handle',
};

/** Facts that keep somebody out of what the rest of a list is. */
const standsOut = [
	'title',
	'kin-title',
	'writer',
	'public:full',
	'thing',
	'school-name',
	'my+kin+name',
	'pseudonym',
	'name:word',
	'month',
	'lower-word',
	'addressed',
	'adult+name',
	'public',
	'b:colleague',
	'acronym',
];

/** Facts of the first in a list that make grown-ups of all in it, and one that doesn't. */
const leads = ['kin+name', 'adult+name', 'b:colleague', 'b:job', 'their+kin+name', 'title:mr'];
const standsIn = ['row', 'my+role+name', 'name,my+role'];

/** In a list, whoever is less sure leans towards the surest: what one row is, the others are. */
export function shareInLists(
	odds: readonly number[],
	lists: readonly (readonly number[])[],
	facts: readonly Pick<Known, 'has'>[],
): number[] {
	const shared = [...odds];
	for (const list of lists) {
		const [head = -1] = list;
		// "with their parents Kris and Dale Torgerson": what the first is called, all are.
		if (leads.some((fact) => facts[head]?.has(fact)) && !standsIn.some((fact) => facts[head]?.has(fact))) {
			for (const index of list) shared[index] = Math.min(shared[index] ?? 0, (odds[head] ?? 0) + 0.5);
			continue;
		}
		const best = Math.max(...list.map((index) => odds[index] ?? 0));
		for (const index of list) {
			const own = odds[index] ?? 0;
			if (best <= own || standsOut.some((fact) => facts[index]?.has(fact))) continue;
			shared[index] = Math.max(shared[index] ?? 0, own + (best - own) * (list.length > 2 ? 0.7 : 0.5));
		}
	}
	return shared;
}

/** Gives every named person a role and how sure it is, by their facts, the draft's and the settings'. */
export function judgeNamed(
	named: readonly Named[],
	blocks: readonly PlacedBlock[],
	draftFacts: readonly string[],
	draft: Draft,
	context: Context,
): Draught[] {
	const setting = settingOf(draft, draftFacts, context);
	const everybody = everybodyKnown(named, setting);
	const odds = shareInLists(
		everybody.map((known) => known.odds),
		listsOf(named, blocks),
		everybody,
	);
	return named.map((person, index) => {
		const known = everybody[index];
		const mentions = person.places.map(({weighed: {candidate}, offset}) => ({
			start: offset + candidate.start,
			end: offset + candidate.end,
			text: candidate.text,
			form: forms[candidate.form] ?? 'first',
		}));
		const rostered = mentions.map(({text}) => context.roster?.find(text)).find(Boolean);
		const base = {mentions, identifiable: true, consent: false};
		if (rostered)
			return {...base, role: rostered === 'family' ? 'student-family' : rostered, sure: 0.98, cues: ['roster']};
		const sure = 1 / (1 + Math.exp(-(odds[index] ?? 0)));
		if (sure >= 0.5) return {...base, role: 'student', sure, cues: cuesOf(person, known, 1)};
		const other: {role: Role; sure: number} = known ? otherRole(known, draft) : {role: 'unknown', sure: 0.3};
		return {...base, ...other, cues: other.role === 'unknown' ? [] : cuesOf(person, known, -1)};
	});
}

const strongest = (facts: Iterable<string>, sign: 1 | -1): string[] =>
	[...facts]
		.filter((fact) => (weights[fact] ?? 0) * sign > 0.25)
		.sort((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0))
		.slice(0, 6);

const cuesKnown = {1: new WeakMap<object, readonly string[]>(), [-1]: new WeakMap<object, readonly string[]>()};

/** The facts that weighed most, for `--explain`: those of the place, which stay with it; where none weighs, the draft's. */
function cuesOf(person: Named, known: Known | undefined, sign: 1 | -1): readonly string[] {
	let cues = cuesKnown[sign].get(person.facts);
	if (!cues) {
		cues = strongest(person.facts, sign);
		cuesKnown[sign].set(person.facts, cues);
	}
	return cues.length > 0 ? cues : strongest(new Set(known?.all()), sign);
}

const isPublic = ({facts}: Named) => facts.has('public') || facts.has('public:full');

/** What is known of everybody in a draft. Where one is a public figure, the others may well be of the same story. */
export function everybodyKnown(named: readonly Named[], setting: Setting): Known[] {
	const someonePublic = named.some(isPublic);
	return named.map((person) =>
		knownOf(
			person,
			setting,
			someonePublic && !isPublic(person) && !person.facts.has('plays-public') ? ['d:public'] : [],
		),
	);
}
