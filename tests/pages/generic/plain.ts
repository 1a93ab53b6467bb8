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
function textOf(node: Node): string {
	if (node instanceof HTMLBRElement)
		return node.nextSibling && !(node.nextSibling instanceof HTMLDivElement) ? '\n' : '';
	return node instanceof Element ? [...node.childNodes].map(textOf).join('') : (node.textContent ?? '');
}

/** As browsers build it: a `div` a line, but for the first one, which Chromium leaves bare. */
function lines(): string {
	const found: string[] = [];
	let bare: string | undefined;
	for (const node of editor.childNodes) {
		if (node instanceof HTMLDivElement) found.push(textOf(node));
		else bare = (bare ?? '') + textOf(node);
	}
	return (bare === undefined ? found : [bare, ...found]).join('\n').replace(/\u00A0/g, ' ');
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
