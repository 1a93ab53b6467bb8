import {defineTopic} from '../define.ts';
import {judgeFacts, judgementOf} from '../facts/findings.ts';
import {studentLists} from '../facts/lists.ts';
import type {PlaceForm} from '../lexicon/places-and-times.ts';
import {sentenceAt} from '../text/plain.ts';
import type {Span} from '../types.ts';

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
	/\b(?:concert|recital|assembly|ceremony|parade|tickets?|doors|kickoff|puck|tip-?off|game|meet|tournament|match|performance|show|play|musical|graduation|fair|festival|gala|banquet|scrimmage|invitational|finals?|championships?|solofest|open house|solo|sings?|performs?|signing|speaks?|read(?:s|ing)?|presents?|vs|versus|wrestles?|opens? the|assembl(?:y|ies)|rehearsal|practice|tryouts?|club|meeting(?!\s(?:at|by|outside|in|near)\b)|conference(?!\sroom)|forms?|due|bring|come (?:see|watch|hear|out|cheer)|join us|deadline|sign.?ups?|congrat\w*|shout.?out|award\w*|won|win|wins|beat|scored|goals?|points?)\b/i;

/** Of one child alone, whatever event it comes from: "walks home along the tracks after rehearsal". */
const ownWay =
	/\b(?:walks?|bikes?|rides?|skates?)\s(?:\w{1,12}\s){0,2}(?:home|with|along|down)|\bgets?\soff\b|\bgoing\shome\swith|\bpick(?:s|ed|ing)?\s(?:\w{1,12}\s){0,3}up\b|\bpicks?\s(?:him|her|them)\b|\bbus\sstop\b|\bse\sbaja\b/i;

/** A heading with what stands before it in its line: the hotel, the bus. */
const lineTo = (text: string, {start, end}: Span): Span => ({start: text.lastIndexOf('\n', start - 1) + 1, end});

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
				(slots.length > 0 ? slots : [lineTo(draft.text, heading)]).map(({start, end}) => ({
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
				// "Door 6 at 3:20." is a sentence of its own, and goes on about the child before it.
				const whole = (fact.end - fact.start) * 5 > (sentence.end - sentence.start) * 3;
				return (
					(direct || whole) &&
					(ownWay.test(draft.text.slice(fact.start, fact.end)) ||
						!event.test(draft.text.slice(sentence.start, sentence.end)))
				);
			}),
		];
	},
});
