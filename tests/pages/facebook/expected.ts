import {defineExpectation} from '../../browser/contract/expectation.ts';

const hosts = ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'];
const person = '100000000000042';
const data = {ACCOUNT_ID: person, USER_ID: person, NAME: 'Robin Castellano', SHORT_NAME: 'Robin'};

export default defineExpectation({
	id: 'facebook',
	routes: [
		{hosts, path: /^\/$/, page: 'post'},
		{hosts, path: /^\/[\w.]+\/posts\/\w+$/, page: 'comment'},
		{hosts, path: /^\/friends(?:\/requests)?\/?$/, page: 'requests'},
		{hosts, path: /^\/[\w.]+$/, page: 'profile'},
	],
	// `?page` acts as a Facebook page.
	served: (_host, query) => ({
		head: `<script type="application/json" data-sjs>${JSON.stringify({require: [['CurrentUserInitialData', [], data, 270]]})}</script>`,
		cookies: [`c_user=${person}`, query.has('page') ? 'i_user=61550000000099' : 'i_user=; Max-Age=0'],
	}),
	quiet: 'https://www.facebook.com/maya.torrelson',
	handle: person,
	accountName: 'Robin Castellano',
	places: [
		{
			name: 'post',
			url: 'https://www.facebook.com/',
			otherLanguage: 'https://www.facebook.com/?lang=es',
			opener: '[role=main]:not([hidden]) > [role=button]:not([aria-label])',
			editor: '[role=dialog] [role=textbox]',
			model: 'post',
			kind: 'post',
			newLine: 'Enter',
			mention: {type: '@Dan', text: 'Dana Whitlock '},
			send: {'a press': {press: '[role=dialog] :is([aria-label=Post], [aria-label=Publicar])'}},
			photos: '[role=dialog] input[type=file]',
			close: '[role=dialog] :is([aria-label=Close], [aria-label=Cerrar])',
			submit: '[role=dialog] :is([aria-label=Post], [aria-label=Publicar])',
		},
		{
			name: 'comment',
			url: 'https://www.facebook.com/wrengrove/posts/1',
			otherLanguage: 'https://www.facebook.com/wrengrove/posts/1?lang=es',
			editor: 'form[role=presentation] [role=textbox]',
			model: 'comment',
			kind: 'comment',
			newLine: 'Shift+Enter',
			mention: {type: '@Dan', text: 'Dana Whitlock '},
			send: {'a press': {press: '#focused-state-composer-submit [role=button]'}, Enter: {keys: 'Enter'}},
			photos: 'form[role=presentation] input[type=file]',
		},
		{
			name: 'message',
			url: 'https://www.facebook.com/wrengrove/posts/1',
			otherLanguage: 'https://www.facebook.com/wrengrove/posts/1?lang=es',
			editor: '[role=textbox]:is([aria-label^=Message], [aria-label^=Mensaje])',
			model: 'chat',
			kind: 'message',
			newLine: 'Shift+Enter',
			send: {Enter: {keys: 'Enter'}},
		},
	],
	filled: {url: 'https://www.facebook.com/?open', press: '[role=dialog] [aria-label=Post]'},
	connections: [
		{
			name: 'request',
			url: 'https://www.facebook.com/friends/requests',
			otherLanguage: 'https://www.facebook.com/friends/requests?lang=es',
			control: ':is([aria-label=Confirm], [aria-label=Confirmar]) >> nth=0',
			person: 'Maya Torrelson',
			action: 'accept',
			untouched: ':is([aria-label=Delete], [aria-label=Eliminar]) >> nth=0',
		},
		{
			name: 'profile',
			url: 'https://www.facebook.com/maya.torrelson',
			otherLanguage: 'https://www.facebook.com/maya.torrelson?lang=es',
			control: '[role=button]:is([aria-label^="Add Friend "], [aria-label^="Agregar a Maya"]):not([aria-hidden])',
			person: 'Maya Torrelson',
			action: 'ask',
		},
	],
});
