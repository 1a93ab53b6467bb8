import {defineReader} from '../define.ts';
import {findDates} from '../text/dates.ts';
import {digitRuns} from '../text/digits.ts';
import {isNumber, phraseList} from '../text/phrases.ts';
import type {Token} from '../text/tokens.ts';
import type {Span} from '../types.ts';

const cues = phraseList<'cue'>([
	[
		'cue',
		[
			'birthday|birthdays|bday|bdays|b-day|b-days|birthdate|birthdates|dob|dobs|cumpleaños|cumple|cumples|cumplió|cumplirá|nació|nacida|nacido|born|leap',
			'half-birthday|half-birthdays',
			'date|dates of birth',
			'fecha|fechas de nacimiento',
			'd.o.b.',
			'leap day baby',
		],
	],
]);
/** "turns nine", "is turning 16", "cumple ocho": an age given by the day it is reached. */
const turning = phraseList<'turn'>([
	[
		'turn',
		[
			'turns|turning|turned|turn|cumple|cumplió|cumplirá|cumplen <num> ~1 years|año|años?',
			'both <num>',
			'is|be officially <num>',
		],
	],
]);
const when = new Set(
	'on today tomorrow yesterday tonight this next last in at till until and so el la hoy mañana mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday'.split(
		' ',
	),
);

const isAge = (token: Token | undefined): boolean => {
	if (!token || !isNumber(token)) return false;
	const value = Number(token.text);
	return Number.isNaN(value)
		? !/th$|st$|hundred|cien/.test(token.lower)
		: Number.isInteger(value) && value >= 3 && value <= 21;
};

/**
 * Dates of birth, and birthdays with a day or an age, in any usual way of writing. `form` says how it is known: `cued` by a word
 * such as "born", `turning` by an age reached, `date` when it is only a date, which a list of birthdays may make one.
 */
export default defineReader({
	id: 'birth',
	read({tokens}) {
		const dates = findDates(tokens);
		const said = cues.find(tokens);
		const found: (Span & {type: 'birth'; form: 'cued' | 'turning' | 'date'})[] = [];
		const near = (from: number, to: number) =>
			said.some((cue) => {
				// "Birthday party Friday May 3": what is celebrated that day is an event, unless the person is named by it.
				const [left, right] = cue.to <= from ? [cue.to, from] : [to, cue.from];
				const between = tokens.slice(left, Math.max(left, right));
				return (
					between.length <= 9 &&
					!between.some(
						({text, lower}) =>
							/[!?\n;]/.test(text) ||
							/^(?:party|parties|treats?|cupcakes?|until|due|forms?|wall|book|club|fundraiser|bash)$/.test(lower),
					) &&
					(right >= left || from < cue.to)
				);
			});
		const turns = turning.find(tokens).filter(({from, to}) => {
			const age = tokens.slice(from, to).find(isNumber);
			const next = tokens[to];
			// "turned 3 pages", "turned one into two": an age has no noun of its own.
			return isAge(age) && (!next || next.kind === 'mark' || when.has(next.lower) || next.kind === 'number');
		});
		for (const date of dates) {
			const turn = turns.find(
				({to, from}) => (date.from >= to && date.from - to <= 6) || (from >= date.to && from - date.to <= 6),
			);
			// "five on Aug. 31", "nine on Halloween"
			const on = tokens[date.from - 1];
			const age =
				on && /^(?:on|el)$/.test(on.lower) && isAge(tokens[date.from - 2]) ? tokens[date.from - 2] : undefined;
			if (turn)
				found.push({
					type: 'birth',
					start: Math.min(turn.start, date.start),
					end: Math.max(turn.end, date.end),
					form: 'turning',
				});
			else if (age) found.push({type: 'birth', start: age.start, end: date.end, form: 'turning'});
			else
				found.push({
					type: 'birth',
					start: date.start,
					end: date.end,
					form:
						near(date.from, date.to) || tokens[date.from - 1]?.lower === 'b' || tokens[date.from - 2]?.lower === 'b'
							? 'cued'
							: 'date',
				});
		}
		for (const {start, end} of turns)
			if (!found.some((one) => one.start <= start && end <= one.end))
				found.push({type: 'birth', start, end, form: 'turning'});
		for (const cue of said) {
			const next = tokens[cue.to];
			const after = next?.lower === 'in' || next?.text === ':' || next?.lower === 'en' ? tokens[cue.to + 1] : next;
			// "born in 2011"
			if (after && /^(?:199\d|20[0-2]\d)$/.test(after.text) && tokens[cue.from]?.lower !== 'birthday')
				found.push({type: 'birth', start: tokens[cue.from]?.start ?? after.start, end: after.end, form: 'cued'});
			// "DOB five two thirteen", "DOB 031109"
			const spoken = digitRuns(tokens.slice(cue.to, cue.to + 7), 4)[0];
			if (
				spoken &&
				spoken.digits.length <= 8 &&
				spoken.from <= 2 &&
				tokens[cue.from]?.lower.startsWith('d') &&
				!found.some((one) => one.start < spoken.end && spoken.start < one.end)
			)
				found.push({type: 'birth', start: spoken.start, end: spoken.end, form: 'cued'});
		}
		return found.sort((a, b) => a.start - b.start);
	},
});
