import type {DraftKind} from '../../rules/types.ts';
import {defineSite} from './define.ts';
import {closest, findAll, follows, isGhost} from './page.ts';
import {cardWith, personAt, personOfHead, plain} from './people.ts';

// Test ids of bluesky-social/social-app: view/com/composer/Composer.tsx, view/shell/desktop/LeftNav.tsx.
const composer = '[data-testid="composePostView"]';
const publish = '[data-testid="composerPublishBtn"]';
const profileLink = 'a[href^="/profile/"]';
const handleIn = /^\/profile\/([^/?#]+)\/?$/;

/** A reply shows the post it answers, with its author's link, above the editor; a quoted post is below. */
const kindOf = (editor: HTMLElement, root: Element): DraftKind =>
	findAll(root, profileLink).some((link) => follows(link, editor) && !isGhost(link)) ? 'comment' : 'post';

/** The app's own Profile link. While accounts are switched there may be two: then nobody knows. */
function handleOf(document: Document): string {
	const links = findAll(document, `[role="navigation"] ${profileLink}, nav ${profileLink}`);
	const handles = new Set(links.map((link) => link.getAttribute('href')?.match(handleIn)?.[1] ?? ''));
	handles.delete('');
	const [handle = ''] = handles;
	return handles.size === 1 ? handle : '';
}

const isChat = ({ownerDocument}: HTMLElement) => /^\/messages\/./.test(ownerDocument.location.pathname);

/** The send control of a chat has no test id: the last one in its row. */
const sendControl = (root: Element, field: HTMLElement) =>
	findAll(root, 'button, [role="button"]')
		.filter((control) => follows(field, control) && !isGhost(control))
		.at(-1);

const cardOf = (control: HTMLElement): Element | undefined => {
	const card = closest(control, '[data-testid^="profileCard-"]');
	return card ?? closest(control, '[data-testid="profileView"]') ?? cardWith(control, profileLink);
};

function personIn(card: Element) {
	if (!card.matches('[data-testid="profileView"]')) return personAt(card, profileLink, handleIn);
	const handle = card.ownerDocument.location.pathname.match(/^\/profile\/([^/]+)/)?.[1];
	const person = personOfHead(card, '[data-testid="profileHeaderDisplayName"], h1, [role="heading"]', handle);
	const bio = plain(card.querySelector('[data-testid="profileHeaderDescription"]'));
	return person && {...person, ...(bio && {bio})};
}

/** Bluesky. TipTap editors under test ids; keys post through the app's own emitter, without a click or a submit. */
export default defineSite({
	id: 'bluesky',
	matches: ['https://bsky.app/*', 'https://main.bsky.dev/*'],
	composers: [
		{
			id: 'post',
			editor: `${composer} .ProseMirror[contenteditable="true"]`,
			root: {closest: composer},
			kind: kindOf,
			submit: publish,
			keys: 'mod-enter',
			mentions: '.mention[data-type="mention"]',
			attachments: 'img, video',
			press: publish,
		},
		{
			id: 'message',
			editor: 'textarea',
			is: isChat,
			root: {around: 'button, [role="button"]'},
			kind: 'message',
			findSubmit: sendControl,
			keys: 'enter',
			press: 'textarea ~ :is(button, [role="button"]), :has(> textarea) ~ :is(button, [role="button"])',
		},
	],
	connections: [
		{
			// Following is open to everybody: there are no requests to accept.
			id: 'follow',
			direction: 'outgoing',
			control: '[data-testid="followBtn"]',
			card: cardOf,
			person: personIn,
		},
	],
	identity: (document) => ({handle: handleOf(document)}),
	pressConnection: '[data-testid="followBtn"]',
});
