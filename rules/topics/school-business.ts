import {defineTopic, type Judgement} from '../define.ts';
import {readAddressed} from '../people/addressee.ts';
import type {Reading} from '../reading.ts';
import {isQuoted, plain, sentencesOf} from '../text/plain.ts';
import type {Case, Span} from '../types.ts';

// Families and students as an audience.
const audience =
	/\b(?:parents?|families|family|moms and dads|moms|dads|guardians|students?|seniors|juniors|sophomores|freshmen|graders|kiddos|kids|grown-?ups?|waitlist|fafsa|colleges?|band|team|class of|applicants|caregivers)\b/i;

/** Class work and its notices. */
const classWords =
	/\b(?:homework|assignments?|outlines?|packets?|review|worksheets?|practice (?:logs?|videos?|charts?)|scale videos?|charts|call times|study guides?|part checks?|playing tests?|quiz(?:zes)?|submissions?|recordings?|excerpts?|class notes|notes|reading logs?|spelling|sight words|lesson videos?|lessons|projects?|essays?|tutoring|extra help|test review|review sessions?|schedules?|reminders|updates|announcements|feedback|grades?|rehearsal|discussion|sectionals?|attendance|part check|questions about)\b/i;
/** Those who are taught. */
const pupils =
	/\b(?:students?|class|classes|period|hour|graders?|trumpets|trombones|clarinets|flutes|saxes|percussion|drumline|band|choir|orchestra|ensemble|guard|seniors|juniors|sophomores|freshmen|kids|kiddos|families|parents|team|players|cast|crew|club|homeroom|advisory|everyone|everybody|from now on|for a grade|counts for|kindergarten|section leaders)\b/i;

/** One family is spoken to, or their child spoken of. */
const parentWords =
	/\b(?:(?:[Mm]om|[Dd]ad|[Gg]randma|[Gg]randpa) (?:asked|wanted|wants|asks|said)|[Yy]our (?:son|daughter|boy|girl|twins?|grandson|granddaughter|grandkid|nephew|niece|wife|husband|oldest|youngest)|(?:Mr|Mrs|Ms|Señora|Señor|Senhor|Senhora|Dr|mr|mrs|ms)\.? [A-Z]\w+|[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]er|he's|she's)\b/;
