import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'please [[keep this between us]]',
		'The [[memo was stamped INTERNAL]].',
		'[[nobody knows but]] me',
		'It [[leaked]] on Friday',
	],
	quiet: [
		// a leak of another kind
		'There is a puddle in the gym.',
		// a public notice
		'The board meets Monday at seven.',
		// a schedule
		'Practice is at four.',
		// a wrapped gift
		'It is a surprise party for my mom.',
		// a mystery
		'Who ate my yogurt?',
	],
});
