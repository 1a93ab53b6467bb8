import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'What a [[dips***]].',
		'You [[a$$hole]]',
		'go [[f***]] yourself',
		'classic [[g*psies]]',
		'that is [[bullshit]]',
	],
	quiet: [
		// mild
		'That pie was damn good.',
		// a musical
		'We saw Gypsy at the Landmark.',
		// an exclamation
		'Holy cow, what a finish, heck yes!',
		// part of a word
		'Classes assess Scunthorpe cocktails.',
		// a footnote mark
		'Free* popcorn (*while it lasts)',
		// drawn out, and kind
		'Sooooo proud of you',
		// a grade and a dollar sign
		'A$AP on a 3rd grade playlist, $5',
	],
});
