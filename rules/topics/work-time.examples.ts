import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		{text: 'Bills by six', policy: 'west-genesee', at: '2025-10-14T13:10:00'},
		"[[i'm on lunch duty]] right now but WHO did they sign",
		{text: '[[Hi from the classroom iMac]]', policy: 'dudley-charlton'},
	],
	quiet: [
		// after hours
		{text: 'Bills by six', at: '2025-10-14T15:34:00'},
		// a Saturday
		{text: 'Bills by six', at: '2025-10-18T13:10:00'},
		// a day off, in so many words
		{text: 'Sick day. Soup.', at: '2025-10-14T13:10:00'},
		// another day
		'I was on lunch duty when they signed him.',
	],
});
