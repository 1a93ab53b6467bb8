import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'You can text her at [[218-555-0142]] about Friday.',
		'Cell is [[(405) 555-0139]], any time.',
		'call [[315.555.0161]]',
		'Text [[555-0142]] if you are late.',
		'Room 12, [[405-555-0139]]',
		'[[two one eight, five five five, oh one four nine]], twenty bucks',
		'Call him direct, [[four oh five, 555, 01 38]].',
		'[[Two one eight, triple five, oh one five three]], ask for his mom',
		'hit his auntie at [[4O5 555 O148]]',
		'text him [[7️⃣1️⃣8️⃣ 5️⃣5️⃣5️⃣ 0️⃣1️⃣6️⃣2️⃣]]',
		'Llame al cel: [[dos uno ocho, cinco cinco cinco, cero uno cuatro siete]]',
	],
	quiet: [
		// a score
		'We won 555-142 in the math relay!',
		// years
		'The 2025-2026 calendar is up, and so is 2026-2027.',
		// an ISBN
		'ISBN 978-0-14-240733-7, in the library.',
		// a student number: ten digits that nobody is told to call
		'SASID 1084552017 still shows grade 8',
		// a date
		'Born 11-30-63 and proud.',
		// an order number
		'Order 4471802 shipped today.',
		// prices
		'Hoodies $18, mugs $12, stickers 2 for $1.',
		// a count
		'one two three four five six seven, all good children',
		// standards codes
		'MS-LS1-2 and MS-LS1-3 by Friday',
		// times and rooms
		'3:10 to 4:45 in 311, snacks at 5:00 in 118',
		// a year and a room
		'Back in 2019 we met in 1140 every day.',
		// area codes start with 2 to 9
		'Ticket 012-345-6789',
	],
});
