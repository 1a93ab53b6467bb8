import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		'Can anyone drive my student Jonas Berg on Friday? Call him, [[701-555-0117]].',
		'My student Maya Lindqvist needs twin beds, [[2209 SW 31st, blue trailer behind the church]].',
		"Other coaches: to reach our captains directly it's [[gunnar dot berg09 at gee mail]].",
		'Llame al cel de la mamá de mi alumno Elio: [[two one eight, five five five, oh one four seven]].',
	],
	quiet: [
		// the school's own line
		"Call the front office at 218-555-0160 about your student's conference.",
		// the writer's own
		"My cell is 774-555-0155, any hour that isn't ridiculous.",
		// the writer's own account
		'Add my snap, tashg405, so I can see those first day fits.',
		// a volunteer's notice
		'Library volunteers: write me at britta.lovesbooks@example.com if you can give an hour.',
		// a holiday house
		'Wellfleet cottage free July 18–25. Call Maureen 774-555-0147.',
		// the writer's own family
		'Uncle Ray, 405-555-0139, brings the chairs to the reunion.',
		// a venue
		'The dance is at the VFW, 1420 Main Ave, doors at 6.',
		// a company
		'@dashfleet_help the driver keeps going to the wrong gate.',
	],
});
