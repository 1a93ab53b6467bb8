import {defineExpectation} from '../../browser/contract/expectation.ts';

const hosts = ['classroom.google.com'];
const url = 'https://classroom.google.com/u/0/c/NjM0';

export default defineExpectation({
	id: 'google-classroom',
	routes: [{hosts, path: /^\/u\/\d+\/c\/\w+$/, page: 'stream'}],
	quiet: url,
	handle: 'rcastellano@wrengrove.example',
	places: [
		{
			name: 'announcement',
			url,
			otherLanguage: `${url}?lang=es`,
			opener: '[guidedhelpid]',
			editor: '#creator [contenteditable]',
			model: 'announcement',
			kind: 'post',
			newLine: 'Enter',
			send: {'a press': {press: '#announce'}},
			close: '#cancel',
		},
		{
			name: 'comment',
			url,
			otherLanguage: `${url}?lang=es`,
			editor: '.comment-row [contenteditable]',
			model: 'comment',
			kind: 'comment',
			newLine: 'Enter',
			send: {'a press': {press: '.tools button'}},
			submit: '.tools button',
		},
	],
});
