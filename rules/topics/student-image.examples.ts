import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		{
			text: '[[Egg drop day! Nobody cried]].',
			policy: 'nyc-doe',
			account: 'professional',
			media: [{type: 'image', alt: 'Students leaning over a railing with boxes'}],
		},
		{
			text: '[[Reading buddies]]',
			policy: 'okcps',
			account: 'professional',
			media: [{type: 'image', alt: 'A boy reading to a younger girl on a beanbag'}],
		},
		{
			text: '[[Look at these faces]]!',
			policy: 'okcps',
			account: 'professional',
			media: [{type: 'image', fileName: 'IMG_2291.HEIC'}],
		},
		{
			text: '[[we built a bridge out of spaghetti]] #7thgrade',
			policy: 'nyc-doe',
			media: [{type: 'image', alt: 'Four kids around a spaghetti bridge'}],
		},
		{text: '[[State bound]]!', account: 'professional', media: [{type: 'image', alt: 'Hockey team piled on the ice'}]},
		{
			text: '[[Sectional in the hallway]] because the room is flooded',
			policy: 'west-genesee',
			account: 'professional',
			media: [{type: 'image', alt: 'Clarinet players seated on a hallway floor'}],
		},
		{
			text: '[[Shepherd Hill juniors]] at the college fair',
			policy: 'dudley-charlton',
			account: 'professional',
			media: [{type: 'image', alt: 'Teenagers at a table'}],
		},
		{
			text: 'Wax museum day! [[Here’s Marie Curie]] and two very tired Lincolns',
			policy: 'west-genesee',
			account: 'professional',
			media: [{type: 'image', alt: 'Children in costumes on a line'}],
		},
		// Long, and it says nothing of the picture.
		{
			text: 'Reminder for everyone with an early bus tomorrow morning: doors open at 7:15, breakfast is served until 7:45, and the parking lot by the field stays closed while the plows are at work.',
			policy: 'okcps',
			account: 'professional',
			media: [{type: 'image', alt: 'Students getting off a bus in the snow'}],
		},
		{text: 'Just posted 40 [[pictures of my kiddos]] at the farm', policy: 'okcps'},
	],
	quiet: [
		// consent on file
		{
			text: 'Every face here has a signed release in the office.',
			policy: 'nyc-doe',
			account: 'professional',
			media: [{type: 'image', alt: 'Class of students with pumpkins'}],
		},
		{
			text: 'Families signed off on this one.',
			policy: 'okcps',
			account: 'professional',
			media: [{type: 'image', alt: 'Three children painting'}],
		},
		// hands only
		{
			text: 'Garden helpers',
			policy: 'okcps',
			account: 'professional',
			media: [{type: 'image', alt: 'Hands of children planting seeds'}],
		},
		// faces turned away
		{
			text: 'Leaf pile.',
			policy: 'okcps',
			account: 'professional',
			media: [{type: 'image', alt: 'Children jumping into leaves, backs to the camera'}],
		},
		{
			text: 'Faces cropped, as always.',
			policy: 'nyc-doe',
			account: 'professional',
			media: [{type: 'image', alt: 'Two students at microscopes'}],
		},
		// no people
		{
			text: 'Our new bulletin board',
			policy: 'okcps',
			account: 'professional',
			media: [{type: 'image', alt: 'Bulletin board with student drawings'}],
		},
		{
			text: 'Ready for Monday!',
			account: 'professional',
			media: [{type: 'image', alt: 'Rows of empty desks in a classroom'}],
		},
		// the writer's own children
		{text: 'Took my own two to the orchard', media: [{type: 'image', alt: 'Two children picking apples'}]},
		{
			text: 'My niece made the honor roll',
			policy: 'okcps',
			media: [{type: 'image', alt: 'Girl holding a certificate'}],
		},
		// no tie to school
		{text: 'beach day', policy: 'nyc-doe', media: [{type: 'image', alt: 'Children running into the waves'}]},
		{
			text: 'day one of the sourdough',
			policy: 'nyc-doe',
			media: [{type: 'image', alt: 'A loaf of bread on a counter'}],
		},
		// no picture is put up
		{text: 'Picture retakes are Thursday.', policy: 'okcps', account: 'professional'},
	],
});
