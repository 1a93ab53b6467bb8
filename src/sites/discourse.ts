import {defineSite} from './define.ts';
import {accountHere} from './page.ts';

/** A name in an avatar's address: `/user_avatar/<host>/<name>/…` or `/letter_avatar_proxy/v4/letter/<letter>/…`, which has none. */
function nameOf(document: Document): string | undefined {
	const avatar = document.querySelector('#toggle-current-user img.avatar, #current-user img.avatar');
	const written = avatar?.getAttribute('src')?.match(/\/user_avatar\/[^/]+\/([^/]+)\//)?.[1];
	// Letters for pictures carry no name; the button's own link does.
	const link = document.querySelector('#current-user a[href^="/u/"]')?.getAttribute('href');
	const name = written ?? link?.match(/^\/u\/([^/]+)/)?.[1];
	return name && decodeURIComponent(name);
}

/** Discourse, on hosts that a person added: topics, replies, messages to people and chat. */
export default defineSite({
	id: 'discourse',
	name: 'Discourse',
	sort: 'forum',
	matches: [],
	isHere: (document) => document.querySelector('meta[name="generator"][content^="Discourse"]') !== null,
	composers: [
		{
			id: 'topic',
			// The body is a textarea, or ProseMirror for people who chose the rich editor.
			editor: '#reply-title, #reply-control :is(textarea.d-editor-input, .ProseMirror[contenteditable="true"])',
			root: {closest: '#reply-control'},
			kind(_field, root) {
				if (root.matches('.private-message, .composer-action-privateMessage')) return 'message';
				return root.querySelector('#reply-title') ? 'post' : 'comment';
			},
			submit: '.save-or-cancel .create, .submit-panel .create',
			keys: 'mod-enter',
			suggestions: '.autocomplete li a',
			attachments: '.d-editor-preview img:not(.emoji, .avatar), .ProseMirror img:not(.emoji, .avatar)',
			press: '#reply-control .create',
		},
		{
			id: 'chat',
			editor: '.chat-composer__input',
			root: {closest: '.chat-composer__wrapper, .chat-composer', around: '.chat-composer-button.-send'},
			kind: 'message',
			submit: '.chat-composer-button.-send',
			keys: 'enter',
			suggestions: '.autocomplete li a',
			attachments: '.chat-composer-upload img',
			press: '.chat-composer-button.-send',
			pressEnter: '.chat-composer__input',
		},
	],
	connections: [],
	identity: (document) => accountHere(document, nameOf(document)),
	pressConnection: '',
});
