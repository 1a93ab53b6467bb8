import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		'Maya Lindqvist from my class is [[on free lunch]] this year and needs boots.',
		'My student Jonas Berg is [[in foster care]] since Monday.',
		'Maya Lindqvist in my 2nd grade class told me her [[dad was arrested]] last night.',
		'Mi estudiante Wilmer Cáceres: [[los sacan del apartamento]] el viernes.',
		{text: 'Good news, [[Ms. Baptiste]]! He made it to the next round.', kind: 'comment', account: 'professional'},
		"Meet the crew: that is my student Jonas Berg and [[Jonas's stepdad]].",
	],
	quiet: [
		// the writer's own family
		"My cousin lost his job at the plant, so we are all at my mom's.",
		// a rule for everybody
		'Free lunch forms are in the Tuesday folders, every family fills one out.',
		// a definition
		'If a family is staying in a motel or a car, the children have rights.',
		// a book character
		'Gilly Hopkins is in her third foster placement when the book begins.',
		// nobody in particular
		'A student of mine is in foster care. Any book recommendations?',
		// the writer's own divorce
		'We finally got the custody papers signed. Onward.',
		// a public matter
		'The asylum case was in the paper this morning.',
		// deployment of computers
		'The tablets are deployed and the hallway is quiet.',
		// a parent, and nothing about a child
		{text: 'Hi Ms. Baptiste! Yes, 2:40 on Thursday still works.', kind: 'comment', account: 'professional'},
		// the writer's own uncle
		'Fishing with my uncle Dale all weekend.',
	],
});
