import type {Draft, Writer} from '../../../rules/types.ts';

/** A draft to try. Every name in it is invented. */
export interface Sample {
	readonly id: string;
	/** The message that names it in the picker. */
	readonly title: string;
	readonly account: Draft['account'];
	readonly kind?: Draft['kind'];
	readonly text: (writer: Writer) => string;
	readonly mentions?: readonly string[];
	readonly media?: Draft['media'];
}

const schoolOf = ({schools}: Writer) => schools[0]?.name ?? 'Lakeview School';

/** In the order of the picker: the first is what the page opens with. */
export const samples: readonly Sample[] = [
	{
		id: 'proud',
		title: 'sampleProud',
		account: 'personal',
		text: () =>
			'So proud of my student Maya Torres today! She went from a D to a 94 on her fractions test.\n\nDays like this are why I teach.',
	},
	{
		id: 'bottle-rockets',
		title: 'sampleRockets',
		account: 'professional',
		text: () =>
			'Tomorrow we launch our bottle rockets! Thank you to every family who sent in bottles. Goggles are provided, sunshine is ordered.',
	},
	{
		id: 'ride',
		title: 'sampleRide',
		account: 'personal',
		text: () =>
			'Can anyone drive Liam Becker home after practice tonight? He is one of my students. His mom is at 555-0142, they live on Alder Street.',
	},
	{
		id: 'kiddo',
		title: 'sampleKiddo',
		account: 'personal',
		text: () => 'One of my kiddos told me that clouds are “sky pillows”. I am never correcting that.',
	},
	{
		id: 'trip',
		title: 'sampleTrip',
		account: 'professional',
		text: () => 'Look at these faces! My class at the science museum this morning.',
		media: [{type: 'image', fileName: 'IMG_2201.jpg', alt: 'Students around a plasma ball'}],
	},
	{
		id: 'union',
		title: 'sampleUnion',
		account: 'personal',
		text: () =>
			'Standing with my union at the board meeting tonight. Thirty-four children in one room is too many, and we will keep saying so.',
	},
	{
		id: 'hospital',
		title: 'sampleHospital',
		account: 'personal',
		text: () =>
			'Please keep my student Noah Whitaker in your thoughts. His seizures are back, and his IEP meeting is moved to Friday.',
	},
	{
		id: 'concert',
		title: 'sampleConcert',
		account: 'professional',
		text: (writer) =>
			`Spring concert on Thursday at 7 in the auditorium of ${schoolOf(writer)}. Free entry, doors open at 6:30. Questions? Call the front office.`,
	},
	{
		id: 'snapchat',
		title: 'sampleSnapchat',
		account: 'personal',
		text: () => 'To all my 8th graders: add me on Snapchat, I answer homework questions there until ten!',
	},
	{
		id: 'picnic',
		title: 'samplePicnic',
		account: 'personal',
		text: () =>
			'Best team in the building. Staff picnic with @jordan.pruitt and @sam_okafor, my coworkers and friends.',
		mentions: ['@jordan.pruitt', '@sam_okafor'],
		media: [{type: 'image', fileName: 'picnic.jpg'}],
	},
	{
		id: 'crest',
		title: 'sampleCrest',
		account: 'personal',
		text: (writer) => `New cover picture: the ${schoolOf(writer)} logo, because this place is home.`,
		media: [{type: 'image', fileName: 'cover.png', hasLogo: true}],
	},
	{
		id: 'behalf',
		title: 'sampleBehalf',
		account: 'personal',
		text: (writer) =>
			`On behalf of ${schoolOf(writer)}: we will close at noon tomorrow, and we are not taking calls about it.`,
	},
	{
		id: 'assignments',
		title: 'sampleAssignments',
		account: 'personal',
		kind: 'comment',
		text: () =>
			'Hi Mrs. Delgado, Ana is missing four assignments and her grade is down to a D. Can we talk about it on Thursday?',
	},
	{
		id: 'garden',
		title: 'sampleGarden',
		account: 'personal',
		text: () => 'Saturday: coffee, tomatoes, and my own two kids painting the fence. And themselves. Happy weekend!',
	},
];
