import type {Span} from '../types.ts';
import type {Token} from './tokens.ts';

/** Digits that stand together: "405", "five", "oh", "01". */
export interface DigitPiece extends Span {
	readonly digits: string;
	readonly spoken: boolean;
	/** True where a space or a mark stands before it. */
	readonly apart: boolean;
	/** Token index after it. */
	readonly to: number;
}

/** A run of digits as somebody wrote or spoke it: "405-555-0139", "two one eight, five five five", "4O5 555 O148", "7️⃣1️⃣8️⃣". */
export interface DigitRun extends Span {
	readonly digits: string;
	/** Lengths of what stands between separators as written: [3, 3, 4]. Spoken digits count together until a mark. */
	readonly groups: readonly number[];
	/** True when at least half of it is in words. */
	readonly spoken: boolean;
	readonly pieces: readonly DigitPiece[];
	/** Token indices, half-open. */
	readonly from: number;
	readonly to: number;
}

const units: Readonly<Record<string, string>> = {
	zero: '0',
	oh: '0',
	o: '0',
	one: '1',
	two: '2',
	three: '3',
	four: '4',
	five: '5',
	six: '6',
	seven: '7',
	eight: '8',
	nine: '9',
	cero: '0',
	uno: '1',
	dos: '2',
	tres: '3',
	cuatro: '4',
	cinco: '5',
	seis: '6',
	siete: '7',
	ocho: '8',
	nueve: '9',
};
const teens: Readonly<Record<string, string>> = {
	ten: '10',
	eleven: '11',
	twelve: '12',
	thirteen: '13',
	fourteen: '14',
	fifteen: '15',
	sixteen: '16',
	seventeen: '17',
	eighteen: '18',
	nineteen: '19',
};
const tens: Readonly<Record<string, string>> = {
	twenty: '2',
	thirty: '3',
	forty: '4',
	fifty: '5',
	sixty: '6',
	seventy: '7',
	eighty: '8',
	ninety: '9',
};
const repeats: Readonly<Record<string, number>> = {double: 2, triple: 3};

const tensUnit = (word: string): string | undefined => {
	const [ten = '', unit] = word.split('-');
	const first = tens[ten];
	if (!first) return undefined;
	const second = unit === undefined ? '0' : units[unit];
	return second && first + second;
};

/** Digits with points or hyphens, or a telephone number's slashes; dates and fractions have others. */
const plainDigits = /^(?:[\d.-]+|\d{3}\/\d{3}[-/]\d{4})$/;

/** Digits of one token, or undefined; "oh" and "O" count only inside a run. */
function digitsOf(token: Token, next: Token | undefined): string | undefined {
	if (token.kind === 'number') return plainDigits.test(token.text) ? token.text.replace(/\D/g, '') : undefined;
	if (token.kind !== 'word') return undefined;
	const {lower} = token;
	const times = repeats[lower];
	if (times) {
		const unit =
			next && (units[next.lower] ?? (next.kind === 'number' && next.text.length === 1 ? next.text : undefined));
		return unit?.repeat(times);
	}
	return units[lower] ?? teens[lower] ?? tensUnit(lower);
}

/** Marks that may stand between the digits of one number; the rest end it. */
const between = new Set([',', '-', '.', '(', ')', '·', '–']);
/** What turns a digit into a keycap emoji. */
const keycap = /^[\u{FE0F}\u{20E3}]+$/u;

/** The pieces of digits from token `index` on that one number could be written in. */
function piecesFrom(tokens: readonly Token[], index: number): DigitPiece[] {
	const pieces: DigitPiece[] = [];
	let marked = true;
	for (let at = index; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (!token) break;
		const last = pieces.at(-1);
		if (keycap.test(token.text)) {
			if (last) pieces[pieces.length - 1] = {...last, end: token.end, to: at + 1};
			continue;
		}
		const digits = digitsOf(token, tokens[at + 1]);
		if (digits === undefined) {
			if (!between.has(token.text)) break;
			marked = true;
			continue;
		}
		// A mark and then far away digits are two numbers.
		if (last && token.start - last.end > 3) break;
		const spoken = token.kind === 'word' && token.lower !== 'o';
		const apart = marked || (!spoken && last !== undefined && token.start > last.end);
		if (token.kind === 'number' && /[./-]/.test(token.text)) {
			let start = token.start;
			for (const part of token.text.split(/[./-]/)) {
				if (part)
					pieces.push({
						digits: part,
						spoken: false,
						apart: start > token.start || apart,
						start,
						end: start + part.length,
						to: at + 1,
					});
				start += part.length + 1;
			}
		} else {
			if (repeats[token.lower]) at += 1;
			pieces.push({digits, spoken, apart, start: token.start, end: tokens[at]?.end ?? token.end, to: at + 1});
		}
		marked = false;
	}
	return pieces;
}

/** The run that some pieces make. */
export function runOf(pieces: readonly DigitPiece[], from: number): DigitRun {
	const groups: number[] = [];
	for (const {digits, apart} of pieces) {
		if (apart || groups.length === 0) groups.push(digits.length);
		else groups[groups.length - 1] = (groups.at(-1) ?? 0) + digits.length;
	}
	const digits = pieces.map((piece) => piece.digits).join('');
	const spoken = pieces.reduce((sum, piece) => sum + (piece.spoken ? piece.digits.length : 0), 0);
	const last = pieces.at(-1);
	return {
		start: pieces[0]?.start ?? 0,
		end: last?.end ?? 0,
		digits,
		groups,
		spoken: spoken * 2 >= digits.length,
		pieces,
		from,
		to: last?.to ?? from,
	};
}

/** Runs of digits with at least `least` digits, in order. Prices, times and numbers with a thousands comma end a run. */
export function digitRuns(tokens: readonly Token[], least = 6): DigitRun[] {
	const runs: DigitRun[] = [];
	for (let index = 0; index < tokens.length; ) {
		const token = tokens[index];
		const begins = token && tokens[index - 1]?.text !== '$' && digitsOf(token, tokens[index + 1]) !== undefined;
		const pieces = begins ? piecesFrom(tokens, index) : [];
		if (pieces.length === 0) {
			index += 1;
			continue;
		}
		const run = runOf(pieces, index);
		if (run.digits.length >= least) runs.push(run);
		index = Math.max(run.to, index + 1);
	}
	return runs;
}
