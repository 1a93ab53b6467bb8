import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'[[Hi from the classroom iMac]]',
		'posting [[from my school laptop]]',
		'logged in [[on the guidance desktop]] again',
		'[[on the iPad from the guidance]] cart',
	],
	quiet: [
		// a public library
		'On the town library computer, next to a man asleep',
		// one's own
		'Typing this on my own phone',
		// news about machines
		'New Chromebooks arrive Monday for all freshmen.',
		// a rule
		'Never post on a school computer.',
		// a lesson
		'The kids built a robot with a tablet.',
	],
});
