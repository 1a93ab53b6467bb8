import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'[[You absolute imbecile]].',
		'[[Their coach is dumb as a]] bag of hammers',
		'[[She pocketed the bake sale money]]',
		'[[You people never]] read',
		'[[Get a life]], Gary',
	],
	quiet: [
		// of oneself
		'I am an idiot, I left my keys in the truck.',
		// a machine
		'This copier is a moron.',
		// an animal
		'My cat is a liar.',
		// denied
		'He is not a coward.',
		// praise
		'Your kid skates like a champion',
		// luck
		'Dumb luck and a good goalie.',
		// criticism of a decision
		'The board made a mistake on Monday.',
	],
});
