import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'route change, student [[219448307]]',
		'OSIS [[two one seven, oh oh four, nine eight three]], on his packet',
		'SASID [[1079443208]] still shows grade 8',
		'SSN [[123-45-6789]]',
		'Ousmane  [[231 006 882]]',
		'Her lunch number is [[40417]].',
		'password [[Falcon!88]] on a sticker',
		'Naviance codes: Ty [[NV-77420]], Manny [[NV-77431]]',
	],
	quiet: [
		// years and times
		'Class of 2027, doors at 5:30.',
		'Student council meets in 214.',
		'The 2025-2026 student handbook is up.',
		// a number of students
		'Students, 104 of you passed.',
		'A password is a promise to yourself.',
		'Please sign in at the front desk by 8:15.',
		'Order 12 shirts in size 10.',
		// a telephone number
		'Call 218-555-0142 for tickets.',
		'ISBN 978-0-14-240733-7',
		'Log in to the portal and click Forms.',
		'Locker clean-out is Friday.',
		'Lot 14, row 3, seat 22',
		'MS-LS1-2 and 7.EE.B.4 this week',
		'One student read 40 books.',
		'PIN trading starts at noon.',
		'dress code: black shoes',
	],
});
