import {defineReader} from '../define.ts';
import {findDates} from '../text/dates.ts';
import {digitRuns} from '../text/digits.ts';
import {isNumber, phraseList} from '../text/phrases.ts';
import type {Token} from '../text/tokens.ts';
import type {Span} from '../types.ts';

/** Words that make a date beside them somebody's birthday. */
const cues = phraseList<'cue'>([
	[
		'cue',
		[
			'birthday|birthdays|bday|bdays|b-day|b-days|birthdate|birthdates|birthdata|dob|dobs|cumpleaños|cumple|cumples|cumplió|nació|nacida|nacido|born|leap',
			'half-birthday|half-birthdays',
			'date|dates of birth',
			'fecha|fechas de nacimiento',
			'd.o.b.',
			"year's|christmas|halloween|valentine's|thanksgiving|leap|pi day|eve? baby|babies",
		],
	],
]);
/** An age told by the day it is reached, or a birthday by its number. */
const ages = phraseList<'turn' | 'told' | 'count'>([
	[
		'turn',
		[
			'turns|turning|turned|turn|cumple|cumplió|cumplirá|cumplen|hit|hits|reached|becomes <num> ~1 years|año|años|añitos?',
			'both|finally|officially|already|now <num>',
			"he's|she's|they're|is|be|being ~1 <num>",
			"he's|she's|is|be <num> years old?",
			'<num> as of',
			"is|be|he's|she's|they're turning <num>",
		],
	],
	[
		'count',
		[
			'first|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twenty-first|<num> birthday|bday|candle|cumpleaños|b-day',
			'sweet sixteen|16',
			'quinceañera|quinceanera',
			'hizo|hace|hará|festejó|celebró <his>|los|sus quince',
			'<his> quince|quinces',
			'turns|turning|turned|hit|hits|becomes|reaches double digits',
			'turns|becomes|officially|is|finally a|an teenager|adult',
			'happy <num> ~1 to',
			'<num> candles|velitas',
			'cumpleañero|cumpleañera',
			'the big one-oh|1-0|one-six|sixteen|1-8',
		],
	],
	[
		'told',
		[
			'birthday|bday|b-day|cumpleaños|cumple is|was|es|fue|falls ~2 <day>',
			'birthday|bday|b-day|cumpleaños <day>',
			'born|nació in|en <month>',
			'<num> come <day>',
			'bday|birthday|cumpleaños is|was|es|fue the|el <num>',
			'<num> today|hoy|tomorrow',
			'<num> years old today|tomorrow|hoy',
			'<num> años|añitos hoy|mañana|el',
		],
	],
]);
const when = new Set(
	'over during back right already but while with as at before after ayer anoche officially and on today tomorrow yesterday tonight this next last in till until so el la hoy mañana mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday'.split(
		' ',
	),
);
/** Between a cue and a date, these make the date an event's. */
const eventWords =
	/^(?:party|parties|treats?|cupcakes?|until|due|forms?|wall|book|club|fundraiser|bash|by|deadline|sale|dance)$/;
const withDay = /^(?:he's|she's|they're|is|be|being|both|finally|officially|already|now)$/;

const isAge = (token: Token | undefined): boolean => {
	if (!token || !isNumber(token)) return false;
	const value = Number(token.text);
	return Number.isNaN(value)
		? /^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho)$/.test(
				token.lower,
			)
		: Number.isInteger(value) && value >= 3 && value <= 21;
};

