/** One word, number or mark of a text. Offsets are UTF-16, relative to the text given. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Lower case, curly apostrophes made straight, accents kept. */
	readonly lower: string;
	readonly kind: 'word' | 'number' | 'handle' | 'hashtag' | 'mark';
	readonly shape: 'lower' | 'Title' | 'UPPER' | 'Mixed' | 'none';
	/** True at a block's start or after . ! ? … : • or a line break. */
	readonly opens: boolean;
}

// One pass, no look-behind, no nested quantifier: linear on any input.
const pieces =
	/@[\w.]*\w|#[\p{L}\p{N}_]+|\p{Lu}\.(?:\s?\p{Lu}\.)+|[\p{L}\p{M}]+(?:['’ʻʼ‑-][\p{L}\p{M}]+)*['’]?|\p{N}+(?:[.,:/-]\p{N}+)*(?:st|nd|rd|th)?|\r?\n|[^\s\p{L}\p{N}]/gu;

const shapeOf = (text: string): Token['shape'] => {
	const letters = text.replace(/[^\p{L}]/gu, '');
	if (!letters) return 'none';
	if (letters === letters.toLowerCase()) return 'lower';
	if (letters === letters.toUpperCase()) return letters.length === 1 ? 'Title' : 'UPPER';
	const [first = ''] = letters;
	return first !== first.toLowerCase() && letters.slice(1) === letters.slice(1).toLowerCase() ? 'Title' : 'Mixed';
};

/**
 * Words, numbers, @handles, #hashtags and single marks of `text`, in order; spaces are left out, line breaks are marks.
 * "O'Brien", "Lindgren-Moe", "Maya's" and "J.M." are one token each.
 */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	let opens = true;
	for (const match of text.matchAll(pieces)) {
		const [piece] = match;
		const [first = ''] = piece;
		const kind = /\p{L}/u.test(first)
			? 'word'
			: /\p{N}/u.test(first)
				? 'number'
				: first === '@' && piece.length > 1
					? 'handle'
					: first === '#' && piece.length > 1
						? 'hashtag'
						: 'mark';
		tokens.push({
			start: match.index,
			end: match.index + piece.length,
			text: piece,
			lower: piece.toLowerCase().replace(/[’ʻʼ]/g, "'"),
			kind,
			shape: kind === 'mark' ? 'none' : shapeOf(piece),
			opens,
		});
		if (kind !== 'mark') opens = false;
		else if (/[.!?…:•\n]/.test(piece)) opens = true;
	}
	return tokens;
}
