import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		{text: 'I put [[the Department of Education seal]] on my banner.', policy: 'nyc-doe'},
		{text: 'Birthday invitations with [[the DOE logo]], because why not.', policy: 'nyc-doe'},
		{
			text: 'new year, new face',
			policy: 'nyc-doe',
			media: [{type: 'image', alt: 'Woman in a round frame with a logo', hasLogo: true}],
		},
		{text: 'New profile frame, [[OKCPS emblem]] and all', policy: 'okcps'},
		{text: 'Selling tumblers with [[the Ram]] on the side, DM me', policy: 'dudley-charlton'},
		{text: 'I cross-stitched [[the Shepherd Hill crest]] for the den.', policy: 'dudley-charlton'},
		{
			text: 'New club flyer! I used [[the school logo]] so it looks official.',
			policy: 'dudley-charlton',
			account: 'professional',
		},
		{text: "That's [[the Ram]] from our gym wall, on my mailbox.", policy: 'dudley-charlton'},
	],
	quiet: [
		// filled in by the site
		{text: 'This site stuck the DOE logo beside my job by itself.', policy: 'nyc-doe'},
		// talk of a logo is no use of it
		{text: 'The OKCPS logo looks like a sneeze.', policy: 'okcps'},
		// permission stated
		{
			text: "Used with the superintendent's express permission: the seal on our flyer.",
			policy: 'dudley-charlton',
			account: 'professional',
		},
		// a team
		{text: 'The Rams won 28 to 7!', policy: 'dudley-charlton'},
		{text: 'Two Rams in the house this year.', policy: 'dudley-charlton'},
		// somebody else's
		{text: 'Got a Patriots logo tattooed on my calf.', policy: 'dudley-charlton'},
		{text: "Our PTA's logo is on the tote bags now.", policy: 'okcps', account: 'professional'},
		// an award
		{text: 'Seal of Biliteracy medals are in!', policy: 'west-genesee', account: 'professional'},
		{text: 'Harbor seal sighting off the pier.', policy: 'nyc-doe'},
		{text: 'The crest of the hill is where my legs quit.', policy: 'dudley-charlton'},
		{text: 'Painted the garage door blue.', policy: 'okcps'},
	],
});
