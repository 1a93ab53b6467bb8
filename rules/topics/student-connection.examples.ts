import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		{text: "that kickflip was clean. [[now where's my essay]]", policy: 'nyc-doe', kind: 'comment'},
		{text: "[[Hi hon, it's Ms. Greene]]! [[You left your glasses on my desk]].", policy: 'okcps', kind: 'message'},
		{text: '[[So proud of you]]! [[See you in third period]].', policy: 'okcps', kind: 'comment'},
		{
			text: '[[Your transcript is missing a credit]]. [[Send me a photo of the grade on here]].',
			policy: 'dudley-charlton',
			kind: 'message',
		},
		{text: '[[go to BED, the quiz is first thing]]', policy: 'nyc-doe', kind: 'comment'},
		{
			text: '[[Seniors, add me on Snap so I can see the prom pictures]]!',
			policy: 'dudley-charlton',
			account: 'professional',
		},
		{
			text: '[[My real page has way more jokes, kids]]. [[Come find my real Instagram]].',
			policy: 'okcps',
			account: 'professional',
		},
		{text: '[[I finally hit accept on my whole advisory]].', policy: 'nyc-doe'},
		{text: '[[@hoops.07]] our tenth grade point guard, what a night', policy: 'nyc-doe', mentions: ['@hoops.07']},
	],
	quiet: [
		// a parent
		{text: 'Hi Mrs. Ortiz, the conference is at 4, see you then', policy: 'okcps', kind: 'message'},
		{text: 'Your son did great at the recital', policy: 'nyc-doe', kind: 'comment'},
		// a colleague
		{text: 'Can you cover my 5th period? I owe you coffee', policy: 'nyc-doe', kind: 'message'},
		// a relative
		{text: "It's your uncle Paul. Training wheels come off Sunday.", policy: 'west-genesee', kind: 'message'},
		// a graduate
		{text: "you were such a stubborn fourth grader and now you're in nursing school", policy: 'okcps', kind: 'comment'},
		// an emergency
		{
			text: 'Stay on the bus, the police are at the door and the ambulance is coming.',
			policy: 'okcps',
			kind: 'message',
		},
		{text: 'that sourdough! teach me your ways', policy: 'dudley-charlton', kind: 'comment'},
		// an invitation refused
		{text: "Seniors, please don't add me on Snap.", policy: 'dudley-charlton', account: 'professional'},
		// to families, on the school's own tool
		{text: 'Families: message me on ClassDojo.', policy: 'okcps', account: 'professional'},
		{text: 'Half of my advisory tried to follow me and I declined.', policy: 'nyc-doe'},
		{text: 'DM me if you want the other ticket.', policy: 'nyc-doe'},
		{text: 'Same here, my principal moved the observation to a Friday.', policy: 'okcps', kind: 'comment'},
	],
});
