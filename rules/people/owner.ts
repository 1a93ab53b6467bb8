import type {PlacedBlock} from '../text/blocks.ts';
import type {Span} from '../types.ts';
import {factsOf} from './block-facts.ts';
import type {Mention, Person} from './types.ts';

interface Place {
	readonly mention: Mention;
	readonly person: Person;
	/** Sentence number over the whole draft, block by block. */
	readonly sentence: number;
	readonly block: number;
}

/** The number of the last item of sorted `starts` that is at most `at`; −1 before the first. */
function lastBefore(starts: readonly number[], at: number): number {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

const weight = ({role, sure}: Person): number =>
	role === 'student'
		? 2 + sure
		: role === 'unknown' || role === 'former-student'
			? 1
			: role === 'animal' || role === 'public' || role === 'fictional'
				? 0
				: 0.5;

/**
 * Who a fact hangs on: somebody in its own sentence or row (nearest before it, else after it), else whom the sentence
 * before was about, else the one student of its paragraph or draft.
 */
export function ownerFinder(
	people: readonly Person[],
	blocks: readonly PlacedBlock[],
): (span: Span) => Person | undefined {
	const blockStarts = blocks.map(({offset}) => offset);
	const sentenceStarts: number[] = [];
	const blockOf: number[] = [];
	blocks.forEach(({block, offset}, index) => {
		const {sentence} = factsOf(block);
		block.tokens.forEach((token, at) => {
			if (at === 0 || sentence[at] !== sentence[at - 1]) {
				sentenceStarts.push(offset + token.start);
				blockOf.push(index);
			}
		});
	});
	const places: Place[] = people
		.flatMap((person) => person.mentions.filter(({form}) => form !== 'tag').map((mention) => ({mention, person})))
		.map(({mention, person}) => ({
			mention,
			person,
			sentence: lastBefore(sentenceStarts, mention.start),
			block: lastBefore(blockStarts, mention.start),
		}))
		.sort((a, b) => a.mention.start - b.mention.start);
	const starts = places.map(({mention}) => mention.start);
	const students = people.filter(({role, identifiable}) => role === 'student' && identifiable);
	const best = (list: readonly Place[]) => {
		let found: Place | undefined;
		// Ties go to the later, nearer one.
		for (const place of list) if (!found || weight(place.person) >= weight(found.person)) found = place;
		return found;
	};
	const somebody = ({mention, person}: Place) =>
		mention.form !== 'indefinite' && mention.form !== 'group' && weight(person) > 0;
	return (span) => {
		const sentence = lastBefore(sentenceStarts, span.start);
		const block = lastBefore(blockStarts, span.start);
		const index = lastBefore(starts, span.start);
		const here: Place[] = [];
		const before: Place[] = [];
		for (let at = index; at >= 0 && before.length < 6; at--) {
			const place = places[at];
			if (!place || place.sentence < sentence - 2) break;
			if (place.sentence === sentence) here.unshift(place);
			else if (place.block >= block - 1) before.unshift(place);
		}
		const after: Place[] = [];
		for (let at = index + 1; at < places.length; at++) {
			const place = places[at];
			if (!place || place.sentence !== sentence) break;
			after.push(place);
		}
		const nearest = here.filter(somebody).at(-1);
		if (nearest && weight(nearest.person) >= 2) return nearest.person;
		const inside = best(here.filter(somebody)) ?? best(after.filter(somebody).reverse());
		if (inside) return inside.person;
		const nobody = [...here, ...after].some(({mention}) => mention.form === 'indefinite' || mention.form === 'group');
		if (nobody) return undefined;
		const earlier = before.filter(({mention}) => mention.form !== 'pronoun' || true).filter(somebody);
		const same = best(earlier.filter((place) => place.block === block)) ?? best(earlier);
		if (same) return same.person;
		return students.length === 1 ? students[0] : undefined;
	};
}
