import {defineExpectation} from '../../browser/contract/expectation.ts';

const board = 'https://board.example';
const place = {
	editor: '#message',
	model: 'message',
	editors: 2,
	newLine: 'Enter',
	send: {'a press': {press: '[name=post]'}},
	aside: '[name=preview]',
} as const;

export default defineExpectation({
	id: 'phpbb',
	added: ['board.example'],
	routes: [
		{hosts: ['board.example'], path: /^\/(?:posting|viewtopic)\.php$/, page: 'posting'},
		{hosts: ['board.example'], path: /^\/$/, page: 'index'},
	],
	quiet: `${board}/`,
	handle: 'rcastellano@board.example',
	accountName: 'rcastellano',
	places: [
		{
			...place,
			name: 'topic',
			kind: 'post',
			url: `${board}/posting.php?mode=post&f=2`,
			otherLanguage: `${board}/posting.php?mode=post&f=2&lang=es`,
		},
		{
			...place,
			name: 'quick reply',
			kind: 'comment',
			url: `${board}/viewtopic.php?t=7`,
			otherLanguage: `${board}/viewtopic.php?t=7&lang=es`,
		},
	],
	filled: {url: `${board}/viewtopic.php?t=7`, press: '[name=post]'},
});
