import type {Cue} from '../lexicon/school-cues.ts';
import type {PlacedBlock} from '../text/blocks.ts';
import type {Draft} from '../types.ts';
import {factsOf} from './block-facts.ts';
import {type Description, describedIn} from './descriptions.ts';
import type {Draught} from './find.ts';

const telling: readonly Cue[] = ['discipline', 'health', 'family', 'grave'];

/** How sure it is that a description gives one pupil away: more when it comes with what should stay private. */
function sureOf(
	description: Description,
	here: ReadonlySet<Cue>,
	draftFacts: readonly string[],
	owned: boolean,
): number {
	if (description.fits !== 'one') return 0.3;
	if (description.surname !== undefined) return 0.75;
	// "The quarterback" of somebody's evening is one on television.
	if (description.cue === 'a role that one child holds' && !owned && draftFacts.includes('d:domestic')) return 0.35;
	const near = telling.filter((cue) => here.has(cue)).length;
	const anywhere = telling.filter((cue) => draftFacts.includes(`d:${cue}`)).length;
	return near > 0 ? 0.7 : anywhere > 0 ? 0.55 : 0.35;
}

/** The people a draft tells of without naming them. One that stands by a student's name, or is near it, is that student. */
export function describedPeople(
	blocks: readonly PlacedBlock[],
	named: readonly Draught[],
	draftFacts: readonly string[],
	draft: Draft,
): Draught[] {
	const people: Draught[] = [];
	for (const {block, offset} of blocks) {
		const facts = factsOf(block);
		for (const description of describedIn(block)) {
			const first = block.tokens[description.from];
			const last = block.tokens[description.to - 1];
			if (!first || !last) continue;
			const start = offset + first.start;
			const end = offset + last.end;
			const form = description.fits === 'one' ? 'description' : description.fits === 'some' ? 'indefinite' : 'group';
			const mention = {start, end, text: draft.text.slice(start, end), form} as const;
			const owner =
				form === 'description' &&
				named.find(
					({role, mentions}) =>
						(role === 'student' || role === 'unknown' || role === 'public') &&
						mentions.some((other) => other.start < end + 3 && start - 3 < other.end),
				);
			if (owner && owner.role === 'student') {
				owner.mentions.push(mention);
				owner.mentions.sort((a, b) => a.start - b.start);
				continue;
			}
			const here = new Set(
				facts.hits
					.filter(
						({from, to}) =>
							(to <= description.from || description.to <= from) &&
							Math.abs((facts.sentence[from] ?? 0) - (facts.sentence[description.from] ?? 0)) < 2,
					)
					.map(({id}) => id),
			);
			const inside = new Set(
				facts.hits.filter(({from, to}) => description.from <= from && to <= description.to).map(({id}) => id),
			);
			for (const cue of inside) if (cue === 'discipline' || cue === 'health' || cue === 'family') here.add(cue);
			people.push({
				mentions: [mention],
				role: 'student',
				sure: sureOf(description, here, draftFacts, /^(?:my|our|mi|nuestr[oa])$/.test(first.lower)),
				identifiable: form === 'description',
				consent: false,
				cues: [description.cue],
			});
		}
	}
	return people;
}
