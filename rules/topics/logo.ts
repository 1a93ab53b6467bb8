import {defineTopic, type Judgement} from '../define.ts';
import {crafts, goods, wallArt} from '../lexicon/marks.ts';
import {schoolsIn} from '../people/schools.ts';
import type {Reading} from '../reading.ts';
import logoWords from '../signals/logo-words.ts';
import type {Signal} from '../signals/types.ts';
import {toBlock} from '../text/blocks.ts';
import {phraseList} from '../text/phrases.ts';
import {sentencesOf} from '../text/sentences.ts';
import type {CaseOf, Context, Span} from '../types.ts';

type Owner = CaseOf['logo'];

/** "New York City Public Schools" as "NYC Public Schools". */
const initialled = (name: string) =>
	name.replace(
		/^((?:\p{Lu}\p{Ll}+ ){2,4}?)(?=Public|Central|Regional|Area|School)/u,
		(place) => `${place.replace(/[^\p{Lu}]/gu, '')} `,
	);

const squash = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const made = phraseList<true>([[true, [...crafts, ...goods, ...wallArt]]]);

/** Whose mark it is, by the words before it; undefined for somebody else's ("the Yankees logo", "our PTA's logo"). */
function ownerOf(owner: string, noun: string, {policy, writer}: Context): Owner | undefined {
	const words = owner.split(/\s+/);
	const key = squash(owner);
	const has = (name: string) => {
		const wanted = squash(name.replace(/^the /i, ''));
		return wanted.length > 3 ? key.includes(wanted) : words.some((word) => squash(word.replace(/'s$/, '')) === wanted);
	};
	if (/\b(?:pta|pto|ptsa|union|booster|boosters|club|team's|alumni|foundation)\b/.test(owner)) return undefined;
	if (
		[...policy.names.district, ...policy.names.district.map(initialled)].some(
			(name) => squash(name) !== 'thedistrict' && has(name),
		)
	)
		return 'district';
	if (/\b(?:district|department|board of ed\w*)(?:'s)?\b/.test(owner)) return 'district';
	const schools = [
		...writer.schools.flatMap(({name, shortNames}) => [name, ...shortNames]),
		...(policy.names.schools ?? []),
	];
	const marks = policy.names.logo.filter((name) => squash(name) !== squash(noun));
	if ([...schools, ...marks].some(has)) return 'school';
	return /\b(?:our|my|the) school(?:'s)?\b|^school$|\bschool's\b/.test(owner) ? 'school' : undefined;
}

const articles = new Set(['the', 'our', 'that', 'school', "school's"]);

/** "The logo", "our letterhead": whose it is, the rest of the words tell. */
const bareMarks = new Set(['logo', 'logos', 'emblem', 'letterhead', 'insignia', 'wordmark', 'mascot']);
const bareOwners = new Set(['the', 'our', 'the official', 'our official']);
function ownerByDraft(owner: string, noun: string, text: string, context: Context): Owner | undefined {
	if (!bareMarks.has(noun) || !bareOwners.has(owner)) return undefined;
	const named = schoolsIn(text, context).filter(({nickname}) => !nickname);
	const {district} = context.policy.names;
	if (named.some(({name}) => district.includes(name))) return 'district';
	return named.length ? 'school' : undefined;
}

/** Mascot art in words: "that's the Ram from our gym wall", "slapped the hawk on a hoodie". A team ("the Rams won") is none. */
function mascotArt({blocks, context}: Reading): Span[] {
	const names = new Set(
		context.policy.names.logo.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase()),
	);
	const found: Span[] = [];
	for (const {block, offset} of blocks) {
		const {tokens} = block;
		for (const [index, token] of tokens.entries()) {
			if (!names.has(token.lower) || token.lower.endsWith('s')) continue;
			const before = tokens.slice(Math.max(0, index - 4), index);
			const called = before.findLastIndex(({lower}) => articles.has(lower));
			// "The ram", "the Shepherd Hill ram"; "the old ram" is an animal.
			if (called < 0 || before.slice(called + 1).some(({shape}) => shape === 'lower')) continue;
			const sentence = sentencesOf(tokens).find(({from, to}) => from <= index && index < to);
			if (!sentence) continue;
			const art = made.find(tokens.slice(sentence.from, sentence.to)).length > 0;
			if (art) found.push({start: offset + (before[called]?.start ?? token.start), end: offset + token.end});
		}
	}
	return found;
}

/** Any mention of the mascot: where the picture shows the logo, the words that speak of it. */
function mascotNamed({blocks, context}: Reading): Span[] {
	const names = new Set(
		context.policy.names.logo.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase()),
	);
	return blocks.flatMap(({block, offset}) =>
		block.tokens
			.filter(({lower}) => names.has(lower))
			.map(({start, end}) => ({start: start + offset, end: end + offset})),
	);
}

const isLogo = (signal: {type: string}): signal is Signal<'logo'> => signal.type === 'logo';

/** Permission for the mark, or for the post as a whole. */
function permitted({signals}: Reading): boolean {
	const about = signals
		.of('consent')
		.filter((one) => one.about.length === 0 || one.about.includes('logo') || one.about.includes('image'));
	return about.some(({given}) => given) && about.every(({given}) => given);
}

/**
 * The school's or district's logo, seal, crest or mascot art is used: in a picture that is known to match, or by the text's own words.
 * Mere talk of a logo, another organisation's, one that the site filled in, and a stated permission stay silent.
 */
export default defineTopic({
	id: 'logo',
	judge(reading): readonly Judgement[] {
		const {draft, signals, context} = reading;
		const written = signals.of('logo');
		if (written.some(({filled}) => filled) || permitted(reading)) return [];
		const own = written.flatMap((signal) => {
			const owner =
				ownerOf(signal.owner, signal.noun, context) ?? ownerByDraft(signal.owner, signal.noun, draft.text, context);
			return owner ? [{...signal, by: owner}] : [];
		});
		const inWords = own.filter(({used}) => used);
		const matched = draft.media.some(({hasLogo}) => hasLogo);
		const described = draft.media.flatMap(({alt = ''}) =>
			logoWords
				.read(toBlock(alt))
				.filter(isLogo)
				.flatMap(({owner, noun}) => ownerOf(owner, noun, context) ?? ownerByDraft(owner, noun, alt, context) ?? []),
		);
		const art = mascotArt(reading);
		if (!matched && !described.length && !inWords.length && !art.length) return [];
		const near = written.length ? written : mascotNamed(reading);
		const spans = own.length ? own : art.length ? art : matched || described.length ? near : [];
		const owner: Owner =
			matched || [...described, ...inWords.map(({by}) => by)].includes('district') ? 'district' : 'school';
		const edits = inWords.map(({start, end}) => ({start, end, text: 'a design of my own'}));
		return [
			{
				case: owner,
				spans: spans.map(({start, end}) => ({start, end})),
				say: {id: matched || described.length ? 'logoInPicture' : 'logoInWords'},
				...(edits.length > 0 && {fixes: [{label: {id: 'logoFixOwnDesign'}, edits}]}),
				question: {id: 'logoQuestionPermission'},
				moment: 'media',
				because: [
					...(matched ? ['attachment matches a registered logo'] : []),
					...described.map((whose) => `the picture's description names a ${whose} logo`),
					...inWords.map(({owner: words, noun, by}) => `"${words} ${noun}" of the ${by}, put to use`),
					...(art.length ? ['mascot art put to use'] : []),
				],
			},
		];
	},
});
