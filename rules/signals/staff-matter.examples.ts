import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'she starts [[chemo]] on Monday',
		'He [[was fired]] in June',
		'on a [[last chance agreement]]',
		'[[They nonrenewed]] her',
	],
	quiet: [
		// a game
		'We won in overtime.',
		// a fire drill
		'Fire drill at ten, bring a coat.',
		// a cold
		'Half the class has the sniffles.',
		// a retirement
		'He retires in June, come for cake.',
		// a recipe
		'Let it rest for an hour.',
	],
});
