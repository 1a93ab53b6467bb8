import {defineExpectation} from '../../browser/contract/expectation.ts';

const hosts = ['school.example'];
const site = 'https://school.example';
const pages = ['account', 'ckeditor', 'plain', 'quill', 'slate', 'textarea', 'tinymce'];
const at = (page: string) => ({url: `${site}/${page}`, otherLanguage: `${site}/${page}?lang=es`});

export default defineExpectation({
	id: 'generic',
	added: hosts,
	routes: pages.map((page) => ({hosts, path: new RegExp(`^/${page}$`), page})),
	quiet: `${site}/account`,
	handle: 'school.example',
	places: [
		{
			...at('textarea'),
			name: 'textarea',
			editor: '#body',
			model: 'body',
			kind: 'post',
			editors: 2,
			newLine: 'Enter',
			send: {'a press': {press: 'button[type=submit]'}, 'Ctrl+Enter': {keys: 'Control+Enter'}},
		},
		{
			...at('plain'),
			name: 'contenteditable',
			editor: '#editor',
			model: 'plain',
			kind: 'post',
			newLine: 'Enter',
			send: {'a press': {press: '#send'}},
		},
		{
			...at('quill'),
			name: 'Quill',
			editor: '.ql-editor',
			model: 'quill',
			kind: 'post',
			newLine: 'Enter',
			send: {'a press': {press: '.btn-primary'}},
			submit: '.btn-primary',
		},
		{
			...at('slate'),
			name: 'Slate',
			// Its history is a package of its own.
			forgets: true,
			editor: '[data-slate-editor]',
			model: 'slate',
			kind: 'post',
			newLine: 'Enter',
			send: {'a press': {press: '[role=dialog] > [role=button] >> nth=-1'}},
		},
		{
			...at('ckeditor'),
			name: 'CKEditor',
			editor: '.ck-editor__editable',
			model: 'ckeditor',
			kind: 'post',
			newLine: 'Enter',
			send: {'a press': {press: '[name=save]'}},
			aside: '[name=preview]',
		},
		{
			...at('tinymce'),
			name: 'TinyMCE in a frame',
			frame: 'iframe.tox-edit-area__iframe',
			editor: 'body#tinymce',
			model: 'tinymce',
			kind: 'post',
			newLine: 'Enter',
			send: {'a press': {press: '[name=go]'}},
			aside: '[name=draft]',
		},
	],
});
