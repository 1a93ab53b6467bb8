import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		'Maya Lindqvist from my 3rd period [[is failing]] Geometry.',
		'Proud of our senior Jonas Berg: [[a 34 on the ACT]]!',
		'My student Maya Lindqvist [[got caught vaping]] in the gym again.',
		'Mi estudiante Ximena Duarte [[sacó 52 en matemáticas]].',
		'Level 6 scores, 7th grade band:\n• Maya Lindqvist, flute: [[99]]\n• Jonas Berg, alto: [[97]]',
		{text: 'Hi, I looked it up for you: he was [[marked absent]] on Friday.', kind: 'comment', account: 'professional'},
	],
	quiet: [
		// a whole grade's number
		'Our 7th grade went from 41% to 88% on the benchmark.',
		// a score of a game
		'FINAL: Spuds 6, Otter Falls 1. Six different scorers tonight.',
		// nobody in particular
		'One of my kiddos is failing Geometry and I am out of ideas.',
		// a pseudonym
		'Student A has eleven unexcused absences, what would you do?',
		// the writer's own family
		'My niece Aubree got a 34 on the ACT and told us by text.',
		// a book
		'Ponyboy is failing English and the whole class is worried about him.',
		// the dog
		'Our beagle was expelled from obedience school after two suspensions.',
		// no answer given here
		"I can't get into anyone's grades in a comment thread, sorry!",
		// a rule for everybody
		'Late work closes Friday at 3. Retakes are on Tuesday.',
		// the rule for everybody, in a reply
		{text: 'Any student who is absent brings a note, families.', kind: 'comment', account: 'professional'},
	],
});
