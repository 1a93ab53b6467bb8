import type {DraftKind} from '../../rules/types.ts';
import {defineSite, type Identity} from './define.ts';
import {closest, findAll} from './page.ts';

// The new site is made of custom elements with open shadow roots that arrive late; editor and submit of comments are in slots.
const composer = 'shreddit-composer';
const commentSubmit = 'button[slot="submit-button"]';
const postForm = 'r-post-composer-form, [data-testid="post-composer"], main';
const postSubmit = 'r-post-form-submit-button';
const titleBox = 'faceplate-textarea-input[name="title"]';

const inside = (host: Element | null | undefined, selector: string) =>
	host?.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;

const isSubmitPage = ({ownerDocument}: HTMLElement) => /\/submit\/?$/.test(ownerDocument.location.pathname);
const oldKind = (field: HTMLElement): DraftKind => (closest(field, '#newlink, .submit') ? 'post' : 'comment');

function identity(document: Document): Identity {
	const old = document.querySelector('#header .user a[href*="/user/"]');
	const link = old ?? document.querySelector('header a[href^="/user/"], #user-drawer-content a[href^="/user/"]');
	const name = link?.getAttribute('href')?.match(/\/user\/([\w-]+)/)?.[1];
	// The box that opens a comment has the person's number.
	const number = document.querySelector('comment-composer-host [user-id]')?.getAttribute('user-id');
	return {handle: name ?? number ?? ''};
}

/** Reddit, new and old: posts and comments. */
export default defineSite({
	id: 'reddit',
	matches: [
		'https://www.reddit.com/*',
		'https://sh.reddit.com/*',
		'https://old.reddit.com/*',
		'https://new.reddit.com/*',
	],
	composers: [
		{
			id: 'post',
			editor: `${composer} [contenteditable="true"], textarea#innerTextArea`,
			is: (field) =>
				isSubmitPage(field) && (field.matches('[contenteditable]') || closest(field, titleBox) !== undefined),
			root: {closest: postForm},
			kind: 'post',
			// The title's field is in a shadow root of its own.
			moreEditors: (root) => findAll(root, titleBox).flatMap((host) => inside(host, 'textarea#innerTextArea') ?? []),
			findSubmit: (root) => inside(root.querySelector(postSubmit), 'button'),
			keys: 'none',
			attachments: 'r-post-media-input img, img[src^="blob:"], video',
			press: `${postSubmit}, #inner-post-submit-button`,
		},
		{
			id: 'comment',
			editor: `${composer} [contenteditable="true"], ${composer} textarea`,
			root: {closest: composer},
			kind: 'comment',
			submit: commentSubmit,
			// Documented for the old site alone; a send that walks past would be worse.
			keys: 'mod-enter',
			attachments: 'img[src^="blob:"], figure img, video',
			press: `${composer} ${commentSubmit}`,
		},
		{
			id: 'old',
			editor: '.usertext-edit textarea[name="text"], #newlink textarea[name="title"]',
			root: {closest: 'form'},
			kind: oldKind,
			submit: '.usertext-buttons button.save, button[name="submit"][type="submit"]',
			keys: 'mod-enter',
			press: 'form.usertext button.save, #newlink button[name="submit"]',
		},
	],
	connections: [],
	identity,
	pressConnection: '',
});
