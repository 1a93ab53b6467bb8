import {defineTopic, type Judgement} from '../define.ts';
import {groups} from '../lexicon/pictures.ts';
import {type Addressed, type AddresseeCue, readAddressed} from '../people/addressee.ts';
import {readProfile} from '../people/profile.ts';
import {schoolsIn} from '../people/schools.ts';
import {draftTokens, readTagged} from '../people/tagged.ts';
import {cite} from '../policies/cite.ts';
import type {Reading, RequestReading} from '../reading.ts';
import {phraseList} from '../text/phrases.ts';
import {sentenceAt, sentencesOf} from '../text/sentences.ts';
import type {Token} from '../text/tokens.ts';
import type {Span} from '../types.ts';

const students = phraseList<true>([
	[
		true,
		[
			...groups,
			"seniors|juniors|sophomores|freshmen|students|kids|kiddos|graders|team|class|guys|y'all|yall|everybody|scholars|players|captains|drumline|ensemble|chorus|choir|band|advisory|patrol|club|friends|ducklings|homeroom|eagles|rams|spuds|wildcats",
			'chromebook|homework|test|essay|quiz|exam|recess|locker',
			'<num> graders|grade|period|hour',
			'every|each|all ~1 kid|child|student|one',
			'counselees|advisees|homies',
			'kid|kids|students in|from ~1 <num>|class',
		],
	],
]);
const grownUps = phraseList<true>([
	[
		true,
		[
			'families|parents|moms|dads|guardians|caregivers|colleagues|teachers|staff|alumni|alums|coaches|educators|librarians|counselors|mamas|neighbors|readers|musicians|trombonists|folks',
		],
	],
]);

/** How much a kind of cue may weigh in all, however often it comes. */
const most: Readonly<Record<AddresseeCue, number>> = {
	lesson: 4,
	errand: 3,
	child: 4,
	intro: 3,
	hint: 1.5,
	order: 0.25,
	parent: 8,
	relative: 10,
	colleague: 8,
	adult: 6,
	former: 8,
	public: 5,
	others: 4,
	you: 0.5,
	emergency: 0,
};
const enough = 1.75;

