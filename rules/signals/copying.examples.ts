import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'I [[photocopied]] the [[manual]]',
		'the [[whole movie]], [[no ads]]',
		'Got around [[the paywall]]',
		'It is [[public domain]]',
	],
	quiet: [
		// reading
		'We read three stories about frogs.',
		// a game on television
		'Kickoff is on at seven.',
		// a story told
		'He told us about a bear.',
		// lunch
		'Sack lunch with a name on the bag.',
		// a vote
		'The vote was 61 to 4.',
	],
});
