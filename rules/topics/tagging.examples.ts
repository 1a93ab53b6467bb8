import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		{
			text: 'Happy hour with our PE teacher [[@dre_moves]]',
			policy: 'okcps',
			mentions: ['@dre_moves'],
			media: [{type: 'image', alt: 'Two men at a table with drinks'}],
		},
		{
			text: 'Best co-teacher in five boroughs, [[Renee Adler]]',
			policy: 'nyc-doe',
			mentions: ['Renee Adler'],
			media: [{type: 'image', alt: 'Two women before a door'}],
		},
		{
			text: 'Festival chaperone of the year: [[Tina Marsh]]',
			policy: 'okcps',
			mentions: ['Tina Marsh'],
			media: [{type: 'image', alt: 'Woman in a pumpkin costume'}],
		},
		{text: 'Hockey moms run the world, thank you [[@shellyb_mn]]', mentions: ['@shellyb_mn'], account: 'professional'},
		{text: 'Player of the week: [[@ty_larson19]]', mentions: ['@ty_larson19'], account: 'professional'},
		{
			text: 'Lead trumpet for the musical is [[@mia.plays.brass]]',
			policy: 'west-genesee',
			mentions: ['@mia.plays.brass'],
			account: 'professional',
		},
		{
			text: '[[Our custodian]] rebuilt the reading nook over the weekend',
			policy: 'nyc-doe',
			account: 'professional',
			media: [{type: 'image', alt: 'Man with a drill beside a bookshelf'}],
		},
		{
			text: '[[Coach Ray]] lost the bet',
			policy: 'okcps',
			account: 'professional',
			media: [{type: 'image', alt: 'Man with cream on his face'}],
		},
	],
	quiet: [
		// the writer's own people
		{
			text: 'Brunch with my sister @anna.w',
			policy: 'nyc-doe',
			mentions: ['@anna.w'],
			media: [{type: 'image', alt: 'Two women at a table'}],
		},
		// a mention without a picture
		{text: 'Shout-out to @keisha.b.math for the ride', policy: 'nyc-doe', mentions: ['@keisha.b.math']},
		{
			text: 'College roommates reunited! Dana Fox and Jo Bell',
			policy: 'okcps',
			mentions: ['Dana Fox', 'Jo Bell'],
			media: [{type: 'image', alt: 'Three women on a beach'}],
		},
		// an organisation
		{text: 'Thank you @bubble_museum for having us!', mentions: ['@bubble_museum'], account: 'professional'},
		{text: "Thanks to Nell's Kitchen restaurant for feeding us", mentions: ["Nell's Kitchen"], account: 'professional'},
		// permission stated
		{
			text: 'Tagged with her permission: our secretary, thirty years today',
			mentions: ['Deb Olson'],
			account: 'professional',
			media: [{type: 'image', alt: 'Woman holding a cake'}],
		},
		{
			text: 'Ask me how I know he agreed: he typed the caption himself. @coach.lund',
			mentions: ['@coach.lund'],
			media: [{type: 'image', alt: 'Two men in a boat'}],
		},
		// this policy has no clause on tagging
		{
			text: 'The guidance office does karaoke',
			policy: 'dudley-charlton',
			mentions: ['@mr_silva'],
			media: [{type: 'image', alt: 'Four adults with a microphone'}],
		},
		{
			text: 'Author visit! Thank you Kit Marlowe-Reyes for three hours',
			mentions: ['Kit Marlowe-Reyes'],
			policy: 'okcps',
			account: 'professional',
			media: [{type: 'image', alt: 'Woman at a podium'}],
		},
		// nobody is pictured
		{text: 'Our custodian is a legend', policy: 'nyc-doe', account: 'professional'},
		{
			text: 'Walleye opener with my brother-in-law Pete',
			mentions: ['Pete Lund'],
			media: [{type: 'image', alt: 'Two men in a boat'}],
		},
	],
});
