import type {Profile} from '../../rules/types.ts';
import {defineSite, type Identity} from './define.ts';
import {ancestorsOf, around, closest, controlSelector, findAll, follows, isGhost, labelOf, linesOf} from './page.ts';
import {acceptWords, askWords, commentWords, messageWords, refuseWords, sendWords} from './words.ts';

// Lexical sets the attribute itself, so it outlives the site's hashed class names (facebook/lexical, LexicalEditor.ts).
const editor = '[data-lexical-editor="true"][contenteditable="true"]';
// The wrapper of the send arrow under the comment box in use; the same since 2023 in eight projects.
const commentSubmit = '#focused-state-composer-submit';
const media = 'img[src^="blob:"], video[src^="blob:"], img[src*="scontent"], video';

const options = '[role="listbox"] [role="option"]';

const promptOf = (field: HTMLElement) =>
	field.getAttribute('aria-label') ?? field.getAttribute('aria-placeholder') ?? '';

const isChatPage = ({location}: Document) =>
	/(^|\.)messenger\.com$/.test(location.hostname) || /^\/messages(\/|$)/.test(location.pathname);

function isComment(field: HTMLElement): boolean {
	if (closest(field, 'form[method="post"]')) return false;
	if (messageWords.test(promptOf(field))) return false;
	if (commentWords.test(promptOf(field)) || closest(field, 'form[role="presentation"]')) return true;
	const box = around(field, commentSubmit, 6);
	// A box with several editors is the page: the arrow belongs to another one.
	return box !== undefined && findAll(box, editor).filter((other) => !isGhost(other)).length === 1;
}

/** A chat stands outside of posts, and of dialogs that have a form. */
function isMessage(field: HTMLElement): boolean {
	if (isChatPage(field.ownerDocument) || messageWords.test(promptOf(field))) return true;
	return !closest(field, 'form, [role="article"], [role="dialog"]');
}

/** Post, or Next in dialogs of two steps: by its word where we know it, else the widest labelled control below the editor. */
function postControl(root: Element, field: HTMLElement): HTMLElement | undefined {
	const below = findAll(root, '[role="button"][aria-label], button[aria-label], button[type="submit"]').filter(
		(control) => follows(field, control) && !isGhost(control),
	);
	const known = below.filter((control) => sendWords.test(labelOf(control))).at(-1);
	if (known) return known;
	return below.reduce<HTMLElement | undefined>(
		(widest, control) => (widest && widest.offsetWidth > control.offsetWidth ? widest : control),
		undefined,
	);
}

/** The one send control of a chat: beside the text, last in its row; docked chats may have none. */
const chatControl = (root: Element): HTMLElement | undefined =>
	findAll(root, '[role="button"][aria-label], button[aria-label]')
		.filter((control) => !isGhost(control) && (sendWords.test(labelOf(control)) || /enter/i.test(labelOf(control))))
		.at(-1);

// A page load's inline data names the person who signed in; read once for each acting account.
const names = new Map<string, string | undefined>();

function nameOf(id: string, document: Document): string | undefined {
	if (names.has(id)) return names.get(id);
	const data = [...document.scripts].find((script) => script.text.includes(`"USER_ID":"${id}"`))?.text;
	const written = data?.match(/"NAME":("(?:[^"\\]|\\.){1,100}")/)?.[1];
	const name = written ? (JSON.parse(written) as string) : undefined;
	// Scripts still arrive while the page loads.
	if (name || document.readyState === 'complete') names.set(id, name);
	return name;
}

function identity(document: Document): Identity {
	const cookie = (name: string) => document.cookie.match(new RegExp(`(?:^|; )${name}=(\\d+)`))?.[1];
	// `i_user` is the page or profile acted as; without a switch there is `c_user` alone.
	const handle = cookie('i_user') ?? cookie('c_user') ?? '';
	const name = handle && nameOf(handle, document);
	return {handle, ...(name && {name})};
}

// The control's row has a sibling that refuses; the card is where the link to the person is.
const requestCard = (control: HTMLElement): Element | undefined => {
	let steps = 8;
	for (const at of ancestorsOf(control)) {
		if (steps-- <= 0) return undefined;
		if (at.querySelector('a[href*="profile_id="], a[href*="/profile.php"], a[role="link"][href]')) return at;
	}
	return undefined;
};

const controlsIn = (card: Element) =>
	findAll(card, controlSelector).filter((control) => !isGhost(control) && !control.matches('a'));

