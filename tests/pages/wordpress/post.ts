import {$, element, previewPhotos} from '../kit/dom.ts';
import {mountPoint, offerModel, post, query} from '../kit/page.ts';
import {adminBar} from './shell.ts';
import {words} from './words.ts';

// The block editor: blocks in a frame of their own that comes late, the buttons in the page around it.
document.body.className = 'wp-admin block-editor-page is-fullscreen-mode';
const app = mountPoint();
app.append(
	adminBar(),
	element(`
		<div class="interface-interface-skeleton">
			<div class="interface-interface-skeleton__header" role="region" style="display: flex; gap: 8px; padding: 8px">
				<button type="button" class="components-button editor-post-save-draft">${words.saveDraft}</button>
				<input type="file" id="add-image" accept="image/*" aria-label="${words.addImage}">
				<button type="button" aria-disabled="true" class="components-button editor-post-publish-panel__toggle editor-post-publish-button__button is-primary">${words.publish}</button>
			</div>
			<div class="interface-interface-skeleton__content" role="region"><div class="canvas-holder"></div></div>
			<div class="interface-interface-skeleton__actions" role="region"></div>
		</div>`),
);

const toggle = $('.editor-post-publish-panel__toggle', HTMLButtonElement);
const actions = $('.interface-interface-skeleton__actions', HTMLElement);

const frame = document.createElement('iframe');
frame.name = 'editor-canvas';
frame.srcdoc = '<!doctype html><html><head></head><body></body></html>';
frame.style.cssText = 'width: 700px; height: 360px; border: 0';
frame.addEventListener('load', () => fillCanvas(frame.contentDocument ?? document), {once: true});
setTimeout(() => $('.canvas-holder', HTMLElement).append(frame), 30);

/** Each paragraph as the editor's own model has it: it takes the text from the block after each `input`. */
const paragraphs = new Map<Element, string>();
let list: HTMLElement | undefined;
const model = () => [...(list?.children ?? [])].map((block) => paragraphs.get(block) ?? '').join('\n');
offerModel('content', model);

function fillCanvas(canvas: Document): void {
	canvas.body.className = 'block-editor-iframe__body editor-styles-wrapper block-editor-writing-flow';
	canvas.body.innerHTML = `
		<div class="edit-post-visual-editor__post-title-wrapper">
			<h1 contenteditable="true" class="wp-block wp-block-post-title block-editor-block-list__block editor-post-title editor-post-title__input rich-text" aria-label="${words.addTitle}" role="textbox"></h1>
		</div>
		<div class="is-root-container is-layout-flow wp-block-post-content block-editor-block-list__layout"></div>`;
	list = $list(canvas);
	addBlock(list, query.get('text') ?? '');
	previewPhotos($('#add-image', HTMLInputElement), (image) => {
		const figure = canvas.createElement('figure');
		figure.className = 'wp-block wp-block-image';
		figure.append(image);
		list?.append(figure);
	});
}

function $list(canvas: Document): HTMLElement {
	const found = canvas.querySelector('.is-root-container');
	if (!found) throw new Error('No list of blocks');
	return found as HTMLElement;
}

function take(block: Element): void {
	paragraphs.set(block, (block.textContent ?? '').replace(/\uFEFF/g, '').replace(/\u00A0/g, ' '));
	toggle.setAttribute('aria-disabled', String(model().trim() === ''));
}

function addBlock(into: HTMLElement, text: string, after: Element | null = null): HTMLElement {
	const block = into.ownerDocument.createElement('p');
	block.contentEditable = 'true';
	block.className =
		'block-editor-rich-text__editable block-editor-block-list__block wp-block wp-block-paragraph rich-text';
	block.setAttribute('role', 'document');
	block.setAttribute('aria-label', words.block);
	block.style.cssText = 'white-space: pre-wrap; min-width: 1px';
	block.textContent = text === '' ? '\uFEFF' : text;
	if (after) after.after(block);
	else into.append(block);
	block.addEventListener('input', () => take(block));
	block.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || event.shiftKey) return;
		event.preventDefault();
		addBlock(into, '', block).focus();
	});
	take(block);
	return block;
}

/** The last panel, in which the real button is. */
toggle.addEventListener('click', () => {
	if (toggle.getAttribute('aria-disabled') === 'true') return;
	toggle.style.display = 'none';
	actions.replaceChildren(
		element(`
			<div class="editor-post-publish-panel"><p>${words.really}</p>
				<button type="button" class="components-button editor-post-publish-button editor-post-publish-button__button is-primary">${words.publish}</button>
				<button type="button" class="components-button is-secondary">${words.cancel}</button>
			</div>`),
	);
	const close = () => {
		actions.replaceChildren();
		toggle.style.display = '';
	};
	$('.is-secondary', HTMLButtonElement, actions).addEventListener('click', close);
	$('.editor-post-publish-button', HTMLButtonElement, actions).addEventListener('click', () => {
		post(model(), 'post');
		close();
		paragraphs.clear();
		list?.replaceChildren();
		if (list) addBlock(list, '');
	});
});
