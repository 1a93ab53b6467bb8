import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'since the [[custody]] change',
		'her [[mom went to rehab]]',
		'they are in [[temporary housing]]',
		'[[on free lunch]] this year',
		'his [[dad’s asylum]] was denied',
		'[[Sin la orden]] no puedo',
		'a [[foster]] placement',
	],
	quiet: [
		'Free pizza at lunch!',
		'Her mom made brownies.',
		'The family fun night is Friday.',
		'Two houses, both alike in dignity',
		'We moved to the gym.',
		'Court is booked for volleyball.',
		'I lost my keys and my coffee.',
		'Ice on the roads, be careful.',
		'The bus was late again.',
	],
});
