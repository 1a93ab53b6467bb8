import {defineExpectation} from '../../browser/contract/expectation.ts';

const hosts = ['en.wikipedia.org'];
const wiki = 'https://en.wikipedia.org';

export default defineExpectation({
	id: 'mediawiki',
	routes: [
		{hosts, path: /^\/w\/index\.php$/, page: 'edit'},
		{hosts, path: /^\/wiki\/Talk:/, page: 'talk'},
	],
	served: () => ({head: '<meta name="generator" content="MediaWiki 1.46.0">'}),
	quiet: `${wiki}/wiki/Talk:Wren_Grove`,
	handle: 'RCastellano@en.wikipedia.org',
	accountName: 'RCastellano',
	places: [
		{
			name: 'text',
			url: `${wiki}/w/index.php?title=Wren_Grove&action=edit`,
			otherLanguage: `${wiki}/w/index.php?title=Wren_Grove&action=edit&lang=es`,
			editor: '#wpTextbox1',
			model: 'text',
			kind: 'post',
			editors: 2,
			newLine: 'Enter',
			send: {'a press': {press: '#wpSave'}},
			aside: '#wpPreview',
		},
		{
			name: 'reply',
			url: `${wiki}/wiki/Talk:Wren_Grove`,
			otherLanguage: `${wiki}/wiki/Talk:Wren_Grove?lang=es`,
			opener: '.reply-link',
			editor: '.ext-discussiontools-ui-replyWidget textarea',
			model: 'reply',
			kind: 'comment',
			newLine: 'Enter',
			send: {
				'a press': {press: '.oo-ui-flaggedElement-primary a'},
				'Ctrl+Enter': {keys: 'Control+Enter'},
			},
			close: '.oo-ui-flaggedElement-destructive a',
			submit: '.oo-ui-flaggedElement-primary a',
		},
	],
	filled: {url: `${wiki}/w/index.php?title=Wren_Grove&action=edit`, press: '#wpSave'},
});
