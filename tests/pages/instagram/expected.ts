import {defineExpectation} from '../../browser/contract/expectation.ts';

const share = '[role=dialog] [role=button]:is(:text-is("Share"), :text-is("Compartir"))';

export default defineExpectation({
	id: 'instagram',
	routes: [{hosts: ['www.instagram.com'], path: /^\//, page: 'app'}],
	served: () => ({cookies: ['ds_user_id=4200000042']}),
	quiet: 'https://www.instagram.com/mayatorrelson/',
	handle: '4200000042',
	accountName: 'mscastellano',
	places: [
		{
			name: 'caption',
			url: 'https://www.instagram.com/?text=',
			otherLanguage: 'https://www.instagram.com/?text=&lang=es',
			opener: '#create',
			editor: '[role=dialog] [role=textbox]',
			model: 'caption',
			kind: 'post',
			newLine: 'Enter',
			mention: {type: '@dan', text: 'danawhitlock '},
			send: {'a press': {press: share}},
			photos: '[role=dialog] input[type=file]',
			close: '[role=dialog] [role=button] >> nth=0',
		},
		{
			name: 'comment',
			url: 'https://www.instagram.com/p/C42/',
			otherLanguage: 'https://www.instagram.com/p/C42/?lang=es',
			editor: 'form textarea',
			model: 'comment',
			kind: 'comment',
			newLine: 'Shift+Enter',
			send: {Enter: {keys: 'Enter'}, 'a press': {press: 'form [role=button] >> nth=1'}},
		},
		{
			name: 'message',
			url: 'https://www.instagram.com/direct/t/42/',
			otherLanguage: 'https://www.instagram.com/direct/t/42/?lang=es',
			editor: 'section [role=textbox]',
			model: 'message',
			kind: 'message',
			newLine: 'Shift+Enter',
			send: {Enter: {keys: 'Enter'}, 'a press': {press: 'section [role=button] >> nth=1'}},
		},
	],
	filled: {url: 'https://www.instagram.com/', press: share},
	connections: [
		{
			name: 'request',
			url: 'https://www.instagram.com/accounts/activity/?followRequests=1',
			otherLanguage: 'https://www.instagram.com/accounts/activity/?followRequests=1&lang=es',
			control: 'main [role=button] >> nth=0',
			person: 'mayatorrelson',
			action: 'accept',
			untouched: 'main [role=button] >> nth=1',
		},
		{
			name: 'profile',
			url: 'https://www.instagram.com/mayatorrelson/',
			otherLanguage: 'https://www.instagram.com/mayatorrelson/?lang=es',
			control: 'header button',
			person: 'mayatorrelson',
			action: 'ask',
		},
	],
});
