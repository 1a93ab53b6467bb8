import {defineExpectation} from '../../browser/contract/expectation.ts';

const url = 'https://app.schoology.com/course/1/updates';
const otherLanguage = `${url}?lang=es`;

export default defineExpectation({
	id: 'schoology',
	routes: [{hosts: ['app.schoology.com'], path: /^\/course\/\d+\/updates$/, page: 'feed'}],
	quiet: url,
	handle: '4242',
	places: [
		{
			name: 'update',
			url,
			otherLanguage,
			frame: 'iframe#edit-body_ifr',
			editor: 'body#tinymce',
			model: 'update',
			kind: 'post',
			newLine: 'Enter',
			send: {'a press': {press: '#edit-submit'}},
		},
		{
			name: 'comment',
			url,
			otherLanguage,
			editor: '.s-comments-post-form textarea',
			model: 'comment',
			kind: 'comment',
			newLine: 'Enter',
			send: {'a press': {press: '.s-comments-post-form .form-submit'}},
		},
	],
});
