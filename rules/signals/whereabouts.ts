import {defineReader} from '../define.ts';
import {factWords} from '../lexicon/fact-words.ts';
import {lodgings, type PlaceForm, placeFacts} from '../lexicon/places-and-times.ts';
import type {Token} from '../text/tokens.ts';
import type {Span} from '../types.ts';

const clauseEnd = new Set(['.', '!', '?', ';', '…', '\n']);
const hour = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;
const hours = new Set(
	'school practice work noon midnight dark close closing dusk sundown sunset dinner bell sunup sunrise sundown dawn seven eight nine ten eleven twelve one two three four five six morning afternoon dismissal lunch recess midnight las'.split(
		' ',
	),
);
const timeBefore = new Set(
	'at till until by from around about past after before since a hasta to every each'.split(' '),
);
const timeAfter = new Set("am pm a.m p.m a.m. p.m. o'clock sharp".split(' '));
const regular =
	/^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:lunes|martes|miércoles|jueves|viernes)$|^(?:daily|everyday|nightly|mornings|afternoons|evenings|weeknights)$/;

const isTime = (tokens: readonly Token[], index: number): boolean => {
	const token = tokens[index];
	if (!token) return false;
	if (hour.test(token.text) || regular.test(token.lower)) return true;
	const slot =
		/^(?:period|hour|block|lunch|recess|homeroom|dismissal)$/.test(token.lower) &&
		/^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|every|each|after|before)$/.test(
			tokens[index - 1]?.lower ?? '',
		);
	if (slot) return true;
	// "every B day", "most days", "each recess"
	if (/^(?:every|each|most|cada|todos)$/.test(tokens[index - 1]?.lower ?? '') && token.kind !== 'mark') return true;
	const near =
		timeAfter.has(tokens[index + 1]?.lower ?? '') ||
		(timeBefore.has(tokens[index - 1]?.lower ?? '') &&
			(hours.has(token.lower) || /^(?:1[0-2]|[1-9])$/.test(token.text)));
	return near;
};
const preposition = new Set(
	'at on in by to with from outside behind near en off past across along through inside under with down up around'.split(
		' ',
	),
);

/** True for a named or pointed-at place after a preposition: "at Milton", "the side door", "outside the Walmart". */
const isPlace = (tokens: readonly Token[], index: number): boolean => {
	const token = tokens[index];
	const before = tokens[index - 1];
	if (!token || !before || !preposition.has(before.lower)) return false;
	return (
		(token.kind === 'word' && token.shape !== 'lower') ||
		token.kind === 'number' ||
		factWords.spot?.has(token.lower) ||
		/^(?:the|a|el|la|our|his|her|my|dad's|mom's|aftercare|daycare|latchkey|detention|me)$/.test(token.lower)
	);
};

const eventHead =
	/^(?:practice|concert|game|meeting|rehearsal|school|class|dinner|lunch|everyone|everybody|parking|pickup|drop-?off|dismissal|registration|tryouts|doors|show|play|dance|party|club|everything|it|this|that|there|what|who|breakfast|church|service|book|library)$/;

/**
 * Where a child can be found, and when: bus and stop, the way home, alone in a place, asleep somewhere, a hospital room.
 * `firm` when the words alone say it; else a place and a time stand in the same sentence. An event's time and place is not one.
 */
export default defineReader({
	id: 'whereabouts',
	read({tokens}) {
		const found: (Span & {type: 'whereabouts'; form: PlaceForm; firm: boolean})[] = [];
		const said = placeFacts.flatMap((list) => list.find(tokens)).sort((one, other) => one.start - other.start);
		for (const {start, end, value, from, to} of said) {
			let left = from;
			while (left > 0 && from - left < 14 && !clauseEnd.has(tokens[left - 1]?.text ?? '')) left -= 1;
			let right = to;
			while (right < tokens.length && right - to < 16 && !clauseEnd.has(tokens[right]?.text ?? '')) right += 1;
			let times = false;
			let places = false;
			let farthest = to - 1;
			for (let index = left; index < right; index += 1) {
				const time = isTime(tokens, index);
				const place = isPlace(tokens, index);
				times ||= time;
				places ||= place;
				if ((time || place) && index > farthest) farthest = index;
			}
			const words = tokens.slice(left, right);
			const asleep = words.some(({lower}) => lodgings.has(lower)) || lodgings.has(tokens[left - 2]?.lower ?? '');
			if (value === 'room' && !asleep) continue;
			if (value === 'way' && !times && !places) continue;
			if (value === 'wait' && !(times && places)) continue;
			if (value === 'alone' && !times && !places) continue;
			// "Practice is at 3:45 on the blacktop."
			if (
				eventHead.test(tokens[from]?.lower ?? '') ||
				(value === 'wait' && eventHead.test(tokens[from - 1]?.lower ?? ''))
			)
				continue;
			// "Nobody sleeps in class."
			if (value === 'bed' && /^(?:nobody|no|everybody|we|i|who|you|never)$/.test(tokens[from - 1]?.lower ?? ''))
				continue;
			const last = tokens[value === 'room' || value === 'slot' ? to - 1 : farthest];
			const firm = value === 'bed' || value === 'alone' || value === 'room';
			const reach = Math.max(end, last?.end ?? end);
			const before = found.at(-1);
			if (before && start <= before.end)
				found[found.length - 1] = {...before, end: Math.max(before.end, reach), firm: before.firm || firm};
			else found.push({type: 'whereabouts', start, end: reach, form: value, firm});
		}
		return found;
	},
});
