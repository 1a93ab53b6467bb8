// @vitest-environment happy-dom
import {describe, expect, test} from 'vitest';
import {composerAt, requestAt, submitAt} from '../../../src/sites/locate.ts';
import mastodon from '../../../src/sites/mastodon.ts';
import {one, page, pathOf} from './dom.ts';

const home = 'https://mastodon.social/home';
const form = (before = '', icon = 'globe', spoiler = 'disabled tabindex="-1"') => `
	<form class="compose-form">${before}<input id="cw-spoiler-input" ${spoiler}>
	<textarea class="autosuggest-textarea__textarea">Hi</textarea><button type="button"><svg class="icon icon-${icon}"></svg></button>
	<div class="compose-form__submit"><button type="submit">Közzététel</button></div></form>`;

describe('what is being written', () => {
	test.each([
		['a post', form(), 'post'],
		['a reply', form('<div class="reply-indicator"></div>'), 'comment'],
		['a direct message', form('', 'at'), 'message'],
	])('%s', (_name, markup, kind) => {
		page(home, markup);
		expect(composerAt(mastodon, pathOf(one('textarea')))?.kind).toBe(kind);
		expect(submitAt(mastodon, pathOf(one('[type=submit]')))).toBeDefined();
	});

	test('a content warning is posted too, once it is open', () => {
		page(home, form());
		expect(composerAt(mastodon, pathOf(one('textarea')))?.editors).toHaveLength(1);
		page(home, form('', 'globe', ''));
		expect(composerAt(mastodon, pathOf(one('textarea')))?.editors).toHaveLength(2);
	});
});

test('is known on any server by its page', () => {
	expect(mastodon.isHere?.(page('https://social.school.example/', '<div id="mastodon"></div>'))).toBe(true);
	expect(mastodon.isHere?.(page('https://blog.example/', '<form></form>'))).toBe(false);
});

describe('who is posting', () => {
	const state = (json: string) => `<script id="initial-state" type="application/json">${json}</script>`;

	test('is told with the server: the same name elsewhere is somebody else', () => {
		page(home, state('{"meta":{"me":"4"},"accounts":{"4":{"acct":"robin"},"7":{"acct":"dana"}}}'));
		expect(mastodon.identity(document)).toEqual({handle: 'robin@mastodon.social', name: 'robin'});
	});

	test('is not told to visitors', () => {
		page(home, state('{"meta":{},"accounts":{}}'));
		expect(mastodon.identity(document)).toEqual({handle: ''});
		page(home, '');
		expect(mastodon.identity(document)).toEqual({handle: ''});
	});
});

test('of the two answers to a request, the first accepts, whatever it is called', () => {
	page(
		'https://mastodon.social/follow_requests',
		`<div class="account-authorize__wrapper"><a href="/@maya"><strong class="display-name__html">Maya</strong><span class="display-name__account">@maya@school.example</span></a>
		<div class="account__header__content">Class of 2028</div>
		<div class="account--panel__button"><button id="yes" title="Engedélyezés">✓</button></div><div class="account--panel__button"><button id="no" title="Elutasítás">✗</button></div></div>`,
	);
	expect(requestAt(mastodon, pathOf(one('#yes')))?.person).toMatchObject({
		name: 'Maya',
		handle: 'maya@school.example',
		bio: 'Class of 2028',
	});
	expect(requestAt(mastodon, pathOf(one('#no')))).toBeUndefined();
});
