import type {Span} from '../types.ts';

const pieces = /[^\s"“”,;/()]+/gu;
const ending = /[.,;:!?'"”)]{1,6}$/;
const count = /^\d+(?:st|nd|rd|th|am|pm|x|%|'s|k|ft|lb|lbs|min)$/i;

/** Words with letters and a digit among them, as user names, passwords and codes are: "Falcon!88", "amaral.t27", "NV-77413". */
export function secretsIn(text: string): Span[] {
	const found: Span[] = [];
	for (const match of text.matchAll(pieces)) {
		const [piece] = match;
		// A short password may end in its mark: "Bat7!".
		const word = piece.replace(ending, (end) => (end.startsWith('!') && piece.length < 8 ? end : ''));
		if (word.length < 5 || word.includes('@') || count.test(word) || !/\d/.test(word) || !/\p{L}/u.test(word)) continue;
		found.push({start: match.index, end: match.index + word.length});
	}
	return found;
}
