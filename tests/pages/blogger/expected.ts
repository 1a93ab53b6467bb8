import {defineExpectation} from '../../browser/contract/expectation.ts';

const url = 'https://www.blogger.com/blog/post/edit/7/8';

export default defineExpectation({
	id: 'blogger',
	routes: [{hosts: ['www.blogger.com'], path: /^\/blog\/post\/edit\/\d+\/\d+$/, page: 'post'}],
	quiet: url,
	handle: 'rcastellano@wrengrove.example',
	places: [
		{
			name: 'post',
			url,
			otherLanguage: `${url}?lang=es`,
			frame: 'iframe',
			editor: 'body[contenteditable]',
			model: 'text',
			kind: 'post',
			editors: 2,
			newLine: 'Enter',
			send: {'a press': {press: '#publish'}},
			submit: '#publish',
		},
	],
});
