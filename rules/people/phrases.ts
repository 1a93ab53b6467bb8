import type {Token} from '../text/tokens.ts';

/** A phrase found in a run of tokens: indexes of tokens, half-open. */
export interface PhraseHit<Id extends string> {
	readonly id: Id;
	readonly from: number;
	readonly to: number;
}

const ordinals = new Set(
	'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,1er,2do,3er,4to,5to,6to,primer,segundo,tercer,cuarto,quinto,sexto'.split(
		',',
	),
);

/** A token's word without possessive ending, and the number classes that phrases may name. */
export const stemOf = (lower: string): string => lower.replace(/(?:'s|')$/, '');

const classOf = ({kind, lower}: Token): string | undefined => {
	if (kind === 'number') return /^\d+(?:st|nd|rd|th)$/.test(lower) ? '#th' : '#';
	return ordinals.has(lower) ? '#th' : undefined;
};

interface Entry<Id> {
	readonly id: Id;
	readonly words: readonly string[];
}

/**
 * Builds a finder of phrases from lists of them. Linear in the tokens: each is looked up by its word, its number class and
 * (for entries that end in `*`) its beginnings.
 */
export function phraseFinder<Id extends string>(
	lists: Readonly<Record<Id, string>>,
): (tokens: readonly Token[]) => PhraseHit<Id>[] {
	const byFirst = new Map<string, Entry<Id>[]>();
	const prefixes = new Set<number>();
	for (const id of Object.keys(lists) as Id[]) {
		for (const piece of lists[id].split(',')) {
			const words = piece.trim().split(/\s+/);
			const [first] = words;
			if (!first) continue;
			if (first.endsWith('*')) prefixes.add(first.length - 1);
			const same = byFirst.get(first);
			if (same) same.push({id, words});
			else byFirst.set(first, [{id, words}]);
		}
	}
	const fits = (word: string | undefined, token: Token | undefined) =>
		token !== undefined &&
		(word === token.lower ||
			word === stemOf(token.lower) ||
			word === classOf(token) ||
			(word?.endsWith('*') && token.lower.startsWith(word.slice(0, -1))));
	return (tokens) => {
		const hits: PhraseHit<Id>[] = [];
		tokens.forEach((token, from) => {
			if (token.kind === 'mark') return;
			const lower = token.kind === 'hashtag' ? token.lower.slice(1) : token.lower;
			const keys = new Set([lower, stemOf(lower)]);
			const numberClass = classOf(token);
			if (numberClass) keys.add(numberClass);
			for (const length of prefixes) if (lower.length >= length) keys.add(`${lower.slice(0, length)}*`);
			for (const key of keys) {
				for (const {id, words} of byFirst.get(key) ?? []) {
					if (words.every((word, index) => index === 0 || fits(word, tokens[from + index]))) {
						hits.push({id, from, to: from + words.length});
					}
				}
			}
		});
		return hits;
	};
}
