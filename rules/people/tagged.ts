import {cueWords} from '../lexicon/school-cues.ts';
import {
	colleague,
	handleParts,
	organisation,
	own,
	parent,
	student,
	volunteer,
	workWords,
} from '../lexicon/tag-roles.ts';
import type {Reading} from '../reading.ts';
import {phraseList} from '../text/phrases.ts';
import type {Token} from '../text/tokens.ts';
import {tokenize} from '../text/tokens.ts';
import type {Draft, Span} from '../types.ts';
import {phraseFinder} from './phrases.ts';
import {readPictured} from './pictured.ts';
import {schoolsIn} from './schools.ts';

export type TaggedRole = 'student' | 'parent' | 'volunteer' | 'colleague' | 'own' | 'organisation' | 'unknown';

/** Somebody whom the composer tags. */
export interface Tagged {
	/** As the site shows it. */
	readonly name: string;
	/** Where the text holds it; undefined when it does not. */
	readonly span: Span | undefined;
	/** Likeliest first: a helping mother is a volunteer and a parent. */
	readonly roles: readonly TaggedRole[];
	/** The words of the draft that tell the role, where the text doesn't hold the tag: "our bus driver". */
	readonly told: Span | undefined;
	readonly cues: readonly string[];
}

const one = (phrases: readonly string[]) => phraseList<true>([[true, phrases]]);
const lists = {
	student: one(student),
	parent: one(parent),
	volunteer: one(volunteer),
	colleague: one(colleague),
	own: one(own),
} as const;
const organisations = one(organisation);
const atWork = one(workWords);
/** What students are cheered for on a school's page. */
const cheers = phraseFinder({arts: cueWords.arts, team: cueWords.team, level: cueWords.level, award: cueWords.award});

