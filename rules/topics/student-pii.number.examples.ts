import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		'Route change for my student Maya Lindqvist, student number [[219448307]].',
		'Log-ins for 3rd grade:\nMaya Lindqvist  [[2201477416]]\nJonas Berg  [[2201477417]]',
		'Portal lockouts, second hour: [[amaral.t27]] / [[Rams!2027]], change it.',
	],
	quiet: [
		// the school's own line
		'Call the office, 405-555-0150, and ask for the bus desk.',
		// a sample
		'Please have your student number ready at the door.',
		// the writer's gate
		'Gate code at my apartments is 0412 pound, leave it on the porch.',
		// a code for everybody
		'Our class code is on the board, not on here.',
		// an order
		'Order 4471802 is six recorders and a cowbell.',
		// a standard
		'MS-LS1-2 and MS-LS1-3 by Friday.',
		// a count
		'Class of 2027: 211 students, 14 countries.',
	],
});
