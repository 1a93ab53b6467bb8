import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'[[I will key that truck]]',
		'[[Somebody ought to slap him]]',
		'[[I know where you park]]',
		'[[hope you choke]]',
		'[[You will regret]] this',
	],
	quiet: [
		// a contest
		'We will crush it on Friday!',
		// a figure of speech
		'This heat will murder me.',
		// a kind promise
		'I will find you a seat by the stage.',
		// missing out
		'You will regret missing this hotdish.',
		// friends
		'I will kill you if you spoil the finale lol',
		// a lesson
		'What did Brutus say before he stabbed Caesar?',
	],
});
