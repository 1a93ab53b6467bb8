import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'[[Posted with her permission]].',
		'[[She saw this first and told me to share it]].',
		'[[A signed release is on file for every face here]].',
		'[[I asked twice and he said yes]].',
		"[[The superintendent's office approved this flyer]].",
		'[[Media forms: all in]].',
		'[[Con permiso de la familia]].',
		'[[We posted this without permission]].',
		'[[She hates having her picture taken, so no consent]].',
	],
	quiet: [
		// papers that are still asked for
		'Permission slips are due Friday.',
		'Please return your media release form.',
		// a yes to something else
		'The board approved our budget.',
		'Nothing was signed into law.',
		'Release the balloons at noon!',
		'We put the photo on the wall.',
		'The form of a haiku is simple.',
		'Thumbs are hard to draw.',
		'Read the instructions first.',
		// a wish
		'I should send home the forms soon.',
		'What a picture!',
		'Saw a heron at the pond.',
	],
});
