import {defineTopic, type Judgement} from '../define.ts';
import {alluding, captionSchool, groups, ownFamily, pointing} from '../lexicon/pictures.ts';
import {type Pictured, readPictured, saysPrivate, saysPublic} from '../people/pictured.ts';
import {schoolsIn} from '../people/schools.ts';
import {draftTokens} from '../people/tagged.ts';
import type {Reading} from '../reading.ts';
import {phraseList} from '../text/phrases.ts';
import {sentenceAt, sentencesOf} from '../text/sentences.ts';
import type {Span} from '../types.ts';

const caption = phraseList<true>([[true, captionSchool]]);
const group = phraseList<true>([[true, groups]]);
const family = phraseList<true>([[true, ownFamily]]);
const points = phraseList<true>([[true, pointing]]);
const alludes = phraseList<true>([[true, alluding]]);
const posted = phraseList<true>([
	[
		true,
		[
			'posted|posting|uploaded|uploading|sharing|shared|swipe|album|here|check|see|link|up|new',
			'are|is up|live|out|here',
		],
	],
]);

/** Somebody said that pictures may be shown: a picture's own consent, or one that names nothing in particular. */
function consentStated({signals}: Reading): boolean {
	const about = signals
		.of('consent')
		.filter((one) => one.about.length === 0 || one.about.includes('image') || one.about.includes('tag'));
	return about.some(({given}) => given) && about.every(({given}) => given);
}

/** Every student named has a granted permission for pictures, and none a refusal. */
function consentRemembered({people, context}: Reading): boolean {
	const names = people.students.flatMap(({mentions}) =>
		mentions.filter(({form}) => form !== 'pronoun').map(({text}) => text.toLowerCase()),
	);
	if (!names.length) return false;
	const granted = (name: string) =>
		context.permissions.some(
			(one) => one.about === 'image' && one.answer === 'granted' && one.name.toLowerCase() === name,
		);
	return people.students.every(({mentions}) => mentions.some(({text}) => granted(text.toLowerCase())));
}

/** What the words around the picture say. */
function readCaption({draft, blocks}: Reading) {
	const tokens = blocks.flatMap(({block, offset}) =>
		block.tokens.map((token) => ({
			...token,
			start: token.start + offset,
			end: token.end + offset,
			// "#firstgrade" says what "firstgrade" does.
			lower: token.kind === 'hashtag' ? token.lower.slice(1) : token.lower,
		})),
	);
	return {
		school: caption.find(tokens).length > 0,
		groups: group.find(tokens).map(({start, end}): Span => ({start, end})),
		ownGroup: group.find(tokens).some(({from}) => /^(?:my|our|these|those)$/.test(tokens[from]?.lower ?? '')),
		family: family.find(tokens).length > 0,
		posted: posted.find(tokens).length > 0,
		isPublic: saysPublic(tokens),
		isPrivate: saysPrivate(tokens),
		professional: draft.account === 'professional',
	};
}
type Caption = ReturnType<typeof readCaption>;

/** A caption of that length speaks of its picture, whatever its words. UTF-16 units. */
const shortCaption = 120;

/**
 * The words of a draft that tell of those in its picture: groups and faces, what points at them, students by name. Where there are none, the
 * whole of a short caption, or the sentences of a longer text that name or allude to them; a text that says nothing of the picture gives no span.
 */
