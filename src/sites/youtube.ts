import type {DraftKind} from '../../rules/types.ts';
import {defineSite} from './define.ts';
import {closest, findAll, isGhost} from './page.ts';
import {plain} from './people.ts';

// Polymer elements in the light DOM: ids repeat, and ghost copies without a size exist.
const box = 'ytd-commentbox';
const submit = '#submit-button :is(button, [role="button"])';
const community = 'ytd-backstage-post-dialog-renderer';
const chatSend = '#send-button :is(button, [role="button"])';
const studioDone = '#done-button';

const kindOf = (editor: HTMLElement): DraftKind => (closest(editor, community) ? 'post' : 'comment');

/** The handle of the channel that is acting shows in the opened account menu, and beside a comment box's picture. */
function handleOf(document: Document): string {
	const menu = findAll(document, 'ytd-active-account-header-renderer #channel-handle').find((found) => !isGhost(found));
	const alt = findAll(document, `${box} #author-thumbnail img[alt]`)
		.map((image) => image.getAttribute('alt') ?? '')
		.find((text) => text.startsWith('@'));
	return (plain(menu) || alt || '').replace(/^@/, '');
}

/** YouTube: comments, community posts, live chat, and descriptions in Studio. Plain editing hosts. */
export default defineSite({
	id: 'youtube',
	matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*', 'https://studio.youtube.com/*'],
	composers: [
		{
			id: 'comment',
			editor: `${box} #contenteditable-root[contenteditable="true"]`,
			root: {closest: box},
			kind: kindOf,
			submit,
			// Often named for comments, nowhere documented: a send that walks past would be worse.
			keys: 'mod-enter',
			attachments: 'ytd-backstage-multi-image-thumbnail-renderer img, img[src^="blob:"]',
			press: `${box} ${submit}`,
		},
		{
			id: 'chat',
			editor: 'yt-live-chat-text-input-field-renderer #input[contenteditable]',
			root: {closest: 'yt-live-chat-message-input-renderer', around: chatSend},
			kind: 'comment',
			submit: chatSend,
			keys: 'enter',
			press: `yt-live-chat-message-input-renderer ${chatSend}`,
			pressEnter: 'yt-live-chat-text-input-field-renderer #input',
		},
		{
			id: 'studio',
			editor: ':is(#title-textarea, #description-textarea) #textbox[contenteditable="true"]',
			root: {closest: 'ytcp-uploads-dialog, ytcp-video-metadata-editor', around: studioDone},
			kind: 'post',
			submit: studioDone,
			keys: 'none',
			press: studioDone,
		},
	],
	connections: [],
	identity: (document) => ({handle: handleOf(document)}),
	pressConnection: '',
});
