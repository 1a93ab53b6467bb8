import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'[[These are my own views]]',
		'[[Just me talking]]',
		'[[Burner account]] here',
		'[[Not putting my name]] to this',
	],
	quiet: [
		// a view from a window
		'What a view from the ridge.',
		// somebody else's name
		'That is not his name.',
		// a pen
		'My pen ran dry.',
		// a speaker
		'She will speak at graduation.',
		// a habit
		'I speak to my tomatoes.',
	],
});
