import type {PlacedBlock} from '../text/blocks.ts';
import {factsOf} from './block-facts.ts';
import type {Draught} from './find.ts';
import type {Mention} from './types.ts';

const one = new Set("he she him her his hers herself himself he's she's hes shes él ella lo la le su".split(' '));
/** Spanish words that are articles far more often than pronouns count only before a verb ("lo suspendieron"). */
const clitic = new Set(['lo', 'la', 'le', 'su']);
const many = new Set("they them their theirs they're ellos ellas".split(' '));
const verbish = /(?:aron|ieron|ió|ó|aba|ía|amos|emos|é|an|en)$/;

interface Placed {
	readonly person: number;
	readonly mention: Mention;
}

/**
 * Gives he, she and they to the nearest person before them: in the same sentence the nearest, else the one the sentence
 * before was about. Students and described children are preferred over grown-ups with titles.
 */
export function addPronouns(people: readonly Draught[], blocks: readonly PlacedBlock[]): Draught[] {
	const placed: Placed[] = people
		.flatMap((person, index) => person.mentions.map((mention) => ({person: index, mention})))
		.filter(({mention}) => mention.form !== 'indefinite' && mention.form !== 'tag')
		.sort((a, b) => a.mention.start - b.mention.start);
	if (placed.length === 0) return [...people];
	const added: Mention[][] = people.map(() => []);
	let next = 0;
	let last: Placed | undefined;
	let lastStudent: Placed | undefined;
	for (const {block, offset} of blocks) {
		const facts = factsOf(block);
		block.tokens.forEach((token, index) => {
			const start = offset + token.start;
			while (next < placed.length && (placed[next]?.mention.start ?? 0) < start) {
				last = placed[next];
				if (last && people[last.person]?.role === 'student') lastStudent = last;
				next++;
			}
			if (token.kind !== 'word') return;
			const single = one.has(token.lower);
			if (!single && !many.has(token.lower)) return;
			if (clitic.has(token.lower) && !verbish.test(block.tokens[index + 1]?.lower ?? '')) return;
			const near =
				last && sameSentence(last, offset, facts.sentence, block.tokens, index) ? last : (lastStudent ?? last);
			if (!near || start - near.mention.end > 400) return;
			const person = people[near.person];
			if (
				!person ||
				person.role === 'animal' ||
				person.role === 'public' ||
				(!single && near.mention.form !== 'group' && person.role !== 'student')
			)
				return;
			added[near.person]?.push({start, end: start + token.text.length, text: token.text, form: 'pronoun'});
		});
	}
	return people.map((person, index) => {
		const more = added[index];
		return more?.length
			? {...person, mentions: [...person.mentions, ...more].sort((a, b) => a.start - b.start)}
			: person;
	});
}

function sameSentence(
	last: Placed,
	offset: number,
	sentence: readonly number[],
	tokens: readonly {start: number}[],
	index: number,
): boolean {
	if (last.mention.start < offset) return false;
	const inBlock = last.mention.start - offset;
	for (let back = index; back >= 0; back--) {
		if ((tokens[back]?.start ?? 0) <= inBlock) return sentence[back] === sentence[index];
	}
	return false;
}
