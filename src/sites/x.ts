import type {DraftKind, Profile} from '../../rules/types.ts';
import {defineSite, type Identity} from './define.ts';
import {closest, findAll, follows, isGhost, labelOf, linesOf} from './page.ts';
import {acceptWords, refuseWords} from './words.ts';

const submit = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const modal = '[role="dialog"], [aria-labelledby="modal-header"]';
const typeahead = '[id^="typeaheadDropdown"] [role="option"]';
const attached = '[data-testid="attachments"] img, [data-testid="attachments"] video';

/** A reply shows the post it answers above the editor; a quoted post is below it. */
function kindOf(editor: HTMLElement, root: Element): DraftKind {
	const {pathname, search} = editor.ownerDocument.location;
	if (new URLSearchParams(search).has('in_reply_to')) return 'comment';
	if (closest(editor, '[data-testid="inline_reply_offscreen"]')) return 'comment';
	if (root.matches(modal)) {
		return findAll(root, '[data-testid="tweet"]').some((post) => follows(post, editor)) ? 'comment' : 'post';
	}
	return /\/status\/\d+/.test(pathname) ? 'comment' : 'post';
}

const handleIn = (link: Element | null | undefined) =>
	link?.getAttribute('href')?.match(/^(?:https?:\/\/[^/]+)?\/@?(\w{1,20})(?:[/?#]|$)/)?.[1];

function identity(document: Document): Identity {
	const link =
		document.querySelector('a[data-testid="AppTabBar_Profile_Link"]') ??
		document.querySelector('a[data-testid="DashButton_ProfileIcon_Link"]');
	const avatar = document.querySelector(
		'[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
	);
	const fromLink = handleIn(link);
	const fromAvatar = avatar?.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length);
	// After an account switch the two disagree for some seconds: then nobody knows.
	if (fromLink && fromAvatar && fromLink.toLowerCase() !== fromAvatar.toLowerCase()) return {handle: ''};
	return {handle: fromLink ?? fromAvatar ?? ''};
}

const cell = (control: HTMLElement): Element | undefined =>
	closest(control, '[data-testid="UserCell"]') ?? closest(control, '[data-testid="HoverCard"]');

const profileHead = (control: HTMLElement): Element | undefined => {
	const column = closest(control, '[data-testid="primaryColumn"]');
	return column?.querySelector('[data-testid="UserName"]') ? column : undefined;
};

const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function person(card: Element): Profile | undefined {
	const box = card.querySelector('[data-testid="User-Name"], [data-testid="UserName"]');
	const handle =
		textOf(box ?? card).match(/@(\w{1,20})/)?.[1] ??
		[...card.querySelectorAll('a[href^="/"]')].map(handleIn).find((found) => found !== undefined);
	const links = [...card.querySelectorAll('a[href^="/"]')].map(textOf).filter((text) => text && !text.startsWith('@'));
	const named = box ? linesOf(box).find((line) => !line.startsWith('@')) : links[0];
	const name = named?.replace(/\s*@\w+$/, '').trim() || handle;
	if (!name) return undefined;
	const bio = textOf(card.querySelector('[data-testid="UserDescription"]'));
	const lines = card.matches('[data-testid="primaryColumn"]') ? [] : linesOf(card);
	return {
		name,
		...(handle && {handle}),
		...(bio && {bio}),
		lines: lines.filter((line) => line !== name && line !== `@${handle}`),
	};
}

function acceptsFollower(control: HTMLElement): boolean {
	if (/^\/follower_requests/.test(control.ownerDocument.location.pathname)) {
		if (acceptWords.test(labelOf(control))) return true;
		if (refuseWords.test(labelOf(control)) || control.closest('[data-testid$="-follow"]')) return false;
		const pair = findAll(cell(control) ?? control, 'button, [role="button"]').filter((other) => !isGhost(other));
		return pair.length === 2 && pair[0] === control;
	}
	return /^\/messages\/requests/.test(control.ownerDocument.location.pathname) && acceptWords.test(labelOf(control));
}

/** X. Posts are Draft.js with test ids; the new chat is a textarea in an open shadow root. */
export default defineSite({
	id: 'x',
	matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*'],
	composers: [
		{
			id: 'post',
			editor: '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea"] textarea',
			root: {closest: modal, around: submit},
			kind: kindOf,
			submit,
			keys: 'mod-enter',
			suggestions: typeahead,
			attachments: attached,
			press: submit,
		},
		{
			id: 'chat',
			editor: 'textarea[data-testid="dm-composer-textarea"]',
			root: {closest: '[data-testid="dm-composer-form"]', around: '[data-testid="dm-composer-send-button"]'},
			kind: 'message',
			submit: '[data-testid="dm-composer-send-button"]',
			// Likely, not seen documented; Shift+Enter breaks the line.
			keys: 'enter',
			press: '[data-testid="dm-composer-send-button"]',
			pressEnter: '[data-testid="dm-composer-textarea"]',
		},
		{
			id: 'old-chat',
			editor: '[data-testid="dmComposerTextInput"]',
			root: {around: '[data-testid="dmComposerSendButton"]'},
			kind: 'message',
			submit: '[data-testid="dmComposerSendButton"]',
			keys: 'enter',
			suggestions: typeahead,
			attachments: attached,
			press: '[data-testid="dmComposerSendButton"]',
			pressEnter: '[data-testid="dmComposerTextInput"]',
		},
		{
			// The extension OldTwitter replaces the whole page with plain textareas.
			id: 'old-twitter',
			editor: 'textarea:is(#new-tweet-text, .new-tweet-text, .navbar-new-tweet-text, .tweet-reply-text)',
			root: {around: '#new-tweet-button, .new-tweet-button, .navbar-new-tweet-button, .tweet-reply-button'},
			kind: (editor) => (editor.matches('.tweet-reply-text') ? 'comment' : 'post'),
			submit: '#new-tweet-button, .new-tweet-button, .navbar-new-tweet-button, .tweet-reply-button',
			keys: 'mod-enter',
			press: '#new-tweet-button, .new-tweet-button, .navbar-new-tweet-button, .tweet-reply-button',
		},
	],
	connections: [
		{
			id: 'follow',
			direction: 'outgoing',
			// The test id begins with the numeric id of a person, never of a topic or list.
			control: '[data-testid$="-follow"]',
			card: (control) => cell(control) ?? profileHead(control),
			person,
		},
		{
			id: 'follower-request',
			direction: 'incoming',
			control: '[data-testid="UserCell"] :is(button, [role="button"]), [role="main"] :is(button, [role="button"])',
			is: acceptsFollower,
			card: (control) => cell(control) ?? closest(control, '[role="main"], main'),
			person,
		},
	],
	identity,
	requestPaths: /^\/(follower_requests|messages\/requests)/,
	pressConnection: '[data-testid$="-follow"]',
});
