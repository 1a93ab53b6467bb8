import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'[[Cafeteria balances]], please zero out',
		'Level 6 [[sheets]] came back:',
		'[[Birthday]] bulletin board, winter strip',
		'[[Log-ins]] since the stickies fell off',
		'AR [[POINT LEADERS]], as of Friday',
		'[[Detention list]] for Thursday',
	],
	quiet: [
		'Kindergarten orientation',
		'Doors 5:45, grandparents free.',
		'Thank you all for coming.',
		'Bring a coat and a lunch.',
		'FINAL: Spuds 6, Otter Falls 1.',
		'Spirit hoodies are back!',
		'Basketball cards are here!',
		'Recorder orders are in.',
		'Ten minutes to doors.',
		'We read fables today, all of us.',
	],
});
