import {defineExpectation} from '../../browser/contract/expectation.ts';

const submit = '#submit-button button';

export default defineExpectation({
	id: 'youtube',
	routes: [{hosts: ['www.youtube.com', 'm.youtube.com'], path: /^\//, page: 'app'}],
	quiet: 'https://www.youtube.com/feed/subscriptions',
	handle: 'mscastellano',
	places: [
		{
			name: 'comment',
			url: 'https://www.youtube.com/watch?v=42',
			otherLanguage: 'https://www.youtube.com/watch?v=42&lang=es',
			opener: '#simplebox-placeholder',
			editor: '#contenteditable-root',
			model: 'comment',
			kind: 'comment',
			send: {'a press': {press: submit}, 'Ctrl+Enter': {keys: 'Control+Enter'}},
			close: '#cancel-button button',
			submit,
		},
		{
			name: 'community post',
			url: 'https://www.youtube.com/@wrengrove/community',
			otherLanguage: 'https://www.youtube.com/@wrengrove/community?lang=es',
			editor: 'ytd-backstage-post-dialog-renderer #contenteditable-root',
			model: 'community',
			kind: 'post',
			send: {'a press': {press: `ytd-backstage-post-dialog-renderer ${submit}`}},
			photos: 'ytd-backstage-post-dialog-renderer input[type=file]',
		},
		{
			name: 'live chat',
			url: 'https://www.youtube.com/live_chat?v=42',
			otherLanguage: 'https://www.youtube.com/live_chat?v=42&lang=es',
			editor: '#input',
			model: 'chat',
			kind: 'comment',
			// The page of the chat alone does not say who writes.
			handle: '',
			send: {Enter: {keys: 'Enter'}, 'a press': {press: '#send-button button'}},
		},
	],
	filled: {url: 'https://www.youtube.com/watch?v=42', press: submit},
});
