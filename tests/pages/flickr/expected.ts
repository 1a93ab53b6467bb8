import {defineExpectation} from '../../browser/contract/expectation.ts';

const url = 'https://www.flickr.com/photos/wrengrove/5550100';

export default defineExpectation({
	id: 'flickr',
	routes: [{hosts: ['www.flickr.com'], path: /^\/photos\/\w+\/\d+$/, page: 'photo'}],
	quiet: url,
	handle: '',
	places: [
		{
			name: 'comment',
			url,
			otherLanguage: `${url}?lang=es`,
			editor: '.comment textarea',
			model: 'comment',
			kind: 'comment',
			newLine: 'Enter',
			send: {'a press': {press: '.comment .go'}},
			submit: '.comment .go',
		},
	],
});
