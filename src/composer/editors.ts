/** The editing library behind a field, told by the marks each leaves on its own root (`sites.md`, 1.14). */
export type Editor =
	| 'textarea'
	| 'lexical'
	| 'draft'
	| 'prosemirror'
	| 'quill-1'
	| 'quill-2'
	| 'slate'
	| 'ckeditor'
	| 'tinymce'
	| 'plain';

export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** By name, not by class: a field may belong to another frame, whose classes are others. */
export function isTextControl(field: Element): field is TextControl {
	return field.localName === 'textarea' || field.localName === 'input';
}

const rootMarks: readonly (readonly [Editor, string])[] = [
	['lexical', '[data-lexical-editor]'],
	['draft', '.public-DraftEditor-content, [data-contents="true"]'],
	['prosemirror', '.ProseMirror'],
	['slate', '[data-slate-editor]'],
	['ckeditor', '.ck-editor__editable'],
	['tinymce', '.mce-content-body, #tinymce'],
];

/** Which editor `field`, an editing host, belongs to. */
export function editorOf(field: HTMLElement): Editor {
	if (isTextControl(field)) return 'textarea';
	const marked = rootMarks.find(([, selector]) => field.matches(selector));
	if (marked) return marked[0];
	// Draft's mark can lie one level in, when a site wraps its contenteditable.
	if (field.querySelector(':scope > [data-contents="true"]')) return 'draft';
	if (!field.matches('.ql-editor')) return 'plain';
	// Quill 1 keeps a clipboard beside its root; Quill 2 has none.
	return field.parentElement?.querySelector(':scope > .ql-clipboard') ? 'quill-1' : 'quill-2';
}

/** The editing host of a node: the outermost element whose text the person edits as one; undefined outside of any. */
export function fieldOf(node: Node): HTMLElement | undefined {
	const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
	if (!element) return undefined;
	if (isTextControl(element)) return element;
	let field: HTMLElement | undefined;
	for (let at: Element | null = element; at; at = at.parentElement) {
		const editable = at.getAttribute('contenteditable');
		if (editable !== null && editable !== 'false') field = at as HTMLElement;
	}
	return field;
}
