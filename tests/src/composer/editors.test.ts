// @vitest-environment happy-dom
import {expect, test} from 'vitest';
import {editorOf, fieldOf} from '../../../src/composer/editors.ts';

function first(markup: string, selector: string): HTMLElement {
	document.body.innerHTML = markup;
	return document.querySelector(selector) as HTMLElement;
}

test.each([
	['<textarea></textarea>', 'textarea'],
	['<input>', 'textarea'],
	['<div contenteditable data-lexical-editor="true"></div>', 'lexical'],
	['<div contenteditable class="public-DraftEditor-content"></div>', 'draft'],
	['<div contenteditable><div data-contents="true"></div></div>', 'draft'],
	['<div contenteditable class="tiptap ProseMirror"></div>', 'prosemirror'],
	['<div contenteditable data-slate-editor="true"></div>', 'slate'],
	['<div contenteditable class="ck ck-editor__editable"></div>', 'ckeditor'],
	['<div contenteditable class="mce-content-body"></div>', 'tinymce'],
	['<div contenteditable></div>', 'plain'],
])('%s is %s', (markup, editor) => {
	expect(editorOf(first(markup, 'body > *'))).toBe(editor);
});

test('Quill 1 has a clipboard beside its root, Quill 2 has none', () => {
	const markup = (beside: string) =>
		`<div class="ql-container"><div contenteditable class="ql-editor"></div>${beside}</div>`;
	expect(editorOf(first(markup('<div class="ql-clipboard"></div>'), '.ql-editor'))).toBe('quill-1');
	expect(editorOf(first(markup(''), '.ql-editor'))).toBe('quill-2');
});

test('a field is the whole of what is edited as one', () => {
	const inner = first(
		'<div id="field" contenteditable="true"><p><span contenteditable="false"><b contenteditable="true">x</b></span></p></div>',
		'b',
	);
	expect(fieldOf(inner.firstChild as Node)?.id).toBe('field');
	expect(fieldOf(document.body)).toBeUndefined();
});
