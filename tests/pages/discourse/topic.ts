import {Editor} from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import {$, element, previewPhotos} from '../kit/dom.ts';
import {mountPoint, offerModel, post, query} from '../kit/page.ts';
import {header} from './shell.ts';
import {words} from './words.ts';

// A topic whose composer slides up from below: a textarea, or ProseMirror with `?rich`.
const isTopic = query.has('topic');
const kind = isTopic ? 'post' : 'comment';
mountPoint().append(
	header(),
	element(`<div id="main-outlet"><h1>Book fair</h1><div class="topic-post"><div class="cooked"><p>On Thursday!</p></div>
		<button type="button" class="btn reply create">${words.reply}</button></div></div>`),
);

const composer = () =>
	element(`
		<div id="reply-control" class="open show-preview" role="form" style="position: fixed; bottom: 0; left: 0; right: 0; height: 300px; background: #fff; border-top: 3px solid #08c">
			<div class="reply-area">
				${isTopic ? `<div class="title-input"><input id="reply-title" type="text" placeholder="${words.title}"></div>` : ''}
				<div class="d-editor"><div class="d-editor-container"><div class="d-editor-textarea-wrapper"></div>
					<div class="d-editor-preview-wrapper"><div class="d-editor-preview"></div></div></div></div>
				<input type="file" id="file-uploader" accept="image/*" aria-label="${words.upload}">
				<div class="submit-panel"><div class="save-or-cancel">
					<button type="button" class="btn btn-icon-text btn-primary create"><span class="d-button-label">${isTopic ? words.create : words.reply}</span></button>
					<button type="button" class="discard-button">${words.discard}</button>
				</div></div>
			</div>
		</div>`);

interface Body {
	readonly read: () => string;
	readonly clear: () => void;
}

function textBody(into: HTMLElement, initial: string): Body {
	const area = document.createElement('textarea');
	area.className = 'd-editor-input ember-text-area';
	area.placeholder = words.body;
	area.style.cssText = 'width: 600px; height: 120px';
	area.value = initial;
	into.append(area);
	return {
		read: () => area.value,
		clear: () => {
			area.value = '';
		},
	};
}

function richBody(into: HTMLElement, initial: string): Body {
	const editor = new Editor({
		element: into,
		extensions: [StarterKit],
		content: initial,
		editorProps: {attributes: {class: 'd-editor-input', role: 'textbox', 'aria-label': words.body}},
		injectCSS: false,
	});
	editor.view.dom.style.cssText = 'min-height: 80px; white-space: break-spaces';
	return {
		read: () => editor.getText({blockSeparator: '\n'}),
		clear: () => editor.commands.clearContent(),
	};
}

function open(): void {
	if (document.getElementById('reply-control')) return;
	const control = composer();
	mountPoint().append(control);
	const wrapper = $('.d-editor-textarea-wrapper', HTMLElement, control);
	const body = (query.has('rich') ? richBody : textBody)(wrapper, query.get('text') ?? '');
	const stop = offerModel('body', body.read);
	const send = () => {
		if (body.read().trim() === '') return;
		post(body.read(), kind);
		body.clear();
	};
	$('.create', HTMLButtonElement, control).addEventListener('click', send);
	const onKey = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		event.stopPropagation();
		send();
	};
	// Before the editor, for which the same keys are a line break.
	control.addEventListener('keydown', onKey, {capture: true});
	$('.discard-button', HTMLButtonElement, control).addEventListener('click', () => {
		stop();
		control.remove();
	});
	previewPhotos($('#file-uploader', HTMLInputElement, control), (image) =>
		$('.d-editor-preview', HTMLElement, control).append(image),
	);
}

$('.reply.create', HTMLButtonElement).addEventListener('click', open);
if (query.has('text')) open();
