import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'She posts her frogs at [[@gigi.draws.frogs]]!',
		'her insta is [[@kiki.hoops.07]]',
		'snap: [[tashg405]]',
		"he's [[xX_teo442_Xx]] if yours plays",
		'switch code [[SW-0442-5550-1177]]',
		'Add her on [[luna.m.12]] after school',
	],
	quiet: [
		// mail and links
		'Write to tai@example.org, thanks.',
		'https://example.org/my_page/two_words',
		// a snap is a sound
		'Oh snap: seven points in a minute!',
		'It was a snap, is what I mean.',
		// a file name
		'The file is lesson_plan_3.pdf, open it.',
		'Follow her lead on this one.',
		'Twitch is a muscle word this week.',
		'Find him on the bleachers.',
		'2_3 is not how we write two thirds.',
		'#team_spirit all week',
		'Signal: three claps.',
		'The discord is resolved in bar 9.',
	],
});
