import {defineTopic, type FixPlan, type Judgement} from '../define.ts';
import {colleague as colleagueWords} from '../lexicon/tag-roles.ts';
import {readPictured} from '../people/pictured.ts';
import {draftTokens, readTagged, type Tagged, type TaggedRole} from '../people/tagged.ts';
import {cite} from '../policies/cite.ts';
import type {Reading} from '../reading.ts';
import {phraseList} from '../text/phrases.ts';
import type {CaseOf, Span} from '../types.ts';

type TagCase = CaseOf['tagging'];

const jobs = phraseList<true>([[true, colleagueWords]]);

/** Leave to tag, or to show the picture; a sentence that names none of these is about all. */
function settled({signals}: Reading): boolean {
	const about = signals.of('consent').filter((one) => !(one.about.length === 1 && one.about[0] === 'logo'));
	return about.some(({given}) => given) && about.every(({given}) => given);
}

const remembered = ({context}: Reading, name: string) => {
	const bare = (text: string) => text.toLowerCase().replace(/^@/, '');
	const about = context.permissions.filter((one) => one.about === 'tagging' && bare(one.name) === bare(name));
	return about.length > 0 && about.every(({answer}) => answer === 'granted');
};

/** The cases a role may stand for, the closest first. */
function casesOf(role: TaggedRole, pictured: boolean): TagCase[] {
	switch (role) {
		case 'student':
			return ['student'];
		case 'parent':
			return ['parent'];
		case 'volunteer':
			return [pictured ? 'volunteer-photo-tag' : 'volunteer'];
		case 'colleague':
			return [pictured ? 'colleague-photo-tag' : 'colleague'];
		default:
			return [];
	}
}

const wordFor: Readonly<Record<TaggedRole, string>> = {
	student: 'taggingFixStudent',
	parent: 'taggingFixParent',
	volunteer: 'taggingFixVolunteer',
	colleague: 'taggingFixColleague',
	own: 'taggingFixColleague',
	organisation: 'taggingFixColleague',
	unknown: 'taggingFixColleague',
};
const standIn: Readonly<Partial<Record<TaggedRole, string>>> = {
	student: 'a student',
	parent: 'a parent',
	volunteer: 'a volunteer',
	colleague: 'a colleague',
};

const fixFor = (role: TaggedRole, span: Span): FixPlan => ({
	label: {id: wordFor[role]},
	edits: [{...span, text: standIn[role] ?? 'somebody'}],
});

/** The first role of a tag that this policy has something to say on, with its case. */
function speaksTo(reading: Reading, {roles}: Tagged, pictured: boolean): {role: TaggedRole; case: TagCase} | undefined {
	if (roles.includes('own') || roles.includes('organisation')) return undefined;
	for (const role of roles) {
		for (const one of casesOf(role, pictured)) {
			if (cite(reading.context.policy, {topic: 'tagging', case: one, account: reading.draft.account, moment: 'draft'}))
				return {role, case: one};
		}
	}
	return undefined;
}

function judgeTags(reading: Reading): Judgement[] {
	const pictured = reading.draft.media.length > 0;
	return readTagged(reading).flatMap((tag): Judgement[] => {
		const found = remembered(reading, tag.name) ? undefined : speaksTo(reading, tag, pictured);
		if (!found) return [];
		const {role} = found;
		return [
			{
				case: found.case,
				spans: tag.span ? [tag.span] : tag.told ? [tag.told] : [],
				say: {id: pictured ? 'taggingTaggedPhoto' : 'taggingTagged', values: {name: tag.name}},
				...(tag.span && {fixes: [fixFor(role, tag.span)]}),
				question: {id: 'taggingQuestionPermission', values: {name: tag.name}},
				because: [`tag ${role}`, ...tag.cues],
			},
		];
	});
}

const titles = new Set([
	'mr',
	'mrs',
	'ms',
	'miss',
	'mx',
	'dr',
	'coach',
	'nurse',
	'principal',
	'dean',
	'ap',
	'vp',
	'señora',
	'señor',
	'profe',
]);

/** Words that name or describe a colleague: "Mrs. Dearborn", "our custodian". The writer's own name is none. */
function colleaguesNamed(reading: Reading): {span: Span; words: string}[] {
	const {context, draft, people} = reading;
	const tokens = draftTokens(reading);
	const last = context.writer.name.toLowerCase().split(' ').at(-1);
	const found: {span: Span; words: string}[] = [];
	for (const [index, token] of tokens.entries()) {
		if (!titles.has(token.lower) || token.shape === 'lower') continue;
		const name = tokens[index + 1]?.text === '.' ? tokens[index + 2] : tokens[index + 1];
		if (name?.kind !== 'word' || name.shape === 'lower' || name.lower.replace(/'s$/, '') === last) continue;
		found.push({span: {start: token.start, end: name.end}, words: draft.text.slice(token.start, name.end)});
	}
	// Where a title tells, no guess is needed.
	for (const {role, sure, mentions} of found.length ? [] : people.all) {
		const [mention] = mentions;
		if (role === 'colleague' && sure >= 0.6 && mention && mention.end > mention.start) {
			found.push({span: {start: mention.start, end: mention.end}, words: mention.text});
		}
	}
	const [job] = jobs.find(tokens);
	if (!found.length && job)
		found.push({span: {start: job.start, end: job.end}, words: draft.text.slice(job.start, job.end)});
	return found.filter(
		({span}, index) => found.findIndex((other) => other.span.start < span.end && span.start < other.span.end) === index,
	);
}

/** A picture of grown people only, and words that say that one of them is a colleague. */
function judgePictured(reading: Reading): Judgement[] {
	const {draft, context} = reading;
	if (!draft.media.length || draft.mentions.length) return [];
	const pictures = draft.media.map(readPictured);
	if (
		!pictures.some(({who, hidden}) => who === 'grown' && !hidden) ||
		pictures.some(({who}) => who === 'pupil' || who === 'minor' || who === 'team')
	)
		return [];
	if (!cite(context.policy, {topic: 'tagging', case: 'colleague-photo', account: draft.account, moment: 'media'}))
		return [];
	return colleaguesNamed(reading)
		.slice(0, 3)
		.map(({span, words}) => ({
			case: 'colleague-photo',
			spans: [span],
			say: {id: 'taggingPictured', values: {name: words}},
			fixes: [],
			question: {id: 'taggingQuestionPermission', values: {name: words}},
			moment: 'media',
			because: ['a grown-up in the picture', `colleague: "${words}"`],
		}));
}

/**
 * A colleague, volunteer or vendor is tagged or pictured, or a parent or student tagged, without permission that is known. Thanks to
 * organisations, the writer's own people, and anybody who agreed as the words say, stay silent.
 */
export default defineTopic({
	id: 'tagging',
	judge(reading) {
		if (settled(reading)) return [];
		return [...judgeTags(reading), ...judgePictured(reading)];
	},
});
