import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'pulled [[a 34 on the ACT]]',
		"He's sitting at [[a 71]] so it's worth it.",
		'[[fifty-two on the theory midterm]]',
		'one [[4.02 GPA]]',
		'[[eleven unexcused]] this term',
		'he got caught [[vaping]] again',
		'lo [[suspendieron]] dos días',
		'they are [[retaining]] him',
		'[[sacó 94 en el Regents]]',
		'she is [[failing Geometry]]',
	],
	quiet: [
		'We won 6 to 1 tonight.',
		'Doors at 6, show at 7.',
		'Bring $5 and a towel.',
		'29 desks, one faucet',
		'Chapter 9 is due Friday.',
		'The bus leaves at 8:40.',
		'Room 214 smells like oranges.',
		'Twelve doughnuts, zero regrets',
		'What a class act.',
		'MS-LS1-2 this week',
		'It is 54 degrees in my kitchen.',
		'Class of 2027 shirts are in.',
	],
});
