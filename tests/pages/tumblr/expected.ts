import {defineExpectation} from '../../browser/contract/expectation.ts';

const url = 'https://www.tumblr.com/new/text';

export default defineExpectation({
	id: 'tumblr',
	routes: [{hosts: ['www.tumblr.com'], path: /^\/new\/text$/, page: 'post'}],
	quiet: url,
	handle: 'wrengrove',
	places: [
		{
			name: 'post',
			url,
			otherLanguage: `${url}?lang=es`,
			editor: '.block-editor-writing-flow',
			focus: '.block-editor-rich-text__editable >> nth=-1',
			model: 'blocks',
			kind: 'post',
			newLine: 'Enter',
			send: {'a press': {press: '#go'}},
			close: '#cancel',
			submit: '#go',
		},
	],
});
