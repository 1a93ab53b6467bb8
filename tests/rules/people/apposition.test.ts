import {describe, expect, test} from 'vitest';
import {appositionOf} from '@/rules/people/apposition.ts';
import {tokenize} from '@/rules/text/tokens.ts';

/** What the words beside the name in double brackets say. */
function said(marked: string) {
	const [before = '', name = '', behind = ''] = marked.split(/\[\[|\]\]/);
	const tokens = tokenize(before + name + behind);
	const from = tokens.findIndex(({start}) => start >= before.length);
	const to = tokens.findLastIndex(({end}) => end <= before.length + name.length) + 1;
	return appositionOf(tokens, from, to);
}

describe('what the noun beside a name says', () => {
	test.each([
		['Therapy dog [[Winston]] visits on Friday.', 'animal'],
		['Our class newts, Salt and [[Pepper]], have moved.', 'animal'],
		['[[Gus]] the gecko shed his skin.', 'animal'],
		['Come meet [[Agnes]], our most dented tuba.', 'thing'],
		['A nurse named [[Malik]] held my hand.', 'adult'],
		['We watched a film about [[Ellen Ochoa]], the astronaut.', 'adult'],
		['Hablará la autora [[Elena Prado]] por video.', 'adult'],
		['We read a poem by [[Joy Harjo]] today.', 'work'],
		['Circe, by [[Madeline Miller]]. Read it aloud.', 'work'],
	])('%s', (text, what) => expect(said(text)).toBe(what));
	test.each([
		'[[Maya]] read to her dog.',
		'[[Devon]] drove the golf cart into a tree.',
		'So proud of [[Amara]], who wrote a novel.',
		'My student [[Kofi]] got in!',
		'Picked up by [[Elena]] at the door.',
	])('nothing: %s', (text) => expect(said(text)).toBeUndefined());
});
