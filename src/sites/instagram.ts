import type {Profile} from '../../rules/types.ts';
import {defineSite, type Identity} from './define.ts';
import {ancestorsOf, closest, findAll, follows, isGhost, labelOf} from './page.ts';
import {answersIn, cardWith, personAt, personOfHead, plain} from './people.ts';
import {acceptWords, askWords, refuseWords, sendWords} from './words.ts';

const editor = '[contenteditable="true"][role="textbox"]';
const button = '[role="button"], button';
// A person's page is the first and only step of a path.
const personLink = 'a[href^="/"]';
const handleIn = /^\/([\w.]{1,30})\/?$/;

const inDialog = (field: HTMLElement) => closest(field, '[role="dialog"]') !== undefined && !closest(field, 'form');
const isChatPage = ({ownerDocument}: HTMLElement) => /^\/direct\//.test(ownerDocument.location.pathname);

/** Share stands in the dialog's head row, where the steps before it have Next: by its word, else the last in that row. */
function shareControl(root: Element, field: HTMLElement): HTMLElement | undefined {
	const above = findAll(root, button).filter((control) => follows(control, field) && !isGhost(control));
	const known = above.filter((control) => sendWords.test(labelOf(control))).at(-1);
	if (known) return known;
	const heading = root.querySelector('h1, h2, [role="heading"]');
	for (const row of ancestorsOf(heading)) {
		if (row === root || row.contains(field)) return undefined;
		const controls = above.filter((control) => row.contains(control));
		if (controls.length > 1) return controls.at(-1);
	}
	return undefined;
}

/** Post is the control with words in it; the others of the row are pictures. */
const wordControl = (root: Element): HTMLElement | undefined =>
	findAll(root, button)
		.filter((control) => !isGhost(control) && plain(control) !== '' && !control.querySelector('svg, img'))
		.at(-1);

const chatControl = (root: Element, field: HTMLElement): HTMLElement | undefined =>
	findAll(root, button)
		.filter((control) => follows(field, control) && !isGhost(control) && sendWords.test(labelOf(control)))
		.at(-1);

function identity(document: Document): Identity {
	const handle = document.cookie.match(/(?:^|; )ds_user_id=(\d+)/)?.[1] ?? '';
	// The only link of the navigation with a picture of somebody.
	const link = findAll(document, 'a[role="link"][href^="/"]:has(img)').find(
		(found) =>
			handleIn.test(found.getAttribute('href') ?? '') && !closest(found, 'main, [role="main"], [role="dialog"]'),
	);
	const name = link?.getAttribute('href')?.match(handleIn)?.[1];
	return {handle, ...(handle && name && {name})};
}

function cardOf(control: HTMLElement): Element | undefined {
	const {pathname} = control.ownerDocument.location;
	const head = closest(control, 'header');
	return head && handleIn.test(pathname) ? head : cardWith(control, personLink);
}

function personIn(card: Element): Profile | undefined {
	if (!card.matches('header')) return personAt(card, personLink, handleIn);
	const handle = card.ownerDocument.location.pathname.match(handleIn)?.[1];
	return personOfHead(card, 'h1, h2', handle);
}

function acceptsRequest(control: HTMLElement): boolean {
	const label = labelOf(control);
	if (refuseWords.test(label) || askWords.test(label)) return false;
	const card = cardWith(control, personLink);
	if (!card) return false;
	if (acceptWords.test(label)) return true;
	// A language whose word we don't know: of the pair on the page of requests, the first accepts.
	if (!/^\/accounts\/activity/.test(control.ownerDocument.location.pathname)) return false;
	const answers = answersIn(card);
	return answers.length === 2 && answers[0] === control;
}

/** Instagram. Captions and messages are Lexical, comments a textarea; classes are hashed, labels in the reader's language. */
export default defineSite({
	id: 'instagram',
	matches: ['https://www.instagram.com/*'],
	composers: [
		{
			id: 'comment',
			editor: `form textarea, form ${editor}`,
			root: {closest: 'form'},
			kind: 'comment',
			findSubmit: wordControl,
			keys: 'enter',
			suggestions: '[role="listbox"] [role="option"]',
			press: 'form:has(textarea) :is([role="button"], button):not(:has(svg))',
			pressEnter: 'form textarea',
		},
		{
			id: 'post',
			editor,
			is: (field) => inDialog(field) && !isChatPage(field),
			root: {closest: '[role="dialog"]'},
			kind: 'post',
			findSubmit: shareControl,
			keys: 'mod-enter',
			attachments: 'img[src^="blob:"], video',
			suggestions: '[role="listbox"] [role="option"]',
			press: `[role="dialog"]:has(${editor}) [role="button"][tabindex="0"]`,
		},
		{
			id: 'message',
			editor: `${editor}, textarea`,
			is: (field) => isChatPage(field) || (field.matches(editor) && !inDialog(field)),
			root: {closest: 'section, [role="main"]'},
			kind: 'message',
			findSubmit: chatControl,
			keys: 'enter',
			press: `section:has(${editor}) [role="button"]:not(:has(svg))`,
		},
	],
	connections: [
		{
			id: 'follow-request',
			direction: 'incoming',
			control: button,
			is: acceptsRequest,
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
	requestPaths: /^\/accounts\/activity/,
	pressConnection: button,
	labelConnection: new RegExp(`${acceptWords.source}|${askWords.source}`, 'iu'),
});
