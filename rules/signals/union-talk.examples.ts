import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: ['Our [[union]] [[voted]] no', 'Paras [[start at $17.40]]', 'the [[levy]] failed', '[[Fund the]] nurses'],
	quiet: [
		// a wedding
		'They were married in June.',
		// a walk
		'We went around the lake twice.',
		// a batter
		'He swung at the first pitch.',
		// a cake
		'Layer it with jam.',
		// a class
		'We drew maps of the moon.',
	],
});
