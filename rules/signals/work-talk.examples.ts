import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: ['[[my students]] were quiet', '[[I teach]] history', '[[#teacherlife]]'],
	quiet: [
		// a family
		'Leif ate the corn off the cob.',
		// a lake
		'The ice went out on Tuesday.',
		// a song
		'That album holds up.',
		// a recipe
		'Two cups of flour.',
		// a truck
		'Traded the Silverado.',
	],
});
