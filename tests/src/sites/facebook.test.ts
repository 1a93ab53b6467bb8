// @vitest-environment happy-dom
import {describe, expect, test} from 'vitest';
import facebook from '../../../src/sites/facebook.ts';
import {composerAt, isPicking, keysOf, requestAt, submitAt, submitControls} from '../../../src/sites/locate.ts';
import {labelOf} from '../../../src/sites/page.ts';
import {one, page, pathOf} from './dom.ts';

const home = 'https://www.facebook.com/';
const editor = (id: string, attributes = '') =>
	`<div id="${id}" data-lexical-editor="true" contenteditable="true" role="textbox" ${attributes}><p>Hello</p></div>`;
const button = (label: string, attributes = '') =>
	`<div role="button" tabindex="0" aria-label="${label}" ${attributes}></div>`;

const postDialog = (words: {close: string; photo: string; post: string; mind: string}) => `
	<div role="dialog"><form method="post">
		${button(words.close)}
		${editor('post', `aria-placeholder="${words.mind}"`)}
		<div>${button(words.photo)}</div>
		${button(words.post, 'id="send"')}
	</form></div>`;

const commentBox = (id: string, label: string) => `
	<div><form role="presentation">${editor(id, `aria-label="${label}"`)}
		<div id="focused-state-composer-submit">${button('➤', `class="send-${id}"`)}</div>
	</form></div>`;

describe('the post dialog', () => {
	test.each([
		['English', {close: 'Close', photo: 'Photo/video', post: 'Post', mind: 'What’s on your mind, Robin?'}],
		['Spanish', {close: 'Cerrar', photo: 'Foto/video', post: 'Publicar', mind: '¿Qué estás pensando, Robin?'}],
		[
			'a language whose words are not known',
			{close: 'Stäng', photo: 'Foto', post: 'Lägg upp', mind: 'Vad tänker du på?'},
		],
	])('is found in %s, with its post button', (_language, words) => {
		page(home, postDialog(words));
		const composer = composerAt(facebook, pathOf(one('#post p')));
		expect(composer).toMatchObject({kind: 'post', spec: {id: 'post'}});
		expect(composer && submitControls(composer)).toEqual([one('#send')]);
		expect(submitAt(facebook, pathOf(one('#send')))?.control).toBe(one('#send'));
	});

	test('another button in it sends nothing', () => {
		page(home, postDialog({close: 'Close', photo: 'Photo/video', post: 'Post', mind: ''}));
		expect(submitAt(facebook, pathOf(one('[aria-label=Close]')))).toBeUndefined();
		expect(submitAt(facebook, pathOf(one('[aria-label="Photo/video"]')))).toBeUndefined();
	});

	test('a disabled post button sends nothing', () => {
		page(home, postDialog({close: 'Close', photo: 'Photo', post: 'Post', mind: ''}));
		one('#send').setAttribute('aria-disabled', 'true');
		expect(submitAt(facebook, pathOf(one('#send')))).toBeUndefined();
	});

	test('a comment in the dialog of a post is a comment', () => {
		page(
			home,
			`<div role="dialog"><div role="article">${commentBox('comment', 'Comment as Robin Castellano')}</div></div>`,
		);
		expect(composerAt(facebook, pathOf(one('#comment')))?.kind).toBe('comment');
	});
});

describe('comments', () => {
	test.each(['Comment as Robin', 'Escribe un comentario…', 'Kommentar schreiben…', 'Skriv en kommentar…'])(
		'"%s" is one',
		(label) => {
			page(home, `<div role="article">${commentBox('comment', label)}</div>`);
			const composer = composerAt(facebook, pathOf(one('#comment')));
			expect(composer?.kind).toBe('comment');
			expect(composer && keysOf(composer, one('#comment'))).toBe('enter');
		},
	);

	test('each box sends its own, though the site repeats the id', () => {
		page(home, commentBox('first', 'Comment as Robin') + commentBox('second', 'Reply to Dana'));
		expect(submitAt(facebook, pathOf(one('.send-second')))?.composer.editors).toEqual([one('#second')]);
	});

	test('the action below a post that opens the box sends nothing', () => {
		page(
			home,
			`<div role="article">${button('Comment', 'id="decoy"')}${commentBox('comment', 'Comment as Robin')}</div>`,
		);
		expect(submitAt(facebook, pathOf(one('#decoy')))).toBeUndefined();
	});

	test('an open list of people takes the Enter', () => {
		page(home, commentBox('comment', 'Comment as Robin'));
		const composer = composerAt(facebook, pathOf(one('#comment')));
		if (!composer) throw new Error('no composer');
		expect(isPicking(composer, one('#comment'))).toBe(false);
		document.body.insertAdjacentHTML('beforeend', '<ul role="listbox"><li role="option">Dana Whitlock</li></ul>');
		expect(isPicking(composer, one('#comment'))).toBe(true);
	});
});

