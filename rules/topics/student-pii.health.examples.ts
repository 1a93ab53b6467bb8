import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		'Maya Lindqvist in my 3rd period started [[Zoloft]] on Monday.',
		'My student Jonas Berg [[broke his collarbone]] at recess.',
		'Our student Maya Lindqvist had a [[seizure]] at lunch today, please pray.',
		'A mi alumno Yadiel Rivas le encontramos [[piojos]] otra vez.',
	],
	quiet: [
		// advice for everybody
		'Pinkeye is making the rounds. Wash, wash, wash.',
		// the writer
		"My therapist asked what I'd say to a student in my position.",
		// the writer's own family
		'My husband got his ADHD diagnosis at forty-six, which explains the garage.',
		// the writer's own child
		'My daughter got her own 504 this morning, a whole state away from where I work.',
		// a number of meetings
		'Thirty-one IEP meetings this spring, one working pen.',
		// a dog
		'Read to a therapy dog on Thursday. Her name is Dumpling.',
		// a character
		'Frog has had depression, and Toad has had a list blow away.',
		// nobody in particular
		'If a child in your class has asthma, send the inhaler form.',
		// a colleague's matter, which is another topic
		{text: 'Mr. Pelletier is out for back surgery till Thanksgiving.', kind: 'comment', account: 'professional'},
	],
});
