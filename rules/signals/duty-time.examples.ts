import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		"[[i'm on lunch duty]] right now",
		'[[My class is watching]] a movie so I have forty minutes',
		'[[supposed to be grading]], reading box scores',
		'Hiding in [[the supply closet]]',
	],
	quiet: [
		// told of another day
		'I was on lunch duty when it happened yesterday.',
		// a plan
		'I have bus duty tomorrow.',
		// a lesson
		'They watched the eclipse from the field.',
		// after hours
		'The building is quiet and the kettle is loud.',
		// a habit
		'Recess is at ten every day.',
	],
});
