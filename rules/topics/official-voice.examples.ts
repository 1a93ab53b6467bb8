import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		{text: '[[On behalf of Adams Elementary]], thank you to whoever invented fans.', policy: 'okcps'},
		{text: '[[We at West Genesee regret]] the error.', policy: 'west-genesee'},
		{text: '[[Shepherd Hill does not recognize]] Senior Skip Day.', policy: 'dudley-charlton'},
		{text: '[[Moorhead Area Public Schools would like to]] remind families that the late bus is free.'},
	],
	quiet: [
		// a household
		{text: 'We at the Greene house do not recognize bedtime.', policy: 'okcps'},
		// a result
		{text: 'West Genesee beat Liverpool and I lost my voice.', policy: 'west-genesee'},
		// an employer
		{text: 'I teach band at West Genesee High School.', policy: 'west-genesee'},
		// spoken for oneself
		{text: "I don't speak for the district, I own a trumpet and a mortgage.", policy: 'west-genesee'},
		// a wish
		{text: 'The district should apologize for that bus mess.', policy: 'west-genesee'},
	],
});
