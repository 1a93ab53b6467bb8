import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		{text: "[[Our librarian starts chemo Monday and hasn't told anyone]].", policy: 'okcps'},
		{text: '[[The business manager was put on administrative leave Friday]].', policy: 'nyc-doe'},
		{
			text: '[[The side door code is 4417 if you need to drop things off]].',
			policy: 'dudley-charlton',
			account: 'professional',
			kind: 'comment',
		},
		{
			text: '[[Here is the internal memo, marked confidential: "Two art teachers will not be renewed in June]]."',
			policy: 'nyc-doe',
		},
		{
			text: '[[Filmed the boiler tunnel under our school today]].',
			policy: 'west-genesee',
			media: [{type: 'video', fileName: 'tunnel.mov', alt: 'Walk through a tunnel with pipes'}],
		},
		'[[A mom wrote me this last night and asked me to keep it to myself: "I am leaving Dan in the spring]]."',
	],
	quiet: [
		// the writer's own family
		{text: 'My mom had surgery today and she is already bossing the nurses.', policy: 'nyc-doe'},
		// a drill announced in general
		{
			text: 'Lockdown drill tomorrow at ten. Please do not call the office then.',
			policy: 'okcps',
			account: 'professional',
		},
		// public, and good news
		{text: 'Congratulations to our principal on her retirement!', policy: 'okcps'},
		// the arrangement without the reason
		{text: "Mr. Bell's seniors come to me until Thanksgiving.", policy: 'dudley-charlton', account: 'professional'},
		// a confidence kept
		{text: "No, I can't tell you who it was.", policy: 'dudley-charlton', kind: 'message'},
		// a public tour
		{text: 'Backstage tour at the Landmark, the public one, worth it for the ghost.', policy: 'west-genesee'},
		// told with leave
		{text: 'Our aide said yes to me posting: she rang the bell after chemo.', policy: 'okcps'},
	],
});
