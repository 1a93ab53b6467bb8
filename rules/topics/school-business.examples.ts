import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		{text: '[[Mrs. Olson, he can retake the quiz Monday before school]].', account: 'professional', kind: 'comment'},
		{
			text: "It's Maureen from guidance. [[Can Finn's 504 meeting be Tuesday at one]]?",
			policy: 'dudley-charlton',
			kind: 'message',
		},
		{text: '[[Trumpets, post your scale videos in our new Facebook group by Sunday]].', policy: 'west-genesee'},
		{text: 'Seniors and parents: [[my cell]] is [[508-555-0171]], any hour.', policy: 'dudley-charlton'},
	],
	quiet: [
		// sent to the office
		{text: "Grades aren't something we can go into here. Call the office.", account: 'professional', kind: 'comment'},
		// news for all
		{text: 'DBQ drafts are due Friday. Extra help Tuesday.', account: 'professional'},
		// the school's own number
		{text: 'Call the box office for tickets.', account: 'professional'},
		// a colleague
		{text: 'Can you cover my class Friday? The quiz is copied.', kind: 'message'},
		// a friend
		{text: 'Put me down for two pans of potatoes.', kind: 'message'},
	],
});