const titles =
	/\b(?:mr|mrs|ms|miss|mx|dr|coach|nurse|principal|officer|dean|ap|vp|librarian|custodian|secretary|driver|sub|se\u00f1or|se\u00f1ora|profe)\b\.?\s(?<name>[\p{L}'’-]{1,40})/giu;
/** Where the words give the tagged name a title: "Mr. Tobias", "AP Keisha"; undefined when they don't. */
function titledSpan(text: string, name: string): Span | undefined {
	const parts = name.replace(/^@/, '').toLowerCase().split(' ');
	for (const match of text.matchAll(titles)) {
		const said = match.groups?.name?.toLowerCase().replace(/['’]s$/, '') ?? '';
		if (said.length > 1 && (said === parts.at(-1) || said === parts[0]))
			return {start: match.index, end: match.index + match[0].length};
	}
	return undefined;
}

/** The words of a draft, hashtags read as words and without possessive endings; offsets in the draft. */
export const draftTokens = ({blocks}: Pick<Reading, 'blocks'>): Token[] =>
	blocks.flatMap(({block, offset}) =>
		block.tokens.map((token) => ({
			...token,
			start: token.start + offset,
			end: token.end + offset,
			lower: token.kind === 'hashtag' ? token.lower.slice(1) : token.lower.replace(/'s$/, ''),
		})),
	);

/** "Masterclass with @…", "presented by @…": guests, whom nobody cheers. */
const guest = /\b(?:with|by|featuring|ft\.?|feat\.?|from|thanks? to|thank you|via|at)\s+$/iu;

/** Where the text holds a tag: as shown, with or without "@", or by its first name alone. */
export function tagSpan({text}: Pick<Draft, 'text'>, name: string): Span | undefined {
	const bare = name.replace(/^@/, '');
	const [first = ''] = bare.split(' ');
	for (const form of [`@${bare}`, bare, ...(name.startsWith('@') || first.length < 3 ? [] : [first])]) {
		const start = text.toLowerCase().indexOf(form.toLowerCase());
		if (start >= 0) return {start, end: start + form.length};
	}
	return titledSpan(text, name);
}

/** What a handle's parts tell: "@coach.nadege", "@jo_tanner_news", "@hodan.runs07". */
function handleRoles(name: string): TaggedRole[] {
	if (!name.startsWith('@')) return [];
	const parts = name
		.slice(1)
		.toLowerCase()
		.split(/[._\d]+/)
		.filter(Boolean);
	const has = (list: readonly string[]) => parts.some((part) => list.includes(part));
	if (has(handleParts.parent)) return ['parent'];
	if (/^@(?:(?:mr|mrs|ms|miss|coach|dr)[._]|(?:mr|mrs|ms|coach)\p{Ll}{4})/iu.test(name) || has(handleParts.colleague))
		return ['colleague'];
	return has(handleParts.organisation) ? ['organisation'] : [];
}

/** "Usher's House restaurant": by the name itself or the word behind it. */
function isOrganisation(name: string, span: Span | undefined, {text}: Draft): boolean {
	// "@KrebsMusic", "@CNYSymphony": a handle in capitals that ends like a business.
	if (name.startsWith('@')) {
		const [last = ''] = /\p{Lu}\p{Ll}+$/u.exec(name.slice(2)) ?? [];
		return last.length > 2 && organisations.find(tokenize(last)).length > 0;
	}
	const behind = span ? (/^\s+\p{L}+/u.exec(text.slice(span.end, span.end + 30))?.[0] ?? '') : '';
	return organisations.find(tokenize(`${name}${behind}`)).length > 0;
}

const ofSchool = new Set('teaching teacher work school hallway classroom coworker colleague'.split(' '));

/** Roles that the whole draft speaks of, strongest first. */
interface WordRole {
	readonly role: TaggedRole;
	readonly cue: string;
	readonly span: Span;
}

function wordRoles(tokens: readonly Token[], professional: boolean): WordRole[] {
	const found: WordRole[] = [];
	for (const role of ['own', 'parent', 'volunteer', 'student', 'colleague'] as const) {
		// "My sister" on a school page is no family album, "the captain" on a private one may be anybody's.
		const [hit] = lists[role].find(tokens);
		if (!hit || (role === 'own' && professional)) continue;
		// "My teaching neighbor" is no neighbor.
		if (role === 'own' && tokens.slice(hit.from, hit.to).some(({lower}) => ofSchool.has(lower))) continue;
		found.push({
			role,
			span: {start: hit.start, end: hit.end},
			cue: tokens
				.slice(hit.from, hit.to)
				.map(({text}) => text)
				.join(' '),
		});
	}
	return found;
}

/**
 * Who the composer's tags are. A role that the draft's people already have is taken; else words of the draft and parts of the handle
 * decide. `unknown` where nothing does.
 */
export function readTagged(reading: Reading): Tagged[] {
	const {draft, people} = reading;
	const tokens = draftTokens(reading);
	const inWords = wordRoles(tokens, draft.account === 'professional');
	// What the picture's description says of the one who is seen: "a mother from the booster club".
	const inPicture = draft.media
		.flatMap(({alt = ''}) => wordRoles(tokenize(alt), true))
		.filter(({role}) => role === 'parent' || role === 'volunteer' || role === 'colleague');
	const order = ['own', 'parent', 'volunteer', 'student', 'colleague'];
	const words = [...inWords, ...inPicture].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
	const pictures = draft.media.map(readPictured);
	const grownOnly = pictures.length > 0 && pictures.every(({who}) => who === 'grown');
	const cheered = draft.account === 'professional' && cheers(tokens).length > 0;
	const ofWork =
		atWork.find(tokens).length > 0 || schoolsIn(draft.text, reading.context).some(({whose}) => whose === 'own');
	return draft.mentions.map((name): Tagged => {
		const span = tagSpan(draft, name);
		const person = people.all.find(({mentions}) =>
			mentions.some(
				(mention) =>
					mention.text.toLowerCase() === name.toLowerCase() ||
					(span && mention.start < span.end && span.start < mention.end),
			),
		);
		const known = person && person.sure >= 0.6 ? person.role : undefined;
		const cues = known ? [`${known} by the words about them`] : [];
		if (isOrganisation(name, span, draft))
			return {name, span, told: undefined, roles: ['organisation'], cues: ['an organisation by name']};
		if (known === 'public') return {name, span, told: undefined, roles: ['organisation'], cues};
		const near = known === 'friend' && !words.some(({role}) => role === 'colleague');
		if (near || (known === 'own-family' && (draft.account === 'personal' || !words.length)))
			return {name, span, told: undefined, roles: ['own'], cues};
		const byHandle = handleRoles(name);
		// A teacher's handle on a night out is still a teacher's.
		const byWords = words.map(({role}) => role).filter((role) => role !== 'own' || !byHandle.includes('colleague'));
		const all: TaggedRole[] = [...byHandle, ...byWords];
		if (known === 'student') all.unshift('student');
		if (known === 'student-family') all.unshift('parent');
		if (known === 'colleague') all.push('colleague');
		if (!all.length && cheered && name.startsWith('@') && !(span && guest.test(draft.text.slice(0, span.start))))
			all.push('student');
		// "Principal Tate", "Ms. Adeyemi": a title in the words is a colleague's, unless they say whose parent.
		if (!all.includes('parent') && titledSpan(draft.text, name)) all.unshift('colleague');
		// Grown people in the picture and school in the words: likely somebody from work.
		if (!all.length && grownOnly && draft.account === 'personal' && ofWork) all.push('colleague');
		const roles = [...new Set(all)].filter((role) => role !== 'student' || !grownOnly || all.length === 1);
		return {
			name,
			span,
			roles: roles.length ? roles : ['unknown'],
			told: inWords.find(({role}) => role === roles[0])?.span,
			cues: [
				...cues,
				...byHandle.map((role) => `${role} by handle`),
				...words.map(({role, cue}) => `${role}: "${cue}"`),
			],
		};
	});
}