/** Ages reached: "turns nine on Friday", "her 17th birthday"; not "turned 3 pages" or "it is five now". */
function agesIn(
	tokens: readonly Token[],
	aboutBirthdays: boolean,
): {start: number; end: number; from: number; to: number}[] {
	return ages.find(tokens).filter(({from, to, value}) => {
		const words = tokens.slice(from, to);
		const next = tokens[to];
		const numbers = words.filter(isNumber);
		if (value !== 'turn' && numbers.length === 0) return true;
		if (value === 'count')
			return numbers.some(
				(word) => isAge(word) || /^(?:[3-9]|1\d|2[01])(?:st|nd|rd|th)$/.test(word.lower) || !/\d/.test(word.text),
			);
		if (value === 'told') return numbers.some(isAge) || /day|cumple|born|nac/.test(words[0]?.lower ?? '');
		if (!isAge(words.find(isNumber))) return false;
		// "is six" alone is an age and no birthday; "is six today" is one.
		const today = /^(?:today|tomorrow|on|hoy|mañana|yesterday|el|this|next|as)$/;
		const dayAfter =
			when.has(next?.lower ?? '') || today.test(next?.lower ?? '') || today.test(words.at(-1)?.lower ?? '');
		if (withDay.test(words[0]?.lower ?? '')) return dayAfter || (words[0]?.lower === 'both' && aboutBirthdays);
		return !next || next.kind === 'mark' || next.kind === 'number' || when.has(next.lower) || next.lower === 'and';
	});
}

/**
 * Dates of birth, and birthdays with a day or an age, in any usual way of writing. `form` says how it is known: `cued` by a word
 * such as "born", `turning` by an age reached, `date` when it is only a date, which a list of birthdays may make one.
 */
export default defineReader({
	id: 'birth',
	read({tokens}) {
		const said = cues.find(tokens);
		const reached = agesIn(tokens, said.length > 0);
		const found: (Span & {type: 'birth'; form: 'cued' | 'turning' | 'date'; year: number | undefined})[] = [];
		const add = (start: number, end: number, form: 'cued' | 'turning' | 'date', year?: number) => {
			if (!found.some((one) => one.start < end && start < one.end)) found.push({type: 'birth', start, end, form, year});
		};
		const isCued = (from: number, to: number) =>
			said.some((cue) => {
				const [left, right] = cue.to <= from ? [cue.to, from] : [to, cue.from];
				const between = tokens.slice(left, Math.max(left, right));
				return between.length <= 9 && !between.some(({text, lower}) => /[!?\n;]/.test(text) || eventWords.test(lower));
			});
		for (const date of findDates(tokens)) {
			const age = reached.find(
				({from, to}) => (date.from >= to && date.from - to <= 6) || (from >= date.to && from - date.to <= 6),
			);
			// "five on Aug. 31", "nine on Halloween"
			const bare = /^(?:on|el)$/.test(tokens[date.from - 1]?.lower ?? '') ? tokens[date.from - 2] : undefined;
			if (age) add(Math.min(age.start, date.start), Math.max(age.end, date.end), 'turning', date.year);
			else if (bare && isAge(bare)) add(bare.start, date.end, 'turning', date.year);
			else {
				const b = tokens[date.from - 1]?.lower === 'b' || tokens[date.from - 2]?.lower === 'b';
				add(date.start, date.end, b || isCued(date.from, date.to) ? 'cued' : 'date', date.year);
			}
		}
		for (const {start, end} of reached) add(start, end, 'turning');
		for (const cue of said) {
			const head = tokens[cue.from];
			const at = /^(?:in|on|en|el|is|es|:|the)$/.test(tokens[cue.to]?.lower ?? '') ? cue.to + 1 : cue.to;
			const after = tokens[at];
			// "born in 2011"
			if (head && after && /^(?:199\d|20[0-2]\d)$/.test(after.text) && !/day/.test(head.lower))
				add(head.start, after.end, 'cued', Number(after.text));
			// "birthday: 4-12", "birthday is the 4th"
			else if (
				head &&
				after &&
				/day|dob|cumple|born|nac/.test(head.lower) &&
				/^(?:\d{1,2}-\d{1,2}|\d{1,2}(?:st|nd|rd|th))$/.test(after.text)
			)
				add(after.start, after.end, 'cued');
			// "DOB five two thirteen", "DOB 031109"
			const spoken = digitRuns(tokens.slice(cue.to, cue.to + 7), 4)[0];
			if (spoken && spoken.digits.length <= 8 && spoken.from <= 2 && head?.lower.startsWith('d'))
				add(spoken.start, spoken.end, 'cued');
		}
		return found.sort((a, b) => a.start - b.start);
	},
});
