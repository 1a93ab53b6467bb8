import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'Pham, Kevin  [[-$19.00]]',
		'Nimo: [[12 for 12]]',
		'Tou Ger – [[91]]',
		"Ta'Niyah ...... [[39.5]]",
		'Eliseo [[122408]], Rojin A. [[031109]]',
	],
	quiet: [
		'we need 12 chairs',
		'the score was 3 to 1',
		'about 40 of you came',
		'bring $5 and a coat',
		'seven teeth, two tears',
		'it is 54 degrees here',
		'at 5:30 or so',
		'for 24 hours',
	],
});
