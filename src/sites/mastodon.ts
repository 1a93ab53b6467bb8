import type {DraftKind} from '../../rules/types.ts';
import {defineSite, type Identity} from './define.ts';
import {closest, findAll, isGhost, labelOf} from './page.ts';
import {answersIn, cardWith, personAt, plain} from './people.ts';
import {askWords} from './words.ts';

// mastodon/mastodon, app/javascript/mastodon/features/compose/components/compose_form.jsx (4.3), and the class before it.
const form = '.compose-form';
const submit = '.compose-form__submit button[type="submit"], .compose-form__publish-button-wrapper button';

/** An answer shows what it answers; a direct post (its icon is an at sign in every language) is a message. */
function kindOf(_editor: HTMLElement, root: Element): DraftKind {
	const isDirect = findAll(root, '.icon-at, .fa-at').some((icon) => !isGhost(icon));
	if (isDirect) return 'message';
	return root.querySelector('.reply-indicator') ? 'comment' : 'post';
}

interface InitialState {
	readonly meta?: {readonly me?: string};
	readonly accounts?: Readonly<Record<string, {readonly acct?: string} | undefined>>;
}

// The page's own data does not change: read once.
const told = new WeakMap<Element, Identity>();

function identity(document: Document): Identity {
	const data = document.querySelector('#initial-state');
	if (!data) return {handle: ''};
	const known = told.get(data);
	if (known) return known;
	const {meta, accounts} = JSON.parse(data.textContent || '{}') as InitialState;
	const name = meta?.me && accounts?.[meta.me]?.acct;
	// The same name on another server is somebody else.
	const found = name ? {handle: `${name}@${document.location.hostname}`, name} : {handle: ''};
	told.set(data, found);
	return found;
}

const personLink = 'a[href*="/@"]';
const handleIn = /\/@([\w.@-]+)/;

function personIn(card: Element) {
	const handle = plain(card.querySelector('.display-name__account')).replace(/^@/, '');
	const name = plain(card.querySelector('.display-name__html, .account__header__tabs__name h1 span'));
	const bio = plain(card.querySelector('.account__header__content, .account__note'));
	const linked = personAt(card, personLink, handleIn);
	const lines = linked?.lines ?? [];
	const known = name || linked?.name;
	const id = handle || linked?.handle;
	if (!known) return undefined;
	return {
		name: known,
		...(id && {handle: id}),
		...(bio && {bio}),
		lines: lines.filter((line) => line !== known && line !== bio),
	};
}

const account = '.account__header, .account-card, .hover-card, .account, .explore-suggestions-card';

/** Mastodon and its forks: the largest servers, and any other that the person or IT adds. */
export default defineSite({
	id: 'mastodon',
	matches: [
		'https://mastodon.social/*',
		'https://mastodon.online/*',
		'https://mstdn.social/*',
		'https://mastodon.world/*',
		'https://mas.to/*',
		'https://fosstodon.org/*',
		'https://hachyderm.io/*',
		'https://infosec.exchange/*',
	],
	isHere: (document) => document.querySelector('#mastodon, form.compose-form') !== null,
	composers: [
		{
			id: 'post',
			editor: `${form} textarea.autosuggest-textarea__textarea, ${form} #cw-spoiler-input:not([disabled], [tabindex="-1"])`,
			root: {closest: form},
			kind: kindOf,
			submit,
			keys: 'mod-enter',
			suggestions: '.autosuggest-textarea__suggestions--visible .autosuggest-textarea__suggestions__item',
			attachments: '.compose-form__upload__thumbnail, .compose-form__upload',
			press: submit,
		},
	],
	connections: [
		{
			id: 'follow-request',
			direction: 'incoming',
			control: '.account-authorize__wrapper .account--panel__button button',
			// The order is the same in every language: authorize, then reject.
			is: (control) => {
				const card = closest(control, '.account-authorize__wrapper');
				return card !== undefined && answersIn(card)[0] === control;
			},
			card: (control) => closest(control, '.account-authorize__wrapper'),
			person: personIn,
		},
		{
			id: 'follow',
			direction: 'outgoing',
			control: `:is(${account}) button`,
			is: (control) => askWords.test(labelOf(control)),
			card: (control) => closest(control, account) ?? cardWith(control, personLink),
			person: personIn,
		},
	],
	identity,
	requestPaths: /^\/follow_requests/,
	// Buttons of account cards alone: whatever their label says, the checker judges them.
	pressConnection: `:is(${account}) button, .account-authorize__wrapper .account--panel__button button`,
});
