import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		'[[My fourth hour]] argued for the whole period and I never said a word.',
		'[[Burner account]]. The ventilation in our building makes everybody sick.',
	],
	quiet: [
		// the views are said to be one's own
		'My fourth hour argued all period. My own views, not those of the district.',
		// nothing about work
		'Half a cow arrives Saturday and I own no freezer.',
		// a reply among neighbors
		{text: 'My students say hi.', kind: 'comment'},
	],
});
