import {defineExpectation} from '../../browser/contract/expectation.ts';

const hosts = ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'];

export default defineExpectation({
	id: 'x',
	routes: [
		{hosts, path: /^\/(?:home)?$/, page: 'post'},
		{hosts, path: /^\/compose\/post$/, page: 'post'},
		{hosts, path: /^\/\w+\/status\/\d+$/, page: 'post'},
		{hosts, path: /^\/i\/chat\/[\w-]+$/, page: 'chat'},
		{hosts, path: /^\/follower_requests$/, page: 'people'},
		{hosts, path: /^\/\w+$/, page: 'people'},
	],
	quiet: 'https://x.com/mayatorrelson',
	handle: 'mscastellano3',
	places: [
		{
			name: 'post',
			url: 'https://x.com/home',
			otherLanguage: 'https://x.com/home?lang=es',
			editor: '[data-testid=primaryColumn] [data-testid=tweetTextarea_0]',
			model: 'inline0',
			kind: 'post',
			newLine: 'Enter',
			mention: {type: '@dan', text: '@danawhitlock '},
			send: {'a press': {press: '[data-testid=tweetButtonInline]'}, 'Ctrl+Enter': {keys: 'Control+Enter'}},
			photos: '[data-testid=fileInput]',
			submit: '[data-testid=tweetButtonInline]',
		},
		{
			name: 'reply',
			url: 'https://x.com/wrengrove/status/12',
			otherLanguage: 'https://x.com/wrengrove/status/12?lang=es',
			editor: '[data-testid=inline_reply_offscreen] [data-testid=tweetTextarea_0]',
			model: 'inline0',
			kind: 'comment',
			newLine: 'Enter',
			send: {'a press': {press: '[data-testid=tweetButtonInline]'}},
			submit: '[data-testid=tweetButtonInline]',
		},
		{
			name: 'message',
			url: 'https://x.com/i/chat/1-2',
			otherLanguage: 'https://x.com/i/chat/1-2?lang=es',
			editor: '[data-testid=dm-composer-textarea]',
			model: 'chat',
			kind: 'message',
			newLine: 'Shift+Enter',
			send: {'a press': {press: '[data-testid=dm-composer-send-button]'}, Enter: {keys: 'Enter'}},
		},
	],
	filled: {url: 'https://x.com/home', press: '[data-testid=tweetButtonInline]'},
	connections: [
		{
			name: 'follower request',
			url: 'https://x.com/follower_requests',
			otherLanguage: 'https://x.com/follower_requests?lang=es',
			control: '[data-testid=UserCell] button >> nth=0',
			person: 'Maya Torrelson',
			action: 'accept',
			untouched: '[data-testid=UserCell] button >> nth=1',
		},
		{
			name: 'profile',
			url: 'https://x.com/mayatorrelson',
			otherLanguage: 'https://x.com/mayatorrelson?lang=es',
			control: '[data-testid="1790000000000000001-follow"]',
			person: 'Maya Torrelson',
			action: 'ask',
		},
	],
});
