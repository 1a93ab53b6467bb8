import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		'Happy birthday to my student Maya Lindqvist, who [[turns nine]] on Friday!',
		'Kindergarten star of the week: Jonas Berg! Birthday: [[February 29, 2020]]',
		'Summer birthdays in our class: Maya ([[July 11]]), Jonas ([[8/2]]), Inés ([[aug 19]])',
	],
	quiet: [
		// an event
		'The concert is on March 5 at 7 in the gym.',
		// the writer's own family
		'My nephew Tre turned nine on March 5 and ate the whole cake.',
		// a date of death
		'Ruth Esther Whitfield, March 3, 1931 – January 9, 2026',
		// nobody in particular
		'A kiddo turned seven today and told everybody twice.',
		// a public figure
		'Dr. King was born on January 15, 1929.',
		// due dates
		'Forms are due 3/14, money by 3/21.',
	],
});
