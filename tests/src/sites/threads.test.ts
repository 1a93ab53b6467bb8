// @vitest-environment happy-dom
import {describe, expect, test} from 'vitest';
import {composerAt, requestAt, submitAt} from '../../../src/sites/locate.ts';
import threads from '../../../src/sites/threads.ts';
import {one, page, pathOf} from './dom.ts';

const home = 'https://www.threads.com/';
const editor = (placeholder: string) =>
	`<div contenteditable="true" role="textbox" aria-placeholder="${placeholder}">Hi</div>`;
const button = (id: string, inside: string) => `<div role="button" tabindex="0" id="${id}">${inside}</div>`;
const arrow = '<span style="transform: rotate(90deg)"><svg aria-label="Válasz"></svg></span>';

describe('what is being written', () => {
	test.each(['Post', 'Publicar', 'Közzététel'])('a post, sent by the last word below the editor: %s', (word) => {
		page(
			home,
			`<div role="dialog">${button('cancel', 'X')}${editor('?')}${button('media', '<svg></svg>')}${button('post', word)}</div>`,
		);
		expect(composerAt(threads, pathOf(one('[contenteditable]')))?.kind).toBe('post');
		expect(submitAt(threads, pathOf(one('#post')))).toBeDefined();
		for (const id of ['#cancel', '#media']) expect(submitAt(threads, pathOf(one(id)))).toBeUndefined();
	});

	test('an answer in the page, sent by the turned arrow', () => {
		page(
			`${home}@wrengrove/post/C42`,
			`${button('like', '<svg></svg>')}<div>${editor('Válasz neki')}<div>${button('media', '<svg></svg>')}${button('send', arrow)}</div></div>`,
		);
		expect(submitAt(threads, pathOf(one('#send')))?.composer.kind).toBe('comment');
		for (const id of ['#like', '#media']) expect(submitAt(threads, pathOf(one(id)))).toBeUndefined();
	});
});

describe('who is posting', () => {
	const block = (json: string) => `<script type="application/json" data-sjs>${json}</script>`;

	test('is the viewer of the shared data, and nobody else the page talks of', () => {
		page(
			home,
			block('{"define":["Feed",{"viewer":{"username":"danawhitlock"}}]}') +
				block('{"define":["BarcelonaSharedData",[],{"viewer":{"id":"4","username":"mscastellano"}}]}'),
		);
		expect(threads.identity(document)).toEqual({handle: 'mscastellano'});
	});

	test('is not told when nobody is signed in', () => {
		page(home, block('{"define":["BarcelonaSharedData",[],{"viewer":null}],"user":{"username":"danawhitlock"}}'));
		expect(threads.identity(document)).toEqual({handle: ''});
	});
});

describe('requests', () => {
	const card = `<div><a href="/@mayatorrelson">mayatorrelson</a><div>WGHS sophomore</div>${button('follow', 'Follow')}</div>`;

	test('following somebody', () => {
		page(`${home}search`, card);
		expect(requestAt(threads, pathOf(one('#follow')))?.person).toEqual({
			name: 'mayatorrelson',
			handle: 'mayatorrelson',
			lines: ['WGHS sophomore'],
		});
	});

	test('a topic has no person', () => {
		page(`${home}search`, `<div><a href="/search?q=books">Books</a>${button('follow', 'Follow')}</div>`);
		expect(requestAt(threads, pathOf(one('#follow')))).toBeUndefined();
	});
});
