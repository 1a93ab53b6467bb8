import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		{
			text: '[[Accepted]]! [[Happy to have local businesses along on the class page]].',
			policy: 'dudley-charlton',
			kind: 'comment',
		},
		{text: '[[Strangers welcome, I hit accept on everybody]].', policy: 'dudley-charlton'},
		{text: '[[I let the photographer and the pizza place in]].', policy: 'dudley-charlton', kind: 'comment'},
	],
	quiet: [
		// a mother
		{text: 'Accepted your request, Mrs. Sroka!', policy: 'dudley-charlton', kind: 'comment'},
		{text: 'Welcome, freshmen families!', policy: 'dudley-charlton'},
		// turned away
		{
			text: "Sorry, this page is only for students, families and staff, so I can't let businesses in.",
			policy: 'dudley-charlton',
			kind: 'comment',
		},
		// thanks to a business
		{text: 'Thank you to the pizza place for the pies.', policy: 'dudley-charlton'},
		{text: 'College recruiters visit the library Tuesday.', policy: 'dudley-charlton'},
	],
});
