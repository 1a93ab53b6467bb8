// @vitest-environment happy-dom
import {describe, expect, test} from 'vitest';
import instagram from '../../../src/sites/instagram.ts';
import {composerAt, requestAt, submitAt, submitControls} from '../../../src/sites/locate.ts';
import {one, page, pathOf} from './dom.ts';

const home = 'https://www.instagram.com/';
const button = (id: string, inside: string) => `<div role="button" tabindex="0" id="${id}">${inside}</div>`;
const icon = '<svg aria-label="x"></svg>';
const dialog = (last: string, editor: string) => `
	<div role="dialog"><div>${button('back', icon)}<h1>Créer</h1>${button('last', last)}</div>
	<div>${button('arrow', icon)}</div>${editor}${button('emoji', icon)}</div>`;
const editor = '<div contenteditable="true" role="textbox" data-lexical-editor="true">Hi</div>';

describe('what is being written', () => {
	test.each(['Share', 'Compartir', 'Megosztás'])('a caption, shared by the last control of the head: %s', (word) => {
		page(home, dialog(word, editor));
		expect(composerAt(instagram, pathOf(one('[contenteditable]')))?.kind).toBe('post');
		expect(submitAt(instagram, pathOf(one('#last')))).toBeDefined();
		for (const id of ['#back', '#arrow', '#emoji']) expect(submitAt(instagram, pathOf(one(id)))).toBeUndefined();
	});

	test('the steps before the caption share nothing', () => {
		page(home, dialog('Next', ''));
		expect(submitAt(instagram, pathOf(one('#last')))).toBeUndefined();
	});

	test('a comment is posted by the control with a word', () => {
		page(
			`${home}p/C42/`,
			`<form>${button('emoji', icon)}<textarea>Hi</textarea>${button('post', 'Közzététel')}</form>`,
		);
		const composer = composerAt(instagram, pathOf(one('textarea')));
		expect(composer?.kind).toBe('comment');
		expect(composer && submitControls(composer)).toEqual([one('#post')]);
	});

	test('a message is one on its page, and in a window over others', () => {
		page(`${home}direct/t/1/`, `<section>${editor}</section>`);
		expect(composerAt(instagram, pathOf(one('[contenteditable]')))?.kind).toBe('message');
		page(home, `<section>${editor}</section>`);
		expect(composerAt(instagram, pathOf(one('[contenteditable]')))?.kind).toBe('message');
	});
});

describe('who is posting', () => {
	const link = '<div><a role="link" href="/mscastellano/"><img alt=""></a></div>';
	const others = '<main><a role="link" href="/danawhitlock/"><img alt=""></a></main>';

	test('is the number of the cookie, with the name of the navigation', () => {
		page(home, others + link, 'ds_user_id=42; mid=1');
		expect(instagram.identity(document)).toEqual({handle: '42', name: 'mscastellano'});
		page(home, others + link);
		expect(instagram.identity(document)).toEqual({handle: ''});
	});
});

describe('requests', () => {
	const row = (accept: string, refuse: string) => `
		<div><a href="/mayatorrelson/">mayatorrelson</a><div>Maya Torrelson</div>
		${button('accept', accept)}${button('refuse', refuse)}</div>`;

	test.each([
		['Confirm', 'Delete'],
		['Bestätigen', 'Löschen'],
		['Megerősítés', 'Törlés'],
	])('%s accepts, %s does not', (accept, refuse) => {
		page(`${home}accounts/activity/?followRequests=1`, row(accept, refuse));
		expect(requestAt(instagram, pathOf(one('#accept')))).toMatchObject({
			spec: {id: 'follow-request'},
			person: {name: 'mayatorrelson', handle: 'mayatorrelson', lines: ['Maya Torrelson']},
		});
		expect(requestAt(instagram, pathOf(one('#refuse')))).toBeUndefined();
	});

	test('a confirmation of something else is no request', () => {
		page(`${home}accounts/edit/`, `<form>${button('accept', 'Confirm')}</form>`);
		expect(requestAt(instagram, pathOf(one('#accept')))).toBeUndefined();
	});
});
