import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'[[On behalf of Adams Elementary]], thank you.',
		'[[Announcement from the main office]]: no plus-ones.',
		'[[Speaking for the guidance office]], I say yes.',
	],
	quiet: [
		// an employer named
		'I teach at Adams and I love it.',
		// a result
		'West Genesee beat Liverpool 3-1.',
		// a question
		'Does anybody know when the office opens?',
		// a wish
		'I hope for snow.',
		// a visit
		'Grandma came to school today.',
	],
});
