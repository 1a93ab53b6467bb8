import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'[[You can quote me]].',
		'This is [[off the record]]',
		'[[@jo_tanner_news]] thanks',
		'[[Communication Services takes]] every call',
		'[[For your article]]: the roof leaks',
	],
	quiet: [
		// a newspaper read at home
		'I read it on Sunday with my coffee.',
		// general thanks
		'Thanks to everybody who came to the game!',
		// a friend
		'Call your sister.',
		// a record
		'The school record fell twice tonight.',
		// a story hour
		'Story time is at ten in the library.',
		// an ordinary handle
		'@coach.dahl see you Saturday',
	],
});
