import type {Span} from '../types.ts';
import type {Token} from './tokens.ts';

/** A date as somebody wrote it. */
export interface WrittenDate extends Span {
	/** Four digits where a year is given. */
	readonly year: number | undefined;
	readonly from: number;
	readonly to: number;
}

const monthNames =
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic janeiro fevereiro março maio junho julho setembro outubro novembro dezembro';
const months = new Set(monthNames.split(' '));
const ordinals = new Set(
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirty-first primero'.split(
		' ',
	),
);
const feasts = new Set("halloween christmas easter valentine's juneteenth thanksgiving navidad".split(' '));

const numeric = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))$/;
const monthDay = /^(?:1[0-2]|0?[1-9])[/](?:3[01]|[12]\d|0?[1-9])$/;
const dayNumber = /^(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?$/;
const yearNumber = /^(?:(?:19|20)\d\d|\d\d)$/;

const fullYear = (text: string): number => {
	const value = Number(text);
	return text.length > 2 ? value : value < 40 ? 2000 + value : 1900 + value;
};

const isMonth = (token: Token | undefined): boolean => !!token && months.has(token.lower);
const isDay = (token: Token | undefined): boolean =>
	!!token && ((token.kind === 'number' && dayNumber.test(token.text)) || ordinals.has(token.lower));

/** A year at `index`: "2012", ", 2012", "'09", "de 2012", "two thousand eight"; its value and the index after it. */
function yearAt(tokens: readonly Token[], index: number): {year: number; to: number} | undefined {
	let at = index;
	while (at < index + 2 && [',', '.', "'", '’', 'de', 'del', '-', '/'].includes(tokens[at]?.lower ?? '')) at += 1;
	const token = tokens[at];
	if (!token) return undefined;
	if (token.lower === 'two' && tokens[at + 1]?.lower === 'thousand') {
		const and = tokens[at + 2]?.lower === 'and' ? 1 : 0;
		const unit =
			'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
				.split(' ')
				.indexOf(tokens[at + 2 + and]?.lower ?? '');
		return unit < 0 ? {year: 2000, to: at + 2} : {year: 2001 + unit, to: at + 3 + and};
	}
	if (token.kind !== 'number' || !yearNumber.test(token.text)) return undefined;
	// "March 5, 30 of us": two digits are a year only after an apostrophe or a mark of a date.
	if (token.text.length === 2 && at === index && tokens[at - 1]?.text !== '.')
		return /^\d\d$/.test(token.text) && isMonth(tokens[at - 1]) ? {year: fullYear(token.text), to: at + 1} : undefined;
	if (token.text.length === 2 && tokens[at - 1]?.text === ',') return undefined;
	return {year: fullYear(token.text), to: at + 1};
}

const romanMonths = new Set('i ii iii iv v vi vii viii ix x xi xii'.split(' '));
const skip = (tokens: readonly Token[], index: number, texts: readonly string[]): number =>
	texts.includes(tokens[index]?.lower ?? '') ? index + 1 : index;

/** The date that begins at token `index`, and the index after it. */
function dateAt(tokens: readonly Token[], index: number): {to: number; year: number | undefined} | undefined {
	const token = tokens[index];
	if (!token) return undefined;
	if (token.kind === 'number') {
		if (numeric.test(token.text)) {
			const parts = token.text.split(/\D/);
			const longYear = parts.find((part) => part.length === 4);
			const [first = 0, second = 0] = parts.map(Number);
			if (!longYear && (Math.min(first, second) > 12 || Math.max(first, second) > 31)) return undefined;
			return {to: index + 1, year: fullYear(longYear ?? parts.at(-1) ?? '')};
		}
		if (monthDay.test(token.text)) return {to: index + 1, year: undefined};
		// "7.iii.09"
		const roman = skip(tokens, index + 1, ['.']);
		if (roman > index + 1 && romanMonths.has(tokens[roman]?.lower ?? '') && tokens[roman + 1]?.text === '.') {
			const year = tokens[roman + 2];
			if (year && yearNumber.test(year.text)) return {to: roman + 3, year: fullYear(year.text)};
		}
	}
	if (isDay(token)) {
		// "29 Feb 2012", "the 29th of June", "3-Nov-08", "5 de mayo"
		const month = skip(tokens, skip(tokens, index + 1, ['of', 'de', '-', '.']), ['-']);
		if (!isMonth(tokens[month])) return undefined;
		// "I gave 3 May flowers": a bare number before a word that is more than a month wants a cue, given by the reader.
		const year = yearAt(tokens, skip(tokens, month + 1, ['.']));
		return {to: year?.to ?? month + 1, year: year?.year};
	}
	// "You may 5 times", "they march 2 by 2": in small letters only after a word that leads to a date.
	const verb =
		(token.text === 'may' || token.text === 'march') &&
		!/^(?:on|in|by|of|until|till|since|from|before|after|born|[,(:–—-])$/.test(tokens[index - 1]?.lower ?? '');
	if (isMonth(token) && !verb) {
		// "July 11", "Aug. 31", "May the Fourth", "Jan 3rd '17"
		const day = skip(tokens, skip(tokens, index + 1, ['.']), ['the']);
		if (!isDay(tokens[day])) return undefined;
		const year = yearAt(tokens, day + 1);
		return {to: year?.to ?? day + 1, year: year?.year};
	}
	if (feasts.has(token.lower)) return {to: skip(tokens, index + 1, ['day', 'eve']), year: undefined};
	if ((token.lower === 'leap' || token.lower === 'new') && ['day', "year's"].includes(tokens[index + 1]?.lower ?? ''))
		return {to: skip(tokens, index + 2, ['day', 'eve']), year: undefined};
	return undefined;
}

/** Dates in any usual way of writing them, English and Spanish, in order. Whether one is a birthday is for the reader to say. */
export function findDates(tokens: readonly Token[]): WrittenDate[] {
	const dates: WrittenDate[] = [];
	for (let index = 0; index < tokens.length; ) {
		const found = dateAt(tokens, index);
		const open = tokens[index];
		const last = found && tokens[found.to - 1];
		if (found && open && last) {
			dates.push({start: open.start, end: last.end, year: found.year, from: index, to: found.to});
			index = found.to;
		} else index += 1;
	}
	return dates;
}
