import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'[[Our kindergarten aide]] is a hero.',
		'[[Coach Dahl]] made chili',
		'[[My partner teacher]] and I share a rug',
	],
	quiet: [
		// a student
		'One of my sophomores asked why.',
		// a relative
		'My sister came by.',
		// a crowd
		'Everybody sang.',
		// a thing
		'The laminator is warm.',
	],
});
