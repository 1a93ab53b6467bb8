import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: ['[[Call the office]]', 'your [[transcript]]', '[[Tell me]] tonight', '[[join the server]]'],
	quiet: [
		// a concert
		'Ten minutes to doors.',
		// weather
		'Snow by noon.',
		// a score
		'Spuds 6, Falcons 1.',
		// a thank-you
		'Grateful for bus drivers.',
		// a dog
		'The beagle ate a ham.',
	],
});
