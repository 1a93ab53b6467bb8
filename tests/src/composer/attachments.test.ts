// @vitest-environment happy-dom
import {expect, test} from 'vitest';
import {readAttachments} from '../../../src/composer/attachments.ts';

function inBox(markup: string): HTMLElement {
	document.body.innerHTML = `<div>${markup}</div>`;
	return document.body.firstElementChild as HTMLElement;
}

test('pictures and videos a person chose, with what describes them', () => {
	const box = inBox(`
		<div id="previews"><img src="blob:a" alt="Two pupils at a desk"><video src="blob:b"></video></div>
		<img src="blob:c">`);
	expect(readAttachments(box, ['#previews', 'img[src^="blob:"]'])).toEqual([
		{type: 'image', alt: 'Two pupils at a desk'},
		{type: 'video'},
		{type: 'image'},
	]);
});

test.each([
	['an avatar by its box', '<div data-testid="UserAvatar-Container-robin"><img src="blob:a"></div>'],
	['an avatar by its address', '<img src="https://pbs.twimg.example/profile_images/1/a.jpg">'],
	['an emoji', '<img class="emoji" src="blob:a" alt="🎉">'],
	['a small picture', '<img src="https://cdn.example/icon.png">'],
	['a picture without a source', '<img>'],
])('%s is no attachment', (_what, markup) => {
	expect(readAttachments(inBox(markup), ['img'])).toEqual([]);
});

test('without a selector there is nothing to look for', () => {
	expect(readAttachments(inBox('<img src="blob:a">'), [])).toEqual([]);
});
