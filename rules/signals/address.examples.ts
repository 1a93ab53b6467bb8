import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'picked up at [[2843 W 29th St, Apt 6F]], at 7:05',
		'just pull up at [[1809 Prairie Smoke Ln, side door]]',
		'or just knock, [[88 Larkpine Drive]]',
		'[[2914 SW 41]] by the park',
		"mom's, [[Brookfield Ct #7]], even weeks",
		'his folks are [[the green farmhouse, mile and a half past the elevator, left at the bin]].',
		'[[Sunnylane Mobile Park lot 14, look for the trampoline]]',
		'Send it to [[PO Box 118]], please.',
		'[[Corner of Milton and Hillcrest, side door]]',
		'He [[lives over on Elm by the tracks]].',
	],
	quiet: [
		// rooms, lots of a car park, seats
		'Room 214, up the B stairs.',
		'Row 3, seat 22, lot C.',
		// a score, a count, a page
		'We lost 12 to 3 on Saturday.',
		'29 eight year olds, one faucet',
		'Read pages 88 to 104 tonight.',
		// a title
		'The House on Mango Street is our book.',
		'Dr. Lopez drives 40 miles a day.',
		'Open house is Thursday at 6.',
		'The green room is backstage.',
		'My house, my rules.',
		'Ten St. Bernards in one yard',
		// a place in a race, a part of town
		'First place at the borough robotics meet!',
		'They live on the north side.',
	],
});
