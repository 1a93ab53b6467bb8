// @vitest-environment happy-dom
import {describe, expect, test} from 'vitest';
import {composerAt, requestAt, submitAt, submitControls} from '../../../src/sites/locate.ts';
import x from '../../../src/sites/x.ts';
import {one, page, pathOf} from './dom.ts';

const editor = (number: number, attributes = '') =>
	`<div data-testid="tweetTextarea_${number}" contenteditable="true" role="textbox" ${attributes}>Hello</div>`;
const modal = (inside: string) =>
	`<div role="dialog" aria-labelledby="modal-header">${inside}<button data-testid="tweetButton"></button></div>`;
const inline = `<div data-testid="primaryColumn"><div>${editor(0)}<div><button data-testid="tweetButtonInline"></button></div></div></div>`;

describe('what is being written', () => {
	test.each([
		['a post in the column', 'https://x.com/home', inline, 'post'],
		['a reply in the column', 'https://x.com/dana/status/17', inline, 'comment'],
		['a post in the modal', 'https://x.com/compose/post', modal(editor(0)), 'post'],
		['a reply by link', 'https://x.com/compose/post?in_reply_to=17', modal(editor(0)), 'comment'],
		[
			'a reply in the modal',
			'https://x.com/compose/post',
			modal(`<article data-testid="tweet"></article>${editor(0)}`),
			'comment',
		],
		['a quote', 'https://x.com/compose/post?url=x', modal(`${editor(0)}<div data-testid="tweet"></div>`), 'post'],
	])('%s', (_name, address, markup, kind) => {
		page(address, markup);
		const composer = composerAt(x, pathOf(one('[contenteditable]')));
		expect(composer?.kind).toBe(kind);
		expect(composer && submitControls(composer)).toHaveLength(1);
	});

	test('a thread is one composer with all of its posts', () => {
		page('https://x.com/compose/post', modal(editor(0) + editor(1)));
		expect(submitAt(x, pathOf(one('[data-testid=tweetButton]')))?.composer.editors).toHaveLength(2);
	});

	test('the modal and the column behind it keep to themselves', () => {
		page('https://x.com/compose/post', inline + modal(editor(0)));
		const composer = submitAt(x, pathOf(one('[data-testid=tweetButton]')))?.composer;
		expect(composer?.editors).toEqual([one('[role=dialog] [contenteditable]')]);
	});

	test('a chat in an open shadow root', () => {
		page('https://x.com/i/chat/1', '<div data-testid="xchatEmbedRoute"></div>');
		const root = one('[data-testid=xchatEmbedRoute]').attachShadow({mode: 'open'});
		root.innerHTML =
			'<form data-testid="dm-composer-form"><textarea data-testid="dm-composer-textarea"></textarea><button data-testid="dm-composer-send-button"></button></form>';
		const send = root.querySelector('button');
		const field = root.querySelector('textarea');
		if (!send || !field) throw new Error('no chat');
		expect(composerAt(x, pathOf(field))).toMatchObject({kind: 'message', spec: {id: 'chat'}});
		expect(submitAt(x, pathOf(send))?.composer.editors).toEqual([field]);
	});
});

describe('who is posting', () => {
	const link = (handle: string) => `<a data-testid="AppTabBar_Profile_Link" href="/${handle}"></a>`;
	const avatar = (handle: string) =>
		`<div data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-${handle}"></div></div>`;

	test.each([
		['two readings agree', link('robin_c') + avatar('robin_c'), 'robin_c'],
		['one is there', link('robin_c'), 'robin_c'],
		['they disagree, just after a switch', link('robin_c') + avatar('wgms_band'), ''],
		['none is there', '', ''],
	])('when %s', (_name, markup, handle) => {
		page('https://x.com/home', markup);
		expect(x.identity(document)).toEqual({handle});
	});
});

describe('requests', () => {
	const name = (testId: string) =>
		`<div data-testid="${testId}"><a href="/mayatorrelson"><span>Maya Torrelson</span></a> <span>@mayatorrelson</span></div>`;

	test('following from a profile reads name, handle and bio', () => {
		page(
			'https://x.com/mayatorrelson',
			`<div data-testid="primaryColumn">${name('UserName')}<div data-testid="UserDescription">WGHS sophomore</div><button data-testid="17-follow"></button></div>`,
		);
		expect(requestAt(x, pathOf(one('[data-testid="17-follow"]')))).toMatchObject({
			spec: {direction: 'outgoing'},
			person: {name: 'Maya Torrelson', handle: 'mayatorrelson', bio: 'WGHS sophomore'},
		});
	});

	test('unfollowing is no request', () => {
		page(
			'https://x.com/mayatorrelson',
			`<div data-testid="primaryColumn">${name('UserName')}<button data-testid="17-unfollow"></button></div>`,
		);
		expect(requestAt(x, pathOf(one('button')))).toBeUndefined();
	});

	test.each([
		['Accept', 'Decline'],
		['Aceptar', 'Rechazar'],
		['Godkänn', 'Avböj'],
	])('%s accepts a follower, %s does not', (accept, decline) => {
		page(
			'https://x.com/follower_requests',
			`<div data-testid="UserCell">${name('User-Name')}<div>WGHS sophomore</div><button id="yes">${accept}</button><button id="no">${decline}</button></div>`,
		);
		expect(requestAt(x, pathOf(one('#yes')))).toMatchObject({
			spec: {direction: 'incoming'},
			person: {name: 'Maya Torrelson', handle: 'mayatorrelson', lines: ['WGHS sophomore']},
		});
		expect(requestAt(x, pathOf(one('#no')))).toBeUndefined();
	});
});
