import type {Profile} from '../../rules/types.ts';
import {defineSite} from './define.ts';
import {cardWith, personAt, plain} from './people.ts';

// Test ids ("data-e2e") outlive the site's class names; all editors are Draft.js.
const editor = '[contenteditable="true"]';
const commentPost = '[data-e2e="comment-post"]';
const publish = '[data-e2e="post_video_button"]';
const personLink = 'a[href^="/@"]';
const handleIn = /^(?:https:\/\/www\.tiktok\.com)?\/@([\w.]{1,30})/;

const onPath = (path: RegExp) => (field: HTMLElement) => path.test(field.ownerDocument.location.pathname);

const handleOf = (document: Document): string =>
	document
		.querySelector('a[data-e2e="nav-profile"], [data-e2e="nav-profile"] a')
		?.getAttribute('href')
		?.match(handleIn)?.[1] ?? '';

const head = '[data-e2e="user-title"], [data-e2e="user-subtitle"]';

/** A profile's head; in lists the nearest box with a link to somebody. */
function cardOf(control: HTMLElement): Element | undefined {
	return cardWith(control, personLink, 5) ?? cardWith(control, head);
}

function personIn(card: Element): Profile | undefined {
	const person = personAt(card, personLink, handleIn);
	const handle = plain(card.querySelector('[data-e2e="user-title"]')) || undefined;
	if (!handle) return person;
	const name = plain(card.querySelector('[data-e2e="user-subtitle"]')) || handle;
	const bio = plain(card.querySelector('[data-e2e="user-bio"]'));
	return {name, handle, ...(bio && {bio}), lines: []};
}

/** TikTok: comments, captions of uploads, messages. */
export default defineSite({
	id: 'tiktok',
	matches: ['https://www.tiktok.com/*'],
	composers: [
		{
			id: 'comment',
			editor: `[data-e2e="comment-input"] ${editor}`,
			root: {around: commentPost},
			kind: 'comment',
			submit: commentPost,
			// Seen to send in some projects: Shift+Enter breaks the line.
			keys: 'enter',
			suggestions: '[data-e2e="comment-at-list"] *, [role="listbox"] [role="option"]',
			press: commentPost,
			pressEnter: `[data-e2e="comment-input"] ${editor}`,
		},
		{
			id: 'caption',
			editor: `.public-DraftEditor-content${editor}`,
			is: onPath(/^\/(?:tiktokstudio|creator-center)\/|^\/upload/),
			root: {around: publish},
			kind: 'post',
			submit: publish,
			keys: 'none',
			attachments: 'video, img[src^="blob:"]',
			press: publish,
		},
		{
			id: 'message',
			editor: `${editor}[role="textbox"], [data-e2e="message-input-area"] ${editor}`,
			is: onPath(/^\/messages/),
			root: {around: '[data-e2e="message-send"]'},
			kind: 'message',
			submit: '[data-e2e="message-send"]',
			keys: 'enter',
			press: '[data-e2e="message-send"]',
			pressEnter: `[data-e2e="message-input-area"] ${editor}`,
		},
	],
	connections: [
		{
			id: 'follow',
			direction: 'outgoing',
			control: '[data-e2e="follow-button"]',
			// Once followed, the same control ends it and shows a picture alone.
			is: (control) => plain(control) !== '',
			card: cardOf,
			person: personIn,
		},
	],
	identity: (document) => ({handle: handleOf(document)}),
	pressConnection: '[data-e2e="follow-button"]',
});
