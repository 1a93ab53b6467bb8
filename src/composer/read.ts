import type {Span} from '../../rules/types.ts';
import {type Editor, editorOf, isTextControl} from './editors.ts';
import {Lines, textOfValue, type WhiteSpace} from './lines.ts';
import type {ComposerText} from './types.ts';

/** A composer's text with the ways between page and text that replacing needs as well. */
export interface FieldText extends ComposerText {
	/** The offset in `text` of a position inside the field; undefined outside. Not for textareas. */
	offsetOf(node: Node, offset: number): number | undefined;
	/** The same span in UTF-16 units of a textarea's or input's value. */
	inValue(span: Span): Span;
}

/** Parts of editors that are never posted: placeholders and handles of Slate, Quill, ProseMirror, TinyMCE, CKEditor, Draft. */
const notText = [
	'[data-slate-placeholder]',
	'.public-DraftEditorPlaceholder-root',
	'.ql-ui',
	'.ProseMirror-widget',
	'[data-mce-bogus="all"]',
	'.ck-widget__type-around',
	'.ck-widget__selection-handle',
	'[hidden]',
	'button, input, select, textarea, script, style, template, noscript, svg, audio, video, canvas, iframe, object',
].join(',');

/** Mentions and tags as Bluesky and TipTap, Tribute, Quill's and CKEditor's mention modules, and Slate's examples mark them. */
const entityMarks = '[data-type="mention"], [data-mention], .mention, .ql-mention-denotation, [data-entity-urn]';

const emojiClasses = '.emoji, .emojione, .twemoji, .custom-emoji, [data-emoji], [data-emoji-id]';
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
const shortcode = /^:[\w+-]+:$/;

/** What an image in the text stands for: an emoji's own characters, or nothing. */
function textOfImage(image: Element): string {
	const alt = image.getAttribute('alt') ?? '';
	const isEmoji = image.matches(emojiClasses) || shortcode.test(alt) || (alt.length <= 20 && emoji.test(alt));
	return isEmoji ? alt : '';
}

/** These editors' text nodes are their model letter for letter, whatever the page's style says. */
const exact: ReadonlySet<Editor> = new Set(['lexical', 'draft', 'prosemirror', 'quill-1', 'quill-2', 'slate']);

function whiteSpaceOf(style: CSSStyleDeclaration): WhiteSpace {
	const value = style.getPropertyValue('white-space-collapse') || style.whiteSpace;
	if (value === 'pre-line' || value === 'preserve-breaks') return 'preserve-breaks';
	return value.startsWith('pre') || value === 'break-spaces' ? 'preserve' : 'collapse';
}

function hasBackground({backgroundColor}: CSSStyleDeclaration): boolean {
	return backgroundColor !== '' && backgroundColor !== 'transparent' && backgroundColor !== 'rgba(0, 0, 0, 0)';
}

/**
 * Lexical's mention is a text node of its own, unmarked but for its look: a background, and no spell checking (its playground's
 * MentionNode). A hashtag looks the same and can be split.
 */
function isLexicalEntity(element: Element, style: CSSStyleDeclaration): boolean {
	return (
		element.hasAttribute('data-lexical-text') &&
		(element.getAttribute('spellcheck') === 'false' || hasBackground(style)) &&
		!element.textContent?.startsWith('#')
	);
}

class EditorReader {
	readonly lines = new Lines();
	readonly entities: Span[] = [];
	readonly #editor: Editor;
	readonly #view: Window;

	constructor(editor: Editor, view: Window) {
		this.#editor = editor;
		this.#view = view;
	}

	walk(parent: Element, style: CSSStyleDeclaration): void {
		const whiteSpace = exact.has(this.#editor) ? 'preserve' : whiteSpaceOf(style);
		for (const child of parent.childNodes) {
			if (child.nodeType === Node.TEXT_NODE) this.lines.add(child as Text, whiteSpace);
			else if (child.nodeType === Node.ELEMENT_NODE) this.#element(child as Element);
		}
	}

	#element(element: Element): void {
		if (element.localName === 'br') {
			this.lines.break(element);
			return;
		}
		if (element.localName === 'img') {
			const text = textOfImage(element);
			if (text !== '') this.lines.atom(element, text);
			return;
		}
		if (element.matches(notText)) return;
		const style = this.#view.getComputedStyle(element);
		if (style.display === 'none') return;
		const isBlock =
			!style.display.startsWith('inline') && !style.display.startsWith('ruby') && style.display !== 'contents';
		const isFixed = element.getAttribute('contenteditable') === 'false';
		if (isBlock && isFixed) {
			this.#widget(element);
			return;
		}
		if (isBlock) this.lines.close();
		const size = this.lines.size;
		this.walk(element, style);
		if (isFixed || element.matches(entityMarks) || isLexicalEntity(element, style)) this.#entitySince(size);
		if (isBlock) this.lines.close();
	}

	/** A picture, a table or a preview inside the editor: only what can be written in it, such as its caption, is text. */
	#widget(element: Element): void {
		this.lines.close();
		for (const editable of element.querySelectorAll('[contenteditable="true"]')) {
			this.walk(editable, this.#view.getComputedStyle(editable));
			this.lines.close();
		}
	}

	#entitySince(size: number): void {
		const span = this.lines.spanSince(size);
		const last = this.entities.at(-1);
		if (!span) return;
		// A mention inside a mention's wrapper is one.
		if (last && last.start >= span.start) this.entities.pop();
		this.entities.push(span);
	}
}

function readControl(value: string): FieldText {
	const {text, inValue} = textOfValue(value);
	return {text, entities: [], rangeOf: () => undefined, offsetOf: () => undefined, inValue};
}

/** An editor that holds nothing at all has one place to write. */
function emptyRange(field: HTMLElement, {size}: Lines, {start, end}: Span): Range | undefined {
	if (size > 0 || start !== 0 || end !== 0) return undefined;
	const range = field.ownerDocument.createRange();
	range.selectNodeContents(field);
	range.collapse(true);
	return range;
}

/**
 * Reads a textarea, an input or an editing host as it would be posted. Costs one walk over the field's own nodes; nothing is
 * written, focused or remembered, and positions stay right until the field changes.
 */
export function readComposer(field: HTMLElement): FieldText {
	if (isTextControl(field)) return readControl(field.value);
	const view = field.ownerDocument.defaultView;
	// A field of a closed frame has no view and no text that could still be posted.
	if (!view) return readControl('');
	const reader = new EditorReader(editorOf(field), view);
	reader.walk(field, view.getComputedStyle(field));
	const {lines, entities} = reader;
	return {
		text: lines.text,
		entities,
		rangeOf: (span) => lines.rangeOf(field.ownerDocument, span) ?? emptyRange(field, lines, span),
		offsetOf: (node, offset) => (field.contains(node) ? lines.offsetOf(node, offset) : undefined),
		inValue: (span) => span,
	};
}
