import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'the [[boiler room]] under our gym',
		'The [[door code is 4417]]',
		'Found the [[floor plan]] of the high school',
		'[[staff wifi password is Eagle2026]]',
		'During a [[lockdown we hide in]] the kiln room',
	],
	quiet: [
		// the writer's own home
		'The gate code at my house is 0412.',
		// a drill announced
		'Tornado drill Wednesday at ten.',
		// a public place
		'Meet in the lobby by the trophy case.',
		// a room number
		'Tryouts are in 214.',
		// a rental
		'The code to our cabin is on the fridge.',
		// a parade route
		'The parade goes from Rose Street to the park.',
	],
});
