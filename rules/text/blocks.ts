import {type Token, tokenize} from './tokens.ts';

/** A paragraph, or a piece of a very long one: the unit that is read once and cached by its text. */
export interface Block {
	readonly text: string;
	readonly tokens: readonly Token[];
}

/** A block at its place in a draft. */
export interface PlacedBlock {
	readonly block: Block;
	/** UTF-16 offset of the block in the draft. */
	readonly offset: number;
}

const longest = 1200;

/** Where to cut: at line breaks, and a line of over 1,200 characters after a sentence end or a space. UTF-16 offsets. */
export function splitBlocks(text: string): {start: number; end: number}[] {
	const pieces: {start: number; end: number}[] = [];
	for (let start = 0; start < text.length; ) {
		const newline = text.indexOf('\n', start);
		const lineEnd = newline === -1 ? text.length : newline + 1;
		let from = start;
		while (lineEnd - from > longest) {
			const window = text.slice(from, from + longest);
			const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('! '), window.lastIndexOf('? '));
			const space = window.lastIndexOf(' ');
			const whole = /[\ud800-\udbff]$/.test(window) ? longest - 1 : longest;
			const cut = sentence > longest / 2 ? sentence + 2 : space > longest / 2 ? space + 1 : whole;
			pieces.push({start: from, end: from + cut});
			from += cut;
		}
		if (lineEnd > from) pieces.push({start: from, end: lineEnd});
		start = lineEnd;
	}
	return pieces;
}

/** A block of `text`, tokenised. */
export const toBlock = (text: string): Block => ({text, tokens: tokenize(text)});
