import {corpus} from '../../src/cli/corpus.ts';

const drafts = corpus('tuned')
	.map(({text}) => text.trim())
	.filter(Boolean);
const joined = drafts.join('\n\n');

/** `count` different texts of about `length` characters: drafts of the corpus, joined. */
const posts = (length: number, count: number): string[] =>
	Array.from({length: count}, (_, index) => {
		const from = (index * 7919) % Math.max(1, joined.length - length);
		return joined.slice(from, from + length);
	});

const long = `${joined}\n\n`.repeat(Math.ceil(60_000 / joined.length) + 1);

/** The texts that every library reads, by the size that a person would write. */
export const texts: Readonly<Record<string, readonly string[]>> = {
	'tweet (≤ 280)': drafts.filter((text) => text.length <= 280).slice(0, 200),
	'post (1,000)': posts(1000, 60),
	'essay (5,000)': posts(5000, 20),
	'book (60,000)': [0, 1, 2].map((index) => long.slice(index * 997, index * 997 + 60_000)),
};

/** One draft of that many characters, for the cost of a keystroke. */
export const draftOf = (length: number): string => long.slice(0, length);
