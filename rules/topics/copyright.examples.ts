import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		{text: '[[I photocopied the whole workbook, here you go, print as many as you like]].', account: 'professional'},
		{text: '[[Every page of the prep book, scanned]]. Link below.', policy: 'dudley-charlton'},
		{
			text: '[[The full movie, no ads, before they take it down]].',
			policy: 'dudley-charlton',
			media: [{type: 'video', fileName: 'full.mp4', alt: 'Cartoon'}],
		},
	],
	quiet: [
		// the writer's own
		{text: 'I made a set of DBQ organizers. Free for anyone, download below.', account: 'professional'},
		// public domain
		{text: 'The whole poem is public domain, PDF below.', account: 'professional'},
		// licensed
		{text: 'We watched the whole movie thanks to our site license.', account: 'professional'},
		// declined
		{text: "I can't copy the book for you, but the library has it.", account: 'professional'},
		// a link to the source
		{text: 'Great article on our debate team, read it at the Forum.', account: 'professional'},
	],
});
