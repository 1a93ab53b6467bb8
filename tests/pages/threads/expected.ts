import {defineExpectation} from '../../browser/contract/expectation.ts';

const dialog = '[role=dialog] [role=button]:is(:text-is("Post"), :text-is("Publicar"))';
const block = (name: string, value: unknown) =>
	`<script type="application/json" data-sjs>${JSON.stringify({require: [['ScheduledServerJS', 'handle', null, [{__bbox: {define: [[name, [], value, 42]]}}]]]})}</script>`;

export default defineExpectation({
	id: 'threads',
	routes: [{hosts: ['www.threads.com', 'www.threads.net'], path: /^\//, page: 'app'}],
	served: () => ({
		// Other people's names are in other blocks.
		head: `${block('FeedData', {viewer: {id: '7', username: 'danawhitlock'}})}${block('BarcelonaSharedData', {viewer: {id: '42', username: 'mscastellano'}})}`,
	}),
	quiet: 'https://www.threads.com/search',
	handle: 'mscastellano',
	places: [
		{
			name: 'post',
			url: 'https://www.threads.com/',
			otherLanguage: 'https://www.threads.com/?lang=es',
			opener: '#open',
			editor: '[role=dialog] [role=textbox]',
			model: 'post',
			kind: 'post',
			newLine: 'Enter',
			mention: {type: '@dan', text: 'danawhitlock '},
			send: {'a press': {press: dialog}, 'Ctrl+Enter': {keys: 'Control+Enter'}},
			photos: '[role=dialog] input[type=file]',
			close: '[role=dialog] [role=button] >> nth=0',
		},
		{
			name: 'reply',
			url: 'https://www.threads.com/@wrengrove/post/C42',
			otherLanguage: 'https://www.threads.com/@wrengrove/post/C42?lang=es',
			editor: '[role=textbox]',
			model: 'reply',
			kind: 'comment',
			newLine: 'Enter',
			send: {'a press': {press: '[data-send]'}, 'Ctrl+Enter': {keys: 'Control+Enter'}},
			submit: '[data-send]',
		},
	],
	filled: {url: 'https://www.threads.com/', press: dialog},
	connections: [
		{
			name: 'request',
			url: 'https://www.threads.com/activity/requests',
			otherLanguage: 'https://www.threads.com/activity/requests?lang=es',
			control: '[role=button]:is(:text-is("Confirm"), :text-is("Confirmar"))',
			person: 'mayatorrelson',
			action: 'accept',
			untouched: '[role=button]:text-is("Delete")',
		},
		{
			name: 'follow',
			url: 'https://www.threads.com/search',
			otherLanguage: 'https://www.threads.com/search?lang=es',
			control: '[role=button]:is(:text-is("Follow"), :text-is("Seguir")) >> nth=0',
			person: 'mayatorrelson',
			action: 'ask',
		},
	],
});
