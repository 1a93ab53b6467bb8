import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'I ironed [[the OKCPS logo]] onto my jacket.',
		"Fifty cookies with [[the district's seal]] on them.",
		'[[our school crest]] is on every mug now.',
		'This site put [[the DOE logo]] beside my job by itself.',
		'[[The Yankees logo]] took me an hour to draw.',
		'She traced [[the seal]] of the school.',
	],
	quiet: [
		// an award
		'Seal of Biliteracy candidates, see me.',
		'A seal of approval from the cat.',
		'We saw five otters at the aquarium.',
		'Logotherapy is a word I learned today.',
		'Our colors are blue and gold.',
		'Stamp the envelope.',
		'The team won again.',
		'Letter writing club meets Friday.',
	],
});