function tellingWords({draft, blocks, people}: Reading, seen: readonly Span[], {groups}: Caption): Span[] {
	const tokens = draftTokens({blocks});
	const sentences = sentencesOf(tokens);
	// "Here's Amelia Earhart", "look how proud they are": to the next comma or stop.
	const pointed = points.find(tokens).map(({start, end, to}) => {
		const stop = tokens.findIndex(({kind}, index) => index >= to && kind === 'mark');
		return {start, end: Math.max(end, tokens[(stop < 0 ? tokens.length : stop) - 1]?.end ?? end)};
	});
	const named = people.students.flatMap(({mentions}) =>
		mentions.filter(({form, start, end}) => form !== 'pronoun' && end > start),
	);
	const about = [...named, ...alludes.find(tokens)].flatMap((span) => sentenceAt(sentences, span) ?? []);
	const whole = draft.text.length <= shortCaption ? sentences : [];
	const strong = [...seen, ...groups, ...pointed];
	const found = strong.length ? [...strong, ...named] : whole.length ? [...whole] : about;
	const spans: {start: number; end: number}[] = [];
	for (const {start, end} of found.sort((a, b) => a.start - b.start)) {
		const last = spans.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else spans.push({start, end});
	}
	return spans;
}

function maySeeStudents(picture: Pictured, says: Caption, byName: boolean): boolean {
	if (picture.hidden) return false;
	const told = byName || says.groups.length > 0;
	const around = says.professional || says.school || picture.school || told;
	switch (picture.who) {
		case 'pupil':
			return !says.family || says.professional;
		case 'minor':
			return around && !says.family;
		case 'team':
			return (says.professional || told || says.school) && !says.family;
		case 'young':
			return (told || says.school) && !says.family;
		case 'unknown':
			// "The players" may be anybody's; "my players" are the writer's.
			return (byName || says.ownGroup) && !says.family;
		default:
			return false;
	}
}

const isPublicPicture = (picture: Pictured, says: Caption) =>
	picture.publicEvent || (says.isPublic && !says.isPrivate && !picture.privatePlace);

/**
 * A picture or video in which students may be told, or words that say so, while consent is not established. Stated consent, hidden faces,
 * things without people and the writer's own family settle it.
 */
export default defineTopic({
	id: 'student-image',
	judge(reading): readonly Judgement[] {
		const {draft, signals, people, context} = reading;
		const words = signals.of('media-word');
		const seen = words.filter(({says}) => says === 'people');
		if (!draft.media.length && !seen.length) return [];
		if (consentStated(reading) || consentRemembered(reading)) return [];
		if (words.some(({says}) => says === 'backs')) return [];
		const says = readCaption(reading);
		const named = people.students.filter(({identifiable, consent}) => identifiable && !consent);
		const told = seen.length > 0 || named.length > 0;
		const pictures = draft.media.map(readPictured).filter((picture) => maySeeStudents(picture, says, told));
		// Without an attachment the words must say that pictures of students are put up.
		const onlyWords =
			!draft.media.length &&
			says.posted &&
			!says.family &&
			seen.some(({start, end}) =>
				words.some((word) => word.says === 'picture' || /photo|pic|video|clip/i.test(draft.text.slice(start, end))),
			);
		if (!pictures.length && !onlyWords) return [];
		const whole = [draft.text, ...draft.media.flatMap(({alt = '', fileName = ''}) => [alt, fileName])].join('\n');
		const identified = named.length > 0 || schoolsIn(whole, context).some(({whose}) => whose === 'own');
		const isPublic = pictures.length > 0 && pictures.every((picture) => isPublicPicture(picture, says));
		const spans = tellingWords(reading, seen, says);
		return [
			{
				case: isPublic ? (identified ? 'identified-public-event' : 'public-event') : identified ? 'identified' : 'bare',
				spans,
				say: {
					id: pictures.some(({who}) => who !== 'unknown' && who !== 'young')
						? 'studentImageShown'
						: 'studentImageMayShow',
				},
				question: {id: 'studentImageQuestionConsent'},
				moment: 'media',
				because: [
					...pictures.flatMap(({who, cues}) => [`picture: ${who}${cues.length ? ` (${cues.join(', ')})` : ''}`]),
					...(onlyWords ? ['words say that pictures of students are put up'] : []),
					...(isPublic ? ['a public event'] : []),
					...(identified ? ['identifying words with it'] : []),
				],
			},
		];
	},
});
