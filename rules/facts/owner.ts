import type {Mention, Person} from '../people/types.ts';
import type {Reading} from '../reading.ts';
import {sentenceAt} from '../text/plain.ts';
import type {Span} from '../types.ts';

/** Whose a fact is: a student or a student's family of the draft (`person`), or the child whose parent a reply speaks to. */
export interface Owner {
	readonly person: Person | undefined;
	/** Named, or spoken of as he or she, in the fact's own sentence. */
	readonly direct: boolean;
}

const sureEnough = 0.5;

export const isStudent = ({role, sure, identifiable, consent}: Person): boolean =>
	role === 'student' && sure >= sureEnough && identifiable && !consent;
const isFamily = ({role, sure, identifiable, consent}: Person): boolean =>
	role === 'student-family' && sure >= sureEnough && identifiable && !consent;

const childWords =
	/\b(?:he|she|his|her|him|hers|he's|she's|hes|shes|he'll|she'll|(?:your|ur) (?:son|daughter|child|kid|boy|girl|student|kiddo|baby|little one|oldest|youngest)|su hij[oa]|lo|la|él|ella)\b/iu;
const everybody =
	/\b(?:students|kids|families|everyone|everybody|y'all|all of you|any (?:student|child|kid)|a (?:student|child|kid)|if your child)\b/i;
const staff =
	/\b(?:coach|teacher|principal|nurse|counselor|para|aide|custodian|secretary|sub|director|superintendent|officer)\b/i;
/** What is said of any child, under a condition. */
const general =
	/\b(?:if|when|whether|unless|until)\s(?:your|any|a|the|one)\s(?:child|kid|kiddo|student|son|daughter)\b/i;
/** "Mr. Lor", "Señora Peña", "mami de Ximena", after a greeting, at the start, or set off by commas. */
const parentSpokenTo =
	/(?:^|[.!?,:\n]\s{0,3}|\b(?:sure|hi|hello|hey|dear|yep|yes|no|ok|okay|thanks|thank you|news|morning|afternoon|evening|buenas|buenos días|tardes|noches|hola|gracias)[,!]?\s{1,3})(?:(?:Mr|Mrs|Ms|Miss|[Ss]eñora?|Sra?|[Ss]enhora?|[Dd]on|[Dd]oña)\.?\s\p{Lu}[\p{L}'’-]{1,30}(?=\s{0,2}[,!:.?—–]|\s{0,2}\p{Extended_Pictographic}|\s(?:your|ur|you|that's|thats|thank|thanks|he|she|i|I|we|can|could|please|this|it's|su|usted|le|por)\b)|mami|papi|mamá de|papá de)/u;

/** The writer says who is calling: "this is Mr. H from the office". */
const fromSchool =
	/\b(?:this is|it'?s)\s(?:(?:Mr|Ms|Mrs|Miss|Coach|Dr)\.?\s[A-Z]|(?:the\s)?front office\b)|\bfrom\s(?:the\s)?(?:front\s)?(?:office|school)\b/;
const yourChild =
	/\b(?:your|ur|su)\s(?:\w{1,12}\s)?(?:son|daughter|boy|girl|kiddo|baby|oldest|youngest|grandson|granddaughter|grandbaby|nephew|niece|hij[oa]|niet[oa])\b/i;

/** True in a reply that speaks to one parent: by name, or from the school's own account about "him" or "your son". */
export function speaksToParent({draft, people}: Reading): boolean {
	if (draft.kind === 'post') return false;
	if (parentSpokenTo.test(draft.text) || (fromSchool.test(draft.text) && yourChild.test(draft.text))) return true;
	const aboutStaff =
		staff.test(draft.text) || people.all.some(({role, sure}) => role === 'colleague' && sure >= sureEnough);
	return draft.account === 'professional' && !aboutStaff;
}

/** Roles whose company says that a fact is not a student's. */
const nobodysStudent: ReadonlySet<Person['role']> = new Set([
	'own-family',
	'friend',
	'public',
	'fictional',
	'animal',
	'writer',
]);
const theirs = /^["'(]?(?:he|she)(?:'s|’s|'ll|’ll)?\s/iu;

const inside = (span: Span, {start, end}: Mention) => span.start <= start && end <= span.end;

/** The student named or described nearest before `span`, at most a paragraph of 260 characters away, nobody else known between. */
function nearestStudent({people}: Reading, span: Span, sentence: Span): Person | undefined {
	let best: {person: Person; mention: Mention} | undefined;
	for (const person of people.all) {
		for (const mention of person.mentions) {
			if (mention.end === mention.start || person.role === 'unknown' || inside(span, mention)) continue;
			if (mention.form === 'pronoun' || mention.form === 'group' || mention.form === 'indefinite') continue;
			// "… the redhead who won the contest" says more of the one before.
			if (mention.form === 'description' && !isStudent(person)) continue;
			const before = mention.start <= span.start && span.start - mention.end < 260;
			const same = mention.start < sentence.end && sentence.start < mention.end;
			if (!before && !same) continue;
			if (!best || (before && (mention.start > best.mention.start || best.mention.start > span.start)))
				best = {person, mention};
		}
	}
	if (!best) return undefined;
	// "… goes home with his grandma Halima. Door 6 at 3:20.": close behind, a relative stands for the child.
	const close = best.mention.end <= span.start && span.start - best.mention.end < 80;
	return isStudent(best.person) || (close && isFamily(best.person)) ? best.person : undefined;
}

/**
 * The identifiable student (or student's family) that a fact at `span` belongs to; undefined when it is nobody's, a group's, the
 * writer's own family's, a public or made-up person's, or consent for this person is stated.
 */
export function ownerOf(reading: Reading, span: Span): Owner | undefined {
	const {text} = reading.draft;
	const sentence = sentenceAt(text, span);
	const words = text.slice(sentence.start, sentence.end);
	const person = reading.people.ownerOf(span);
	// "If your child has a fever" is anybody's; "Tristan has pink eye, so if your child …" is Tristan's.
	const spokenOf = person?.mentions.some(
		({form, start, end}) => form !== 'pronoun' && start >= sentence.start - 12 && end <= span.start,
	);
	const about = text.slice(
		Math.max(sentence.start, span.start - 60),
		Math.min(sentence.end, span.end + (spokenOf ? 0 : 40)),
	);
	if (general.test(about)) return undefined;
	const isDirect = (one: Person) =>
		childWords.test(words) || one.mentions.some(({start, end}) => start < sentence.end && sentence.start < end);
	if (person && (isStudent(person) || isFamily(person))) return {person, direct: isDirect(person)};
	// A place or a word at the head of a sentence may pass for somebody unknown: the student before it is still meant.
	const companion =
		person &&
		!(person.sure >= sureEnough && nobodysStudent.has(person.role)) &&
		person.mentions.every(
			(mention) => inside(span, mention) || mention.start > span.end || mention.start < sentence.start,
		) &&
		person.mentions.some((mention) => inside(span, mention));
	const passing =
		!person ||
		companion ||
		(person.role === 'unknown' &&
			person.mentions.some((mention) => inside(span, mention) || mention.start >= sentence.start));
	if (!passing && person?.role !== 'colleague') return undefined;
	const near = person?.role === 'colleague' && !companion ? undefined : nearestStudent(reading, span, sentence);
	if (near) return {person: near, direct: isDirect(near)};
	// "Anybody near 2814 SW 29th? My student Dayanara lives there."
	const there = /^[^\n?!]{0,24}[.?!]\s[^.?!\n]{0,60}\b(?:lives?|stays?|is|are)\s(?:staying\s)?there\b/.exec(
		text.slice(span.end, span.end + 120),
	);
	const resident = there
		? reading.people.all.find(
				(one) =>
					isStudent(one) && one.mentions.some(({start}) => start > span.end && start < span.end + there[0].length),
			)
		: undefined;
	if (resident) return {person: resident, direct: true};
	// "He's in aftercare till 5:45. You can grab Kameron at the side door.": the one child of the draft, named next.
	const [only, ...others] = reading.people.students;
	const named = only?.mentions.find(({form, start}) => form !== 'pronoun' && start > sentence.end);
	if (only && isStudent(only) && others.length === 0 && named && named.start - sentence.end < 60 && theirs.test(words))
		return {person: only, direct: true};
	const child = speaksToParent(reading) && childWords.test(words) && !everybody.test(text);
	const otherAdult = person?.role === 'colleague' && !parentSpokenTo.test(text);
	const somebodyElse = reading.people.all.some(
		({role, mentions}) => role !== 'student' && mentions.some(({form, end}) => form === 'full' && end <= span.start),
	);
	return child && !otherAdult && !somebodyElse ? {person: undefined, direct: true} : undefined;
}

/** Why a fact is this person's, for `--explain`. */
export const ownerBecause = ({person}: Owner): string =>
	person ? `${person.role} (${person.cues.slice(0, 3).join(', ') || 'by name'})` : 'the child of the parent spoken to';

const titledName = /(?:Mr|Mrs|Ms|Miss|Dr|[Ss]eñora?|Sra?|[Ss]enhora?|[Dd]on|[Dd]oña)\.?\s\p{Lu}[\p{L}'’-]{1,30}/gu;
/** "Hi Nasteho," at the head of a message. */
const greetedName =
	/^\s{0,3}(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Hh]ola)\s(?!(?:Mr|Mrs|Ms|Miss|Dr)\b)([A-ZÁÉÍÓÚÑ][^\s,!:;.?]{1,30})(?=\s?[,!:—–-])/;
/** A letter's or message's address before a name: "To: Mrs. Deng", "Dear Mr. Lor". */
const addressBefore = /(?:^|[\n>]\s?)(?:To|Dear|Estimad[oa]|Para|Querid[oa]):?\s$/u;
/** "Mrs. Adeyemi's recipe. Her boy Tobi": the child is spoken of next. */
const childAfter =
	/\b(?:[Hh]er|[Hh]is|[Tt]heir|[Ss]u)\s(?:boy|girl|son|daughter|kid|twins|youngest|oldest|hij[oa])\s\p{Lu}/u;

const theirChild =
	/\b(?:he|she|his|her|him|he's|she's|(?:your|ur) (?:son|daughter|child|kid|boy|girl|student|kiddo|baby|little one)|su hij[oa])\b/iu;

/** "your child" is what any notice says; with a fact beside it, it is one child. */
const anyChild = /\b(?:your|ur)\s(?:child|kid|student)\b/giu;

/** True where a school's reply names the parent it speaks to and is about "him" or "your son". */
export const isAboutTheirChild = ({draft, signals}: Reading): boolean =>
	draft.kind !== 'post' &&
	draft.account === 'professional' &&
	parentSpokenTo.test(draft.text) &&
	theirChild.test(
		signals.of('record').length + signals.of('health').length > 0 ? draft.text : draft.text.replace(anyChild, ''),
	);

/** Parents by what they are called: spoken to in a reply or letter ("Mr. Lor, he …", "To: Mrs. Deng"), or named before their child. */
export function parentsSpokenTo({draft}: Reading): Span[] {
	const {text} = draft;
	const reply = draft.kind === 'post' ? undefined : parentSpokenTo.exec(text);
	const replyEnd = reply ? reply.index + reply[0].length : -1;
	const greeted =
		draft.kind !== 'post' && yourChild.test(text) && fromSchool.test(text) ? greetedName.exec(text) : undefined;
	const first = greeted
		? [{start: greeted.index + greeted[0].length - (greeted[1]?.length ?? 0), end: greeted.index + greeted[0].length}]
		: [];
	const titled = [...text.matchAll(titledName)]
		.map((match) => ({start: match.index, end: match.index + match[0].length}))
		.filter(
			({start, end}) =>
				end === replyEnd ||
				addressBefore.test(text.slice(Math.max(0, start - 14), start)) ||
				childAfter.test(text.slice(end, end + 100).split('\n')[0] ?? ''),
		);
	return [...first, ...titled];
}
