import {defineExpectation} from '../../browser/contract/expectation.ts';

const hosts = ['wrengrove.wordpress.com', 'blog.wrengrove.example'];
const blog = 'https://wrengrove.wordpress.com';

export default defineExpectation({
	id: 'wordpress',
	routes: [
		{hosts, path: /^\/wp-admin\/post-new\.php$/, page: 'post'},
		{hosts, path: /^\/wp-admin\/post\.php$/, page: 'classic'},
		{hosts, path: /^\/\d+\/[\w-]+\/$/, page: 'comment'},
		{hosts, path: /^\/wp-admin\/index\.php$/, page: 'dashboard'},
	],
	quiet: `${blog}/wp-admin/index.php`,
	handle: 'rcastellano@wrengrove.wordpress.com',
	accountName: 'rcastellano',
	places: [
		{
			name: 'block editor',
			url: `${blog}/wp-admin/post-new.php`,
			otherLanguage: `${blog}/wp-admin/post-new.php?lang=es`,
			frame: 'iframe[name=editor-canvas]',
			editor: '.is-root-container',
			focus: '.wp-block-paragraph >> nth=-1',
			model: 'content',
			kind: 'post',
			editors: 2,
			newLine: 'Enter',
			lead: '.editor-post-publish-panel__toggle',
			send: {'a press': {press: '.editor-post-publish-panel .editor-post-publish-button'}},
			photos: '#add-image',
		},
		{
			name: 'classic editor',
			url: `${blog}/wp-admin/post.php`,
			otherLanguage: `${blog}/wp-admin/post.php?lang=es`,
			frame: 'iframe#content_ifr',
			editor: 'body#tinymce',
			model: 'content',
			kind: 'post',
			editors: 2,
			newLine: 'Enter',
			send: {'a press': {press: '#publish'}},
		},
		{
			name: 'comment',
			url: `${blog}/2026/book-fair/`,
			otherLanguage: `${blog}/2026/book-fair/?lang=es`,
			editor: '#comment',
			model: 'comment',
			kind: 'comment',
			newLine: 'Enter',
			send: {'a press': {press: '#submit'}},
		},
	],
	filled: {url: `${blog}/2026/book-fair/`, press: '#submit'},
});
