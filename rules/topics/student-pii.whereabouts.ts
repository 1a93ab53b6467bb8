import {defineTopic} from '../define.ts';
import {judgeFacts, judgementOf} from '../facts/findings.ts';
import {studentLists} from '../facts/lists.ts';
import type {PlaceForm} from '../lexicon/places-and-times.ts';
import {sentenceAt} from '../text/plain.ts';

const say: Readonly<Record<PlaceForm, string>> = {
	alone: 'piiWhereaboutsAlone',
	bed: 'piiWhereaboutsStays',
	way: 'piiWhereaboutsWay',
	wait: 'piiWhereaboutsWay',
	room: 'piiWhereaboutsStays',
	slot: 'piiWhereaboutsWay',
};
/** What a whole town is invited to: a child named there is on a programme, not on the way home. */
const event =
	/\b(?:concert|recital|assembly|ceremony|parade|tickets?|doors|kickoff|puck|tip-?off|game|meet|tournament|match|performance|show|play|musical|graduation|fair|festival|gala|banquet|scrimmage|invitational|finals?|championships?|solofest|open house)\b/i;

/** Where and when one student can be found: bus and stop, the way home, alone, where somebody sleeps. A public event stays silent. */
export default defineTopic({
	id: 'student-pii',
	kind: 'whereabouts',
	judge(reading) {
		const {draft, signals} = reading;
		const lists = studentLists(reading, 'whereabouts').flatMap(({heading, rows}) => {
			const slots = signals.of('whereabouts').filter(({form, start}) => form === 'slot' && start > heading.start);
			if (rows.length < 2) return [];
			return judgementOf(
				draft.text,
				'whereabouts',
				(slots.length > 0 ? slots : [heading]).map(({start, end}) => ({
					start,
					end,
					read: 'list "whereabouts"',
					say: {id: 'piiWhereaboutsList'},
				})),
				'each row is one student’s',
			);
		});
		const facts = signals
			.of('whereabouts')
			.filter(({form}) => form !== 'slot')
			.map(({start, end, form, firm}) => ({start, end, firm, read: `whereabouts ${form}`, say: {id: say[form]}}));
		const firm = new Set<object>(facts.filter((fact) => fact.firm));
		return [
			...lists,
			...judgeFacts(reading, 'whereabouts', facts, (fact, {direct}) => {
				if (firm.has(fact)) return true;
				const sentence = sentenceAt(draft.text, fact);
				return direct && !event.test(draft.text.slice(sentence.start, sentence.end));
			}),
		];
	},
});
