import {defineExpectation} from '../../browser/contract/expectation.ts';

const submit = 'button[slot=submit-button]';
const post = '#inner-post-submit-button';

export default defineExpectation({
	id: 'reddit',
	routes: [
		{hosts: ['old.reddit.com'], path: /^\//, page: 'old'},
		{hosts: ['www.reddit.com', 'sh.reddit.com', 'new.reddit.com'], path: /^\//, page: 'new'},
	],
	quiet: 'https://www.reddit.com/r/teachers/',
	handle: 'mscastellano',
	places: [
		{
			name: 'comment',
			url: 'https://www.reddit.com/r/teachers/comments/42/',
			otherLanguage: 'https://www.reddit.com/r/teachers/comments/42/?lang=es',
			opener: '#trigger',
			editor: 'shreddit-composer [role=textbox]',
			model: 'comment',
			kind: 'comment',
			newLine: 'Enter',
			send: {'a press': {press: submit}},
			close: '#cancel',
			submit,
		},
		{
			name: 'post',
			url: 'https://www.reddit.com/r/teachers/submit',
			otherLanguage: 'https://www.reddit.com/r/teachers/submit?lang=es',
			editor: 'shreddit-composer [role=textbox]',
			editors: 2,
			model: 'body',
			kind: 'post',
			newLine: 'Enter',
			send: {'a press': {press: post}},
			photos: 'input[type=file]',
			submit: post,
		},
		{
			name: 'title of a post',
			url: 'https://www.reddit.com/r/teachers/submit',
			otherLanguage: 'https://www.reddit.com/r/teachers/submit?lang=es',
			editor: '#innerTextArea',
			editors: 2,
			model: 'title',
			kind: 'post',
			send: {'a press': {press: post}},
		},
		{
			name: 'comment on the old site',
			url: 'https://old.reddit.com/r/teachers/comments/42/',
			otherLanguage: 'https://old.reddit.com/r/teachers/comments/42/?lang=es',
			editor: '.usertext-edit textarea',
			model: 'old',
			kind: 'comment',
			newLine: 'Enter',
			send: {'a press': {press: 'button.save'}, 'Ctrl+Enter': {keys: 'Control+Enter'}},
		},
	],
	filled: {url: 'https://www.reddit.com/r/teachers/submit', press: post},
});
