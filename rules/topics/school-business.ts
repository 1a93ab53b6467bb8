import {defineTopic, type Judgement} from '../define.ts';
import type {Reading} from '../reading.ts';
import {isQuoted, plain} from '../text/plain.ts';
import type {Case, Span} from '../types.ts';

// Families and students as an audience.
const audience =
	/\b(?:parents?|families|family|moms and dads|moms|dads|guardians|students?|seniors|juniors|sophomores|freshmen|graders|kiddos|kids|grown-?ups?|waitlist|fafsa|colleges?|band|team|class of|applicants|caregivers)\b/i;

/** Cues of a parent or of a child spoken to. */
const parentWords =
	/\b(?:your (?:son|daughter|kid|child|boy|girl|student|twins?|grandson|granddaughter|nephew|niece|wife|husband)|(?:mr|mrs|ms|señora|señor|senhor|senhora|dr)\.? [A-Z]|(?:he|she)(?:'s)? (?:can|may|is|has|should|needs|bit|hit|ought|will|got|was|missed|did|could|would|might|does)|his|her)\b/;

const spanOf = ({start, end}: Span): Span => ({start, end});

/** Who is spoken to: a parent, a student, or nobody in particular. */
function addressee({draft, signals, people}: Reading): 'student' | 'parent' | undefined {
	const text = plain(draft.text);
	const cues = signals.of('addressee');
	if (cues.some(({cue}) => cue === 'relative' || cue === 'former')) return undefined;
	if (cues.some(({cue}) => cue === 'parent') || parentWords.test(text)) return 'parent';
	const towards = cues.reduce((sum, {weight}) => sum + weight, 0);
	if (towards > 0 || /\b(?:you|your|ur)\b/i.test(text) || people.students.length > 0) return 'student';
	return undefined;
}

function matters(reading: Reading): Judgement[] {
	const {draft, signals} = reading;
	const text = plain(draft.text);
	const deals = signals.of('school-deal').filter(({start, end}) => !isQuoted(text, {start, end}));
	const of = (...sorts: string[]) => deals.filter(({sort}) => sorts.includes(sort));
	const settled = of('deal');
	const here = of('here');
	if (settled.length === 0 || of('away').length > 0) return [];
	const to = addressee(reading);
	if (!to) return [];
	// A post speaks to all: only a letter to one family in it, or papers asked for, is one family's business.
	if (
		draft.kind === 'post' &&
		!/^(?:to|from|re|dear) ?:?/im.test(text) &&
		!(draft.account === 'personal' && here.length + signals.of('email').length > 0)
	)
		return [];
	if (draft.kind === 'post' && draft.account === 'professional' && reading.people.students.length === 0) return [];
	const isPrivate = draft.account === 'professional' && draft.kind === 'message';
	const kind: Case = isPrivate ? 'private-message' : to === 'parent' ? 'family-matter' : 'student-matter';
	return [
		{
			case: kind,
			spans: [...settled, ...here].map(spanOf).sort((a, b) => a.start - b.start),
			say: {id: to === 'parent' ? 'schoolBusinessFamily' : 'schoolBusinessStudent'},
			because: [
				`school-deal: ${settled.length} matters, ${here.length} to be done here`,
				`spoken to a ${to}, ${draft.kind} on a ${draft.account} account`,
			],
		},
	];
}

function movedClass({draft, signals}: Reading): Judgement[] {
	const moved = signals.of('school-deal').filter(({sort}) => sort === 'moved');
	if (moved.length === 0 || draft.kind === 'message' || signals.of('school-deal').some(({sort}) => sort === 'away'))
		return [];
	return [
		{
			case: 'class-moved',
			spans: moved.map(spanOf),
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
