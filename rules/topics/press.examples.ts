import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		{
			text: '[[@jo_tanner_news On the record is fine, call me after dismissal]].',
			policy: 'okcps',
			account: 'professional',
			kind: 'comment',
		},
		{text: '[[For your article: we have 31 in a class]].', policy: 'okcps', account: 'professional', kind: 'message'},
		{text: '[[Answering for the District: yes, you may print that]].', policy: 'west-genesee', kind: 'comment'},
	],
	quiet: [
		// referred as asked
		{
			text: 'Communication Services takes every media call, their number is on the site.',
			policy: 'okcps',
			account: 'professional',
			kind: 'comment',
		},
		// a matter of one's own
		{text: '@jo_tanner_news glad to talk about the dog park.', policy: 'west-genesee', kind: 'comment'},
		// watched at home
		{text: 'Our garden was on the news last night!', policy: 'okcps', account: 'professional'},
		// a fan
		{text: 'Great column on the Bills today.', policy: 'west-genesee', kind: 'comment'},
	],
});