describe('chats', () => {
	test('a docked chat is a message, with or without a comment box on the page', () => {
		page(home, `${commentBox('comment', 'Comment as Robin')}<div>${editor('chat', 'aria-label="Message"')}</div>`);
		expect(composerAt(facebook, pathOf(one('#chat')))).toMatchObject({kind: 'message', editors: [one('#chat')]});
	});

	test('so is everything on the page of messages', () => {
		page('https://www.facebook.com/messages/t/42', `<div role="main">${editor('chat', 'aria-label="Skriv"')}</div>`);
		expect(composerAt(facebook, pathOf(one('#chat')))?.kind).toBe('message');
	});
});

test.each([
	['hidden', '<div aria-hidden="true">', '</div>'],
	['inert', '<div inert>', '</div>'],
	['not shown', '<div hidden>', '</div>'],
])('a copy that is %s is no composer', (_name, before, after) => {
	page(home, `${before}${editor('ghost')}${after}`);
	expect(composerAt(facebook, pathOf(one('#ghost')))).toBeUndefined();
});

test('search is no composer', () => {
	page(
		home,
		'<input type="search" role="combobox" id="search"><div role="search"><textarea id="area"></textarea></div>',
	);
	expect(composerAt(facebook, pathOf(one('#search')))).toBeUndefined();
	expect(composerAt(facebook, pathOf(one('#area')))).toBeUndefined();
});

describe('who is posting', () => {
	test('the person, by number and name', () => {
		page(
			home,
			'<script type="application/json">{"USER_ID":"1042","NAME":"Robin \\u00c1lvarez"}</script>',
			'c_user=1042',
		);
		expect(facebook.identity(document)).toEqual({handle: '1042', name: 'Robin Álvarez'});
	});

	test('a page that is acted as', () => {
		page(
			home,
			'<script type="application/json">{"USER_ID":"1042","NAME":"Robin"}</script>',
			'c_user=1042; i_user=6155',
		);
		expect(facebook.identity(document)).toEqual({handle: '6155'});
	});

	test('nobody, signed out', () => {
		page(home, '');
		expect(facebook.identity(document)).toEqual({handle: ''});
	});
});

describe('requests', () => {
	const card = (confirm: string, remove: string) => `
		<div><a href="/friends/requests/?profile_id=77" aria-hidden="true"><img alt=""></a>
			<a href="/friends/requests/?profile_id=77"><span>Maya Torrelson</span></a><div>12 mutual friends</div>
			<div><div>${button(confirm, 'id="yes"')}${button(remove, 'id="no"')}</div></div></div>`;

	test.each([
		['English', 'Confirm', 'Delete'],
		['Spanish', 'Confirmar', 'Eliminar'],
		['a language whose words are not known', 'Bekräfta', 'Ta bort'],
	])('accepting is told from refusing in %s', (_language, confirm, remove) => {
		page('https://www.facebook.com/friends/requests', `<div>${card(confirm, remove)}</div>`);
		expect(requestAt(facebook, pathOf(one('#yes')))).toMatchObject({
			spec: {direction: 'incoming'},
			person: {name: 'Maya Torrelson', handle: '77', lines: ['12 mutual friends']},
		});
		expect(requestAt(facebook, pathOf(one('#no')))).toBeUndefined();
	});

	test('asking from a profile reads its head; hidden copies of the button are nobody’s', () => {
		const copies = `${button('Add Friend Maya Torrelson', 'aria-hidden="true" id="copy"')}${button('Add Friend Maya Torrelson', 'id="ask"')}`;
		page(
			'https://www.facebook.com/maya.torrelson',
			`<div role="main"><h1>Maya Torrelson</h1><p>Studies at Wren Grove High School</p>${copies}</div>`,
		);
		expect(requestAt(facebook, pathOf(one('#ask')))?.person).toEqual({
			name: 'Maya Torrelson',
			handle: 'maya.torrelson',
			lines: ['Studies at Wren Grove High School'],
		});
		expect(requestAt(facebook, pathOf(one('#copy')))).toBeUndefined();
		expect(labelOf(one('#ask'))).toBe('Add Friend Maya Torrelson');
	});
});
