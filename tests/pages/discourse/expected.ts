import {defineExpectation} from '../../browser/contract/expectation.ts';

const forum = 'https://forum.example';
const topic = {
	kind: 'comment',
	opener: '.reply.create',
	model: 'body',
	newLine: 'Enter',
	send: {'a press': {press: '#reply-control .create'}, 'Ctrl+Enter': {keys: 'Control+Enter'}},
	photos: '#file-uploader',
	close: '.discard-button',
	submit: '#reply-control .create',
} as const;

export default defineExpectation({
	id: 'discourse',
	added: ['forum.example'],
	routes: [
		{hosts: ['forum.example'], path: /^\/t\//, page: 'topic'},
		{hosts: ['forum.example'], path: /^\/chat\//, page: 'chat'},
	],
	served: () => ({head: '<meta name="generator" content="Discourse 3.6.0 - https://github.com/discourse/discourse">'}),
	quiet: `${forum}/t/book-fair/7`,
	handle: 'rcastellano@forum.example',
	accountName: 'rcastellano',
	places: [
		{
			...topic,
			name: 'reply',
			url: `${forum}/t/book-fair/7`,
			otherLanguage: `${forum}/t/book-fair/7?lang=es`,
			editor: 'textarea.d-editor-input',
		},
		{
			...topic,
			name: 'topic in the rich editor',
			kind: 'post',
			editors: 2,
			url: `${forum}/t/book-fair/7?rich&topic`,
			otherLanguage: `${forum}/t/book-fair/7?rich&topic&lang=es`,
			editor: '.ProseMirror',
		},
		{
			name: 'chat',
			url: `${forum}/chat/c/general/2`,
			otherLanguage: `${forum}/chat/c/general/2?lang=es`,
			editor: '.chat-composer__input',
			model: 'chat',
			kind: 'message',
			newLine: 'Shift+Enter',
			send: {'a press': {press: '.-send'}, Enter: {keys: 'Enter'}},
		},
	],
	filled: {url: `${forum}/t/book-fair/7`, press: '#reply-control .create'},
});
