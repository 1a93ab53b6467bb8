import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'[[Look at these faces]]!',
		'Here is a [[photo]] of the sunset.',
		'[[Backs to the camera]], as always.',
		'I [[filmed]] it.',
		'[[Their sweet little smiles]].',
		'[[Pictures of my kiddos]] at the farm.',
		'[[No faces]], only boots.',
	],
	quiet: [
		'The clock has two hands.',
		'Look both ways before crossing.',
		'She faced the wind.',
		'The team won.',
		// a figure of speech
		'Nothing beats a good book.',
		'Our garden is growing.',
		'Kids are back on Monday.',
		'Snacks are in the bin.',
	],
});
