// @vitest-environment happy-dom
import {describe, expect, test} from 'vitest';
import {composerAt, submitAt, submitControls} from '../../../src/sites/locate.ts';
import reddit from '../../../src/sites/reddit.ts';
import {one, page, pathOf} from './dom.ts';

const composer = (submit = '') =>
	`<shreddit-composer><div slot="rte"><div contenteditable="true" name="body" role="textbox">Hi</div></div>${submit}</shreddit-composer>`;

/** The page of a new post, with what custom elements keep in their shadow roots. */
function submitPage(): {readonly title: HTMLElement; readonly button: HTMLElement} {
	page(
		'https://www.reddit.com/r/teachers/submit',
		`<main><faceplate-textarea-input name="title"></faceplate-textarea-input>${composer()}<r-post-form-submit-button></r-post-form-submit-button></main>`,
	);
	one('faceplate-textarea-input').attachShadow({mode: 'open'}).innerHTML = '<textarea id="innerTextArea"></textarea>';
	one('r-post-form-submit-button').attachShadow({mode: 'open'}).innerHTML = '<button>Post</button>';
	const title = one('faceplate-textarea-input').shadowRoot?.querySelector('textarea');
	const button = one('r-post-form-submit-button').shadowRoot?.querySelector('button');
	if (!title || !button) throw new Error('no shadow roots');
	return {title, button};
}

describe('what is being written', () => {
	test('a post is its title and its text, whichever was entered', () => {
		const {title, button} = submitPage();
		const body = one('[contenteditable]');
		for (const field of [title, body]) {
			const found = composerAt(reddit, pathOf(field));
			expect(found).toMatchObject({kind: 'post', editors: [title, body]});
			expect(found && submitControls(found)).toEqual([button]);
		}
	});

	test('its button is found from inside and from the element that holds it', () => {
		const {button} = submitPage();
		for (const pressed of [button, one('r-post-form-submit-button')]) {
			expect(submitAt(reddit, pathOf(pressed))?.control).toBe(button);
		}
	});

	test('a comment, by the slot of its button', () => {
		page(
			'https://www.reddit.com/r/teachers/comments/1/',
			composer(
				'<button slot="cancel-button" id="cancel"></button><button slot="submit-button" type="submit" id="send"></button>',
			),
		);
		expect(submitAt(reddit, pathOf(one('#send')))?.composer.kind).toBe('comment');
		expect(submitAt(reddit, pathOf(one('#cancel')))).toBeUndefined();
	});

	test('a comment on the old site', () => {
		page(
			'https://old.reddit.com/r/teachers/comments/1/',
			'<form class="usertext"><div class="usertext-edit"><textarea name="text">Hi</textarea><div class="usertext-buttons"><button type="submit" class="save">save</button></div></div></form>',
		);
		expect(submitAt(reddit, pathOf(one('.save')))?.composer.kind).toBe('comment');
	});
});

describe('who is posting', () => {
	test('is the header’s own link, else the number at the box', () => {
		page(
			'https://www.reddit.com/',
			'<header><a href="/user/robin/"></a></header><main><a href="/user/dana/"></a></main>',
		);
		expect(reddit.identity(document)).toEqual({handle: 'robin'});
		page(
			'https://www.reddit.com/',
			'<comment-composer-host><faceplate-textarea-input user-id="t2_4"></faceplate-textarea-input></comment-composer-host>',
		);
		expect(reddit.identity(document)).toEqual({handle: 't2_4'});
		page(
			'https://old.reddit.com/',
			'<div id="header"><span class="user"><a href="https://old.reddit.com/user/robin/">robin</a></span></div>',
		);
		expect(reddit.identity(document)).toEqual({handle: 'robin'});
	});
});
