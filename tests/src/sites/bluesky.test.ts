// @vitest-environment happy-dom
import {describe, expect, test} from 'vitest';
import bluesky from '../../../src/sites/bluesky.ts';
import {composerAt, requestAt, submitAt} from '../../../src/sites/locate.ts';
import {one, page, pathOf} from './dom.ts';

const home = 'https://bsky.app/';
const editor = '<div class="tiptap ProseMirror" contenteditable="true">Hi</div>';
const quoted = '<a href="/profile/dana.example">Dana</a>';
const composer = (inside: string) =>
	`<div data-testid="composePostView">${inside}<button data-testid="composerPublishBtn"></button></div>`;

describe('what is being written', () => {
	test.each([
		['a post', composer(editor), 'post'],
		['a reply, below what it answers', composer(quoted + editor), 'comment'],
		['a quote, above what it quotes', composer(editor + quoted), 'post'],
	])('%s', (_name, markup, kind) => {
		page(home, markup);
		expect(composerAt(bluesky, pathOf(one('[contenteditable]')))?.kind).toBe(kind);
	});

	test('a thread is sent by one press', () => {
		page(home, composer(editor + editor));
		expect(submitAt(bluesky, pathOf(one('[data-testid=composerPublishBtn]')))?.composer.editors).toHaveLength(2);
	});

	test('a text field elsewhere is no message', () => {
		page(`${home}settings`, '<div><textarea></textarea><button></button></div>');
		expect(composerAt(bluesky, pathOf(one('textarea')))?.kind).not.toBe('message');
	});
});

describe('who is posting', () => {
	const nav = (...handles: string[]) =>
		`<nav role="navigation">${handles.map((handle) => `<a href="/profile/${handle}">Profile</a>`).join('')}<a href="/profile/x.example/feed/y"></a></nav>`;

	test('is the app’s own profile, unless two are told', () => {
		page(home, nav('robin.example') + quoted);
		expect(bluesky.identity(document)).toEqual({handle: 'robin.example'});
		page(home, nav('robin.example', 'school.example'));
		expect(bluesky.identity(document)).toEqual({handle: ''});
	});
});

test('following from a card and from a profile is about that person', () => {
	page(
		`${home}profile/maya.example`,
		`<div data-testid="profileView"><div data-testid="profileHeaderDisplayName">Maya</div><div data-testid="profileHeaderDescription">Class of 2028</div><button data-testid="followBtn" id="head"></button></div>
		<div data-testid="profileCard-dana.example"><a href="/profile/dana.example">Dana</a><button data-testid="followBtn" id="card"></button></div>`,
	);
	expect(requestAt(bluesky, pathOf(one('#head')))?.person).toMatchObject({
		name: 'Maya',
		handle: 'maya.example',
		bio: 'Class of 2028',
	});
	expect(requestAt(bluesky, pathOf(one('#card')))?.person).toMatchObject({name: 'Dana', handle: 'dana.example'});
});
