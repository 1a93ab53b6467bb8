import type {DraftKind} from '../../rules/types.ts';
import {defineSite, type Identity} from './define.ts';
import {closest, findAll, follows, isGhost, labelOf} from './page.ts';
import {cardWith, personAt, personOfHead, plain} from './people.ts';
import {acceptWords, askWords, commentWords, refuseWords, sendWords} from './words.ts';

const editor = '[contenteditable="true"][role="textbox"]';
const button = '[role="button"], button';
const personLink = 'a[href^="/@"]';
const handleIn = /^\/@([\w.]{1,30})\/?$/;

/** The word of a control, or that of its picture. */
const wordOf = (control: HTMLElement): string =>
	labelOf(control) || (control.querySelector('svg[aria-label]')?.getAttribute('aria-label') ?? '');

/** Below the editor: by its word; else the last one with words in a dialog, or the turned arrow beside an answer. */
function postControl(root: Element, field: HTMLElement): HTMLElement | undefined {
	const below = findAll(root, button).filter((control) => follows(field, control) && !isGhost(control));
	const known = below.filter((control) => sendWords.test(wordOf(control))).at(-1);
	if (known) return known;
	if (root.matches('[role="dialog"]')) return below.filter((control) => plain(control) !== '').at(-1);
	return below.find((control) => control.querySelector('[style*="rotate"] svg, svg[style*="rotate"]') !== null);
}

/** An answer says so in its placeholder, or stands on the page of a post outside of a dialog. */
function kindOf(field: HTMLElement): DraftKind {
	if (commentWords.test(field.getAttribute('aria-placeholder') ?? '')) return 'comment';
	const isOnPost = /^\/@[^/]+\/post\//.test(field.ownerDocument.location.pathname);
	return isOnPost && !closest(field, '[role="dialog"]') ? 'comment' : 'post';
}

// Read once for each block of data: a page load brings one, and other people's data in others.
const told = new WeakMap<Element, string | undefined>();

function viewerIn(script: Element): string | undefined {
	if (told.has(script)) return told.get(script);
	const text = script.textContent ?? '';
	const block = text.includes('"BarcelonaSharedData"') ? text.slice(text.indexOf('"BarcelonaSharedData"')) : '';
	const viewer = block.match(/"viewer":\{[^{}]*?"username":"([\w.]{1,30})"/)?.[1];
	told.set(script, viewer);
	return viewer;
}

function identity(document: Document): Identity {
	for (const script of document.querySelectorAll('script[type="application/json"][data-sjs]')) {
		const handle = viewerIn(script);
		if (handle) return {handle};
	}
	return {handle: ''};
}

function cardOf(control: HTMLElement): Element | undefined {
	const {location} = control.ownerDocument;
	const card = cardWith(control, personLink, 6);
	if (card || !handleIn.test(location.pathname)) return card;
	return cardWith(control, 'h1', 8) ?? closest(control, '[role="region"], main, [role="main"]');
}

function personIn(card: Element) {
	const person = personAt(card, personLink, handleIn);
	if (person) return person;
	const handle = card.ownerDocument.location.pathname.match(handleIn)?.[1];
	return personOfHead(card, 'h1, h2', handle);
}

/** Threads. Lexical editors; every label is in the reader's language. */
export default defineSite({
	id: 'threads',
	matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
	composers: [
		{
			id: 'post',
			editor,
			root: {closest: '[role="dialog"]', around: '[role="button"]:has([style*="rotate"] svg, svg[style*="rotate"])'},
			kind: kindOf,
			findSubmit: postControl,
			keys: 'mod-enter',
			attachments: 'img[src^="blob:"], video',
			suggestions: '[role="listbox"] [role="option"]',
			press: `[role="dialog"]:has(${editor}) [role="button"]:not(:has(svg)), [role="button"]:has([style*="rotate"] svg)`,
		},
	],
	connections: [
		{
			id: 'follow-request',
			direction: 'incoming',
			control: button,
			is: (control) => acceptWords.test(labelOf(control)) && !refuseWords.test(labelOf(control)),
			card: (control) => cardWith(control, personLink),
			person: personIn,
		},
		{
			id: 'follow',
			direction: 'outgoing',
			control: button,
			is: (control) => askWords.test(labelOf(control)),
			card: cardOf,
			person: personIn,
		},
	],
	identity,
	requestPaths: /^\/activity\/requests/,
	pressConnection: button,
	labelConnection: new RegExp(`${acceptWords.source}|${askWords.source}`, 'iu'),
});
