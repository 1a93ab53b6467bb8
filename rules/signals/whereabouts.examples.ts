import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'He [[gets off at Romkey Park at 3:55]].',
		'She is [[home alone till 5]].',
		'[[Bus 14 lets him off at Milton]].',
		'she [[walks home along Elm]]',
		"at Children's, [[room 412]]",
		"[[that's where he sleeps]]",
	],
	quiet: [
		'Practice is at 3:45 on the blacktop.',
		'The concert is at 7 in the gym.',
		'We got off to a good start.',
		'Room 214, up the stairs',
		'He did it all by himself!',
		'Nobody sleeps in my class.',
		'She walked us through the proof.',
		'Bus duty is mine this week.',
	],
});
