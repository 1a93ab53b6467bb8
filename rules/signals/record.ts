import {defineReader} from '../define.ts';
import {type RecordForm, recordFacts, tested, testNames} from '../lexicon/grades.ts';
import {isNumber, phraseList} from '../text/phrases.ts';
import type {Token} from '../text/tokens.ts';
import type {Span} from '../types.ts';

/** A number that a word beside it makes a result: "a 34 on the ACT", "fifty-two on the theory midterm", "94 en el Regents". */
const results = phraseList<'score'>([
	[
		'score',
		[
			`<num> on|en the|his|her|their|a|an|el|la|my|our|that|this? ~3 ${tested}|${testNames}`,
			`${testNames} score|scores ~2 <num>`,
			'<num> gpa|average|promedio',
			'gpa|average|promedio of|is|at|de|:? a? <num>',
			'<num> percent|%|percentile',
			'<num> for|out <num>',
			'<num> out of <num>',
			'<num> of <num> letters|words|sounds|facts|days|classes|questions|points|assignments',
			'<num> absences|tardies|unexcused',
			'the <num> gpa?',
		],
	],
]);
/** "is sitting at a 71", "tiene 52 en": a mark out of a hundred behind a verb of having. */
const holders = new Set(
	'at got gets has have had with pulled earned scored made a an sacó tiene en con from to average final sitting holding of was is'.split(
		' ',
	),
);

const counted = new Set('of from to at in on for until till by around about'.split(' '));

const value = (token: Token): number => Number(token.text.replace(/(?:st|nd|rd|th)$/, ''));

/** True for a number that could be a mark: 0 to 110, a GPA, or in words from thirty up. */
function isMark(token: Token): boolean {
	if (!isNumber(token)) return false;
	if (token.kind === 'word')
		return /^(?:thirty|forty|fifty|sixty|seventy|eighty|ninety|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)/.test(
			token.lower,
		);
	return /^\d{1,3}(?:\.\d{1,2})?$/.test(token.text) && value(token) <= 110;
}

const isGpa = (token: Token) => /^[0-4]\.\d{1,2}$/.test(token.text);
const letterGrade = /^[ABCDF]$/;
/** "B-", "C+": a mark after the letter makes it a grade wherever it stands. */
const signed = /^[+−–-]$/;
const had = new Set(
	"got gets getting has have had earned earns pulled with made gave give given she's he's holding sitting carrying carries at from to tiene sacó".split(
		' ',
	),
);
const closes = new Set('on in for so and now since this today average which but from en y this'.split(' '));

/**
 * Words and numbers of a school record: results, attendance, discipline, placement. `form` tells which; `weak` where the number
 * has nothing beside it that makes it a result. Game scores are numbers too: whose it is decides.
 */
export default defineReader({
	id: 'record',
	read({tokens}) {
		const found: (Span & {type: 'record'; form: RecordForm; weak: boolean})[] = [];
		const add = (start: number, end: number, form: RecordForm, weak: boolean) => {
			const at = found.findIndex((one) => one.start <= end && start <= one.end);
			const same = found[at];
			if (!same) found.push({type: 'record', start, end, form, weak});
			else
				found[at] = {
					...same,
					start: Math.min(same.start, start),
					end: Math.max(same.end, end),
					weak: same.weak && weak,
				};
		};
		for (const {start, end, value: form} of recordFacts.find(tokens)) add(start, end, form, false);
		for (const {start, end, from, to} of results.find(tokens)) {
			const words = tokens.slice(from, to);
			const number = words.find(isNumber);
			if (!number) continue;
			const last = words.at(-1)?.lower ?? '';
			// "3 on the final minute", "12 for 8": too little to tell; "the 3.9" is a GPA, "the 7" is not.
			if (words[0]?.lower === 'the' && !isGpa(number)) continue;
			const ratio = words[1]?.lower === 'for' || words[1]?.lower === 'out';
			add(
				start,
				end,
				last === 'days' || /absenc|tard|unexcus/.test(last) ? 'attendance' : 'grade',
				ratio || last === 'percent' || last === '%' || last === 'days',
			);
		}
		tokens.forEach((token, index) => {
			const before = tokens[index - 1];
			// "got a D", "a solid B": a letter alone after an article, and no name's first letter.
			if (letterGrade.test(token.text) && before && /^(?:an?|the|solid|low|high|straight)$/.test(before.lower)) {
				const next = tokens[index + 1];
				const verb = tokens.slice(Math.max(0, index - 4), index - 1).some(({lower}) => had.has(lower));
				const alone =
					!next ||
					(next.kind === 'mark' && next.text !== '.') ||
					closes.has(next.lower) ||
					(next.text === '.' && tokens[index + 2]?.opens !== false);
				const sign = next && next.start === token.end && signed.test(next.text);
				if (sign) add(before.start, next.end, 'grade', false);
				else if (verb && alone) add(before.start, token.end, 'grade', false);
			}
			// "scored a 1510", "Omar's 2.1": results of college tests and averages have a shape of their own.
			const college =
				/^(?:[4-9]\d0|1[0-5]\d0|1600)$/.test(token.text) && before && /^(?:an?|scored|got|pulled)$/.test(before.lower);
			const average =
				isGpa(token) &&
				token.kind === 'number' &&
				before &&
				/'s$|^(?:his|her|their|an?|the)$/.test(before.lower) &&
				tokens[index + 1]?.text !== '%';
			if (college || average) add(token.start, token.end, 'grade', true);
		});
		tokens.forEach((token, index) => {
			if (!isMark(token) || tokens[index - 1]?.text === '$') return;
			const [before, next] = [tokens[index - 1], tokens[index + 1]];
			const article = before && /^(?:an?|un|una)$/.test(before.lower);
			const ends = !next || next.kind === 'mark' || closes.has(next.lower);
			const timed =
				/^(?:a\.?m\.?|p\.?m\.?|o'clock)$/.test(next?.lower ?? '') || next?.text === ':' || next?.text === '/';
			if (!ends || timed) return;
			// "Ninety-four." said alone.
			if (token.kind === 'word' && token.opens && next?.kind === 'mark') add(token.start, token.end, 'grade', true);
			const holder = article ? tokens[index - 2] : before;
			// "at 6", "of 12": without an article, and said of nothing that is had, small numbers are hours and counts.
			const large = token.kind === 'word' || value(token) >= 30 || isGpa(token);
			const fits = article
				? large || !holder || !counted.has(holder.lower)
				: holder && holders.has(holder.lower) && large;
			if (fits) add(article && before ? before.start : token.start, token.end, 'grade', true);
		});
		return found.sort((a, b) => a.start - b.start);
	},
});
