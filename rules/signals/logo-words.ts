import {defineReader} from '../define.ts';
import {crafts, goods, handling, idle, wallArt} from '../lexicon/marks.ts';
import {phraseList} from '../text/phrases.ts';
import {sentencesOf} from '../text/sentences.ts';
import type {Token} from '../text/tokens.ts';
import type {AnySignal} from './types.ts';

/** What a mark is called. "Seal" and "crest" are other things too, and count only with an owner before them. */
const nouns = new Set(
	'logo logos seal seals crest crests emblem emblems insignia letterhead wordmark mascot monogram decal decals escudo logotipo'.split(
		' ',
	),
);
/** "Seal of …": an award or a saying, no mark. */
const awards = new Set('biliteracy approval excellence merit disapproval'.split(' '));

/** The words that turn talk about a mark into its use. */
const uses = phraseList<true>([[true, [...crafts, ...goods, ...wallArt, ...handling]]]);

const talk = phraseList<true>([[true, idle]]);

/** Sites that fill a logo in beside an employer, as they say themselves. */
const filled = phraseList<true>([
	[
		true,
		[
			'all? by itself',
			'on its|their own',
			'by default',
			'automatic*|auto-filled|autofilled|auto-fills|autofills|auto-populated|auto-populates|autopopulated|auto-added|autopopulates|populated|populates',
			'sticks|stuck|puts|put|adds|added|pulls|pulled|fills|filled|slaps|slapped|drops|dropped|attaches|attached ~2 it|that ~2 there|in|itself',
			'linkedin|site|facebook|app|page|it ~1 sticks|stuck|puts|put|adds|added|pulls|pulled|fills|filled|slaps|slapped|drops|dropped|attaches|attached|shows|displays ~3 logo|seal|it',
			'fills|filled|pulls|pulled|populates it? in',
		],
	],
]);

/** Words that begin the naming of an owner: nothing before them belongs to it. */
const openers = new Set(
	'the a an our my your his her their this that w with put puts and or of on in to for from by at is are'.split(' '),
);
const kept = new Set("the our my school's school".split(' '));
const offices = new Set(['department', 'board', 'dept', 'city', 'office', 'bureau']);
const longest = 6;

/** The words that name the owner of a mark: from a "the" or "our" before the noun, or the run of names before it. */
function ownerBefore(tokens: readonly Token[], noun: number): number {
	let from = noun;
	while (from > 0 && noun - from < longest) {
		const before = tokens[from - 1];
		if (!before || (before.kind === 'mark' && !/[-.'’&]/.test(before.text))) break;
		// "The Department of Education seal": the "of" is part of the name.
		const inName = before.lower === 'of' && offices.has(tokens[from - 2]?.lower ?? '');
		if (openers.has(before.lower) && !inName) return kept.has(before.lower) ? from - 1 : from;
		from -= 1;
	}
	return from;
}

const quarrels = new Set('beef trouble problem problems issue issues done obsessed wrong happy over fine'.split(' '));
/** "Invitations with the DOE logo": a thing carries it. "My beef with the logo" is no thing. */
const carried = (tokens: readonly Token[], from: number): boolean =>
	['with', 'w', 'featuring', 'bearing'].includes(tokens[from - 1]?.lower ?? '') &&
	!quarrels.has(tokens[from - 2]?.lower ?? '');

/**
 * Logos, seals, crests and letterheads that words speak of, each with the words that say whose it is. `used` tells a mark
 * that is put on something from mere talk of one; `filled` one that a site put there by itself. An award ("Seal of Biliteracy") is none.
 */
export default defineReader({
	id: 'logo-words',
	read({tokens}) {
		const places = tokens.flatMap((token, index) => (nouns.has(token.lower.replace(/'s$/, '')) ? [index] : []));
		const signals: AnySignal[] = [];
		if (!places.length) return signals;
		const [used, byItself, idly] = [uses.find(tokens), filled.find(tokens), talk.find(tokens)];
		const sentences = sentencesOf(tokens);
		for (const index of places) {
			const noun = tokens[index];
			const next = tokens[index + 1];
			if (!noun || (next?.lower === 'of' && awards.has(tokens[index + 2]?.lower ?? ''))) continue;
			const from = ownerBefore(tokens, index);
			const owner = tokens
				.slice(from, index)
				.map(({lower}) => lower)
				.join(' ');
			// "put the seal of the district on": the owner may stand behind.
			const behind =
				next?.lower === 'of'
					? tokens
							.slice(index + 2, index + 6)
							.map(({lower}) => lower)
							.join(' ')
					: '';
			const start = tokens[from]?.start ?? noun.start;
			const sentence = sentences.find((one) => one.start <= noun.start && noun.end <= one.end);
			const near = (hits: readonly {from: number; to: number}[]) =>
				hits.some((hit) => sentence !== undefined && hit.from < sentence.to && sentence.from < hit.to);
			signals.push({
				type: 'logo',
				start,
				end: noun.end,
				noun: noun.lower,
				owner: behind || owner,
				used: (near(used) && !near(idly)) || carried(tokens, from),
				filled: byItself.length > 0,
			});
		}
		return signals;
	},
});
