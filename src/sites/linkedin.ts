import type {Profile} from '../../rules/types.ts';
import {defineSite, type Identity} from './define.ts';
import {closest, findAll, isGhost, labelOf, linesOf} from './page.ts';
import {answersIn, cardWith, personAt, personOfHead, plain} from './people.ts';
import {acceptWords, askWords, refuseWords} from './words.ts';

// Two page systems are in use, page by page: "V1" with readable classes, and "V2" with `data-view-name` and `componentkey`.
const commentBox = '.comments-comment-box, [data-view-name="comment-box"]';
const commentSubmit =
	'button[class*="comments-comment-box__submit-button"], button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"]';
const share = 'button.share-actions__primary-action';
const messageForm = '.msg-form, form:has(.msg-form__contenteditable)';
const messageSend = '.msg-form__send-button, .msg-form__send-btn';
const options =
	'.basic-typeahead__triggered-content [role="option"], [data-testid="typeahead-results-container"] [role="option"]';

const personLink = 'a[href*="/in/"]';
const handleIn = /\/in\/([^/?#]+)/;

/** The share box is in the open shadow root of this element on the new pages. */
const outlet = '#interop-outlet';
const entry = '.share-unified-settings-entry-button';

/**
 * Who posts: a person or one of their companies, as the open share box says; else who signed in. LinkedIn shows no handle beside
 * the composer, so the name stands for it.
 */
function identity(document: Document): Identity {
	const roots: ParentNode[] = [document];
	const inside = document.querySelector(outlet)?.shadowRoot;
	if (inside) roots.unshift(inside);
	const acting = roots.map((root) => root.querySelector(entry)).find((found) => found !== null);
	const name = acting ? linesOf(inner(acting))[0] : undefined;
	const handle = name ?? document.querySelector('.global-nav__me-photo')?.getAttribute('alt')?.trim() ?? '';
	return {handle, ...(handle && {name: handle})};
}

/** A card's lines leave controls out; here the control is what is read. */
const inner = (control: Element): Element => {
	const box = control.ownerDocument.createElement('div');
	box.append(...[...control.childNodes].map((node) => node.cloneNode(true)));
	return box;
};

/** Whether Enter sends is the person's choice: then there is no button. */
const messageKeys = (field: HTMLElement) => {
	const form = closest(field, messageForm);
	const button = form && findAll(form, messageSend).find((control) => !isGhost(control));
	return button ? 'mod-enter' : 'enter';
};

const invitation = '[componentkey^="urn:li:invitation:"], .invitation-card';

function accepts(control: HTMLElement): boolean {
	const label = labelOf(control);
	if (acceptWords.test(label)) return true;
	if (refuseWords.test(label)) return false;
	// A language whose word we don't know: Ignore stands first, Accept last.
	const card = closest(control, invitation);
	const answers = card ? answersIn(card).filter((answer) => plain(answer) !== '') : [];
	return answers.length === 2 && answers[1] === control;
}

const inviteLink = 'a[href*="/preload/custom-invite/"]';
// "Invite NAME to connect", in the languages of `words.ts`.
const inviteWords = /^(?:invite|invita|invitar|invitez|invitare|convidar|convide|laden|lade)\b/iu;

const vanityOf = (control: Element) =>
	new URLSearchParams(control.getAttribute('href')?.split('?')[1] ?? '').get('vanityName') ?? undefined;

const headCard = (control: HTMLElement): Element | undefined => {
	const heading = control.ownerDocument.querySelector('main h1, h1');
	return heading ? (closest(heading, 'section') ?? heading.parentElement ?? undefined) : undefined;
};

/** Side bars hold other people's buttons, and the head's own may be in a menu elsewhere: the name or address tells. */
function cardOf(control: HTMLElement): Element | undefined {
	const head = headCard(control);
	const vanity = vanityOf(control);
	const here = control.ownerDocument.location.pathname.match(handleIn)?.[1];
	if (vanity) return vanity === here ? head : cardWith(control, `a[href*="/in/${CSS.escape(vanity)}"]`);
	const name = plain(head?.querySelector('h1'));
	if (head && (head.contains(control) || (name && labelOf(control).includes(name)))) return head;
	return cardWith(control, personLink);
}

function personIn(card: Element, control: HTMLElement): Profile | undefined {
	const here = card.ownerDocument.location.pathname.match(handleIn)?.[1];
	const person = card.querySelector('h1') ? personOfHead(card, 'h1', here) : personAt(card, personLink, handleIn);
	const vanity = vanityOf(control);
	return person ?? (vanity ? {name: vanity, handle: vanity, lines: []} : undefined);
}

/** LinkedIn. Quill and TipTap editors; the share box of the new pages is in an open shadow root. */
export default defineSite({
	id: 'linkedin',
	matches: ['https://www.linkedin.com/*'],
	composers: [
		{
			id: 'comment',
			editor: `:is(${commentBox}) :is(.ql-editor, .ProseMirror)[contenteditable="true"]`,
			root: {closest: commentBox, around: commentSubmit},
			kind: 'comment',
			submit: commentSubmit,
			// The older pages show it with the first letter.
			showsLate: true,
			// Unproven; a send that walks past would be worse than a key that is held.
			keys: 'mod-enter',
			suggestions: options,
			attachments: 'img[src^="blob:"], [componentkey^="commentBoxLinkPreview"] img, video',
			mentions: '[data-entity-urn], .ql-mention, [data-type="mention"]',
			press: commentSubmit,
		},
		{
			id: 'message',
			editor: '.msg-form__contenteditable[contenteditable="true"]',
			root: {closest: messageForm},
			kind: 'message',
			submit: messageSend,
			keys: messageKeys,
			attachments: 'img[src^="blob:"], video',
			press: messageSend,
		},
		{
			id: 'post',
			editor: '.ql-editor[contenteditable="true"]',
			root: {closest: '[role="dialog"], .share-box', around: share},
			kind: 'post',
			submit: share,
			keys: 'mod-enter',
			suggestions: options,
			attachments: 'img[src^="blob:"], img[src*="media.licdn.com/dms/image"]:not([class*="avatar"]), video',
			mentions: '[data-entity-urn], .ql-mention',
			press: share,
		},
	],
	connections: [
		{
			id: 'invitation',
			direction: 'incoming',
			control: `:is(${invitation}) button`,
			is: accepts,
			card: (control) => closest(control, invitation),
			person: (card) => personAt(card, personLink, handleIn),
		},
		{
			id: 'connect',
			direction: 'outgoing',
			control: `button[aria-label], ${inviteLink}`,
			is: (control) =>
				control.matches(inviteLink) || inviteWords.test(labelOf(control)) || askWords.test(labelOf(control)),
			card: cardOf,
			person: personIn,
		},
	],
	identity,
	requestPaths: /^\/mynetwork\/(?:invitation-manager|grow)/,
	pressConnection: `button[aria-label], ${inviteLink}`,
	labelConnection: new RegExp(`${acceptWords.source}|${askWords.source}|${inviteWords.source}`, 'iu'),
});
