import {defineTopic, type Judgement} from '../define.ts';
import type {Reading} from '../reading.ts';
import {isQuoted, overlaps, plain, sentenceAt} from '../text/plain.ts';
import type {CaseOf, Span} from '../types.ts';

/** True when the policy has a rule of its own on conduct for this account, and not only general duties. */
const hasOwnRule = ({draft, context: {policy}}: Reading) =>
	policy.clauses.some(
		({topics, general, level, account, modality, moment}) =>
			topics.includes('conduct') &&
			!general.includes('conduct') &&
			level !== null &&
			level !== 'note' &&
			modality !== 'permitted' &&
			moment !== 'aftermath' &&
			(account === 'both' || account === draft.account),
	);

// Obscenity thrown at somebody: a person word or a curse beside it.
const atSomebody =
	/\b(?:you|your|yours|ya|he|she|him|her|they|them|their|themselves|yourself|himself|herself|whoever|who|everyone|guy|dude|coach|ref|refs|umpire|judge|boss|principal|super|ex|parents?|fans|people|board|neighbors?|driver|man|woman|lady|mama|mother|kids?|son|daughter|a|an|these|those|such|what)\b/i;

// Titles and lessons that name the word: "Gypsy", the musical; a lesson on slurs.
const spokenOf =
	/\b(?:is(?: not|n't) an? (?:\w+ )?word|name-calling|call(?:ing)? (?:people|each other|one another)|the word|a word|word like|called (?:me|us|him|her|my)|the musical|novel|by [A-Z][a-z]+ [A-Z]|chapter|lesson on|learn(?:ed|ing)? about|history of|don't say|do not say|never say|instead of saying|stop (?:saying|calling|using))\b/i;

const affectionate =
	/\b(?:love you|love (?:him|her|them)|bless (?:his|her|their)|my (?:husband|wife|brother|sister|dad|mom|kid|son|daughter|best friend|cousin|uncle|nephew|niece|own)|ourselves|lol jk|jk|just kidding|❤️|💛|💚|💙)/i;

/** People and places of a school, named in passing. */
const schoolPeople =
	/\b(?:schools?|district|food service|cafeteria|guidance|building|principals?|teachers?|superintendent|coach(?:es)?|refs?|school board|school committee|booster|classroom|front office|main office|pto|pta|graduation|homecoming|varsity|jv|custodians?|profession|rivals?|students?|band|choir)\b/i;

interface Hit extends Span {
	readonly weight: 'abuse' | 'insult' | 'vent';
	readonly why: string;
}

function hits({draft, signals, people}: Reading): Hit[] {
	const text = plain(draft.text);
	const list: Hit[] = [];
	const sentence = (span: Span) => {
		const {start, end} = sentenceAt(text, span);
		return text.slice(start, end);
	};
	for (const {start, end, sort} of signals.of('threat')) {
		if (!isQuoted(text, {start, end})) list.push({start, end, weight: 'abuse', why: `threat: ${sort}`});
	}
	for (const {start, end, grade, twofold} of signals.of('offence')) {
		const words = sentence({start, end});
		if (spokenOf.test(words)) continue;
		const near = text.slice(Math.max(0, start - 24), Math.min(text.length, end + 14));
		const thrown = atSomebody.test(near.slice(0, Math.min(24, start)) + near.slice(-14));
		if (grade === 'slur') {
			if (
				twofold &&
				!/\b(?:classic|typical|those|these|you|dirty|damn|bunch of|lazy|all|filthy|stupid|f\S*ing|a|an|such|of)\s+\S{0,12}\s?$/i.test(
					text.slice(Math.max(0, start - 24), start),
				)
			)
				continue;
			if (!isQuoted(text, {start, end})) list.push({start, end, weight: 'abuse', why: 'offence: slur'});
		} else if (
			!twofold ||
			/\b(?:you|ya|such a|what a|a (?:\w+ )?|he's a|she's a|is a|total|complete|absolute|kiss my|little)\s?$/i.test(
				text.slice(Math.max(0, start - 20), start),
			)
		) {
			if (isQuoted(text, {start, end})) continue;
			const weight = thrown && !affectionate.test(words) ? 'insult' : 'vent';
			list.push({start, end, weight, why: `offence: obscene, ${weight}`});
		}
	}
	for (const {start, end, sort, subject} of signals.of('insult')) {
		const span = {start, end};
		const words = sentence(span);
		if (isQuoted(text, span) || spokenOf.test(words) || affectionate.test(words)) continue;
		const said = people.all.find(
			({role, mentions}) =>
				(role === 'fictional' || role === 'animal' || role === 'own-family' || role === 'writer') &&
				mentions.some((mention) => mention.form !== 'pronoun' && overlaps(mention, sentenceAt(text, span))),
		);
		if (said && subject !== 'person') continue;
		list.push({
			start,
			end,
			weight: sort === 'group' || sort === 'accusation' ? 'abuse' : 'insult',
			why: `insult: ${sort}`,
		});
	}
	return list;
}

/**
 * Slurs, threats, obscenity and insults aimed at people, schools or competitors, and accusations. Strong feelings, jokes
 * on oneself, machines or animals, quotes and book titles are none; so is criticism of decisions, pay or staffing.
 */
export default defineTopic({
	id: 'conduct',
	judge(reading) {
		const {draft, signals} = reading;
		const all = hits(reading);
		const serious = all.filter(({weight}) => weight !== 'vent');
		const vents = all.filter(({weight}) => weight === 'vent');
		const atWork =
			draft.account === 'professional' ||
			signals.of('work-talk').length > 0 ||
			signals.of('staff').length > 0 ||
			signals.of('official').length > 0 ||
			schoolPeople.test(plain(draft.text)) ||
			reading.people.students.length > 0;
		const caseOf = (weight: 'abuse' | 'insult'): CaseOf['conduct'] => (atWork ? `${weight}-at-work` : weight);
		const found: Judgement[] = [];
		const weight = serious.some((hit) => hit.weight === 'abuse') ? 'abuse' : 'insult';
		if (serious.length > 0) {
			found.push({
				case: caseOf(weight),
				spans: serious.map(({start, end}) => ({start, end})),
				say: {id: weight === 'abuse' ? 'conductAbuse' : 'conductInsult'},
				// Where only a general duty speaks, a mere insult in one's own time is a reminder.
				quiet: weight === 'insult' && draft.account === 'personal' && !hasOwnRule(reading),
				because: [...new Set(serious.map(({why}) => why))],
			});
		} else if (vents.length > 0) {
			found.push({
				case: caseOf('insult'),
				spans: vents.map(({start, end}) => ({start, end})),
				say: {id: 'conductObscene'},
				quiet: draft.account === 'personal',
				because: [...new Set(vents.map(({why}) => why))],
			});
		}
		return found;
	},
});