const anyChild = /\byour (?:kid|child|student|kiddo)(?:'s)?\b/i;
const ownChildOfReader = /\byour (?:son|daughter|kid|child|boy|girl|grand\w+)\b/i;
const letterHead = /^\s*(?:to|from|re|dear|hi|hello|subject)\b ?:?/im;

// A colleague, a friend or one's own family on the other side.
const notFamily =
	/\b(?:cover (?:my|for me)|sub for me|my (?:class|duty|section)|your (?:class|classes|students|kids are|section|duty|room|caseload)|our (?:students|faculty|union|department)|babe|love you|honey,|sis\b|bro\b|dude|bowling league|our (?:son|daughter|kid)|our own)\b/i;

const spanOf = ({start, end}: Span): Span => ({start, end});

function matters(reading: Reading): Judgement[] {
	const {draft, signals, people} = reading;
	const text = plain(draft.text);
	const deals = signals.of('school-deal').filter(({start, end}) => !isQuoted(text, {start, end}));
	const of = (...sorts: string[]) => deals.filter(({sort}) => sorts.includes(sort));
	const [subject, power, asked, identity, here] = [
		of('matter'),
		of('power'),
		of('asked'),
		of('identity'),
		// "Counselor here." is who speaks, not where.
		of('here').filter(
			({start}) =>
				!/\b(?:counselor|teacher|coach|parent|mom|dad|nurse|aide) $/i.test(text.slice(Math.max(0, start - 12), start)),
		),
	];
	const [facts, away] = [of('fact'), of('away')];
	// "Ms. Greene" is the writer, and no parent.
	const surname = reading.context.writer.name.split(' ').at(-1) ?? '';
	const others = surname.length > 1 ? text.replaceAll(surname, 'me') : text;
	// "Third hour", "study hall": a place in the day, a matter only where the writer changes it or the child missed it.
	const about = subject.length + facts.length;
	if (about === 0 && (of('slot').length === 0 || power.length === 0)) return [];
	if (power.length + asked.length + facts.length === 0) return [];
	const cues = readAddressed(reading.blocks);
	if (identity.length === 0 && cues.some(({cue}) => cue === 'relative' || cue === 'former')) return [];
	if (notFamily.test(text)) return [];
	const students = people.students.length;
	const isMessage = draft.kind === 'message';
	const toParent = cues.some(({cue}) => cue === 'parent') || parentWords.test(others) || anyChild.test(text);
	const spokenTo =
		/\b(?:you|your|ur|you've|you're|u)\b/i.test(text) || ((isMessage || here.length > 0) && asked.length > 0);
	const toChild = !toParent && (spokenTo || students > 0);
	if (!toParent && !toChild) return [];
	// Talk about a child with somebody else is no business with a family: the other side must be spoken to.
	const isAddressed =
		spokenTo || power.length > 0 || /^\W*(?:\w+[ ,]+){0,2}(?:Mr|Mrs|Ms|Señora?|Senhora?)\b/.test(text);
	if (!isAddressed && !cues.some(({cue}) => cue === 'parent')) return [];
	const isLetter = letterHead.test(text) && students > 0;
	// A post speaks to all: only a letter to one family in it, or papers asked for on a private account, is one family's business.
	if (draft.kind === 'post' && !isLetter && !(draft.account === 'personal' && signals.of('email').length > 0))
		return [];
	// "Your schedule change went through": said to the one it is about.
	const yourMatter = asked.some(
		({start, end}) =>
			/^your\b/i.test(text.slice(start, end)) && subject.some((word) => word.start < end && start < word.end),
	);
	// One child is meant: by name, as he or she, as "your son", or as the reader with a mark of theirs.
	const isOne =
		parentWords.test(others) ||
		students > 0 ||
		power.length > 0 ||
		yourMatter ||
		facts.length > 0 ||
		((here.length > 0 || identity.length > 0) && asked.length > 0);
	// "Sofia's IEP meeting": one child's matter, whoever Sofia is to the reader.
	const isNamed = [...subject, ...facts].some(
		({start, end}) =>
			/\b[A-Z][a-z]+'s (?:[\w-]{1,10} )?$/.test(text.slice(Math.max(0, start - 24), start)) ||
			/^[A-Z][a-z]+'s /.test(text.slice(start, end)),
	);
	const score =
		Math.min(2, subject.length) * 0.75 +
		(facts.length > 0 ? 1 : 0) +
		(about === 0 ? 0.75 : 0) +
		(power.length > 0 ? 1.5 : 0) +
		(asked.length > 0 ? 0.5 : 0) +
		(identity.length > 0 ? 1.5 : 0) +
		(ownChildOfReader.test(text) || /\b(?:Mr|Mrs|Ms)\.? [A-Z]/.test(others) ? 1 : 0) +
		(students > 0 ? 1 : 0) +
		(here.length > 0 ? 0.75 : 0) +
		(isNamed && students === 0 ? 1 : 0) +
		(yourMatter ? 1 : 0) -
		(away.length > 0 && power.length === 0 ? 2 : 0);
	if (!(isOne || isNamed) || score < (draft.account === 'personal' ? 2 : 1.25)) return [];
	const isPrivate = draft.account === 'professional' && draft.kind === 'message';
	const kind: Case = isPrivate ? 'private-message' : toParent ? 'family-matter' : 'student-matter';
	return [
		{
			case: kind,
			spans: sentencesOf(text, [
				...subject,
				...facts,
				...(facts.length + subject.length > 0 ? [] : of('slot')),
				...power,
				...here,
				...(isLetter ? asked : []),
			]),
			say: {id: toParent ? 'schoolBusinessFamily' : 'schoolBusinessStudent'},
			because: [
				`school-deal: ${subject.length} matters, ${facts.length} facts, ${power.length} decided, ${asked.length} asked, ${here.length} to be done here`,
				`spoken to a ${toParent ? 'parent' : 'student'}, ${draft.kind} on a ${draft.account} account`,
			],
		},
	];
}

function movedClass({draft, signals}: Reading): Judgement[] {
	const text = plain(draft.text);
	const all = signals.of('school-deal');
	const nets = all.filter(({sort}) => sort === 'net');
	const moved = [
		...all.filter(({sort}) => sort === 'moved'),
		...(classWords.test(text) && pupils.test(text) && !/\bfollow us\b/i.test(text) ? nets : []),
	];
	if (moved.length === 0 || draft.kind === 'message' || signals.of('school-deal').some(({sort}) => sort === 'away'))
		return [];
	return [
		{
			case: 'class-moved',
			spans: sentencesOf(text, moved),
			say: {id: 'schoolBusinessMoved'},
			question: {id: 'schoolBusinessAskApproved'},
			because: [`school-deal: class work moved, ${draft.account} account`],
		},
	];
}

function privatePhone({draft, context, signals}: Reading): Judgement[] {
	const text = plain(draft.text);
	const schoolPhones = context.writer.schools.flatMap(({phones}) => phones);
	const phones = signals.of('phone').filter(({digits}) => !schoolPhones.includes(digits));
	const words = signals.of('school-deal').filter(({sort}) => sort === 'phone');
	if (phones.length === 0 || words.length === 0) return [];
	if (draft.account === 'personal' && !audience.test(text)) return [];
	return [
		{
			case: 'private-phone',
			spans: [...words, ...phones].map(spanOf).sort((a, b) => a.start - b.start),
			say: {id: 'schoolBusinessPhone'},
			fixes:
				phones.length === 1
					? phones.map(({start, end}) => ({
							label: {id: 'schoolBusinessTakeNumberOut'},
							edits: [{start, end, text: ''}],
						}))
					: [],
			because: ["phone: called one of the writer's own"],
		},
	];
}

/**
 * School business with one student or family, done where it does not belong; class work taken to a public network; a
 * private number for families. News for all, and families sent to the office or the portal, are fine.
 */
export default defineTopic({
	id: 'school-business',
	judge: (reading) => [...matters(reading), ...movedClass(reading), ...privatePhone(reading)],
});
