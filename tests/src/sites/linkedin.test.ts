// @vitest-environment happy-dom
import {describe, expect, test} from 'vitest';
import linkedin from '../../../src/sites/linkedin.ts';
import {canSee, composerAt, keysOf, requestAt, submitAt} from '../../../src/sites/locate.ts';
import {one, page, pathOf} from './dom.ts';

const feed = 'https://www.linkedin.com/feed/';
const box = (who: string) => `
	<div role="dialog"><button class="share-unified-settings-entry-button"><div>${who}</div><div>Anyone</div></button>
	<div class="ql-editor" contenteditable="true" role="textbox">Hi</div>
	<button class="share-actions__scheduled-post-btn">◷</button><button class="share-actions__primary-action">Đăng</button></div>`;
const photo = '<img class="global-nav__me-photo" alt="Robin Castellano">';

describe('what is being written', () => {
	test('a post, whose one control is the primary one', () => {
		page(feed, box('Robin Castellano'));
		expect(composerAt(linkedin, pathOf(one('.ql-editor')))?.kind).toBe('post');
		expect(submitAt(linkedin, pathOf(one('.share-actions__primary-action')))).toBeDefined();
		expect(submitAt(linkedin, pathOf(one('.share-actions__scheduled-post-btn')))).toBeUndefined();
	});

	test('a post in the shadow root of the new pages', () => {
		page(feed, '<div id="interop-outlet"></div>');
		const root = one('#interop-outlet').attachShadow({mode: 'open'});
		root.innerHTML = box('Wren Grove Elementary');
		const send = root.querySelector('.share-actions__primary-action');
		if (!send) throw new Error('no control');
		expect(submitAt(linkedin, pathOf(send))?.composer).toMatchObject({kind: 'post', spec: {id: 'post'}});
		expect(linkedin.identity(document).handle).toBe('Wren Grove Elementary');
	});

	test('a comment box shows its control with the first letter: an empty one is nothing unusual', () => {
		const comment = (text: string) =>
			`<div class="comments-comment-box"><form><div class="ql-editor" contenteditable="true">${text}</div></form></div>`;
		page(feed, comment(''));
		const empty = composerAt(linkedin, pathOf(one('.ql-editor')));
		expect(empty && canSee(empty)).toBe(true);
		page(feed, comment('Hello'));
		const written = composerAt(linkedin, pathOf(one('.ql-editor')));
		expect(written && canSee(written)).toBe(false);
	});

	test.each([
		['<button class="msg-form__send-button">Send</button>', 'mod-enter'],
		['', 'enter'],
	])('Enter sends a message where there is no button: %s', (button, keys) => {
		page(
			'https://www.linkedin.com/messaging/',
			`<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true">Hi</div>${button}</form>`,
		);
		const field = one('[contenteditable]');
		const composer = composerAt(linkedin, pathOf(field));
		expect(composer?.kind).toBe('message');
		expect(composer && keysOf(composer, field)).toBe(keys);
	});
});

describe('who is posting', () => {
	test('is the person who signed in, and the company where the box says so', () => {
		page(feed, photo);
		expect(linkedin.identity(document).handle).toBe('Robin Castellano');
		page(feed, photo + box('Wren Grove Elementary'));
		expect(linkedin.identity(document).handle).toBe('Wren Grove Elementary');
		page(feed, '');
		expect(linkedin.identity(document)).toEqual({handle: ''});
	});
});

describe('requests', () => {
	const invitation = (ignore: string, accept: string) => `
		<div role="listitem" componentkey="urn:li:invitation:1"><a href="https://www.linkedin.com/in/maya-t/">Maya Torrelson</a>
		<p>Student at Wren Grove High School</p>
		<button id="ignore" aria-label="${ignore}"><span>${ignore}</span></button>
		<button id="accept" aria-label="${accept}"><span>${accept}</span></button></div>`;

	test.each([
		['in English, either apostrophe', "Ignore Maya Torrelson's invitation", "Accept Maya Torrelson's invitation"],
		['in Spanish', 'Ignorar la invitación de Maya', 'Aceptar la invitación de Maya'],
		['in a language whose words are not known', 'Elutasítás', 'Elfogadás'],
	])('an invitation %s', (_name, ignore, accept) => {
		page('https://www.linkedin.com/mynetwork/grow/', invitation(ignore, accept));
		expect(requestAt(linkedin, pathOf(one('#accept')))?.person).toMatchObject({
			name: 'Maya Torrelson',
			handle: 'maya-t',
			lines: ['Student at Wren Grove High School'],
		});
		expect(requestAt(linkedin, pathOf(one('#ignore')))).toBeUndefined();
	});

	test('a side bar’s button is about its own person', () => {
		page(
			'https://www.linkedin.com/in/maya-t/',
			`<main><section><h1>Maya Torrelson</h1><button aria-label="Invite Maya Torrelson to connect" id="head">Connect</button></section>
			<aside><div><a href="/in/dana-w/">Dana Whitlock</a><button aria-label="Invite Dana Whitlock to connect" id="side">Connect</button></div></aside></main>
			<div role="menu"><a id="menu" href="/preload/custom-invite/?vanityName=maya-t">Csatlakozás</a></div>`,
		);
		expect(requestAt(linkedin, pathOf(one('#head')))?.person.name).toBe('Maya Torrelson');
		expect(requestAt(linkedin, pathOf(one('#side')))?.person.name).toBe('Dana Whitlock');
		expect(requestAt(linkedin, pathOf(one('#menu')))?.person).toMatchObject({name: 'Maya Torrelson', handle: 'maya-t'});
	});

	test('following a company is nobody’s request', () => {
		page(
			'https://www.linkedin.com/company/wrengrove/',
			'<div><a href="/company/wrengrove/">Wren Grove</a><button aria-label="Follow Wren Grove" id="follow">Follow</button></div>',
		);
		expect(requestAt(linkedin, pathOf(one('#follow')))).toBeUndefined();
	});
});
