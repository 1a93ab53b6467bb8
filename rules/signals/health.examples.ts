import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'He has [[sickle cell]].',
		'[[ADHD]], [[ODD]] and the best hugs',
		'she [[broke her collarbone]] at soccer',
		'day 4 of [[concussion]] protocol',
		'started [[Zoloft]] last week',
		'[[his 504 plan]] is due',
		'[[se fracturó la muñeca]] ayer',
		'he goes to a [[12:1:1]] now',
		'[[started therapy]] in May',
	],
	quiet: [
		// animals and shows
		'Read to a therapy dog on Thursday.',
		// capitals for another reason
		'OUR TEAM IS ODD AND PROUD',
		'What an odd little frog.',
		'It broke my heart.',
		'Add two cups of flour.',
		'A healthy snack, please.',
		'The blind date of the century',
		'We took a break at ten.',
		'The doctor is a book character.',
		'Speech contest on Friday!',
		'Hands-on science, all hour',
		'The pen is mightier.',
	],
});
