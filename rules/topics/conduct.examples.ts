import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		'Only [[a total moron]] would cut the arts for turf.',
		{text: 'That [[ref is a spineless weasel]].', policy: 'dudley-charlton'},
		{text: '[[I will slash your tires]].', policy: 'west-genesee', kind: 'comment'},
		{text: "[[You people can't]] spell FAFSA.", policy: 'dudley-charlton', account: 'professional', kind: 'comment'},
		{text: '[[Your kid skates like a]] broken fridge.', kind: 'comment'},
		{text: 'Easy win tonight. Their goalie [[belongs in a nursing]] home.', account: 'professional'},
	],
	quiet: [
		// of oneself
		'I am an idiot. Left my keys in the Zamboni again.',
		// a machine
		'This copier is a moron and I am its servant.',
		// a figure of speech
		{text: 'Our kids are going to kill it at state on Friday!', account: 'professional'},
		// a book title
		'Reading The Idiot by Dostoevsky and I have some notes.',
		// a quote
		'The sub called me "a miserable old cow" and we both laughed.',
		// criticism of a decision
		'I think the board was wrong on Monday. Come and say so.',
		// mild
		'That was a damn good game.',
		// respect
		{text: 'Credit to Roseau, they were the better team tonight.', account: 'professional'},
	],
});
