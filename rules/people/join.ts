import type {PlacedBlock} from '../text/blocks.ts';
import {ownAccountWeightOf, type Weighed, weighedIn, weightOf} from './features.ts';

/** One named person of a draft: all places that name them, before any role. */
export interface Named {
	readonly places: readonly {readonly weighed: Weighed; readonly offset: number; readonly block: number}[];
	/** Facts about all places together. */
	readonly facts: ReadonlySet<string>;
	/** Their weights, added up. */
	readonly sum: number;
	/** What they weigh in addition on a personal account. */
	readonly ownSum: number;
}

/** Joins names over blocks: the same name, a first or last name of a full one, its initials. Linear in the mentions. */
export function joinNames(blocks: readonly PlacedBlock[]): Named[] {
	const groups: Named['places'][number][][] = [];
	const byFull = new Map<string, number>();
	const byFirst = new Map<string, number>();
	const byLast = new Map<string, number>();
	const byInitials = new Map<string, number>();
	const places: Named['places'][number][] = [];
	blocks.forEach(({block, offset}, index) => {
		for (const weighed of weighedIn(block)) places.push({weighed, offset, block: index});
	});
	// Full names first, so that short ones find them wherever they stand.
	const rank = {full: 0, titled: 1, first: 2, last: 2, initials: 3, handle: 4} as const;
	const order = places
		.map((_, index) => index)
		.sort((a, b) => {
			const [x, y] = [places[a], places[b]];
			return (x && y ? rank[x.weighed.candidate.form] - rank[y.weighed.candidate.form] : 0) || a - b;
		});
	for (const index of order) {
		const place = places[index];
		if (!place) continue;
		const {form, first = '', last, title, kinTitle, text} = place.weighed.candidate;
		const key = text.toLowerCase();
		const titled = title !== undefined || kinTitle;
		let group = byFull.get(titled ? `${title} ${key}` : key);
		if (group === undefined && form === 'first') group = byFirst.get(first) ?? byLast.get(first);
		if (group === undefined && form === 'titled' && !kinTitle && last === undefined) group = byLast.get(first);
		if (group === undefined && form === 'initials') group = byInitials.get(key.replace(/[^\p{L}]/gu, ''));
		if (group === undefined) {
			group = groups.length;
			groups.push([]);
			byFull.set(titled ? `${title} ${key}` : key, group);
			if (form === 'full') {
				if (!byFirst.has(first)) byFirst.set(first, group);
				if (last && last.length > 1 && !byLast.has(last)) byLast.set(last, group);
				if (last) byInitials.set(`${first[0]}${last[0]}`, group);
			} else if (form === 'first' && !byFirst.has(first)) byFirst.set(first, group);
			else if (form === 'titled' && last && !byLast.has(last)) byLast.set(last, group);
		}
		groups[group]?.push(place);
	}
	const start = (place: Named['places'][number] | undefined) =>
		place ? place.offset + place.weighed.candidate.start : 0;
	for (const group of groups) group.sort((a, b) => start(a) - start(b));
	return groups.sort((a, b) => start(a[0]) - start(b[0])).map(together);
}

function together(places: Named['places']): Named {
	const [one] = places;
	if (one && places.length === 1)
		return {places, facts: one.weighed.facts, sum: one.weighed.sum, ownSum: one.weighed.ownSum};
	const facts = new Set<string>();
	for (const {weighed} of places) for (const fact of weighed.facts) facts.add(fact);
	return {places, facts, sum: weightOf(facts), ownSum: ownAccountWeightOf(facts)};
}
