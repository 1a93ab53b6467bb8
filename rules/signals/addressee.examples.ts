import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'[[Homeroom]] moved upstairs.',
		'Hey [[kiddo]]!',
		"[[It's Ms.]] Greene.",
		'[[Go to bed]].',
		'[[Recess]] is at noon.',
		'[[Call 911]] now.',
	],
	quiet: [
		'That sourdough looks perfect.',
		'The lake is frozen.',
		'Four loaves, three pies, two burned thumbs.',
		'What a sunset over the bridge.',
		'Saturday at nine works.',
		'The hydrangeas came back.',
		'Rain again, of course.',
		'Trains are late all week.',
		'Nothing on the menu was cold.',
	],
});
