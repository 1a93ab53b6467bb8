import {defineExpectation} from '../../browser/contract/expectation.ts';

const publish = '[data-e2e=post_video_button]';

export default defineExpectation({
	id: 'tiktok',
	routes: [{hosts: ['www.tiktok.com'], path: /^\//, page: 'app'}],
	quiet: 'https://www.tiktok.com/@mayatorrelson',
	handle: 'mscastellano',
	places: [
		{
			name: 'comment',
			url: 'https://www.tiktok.com/@wrengrove/video/42',
			otherLanguage: 'https://www.tiktok.com/@wrengrove/video/42?lang=es',
			editor: '[data-e2e=comment-input] [contenteditable]',
			model: 'comment',
			kind: 'comment',
			mention: {type: '@dan', text: '@danawhitlock '},
			send: {Enter: {keys: 'Enter'}, 'a press': {press: '[data-e2e=comment-post]'}},
		},
		{
			name: 'caption',
			url: 'https://www.tiktok.com/tiktokstudio/upload',
			otherLanguage: 'https://www.tiktok.com/tiktokstudio/upload?lang=es',
			editor: '.public-DraftEditor-content',
			model: 'caption',
			kind: 'post',
			newLine: 'Enter',
			send: {'a press': {press: publish}},
			photos: 'input[type=file]',
			submit: publish,
		},
		{
			name: 'message',
			url: 'https://www.tiktok.com/messages',
			otherLanguage: 'https://www.tiktok.com/messages?lang=es',
			editor: '[data-e2e=message-input-area] [contenteditable]',
			model: 'message',
			kind: 'message',
			send: {Enter: {keys: 'Enter'}, 'a press': {press: '[data-e2e=message-send]'}},
		},
	],
	filled: {url: 'https://www.tiktok.com/tiktokstudio/upload', press: publish},
	connections: [
		{
			name: 'profile',
			url: 'https://www.tiktok.com/@mayatorrelson',
			otherLanguage: 'https://www.tiktok.com/@mayatorrelson?lang=es',
			control: 'button[data-e2e=follow-button]',
			person: 'Maya Torrelson',
			action: 'ask',
			untouched: 'div[data-e2e=follow-button]',
		},
	],
});
