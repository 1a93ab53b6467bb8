import type {PlacedBlock} from '../text/blocks.ts';
import type {Context, Draft} from '../types.ts';
import type {Draught} from './find.ts';
import type {Named} from './join.ts';
import {listsOf} from './lists.ts';
import type {Mention, Role} from './types.ts';
import {bias, weights} from './weights.ts';

/** Facts that only make sense together, from those of a person and of the draft. */
export function joinedFacts(
	person: Named,
	draftFacts: readonly string[],
	draft: Draft,
	context: Pick<Context, 'writer' | 'policy'>,
): Set<string> {
	const facts = new Set([...person.features, ...draftFacts]);
	const has = (fact: string) => facts.has(fact);
	const addressed = has('greeted') || has('vocative-open') || has('between-commas');
	if (addressed && !has('to+praised')) facts.add(draft.kind === 'message' ? 'addressed+message' : 'addressed');
	for (const fact of facts) if (/^[sd]:school\d$/.test(fact)) facts.add(`${draft.account}+${fact}`);
	// On a school's account a plain first name that does something is a pupil, unless something says otherwise.
	const plain =
		(has('form:first') || has('form:full')) &&
		(has('score4') || has('score5')) &&
		!addressed &&
		!has('title') &&
		!has('kin-title');
	if (plain) facts.add(`${draft.account}+plain`);
	if (plain && (has('name+lower') || has('poss+other') || has('poss+kin'))) facts.add(`${draft.account}+plain+acts`);
	if (has('public:first') && (has('d:culture') || has('beside-public'))) facts.add('public:first+culture');
	if (
		draft.kind === 'message' &&
		person.places.some(({weighed, offset}) =>
			/^[^\p{L}]*(?:\p{L}+[^\p{L}]+)?$/u.test(draft.text.slice(0, offset + weighed.candidate.start)),
		)
	)
		facts.add('first-word+message');
	if (has('introduced') && draft.kind === 'message') facts.add('introduced+message');
	if (has('row') && (has('d:rows') || has('companions2') || has('companions3'))) {
		facts.add('row-in-list');
		if (draft.account === 'personal') facts.add('row-in-list+personal');
	}
	const settings = settingsFact(person, context);
	if (settings) facts.add(settings);
	return facts;
}

const letters = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N} ]/gu, '')
		.trim();

function settingsFact(person: Named, {writer, policy}: Pick<Context, 'writer' | 'policy'>): string | undefined {
	const own = letters(writer.name);
	const [first, ...rest] = own.split(' ');
	const schools = writer.schools
		.flatMap(({name, shortNames}) => [name, ...shortNames])
		.concat(policy.names.district, policy.names.offices)
		.map(letters);
	for (const {weighed} of person.places) {
		const {text, title} = weighed.candidate;
		const name = letters(text);
		const [initial] = first ?? '';
		const byLetter =
			name === `${initial} ${rest.at(-1)}` || name === `${first} ${rest.at(-1)?.[0]}` || name === rest.at(-1);
		if (byLetter) return 'writer';
		if (name !== own && rest.length > 0 && name.endsWith(` ${rest.at(-1)}`)) return 'writer-surname';
		if (name === own || (title && name === rest.at(-1))) return 'writer';
		// Somebody else may well share the writer's first name.
		if (name === first) return 'writer-first';
		if (schools.some((school) => school === name || (name.length > 3 && ` ${school} `.includes(` ${name} `))))
			return 'school-name';
	}
	return undefined;
}

/** Log odds that a person is one of the writer's students. */
export function studentOdds(facts: Iterable<string>): number {
	let sum = bias;
	for (const fact of facts) sum += weights[fact] ?? 0;
	return sum;
}

/** The role of somebody who is no student, by what is next to the name. */
function otherRole(facts: ReadonlySet<string>, draft: Draft): {role: Role; sure: number} {
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

/** In a list, whoever is less sure leans towards the surest: what one row is, the others are. */
export function shareInLists(
	odds: readonly number[],
	lists: readonly (readonly number[])[],
	facts: readonly ReadonlySet<string>[],
): number[] {
	const shared = [...odds];
	for (const list of lists) {
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
	const allFacts = named.map((person) => joinedFacts(person, draftFacts, draft, context));
	const isPublic = (facts: ReadonlySet<string>) => facts.has('public') || facts.has('public:full');
	if (allFacts.some(isPublic)) for (const facts of allFacts) if (!isPublic(facts)) facts.add('d:public');
	const odds = shareInLists(allFacts.map(studentOdds), listsOf(named, blocks), allFacts);
	return named.map((person, index) => {
		const facts = allFacts[index] ?? new Set<string>();
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
		if (sure >= 0.5) return {...base, role: 'student', sure, cues: cuesOf(facts, 1)};
		const other = otherRole(facts, draft);
		return {...base, ...other, cues: cuesOf(facts, -1)};
	});
}

/** The facts that weighed most, for `--explain`. */
const cuesOf = (facts: ReadonlySet<string>, sign: 1 | -1): string[] =>
	[...facts]
		.filter((fact) => (weights[fact] ?? 0) * sign > 0.25)
		.sort((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0))
		.slice(0, 6);