function acceptsRequest(control: HTMLElement): boolean {
	const label = labelOf(control);
	if (acceptWords.test(label)) return true;
	if (refuseWords.test(label) || askWords.test(label) || !/^\/friends/.test(control.ownerDocument.location.pathname))
		return false;
	// A language whose word we don't know: of the pair in the card of a request, the first accepts.
	const card = requestCard(control);
	if (!card?.querySelector('a[href*="/friends/requests/"][href*="profile_id="]')) return false;
	const controls = controlsIn(card);
	return controls.length === 2 && controls[0] === control;
}

function personInCard(card: Element): Profile | undefined {
	const links = [...card.querySelectorAll<HTMLAnchorElement>('a[href]')];
	const link = links.find((candidate) => candidate.textContent?.trim());
	const name = link?.textContent?.replace(/\s+/g, ' ').trim();
	if (!link || !name) return undefined;
	const url = new URL(link.href, card.ownerDocument.location.href);
	const handle = url.searchParams.get('profile_id') ?? url.searchParams.get('id') ?? url.pathname.split('/')[1];
	return {name, ...(handle && {handle}), lines: linesOf(card).filter((line) => line !== name)};
}

const profileCard = (control: HTMLElement): Element | undefined => {
	const inList = closest(control, '[role="listitem"], li');
	return inList ?? closest(control, '[role="main"], main') ?? control.ownerDocument.body;
};

function personOfProfile(card: Element): Profile | undefined {
	const heading = findAll(card, 'h1').find((candidate) => !isGhost(candidate) && candidate.textContent?.trim());
	if (!heading) return personInCard(card);
	const name = heading.textContent?.replace(/\s+/g, ' ').trim() ?? '';
	const handle = card.ownerDocument.location.pathname.split('/')[1];
	return {
		name,
		...(handle && {handle}),
		// The head of a profile says who it is; further down is what others wrote.
		lines: linesOf(card)
			.filter((line) => line !== name)
			.slice(0, 12),
	};
}

/** Facebook and Messenger. All editors are Lexical; classes are hashed, labels are in the reader's language. */
export default defineSite({
	id: 'facebook',
	matches: ['https://*.facebook.com/*', 'https://www.messenger.com/*'],
	composers: [
		{
			id: 'comment',
			editor,
			is: isComment,
			root: {around: commentSubmit, closest: 'form'},
			kind: 'comment',
			submit: `${commentSubmit} [role="button"], ${commentSubmit} button`,
			keys: 'enter',
			attachments: media,
			suggestions: options,
			press: `${commentSubmit} [role="button"], ${commentSubmit} button`,
			pressEnter: `form[role="presentation"] ${editor}`,
		},
		{
			id: 'message',
			editor: `${editor}, div[role="textbox"][contenteditable="true"]`,
			is: isMessage,
			root: {closest: '[role="region"], [role="complementary"], [role="main"]'},
			kind: 'message',
			findSubmit: chatControl,
			keys: 'enter',
			attachments: 'img[src^="blob:"], video[src^="blob:"]',
			press: '[aria-label*="nter to send"]',
			// Posts are written in dialogs; what is written outside of them is a chat or a comment.
			pressEnter: `${editor}:not([role="dialog"] *, form[method="post"] *)`,
		},
		{
			id: 'post',
			editor,
			is: (field) => closest(field, '[role="dialog"], form[method="post"]') !== undefined,
			root: {closest: '[role="dialog"]'},
			kind: 'post',
			findSubmit: postControl,
			// Enter is a new line. That Ctrl or ⌘ with it posts is not documented; a send that walks past would be worse.
			keys: 'mod-enter',
			attachments: media,
			press: `[role="dialog"]:has(${editor}) [role="button"][aria-label]`,
		},
	],
	connections: [
		{
			id: 'friend-request',
			direction: 'incoming',
			control: '[role="button"][aria-label], button[aria-label]',
			is: acceptsRequest,
			card: requestCard,
			person: personInCard,
		},
		{
			id: 'add-friend',
			direction: 'outgoing',
			control: '[role="button"][aria-label], button[aria-label]',
			is: (control) => askWords.test(labelOf(control)),
			card: profileCard,
			person: personOfProfile,
		},
	],
	identity,
	requestPaths: /^\/friends(\/|$)/,
	pressConnection: '[role="button"][aria-label]',
	labelConnection: new RegExp(`${acceptWords.source}|${askWords.source}`, 'iu'),
});
