import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		'My student Maya Lindqvist [[gets off bus 61 at the Milton corner at 3:52]] and nobody meets her.',
		'Jonas Berg from my class is [[home alone till 5]] every day.',
		"Slow down on Center Rd: that's my student Maya Lindqvist, [[walking home from the library]] by herself.",
		'My student Jonas Berg has been [[sleeping at the church on 10th]] since Monday.',
	],
	quiet: [
		// a public event
		'My student Maya Lindqvist has a solo in the concert at 7 in the gym.',
		// everybody's bus
		'Guard families, bus 14 is forty minutes behind.',
		// the writer
		'I walk home along the creek every Friday at 4.',
		// the writer's own family
		'My son gets off the bus at Elm at 3:52 and the dog loses her mind.',
		// an animal
		'The class hamster sleeps in a teapot by the window.',
		// nobody in particular
		'Practice is Tuesdays at 3:45 on the blacktop.',
		// by himself, and no place
		'My student Jonas tied his shoes all by himself!',
		// a book
		'Bud sleeps under a Christmas tree in chapter nine.',
	],
});
