import {offerPlain} from '../kit/contenteditable.ts';
import {mountPoint, post} from '../kit/page.ts';

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
offerPlain('plain', editor);
editor.addEventListener('input', () => {
	send.disabled = window.__model('plain').trim() === '';
});
send.addEventListener('click', () => {
	post(window.__model('plain'), 'post');
	editor.replaceChildren();
	send.disabled = true;
});