/** Where young people are; and where grown ones talk with strangers. */
const publicBoards = new Set(['reddit', 'forum', 'linkedin', 'wiki', 'blog', 'mastodon']);

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'coach', 'señora', 'señor', 'profe']);
/** The writer's last name, or its first letter: "Ms. Greene", "Ms. G". */
function isWriter({lower}: Token, {context}: Reading): boolean {
	const last = context.writer.name.toLowerCase().split(' ').at(-1) ?? '';
	const said = lower.replace(/'s$/, '');
	return last.length > 0 && (said === last || said === last[0]);
}

const sumOf = (signals: readonly Addressed[], cue: AddresseeCue) => {
	const sum = signals.filter((one) => one.cue === cue).reduce((total, {weight}) => total + weight, 0);
	return Math.sign(sum) * Math.min(Math.abs(sum), most[cue]);
};

/** The sentences that hold `spans`: what the person is shown. */
function sentencesWith(reading: Reading, spans: readonly Span[]): Span[] {
	const sentences = sentencesOf(draftTokens(reading));
	const found = spans.flatMap((span) => sentenceAt(sentences, span) ?? []).sort((a, b) => a.start - b.start);
	const apart = found.filter((one, index) => found.findIndex(({start}) => start === one.start) === index);
	return apart.map(({start, end}) => ({start, end}));
}

/** The cues of a draft, each as strong as its sentence makes it: what is told to nobody tells little of who listens. */
function heard(reading: Reading): Addressed[] {
	const aside = reading.draft.kind === 'message' ? 0.75 : 0.5;
	const cues = readAddressed(reading.blocks).map((one) =>
		one.weight > 0 && !one.toYou && (one.cue === 'lesson' || one.cue === 'child' || one.cue === 'hint')
			? {...one, weight: one.weight * aside}
			: one,
	);
	const tokens = draftTokens(reading);
	for (const [index, token] of tokens.entries()) {
		if (!titles.has(token.lower)) continue;
		const name = tokens[index + 1]?.text === '.' ? tokens[index + 2] : tokens[index + 1];
		if (name?.kind !== 'word') continue;
		const span = {start: token.start, end: name.end, toYou: true};
		// Children say "Ms. Greene", and so does a teacher who writes to them; friends and colleagues don't.
		if (isWriter(name, reading)) cues.push({...span, cue: 'intro', weight: 2.5});
		else if (index > 2 && name.shape !== 'lower' && reading.draft.kind === 'message')
			cues.push({...span, cue: 'lesson', weight: 0.75});
	}
	return cues;
}

/** A message or a reply from a personal account that speaks to a student, by what it says. */
function judgeMessage(reading: Reading): Judgement[] {
	const {draft, signals, context, people} = reading;
	const cues = heard(reading);
	const emergency = cues.filter(({cue}) => cue === 'emergency').length > 1;
	const sums = Object.keys(most).map((cue) => [cue as AddresseeCue, sumOf(cues, cue as AddresseeCue)] as const);
	const taggedStudent = readTagged(reading).some(({roles}) => roles[0] === 'student');
	const called = people.students.some(({mentions}) =>
		mentions.some(({start, form}) => form !== 'pronoun' && start < 12),
	);
	// "That trail is a test" speaks to nobody; an errand, an order or a "you" does.
	const spokenTo = cues.some(({cue}) => cue === 'you' || cue === 'errand' || cue === 'child' || cue === 'intro');
	const accepted = signals.of('invitation').filter(({way}) => way === 'accepted');
	// A teacher is "Ms. W" to a student; "it's Dana" speaks to family and friends.
	const first = (context.writer.name.split(' ')[0] ?? '').replace(/[^\p{L}-]/gu, '');
	const byFirstName = new RegExp(
		`\\b(?:it['’]?s|this is|es) ${first}\\b(?! \\p{Lu}\\p{Ll}+ from)|(?:^|[,!.]) ${first} (?:here|from)\\b`,
		'iu',
	).test(draft.text);
	// A student who is spoken of, rather than to: somebody else is told about them.
	const spokenOf =
		!called &&
		!cues.some(({cue}) => cue === 'you' || cue === 'errand') &&
		people.students.some(({mentions}) => mentions.some(({form}) => form !== 'pronoun' && form !== 'tag'));
	const extra = (taggedStudent ? 2 : 0) + (called ? 1 : 0) + (accepted.length ? 1 : 0);
	// Of themselves alone: nobody is spoken to.
	const ofSelf = /\b(?:i|me|my|i'm|i’m|we|our)\b/iu.test(draft.text);
	// A private message always has somebody it speaks to.
	const silence = spokenTo || draft.kind === 'message' ? 0 : ofSelf ? 1 : 0.25;
	const against =
		(publicBoards.has(draft.site) ? 2 : 0) +
		silence +
		(byFirstName ? 3 : 0) +
		(draft.text.length > 400 ? 1.5 : 0) +
		(spokenOf ? 1.5 : 0);
	const odds = sums.reduce((total, [, sum]) => total + sum, 0) + extra - against;
	const matter = cues.filter(({cue}) => cue === 'lesson' || cue === 'errand');
	// It is the message that is the contact: every sentence that speaks to the student is shown.
	const about = [...cues.filter(({weight}) => weight > 0), ...accepted];
	const because = [
		...sums.filter(([, sum]) => sum !== 0).map(([cue, sum]) => `speaks to: ${cue} ${sum}`),
		...(taggedStudent ? ['tags a student'] : []),
		...(accepted.length ? ['a request accepted'] : []),
	];
	const relative = sumOf(cues, 'relative') < 0;
	const ofSchool = sumOf(cues, 'lesson') > 1 && schoolsIn(draft.text, context).length > 0;
	if (emergency) return [];
	if (relative) {
		if (!ofSchool) return [];
		return [
			{
				case: 'relative-school-matter',
				spans: sentencesWith(reading, matter),
				say: {id: 'studentConnectionRelative'},
				moment: 'connection',
				because,
			},
		];
	}
	const weak = !matter.length && !accepted.length && !cues.some(({cue}) => cue === 'child' || cue === 'intro');
	// Friends and colleagues are asked to bring and finish things as well.
	const ofChild = sumOf(cues, 'child') + sumOf(cues, 'intro') + sumOf(cues, 'lesson') + extra;
	if (odds < (ofChild >= 1 ? enough : enough + 1) || weak) return [];
	return [
		{
			case: matter.length ? 'message' : 'request',
			spans: sentencesWith(reading, about),
			say: {id: 'studentConnectionMessage'},
			question: {id: 'studentConnectionQuestionRelative'},
			moment: 'connection',
			because,
		},
	];
}

/** An invitation to a personal place, or the news that requests were accepted. */
function judgeInvitation(reading: Reading): Judgement[] {
	const {draft, signals} = reading;
	const professional = draft.account === 'professional';
	const tokens = draftTokens(reading);
	const toStudents = students.find(tokens).length > 0 || reading.people.students.length > 0;
	const toGrownUps = grownUps.find(tokens).length > 0;
	const found = signals.of('invitation').filter(({way}) => (professional ? way === 'personal' : toStudents));
	if (!found.length || (toGrownUps && !strictlyStudents(tokens))) return [];
	const spans = sentencesWith(reading, found);
	return [
		{
			case: 'request',
			spans,
			say: {id: professional ? 'studentConnectionInvitesAway' : 'studentConnectionInvites'},
			fixes: [
				{label: {id: 'studentConnectionFixRemove'}, edits: spans.map(({start, end}) => ({start, end, text: ''}))},
			],
			moment: 'connection',
			because: found.map(({way}) => `invitation: ${way}`),
		},
	];
}

const named = phraseList<true>([[true, groups]]);
const strictlyStudents = (tokens: ReturnType<typeof draftTokens>) => named.find(tokens).length > 0;

/** A student tagged from a personal account: contact, where the policy has no clause on tagging students. */
function judgeTag(reading: Reading): Judgement[] {
	const {draft, context} = reading;
	if (cite(context.policy, {topic: 'tagging', case: 'student', account: draft.account, moment: 'draft'})) return [];
	if (reading.signals.of('consent').some(({given}) => given)) return [];
	const tagged = readTagged(reading).filter(({roles, span}) => roles[0] === 'student' && span);
	return tagged.map(({name, span}) => ({
		case: 'request',
		spans: span ? [span] : [],
		say: {id: 'studentConnectionTags', values: {name}},
		question: {id: 'studentConnectionQuestionRelative'},
		moment: 'connection',
		because: [`tags ${name}, a student`],
	}));
}

/**
 * A student is written to, answered, tagged or invited from or to a personal account, or asks to connect with one. Families, colleagues, grown
 * graduates, the writer's own relatives and emergencies are no finding.
 */
export default defineTopic({
	id: 'student-connection',
	judge(reading): readonly Judgement[] {
		const {draft} = reading;
		if (draft.account === 'professional') return judgeInvitation(reading);
		if (draft.kind === 'post') {
			const invited = judgeInvitation(reading);
			return invited.length ? invited : judgeTag(reading);
		}
		const written = judgeMessage(reading);
		return written.length || draft.kind === 'message' ? written : judgeTag(reading);
	},
	judgeConnection({connection, context}: RequestReading): readonly Judgement[] {
		if (connection.account !== 'personal') return [];
		const {who, school, relative, cues} = readProfile(connection, context);
		if (who !== 'student' || school === 'elsewhere' || relative) return [];
		const {name} = connection.profile;
		return [
			{
				case: 'request',
				spans: [],
				say: {id: 'studentConnectionRequest', values: {name}},
				question: {id: school === 'none' ? 'studentConnectionQuestionEnrolled' : 'studentConnectionQuestionRelative'},
				moment: 'connection',
				because: [`profile: student, school ${school}`, ...cues],
			},
		];
	},
});
