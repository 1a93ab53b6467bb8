import {defineExpectation} from '../../browser/contract/expectation.ts';

// A form: its submission is held whatever the control.
const submit = '.compose-form__submit button';
const ways = {'a press': {press: submit}, 'Ctrl+Enter': {keys: 'Control+Enter'}};
const state = {meta: {me: '42'}, accounts: {42: {id: '42', acct: 'mscastellano'}, 7: {id: '7', acct: 'mayatorrelson'}}};
const field = {editor: '.compose-form textarea', model: 'compose', newLine: 'Enter'};

export default defineExpectation({
	id: 'mastodon',
	routes: [{hosts: ['mastodon.social'], path: /^\//, page: 'app'}],
	served: () => ({
		head: `<script id="initial-state" type="application/json">${JSON.stringify(state)}</script>`,
	}),
	quiet: 'https://mastodon.social/about',
	handle: 'mscastellano@mastodon.social',
	accountName: 'mscastellano',
	places: [
		{
			name: 'post',
			url: 'https://mastodon.social/home',
			otherLanguage: 'https://mastodon.social/home?lang=es',
			...field,
			kind: 'post',
			mention: {type: '@dan', text: '@danawhitlock '},
			send: ways,
			photos: '.compose-form input[type=file]',
		},
		{
			name: 'reply',
			url: 'https://mastodon.social/publish/reply',
			otherLanguage: 'https://mastodon.social/publish/reply?lang=es',
			...field,
			kind: 'comment',
			send: {'a press': {press: submit}},
		},
		{
			name: 'direct',
			url: 'https://mastodon.social/publish/direct',
			otherLanguage: 'https://mastodon.social/publish/direct?lang=es',
			...field,
			kind: 'message',
			send: {'Ctrl+Enter': {keys: 'Control+Enter'}},
		},
	],
	filled: {url: 'https://mastodon.social/share', press: submit},
	connections: [
		{
			name: 'request',
			url: 'https://mastodon.social/follow_requests',
			otherLanguage: 'https://mastodon.social/follow_requests?lang=es',
			control: '.account--panel__button:first-child button',
			person: 'Maya Torrelson',
			action: 'accept',
			untouched: '.account--panel__button:last-child button',
		},
		{
			name: 'profile',
			url: 'https://mastodon.social/@mayatorrelson@school.example',
			otherLanguage: 'https://mastodon.social/@mayatorrelson@school.example?lang=es',
			control: '.account__header button',
			person: 'Maya Torrelson',
			action: 'ask',
		},
	],
});
