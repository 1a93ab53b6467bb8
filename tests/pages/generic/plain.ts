import {mountPoint, offerModel, post} from '../kit/page.ts';

// A comment box of a page without a framework: a contenteditable, and a button that is enabled by `input`.
const root = mountPoint();
root.innerHTML = `
	<h1>Guestbook</h1>
	<section>
		<div id="editor" contenteditable="true" role="textbox" aria-label="Your words" style="min-height: 40px; width: 400px; border: 1px solid"></div>
		<button id="send" type="button" disabled>Post</button>
	</section>`;

function $<T extends Element>(selector: string, type: new () => T): T {
	const found = root.querySelector(selector);
	if (!(found instanceof type)) throw new Error(`No ${selector}`);
	return found;
}

const editor = $('#editor', HTMLElement);
const send = $('#send', HTMLButtonElement);
/** As Chromium builds it: the first line bare, each further one a `div`. */
function lines(): string {
	const found: string[] = [];
	let bare = '';
	for (const node of editor.childNodes) {
		if (node instanceof HTMLDivElement) found.push(node.textContent ?? '');
		else bare += node.textContent ?? '';
	}
	return (bare === '' && found.length === 0 ? [''] : [bare, ...found]).join('\n').replace(/\u00A0/g, ' ');
}

offerModel('plain', lines);
editor.addEventListener('input', () => {
	send.disabled = lines().trim() === '';
});
send.addEventListener('click', () => {
	post(window.__model('plain'), 'post');
	editor.replaceChildren();
	send.disabled = true;
});
