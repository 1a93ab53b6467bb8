import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'Seniors, [[add me]].',
		'[[Come find my real Instagram]].',
		'You can [[reach me any time on Discord]].',
		'[[My Snap is]] open late.',
		'Tonight I [[accepted every request]] from my advisory.',
		'[[Join my private server]].',
		'I [[followed all of them back]].',
	],
	quiet: [
		// a refusal
		"Please don't add me on Snap.",
		'I never accept requests from students.',
		// somebody else's place
		'Follow the signs to the gym.',
		"The school's Instagram has the schedule.",
		'Add the flour slowly.',
		'Oh snap, it rained again.',
		'They tried to follow me and I declined.',
		'Friends of the library meet Tuesday.',
		'Text on the poster is too small.',
		'Join the choir on stage.',
		'A real page-turner.',
	],
});
