import {defineExpectation} from '../../browser/contract/expectation.ts';

const publish = '[data-testid=composerPublishBtn]';
const ways = {'a press': {press: publish}, 'Ctrl+Enter': {keys: 'Control+Enter'}};
const dialog = {
	opener: '[data-testid=composeFAB]',
	editor: '[data-testid=composePostView] .ProseMirror',
	model: 'post0',
	newLine: 'Enter',
	close: '[data-testid=composerDiscardButton]',
	submit: publish,
};

export default defineExpectation({
	id: 'bluesky',
	routes: [{hosts: ['bsky.app'], path: /^\//, page: 'app'}],
	quiet: 'https://bsky.app/profile/mayatorrelson.bsky.social',
	handle: 'mscastellano.bsky.social',
	places: [
		{
			name: 'post',
			url: 'https://bsky.app/',
			otherLanguage: 'https://bsky.app/?lang=es',
			...dialog,
			kind: 'post',
			mention: {type: '@dan', text: '@danawhitlock.bsky.social '},
			send: ways,
			photos: '[data-testid=composePostView] input[type=file]',
		},
		{
			name: 'reply',
			url: 'https://bsky.app/profile/wrengrove.bsky.social/post/3k',
			otherLanguage: 'https://bsky.app/profile/wrengrove.bsky.social/post/3k?lang=es',
			...dialog,
			kind: 'comment',
			send: {'a press': {press: publish}},
		},
		{
			name: 'message',
			url: 'https://bsky.app/messages/3k',
			otherLanguage: 'https://bsky.app/messages/3k?lang=es',
			editor: 'textarea',
			model: 'chat',
			kind: 'message',
			newLine: 'Shift+Enter',
			send: {Enter: {keys: 'Enter'}, 'a press': {press: 'textarea + button'}},
		},
	],
	filled: {url: 'https://bsky.app/', press: publish},
	connections: [
		{
			name: 'profile',
			url: 'https://bsky.app/profile/mayatorrelson.bsky.social',
			otherLanguage: 'https://bsky.app/profile/mayatorrelson.bsky.social?lang=es',
			control: '[data-testid=profileView] [data-testid=followBtn]',
			person: 'Maya Torrelson',
			action: 'ask',
			untouched: '[data-testid^=profileCard] [data-testid=followBtn]',
		},
	],
});
