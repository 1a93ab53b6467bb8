import {defineExpectation} from '../../browser/contract/expectation.ts';

const url = 'https://www.remind.com/classes/wgms6';

export default defineExpectation({
	id: 'remind',
	routes: [{hosts: ['www.remind.com'], path: /^\/classes\/\w+$/, page: 'classes'}],
	quiet: url,
	handle: '',
	places: [
		{
			name: 'announcement',
			url,
			otherLanguage: `${url}?lang=es`,
			editor: '.announcement textarea',
			model: 'announcement',
			kind: 'message',
			newLine: 'Enter',
			send: {'a press': {press: '.announcement .go'}},
			submit: '.announcement .go',
		},
		{
			name: 'conversation',
			url: `${url}?chat`,
			otherLanguage: `${url}?chat&lang=es`,
			editor: '.chat textarea',
			model: 'chat',
			kind: 'message',
			newLine: 'Shift+Enter',
			send: {Enter: {keys: 'Enter'}},
		},
	],
});
