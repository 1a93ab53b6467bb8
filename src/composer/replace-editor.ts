import type {Edit} from '../../rules/types.ts';
import {type Editor, editorOf} from './editors.ts';
import {applyEdits, offsetAfter, planEdits} from './edits.ts';
import {type FieldText, readComposer} from './read.ts';
import type {ReplaceResult} from './types.ts';
import {heard, nextFrame, nextTask} from './wait.ts';

/** How long `selectionchange` may take to arrive, in ms (`sites.md`, 2.2). */
const selectionWait = 80;
/** How many frames an editor may take to write what it was given. */
const framesToWrite = 6;

/** Chromium keeps a shadow root's selection on the root; elsewhere the document's reaches in. */
type Selecting = Document | (ShadowRoot & {getSelection?: () => Selection | null});

function selectionOf(field: HTMLElement): Selection | null {
	const root = field.getRootNode() as Selecting;
	return (typeof root.getSelection === 'function' ? root : field.ownerDocument).getSelection?.() ?? null;
}

type Place = readonly [node: Node, offset: number];

/** Moves the selection and lets the editor hear of it: its model has a selection of its own, that follows a task later. */
async function move(field: HTMLElement, view: Window, from: Place, to: Place): Promise<void> {
	const selection = selectionOf(field);
	if (!selection) return;
	const told = heard(field.ownerDocument, 'selectionchange', selectionWait);
	selection.setBaseAndExtent(...from, ...to);
	await told;
	await nextTask(view);
}

/**
 * Selects between two places, by way of another: React tells an editor of a selection only when it differs from the last one it
 * saw, and Draft sets selections of its own in between. Unheard of, the next key would write into the wrong block.
 */
async function select(field: HTMLElement, view: Window, read: FieldText, from: Place, to: Place): Promise<void> {
	const elsewhere = read.offsetOf(...from) === 0 ? read.text.length : 0;
	const away = read.text === '' ? undefined : read.rangeOf({start: elsewhere, end: elsewhere});
	if (away) {
		const place: Place = [away.startContainer, away.startOffset];
		await move(field, view, place, place);
	}
	await move(field, view, from, to);
}

async function focus(field: HTMLElement, view: Window): Promise<void> {
	const root = field.getRootNode() as Document | ShadowRoot;
	if (root.activeElement === field) return;
	field.focus({preventScroll: true});
	await nextTask(view);
}

function carrying(text: string): DataTransfer {
	const data = new DataTransfer();
	data.setData('text/plain', text);
	return data;
}

/** Asks the editor by `beforeinput`, and the browser when the editor did not take it. Never both. */
function input(field: HTMLElement, range: Range, text: string): void {
	const {startContainer, startOffset, endContainer, endOffset} = range;
	const target = new StaticRange({startContainer, startOffset, endContainer, endOffset});
	// An empty replacement is swallowed by Lexical and Slate: taking out is a deletion.
	const inputType = text === '' ? 'deleteContentBackward' : 'insertReplacementText';
	const event = new InputEvent('beforeinput', {
		inputType,
		bubbles: true,
		cancelable: true,
		composed: true,
		targetRanges: [target],
		// Not as a `dataTransfer`: from a content script, Firefox hands the page an empty one, and editors prefer it to `data`.
		...(text !== '' && {data: text}),
	});
	if (!field.dispatchEvent(event)) return;
	field.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** How Draft takes out what is selected: by its own model, not by a changed DOM. */
function pressBackspace(field: HTMLElement): void {
	const key = {
		key: 'Backspace',
		code: 'Backspace',
		keyCode: 8,
		which: 8,
		bubbles: true,
		cancelable: true,
		composed: true,
	};
	field.dispatchEvent(new KeyboardEvent('keydown', key));
	field.dispatchEvent(new KeyboardEvent('keyup', key));
}

/** A paste made by hand, in the standard's form and in the older one, which is all that Firefox carries over. */
function paste(field: HTMLElement, text: string): void {
	const init: ClipboardEventInit & {data: string; dataType: string} = {
		clipboardData: carrying(text),
		data: text,
		dataType: 'text/plain',
		bubbles: true,
		cancelable: true,
		composed: true,
	};
	field.dispatchEvent(new ClipboardEvent('paste', init));
}

/** These take line breaks from `execCommand` and not from a paste; all others the other way round. */
const typesLines: ReadonlySet<Editor> = new Set(['plain', 'quill-1']);
function typeLines(document: Document, editor: Editor, text: string): void {
	if (editor === 'plain') {
		document.execCommand('insertText', false, text);
		return;
	}
	// Firefox makes a `br` of a line break in a text, and Quill 1 drops it.
	for (const [index, line] of text.split('\n').entries()) {
		if (index > 0) document.execCommand('insertParagraph');
		if (line !== '') document.execCommand('insertText', false, line);
	}
}

/**
 * Draft hears of `execCommand` only by the changed DOM, and is lost when that takes a whole decorated stretch (an emoji, a tag) away.
 * TinyMCE makes an undo step of a paste, and joins anything else with the typing beside it.
 */
const pastesWords: ReadonlySet<Editor> = new Set(['draft', 'tinymce']);

function isInOneNode(read: FieldText, {start, end}: {start: number; end: number}): boolean {
	const range = read.rangeOf({start, end});
	return range?.startContainer === range?.endContainer && range?.startContainer.nodeType === Node.TEXT_NODE;
}

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
/** Enough for the longest emoji, made of many characters. */
const longestGrapheme = 40;

/**
 * An insertion as a replacement of the character beside it, because editors take a replacement by the proven way. The whole of
 * what a person sees as one character: browsers never delete a part of it.
 */
function withNeighbour(read: FieldText, edit: Edit): Edit {
	const {text} = read;
	const before = [...graphemes.segment(text.slice(Math.max(0, edit.start - longestGrapheme), edit.start))].at(
		-1,
	)?.segment;
	const left = {start: edit.start - (before ?? '').length, end: edit.end, text: (before ?? '') + edit.text};
	if (before && before !== '\n' && isInOneNode(read, left)) return left;
	const [following] = graphemes.segment(text.slice(edit.end, edit.end + longestGrapheme));
	const after = following?.segment;
	const right = {start: edit.start, end: edit.end + (after ?? '').length, text: edit.text + (after ?? '')};
	return after && after !== '\n' && isInOneNode(read, right) ? right : edit;
}

function cutsEntity(read: FieldText, {start, end}: Edit): boolean {
	return read.entities.some((entity) => entity.start < end && start < entity.end);
}

interface Caret {
	readonly anchor: number;
	readonly focus: number;
}

function caretIn(field: HTMLElement, read: FieldText): Caret | undefined {
	const selection = selectionOf(field);
	if (!selection?.anchorNode || !selection.focusNode) return undefined;
	const anchor = read.offsetOf(selection.anchorNode, selection.anchorOffset);
	const focus = read.offsetOf(selection.focusNode, selection.focusOffset);
	return anchor === undefined || focus === undefined ? undefined : {anchor, focus};
}

/** The selection lies on the words that are to go, by the editor's own account of it. */
function isSelected(field: HTMLElement, read: FieldText, {start, end}: Edit): boolean {
	const caret = caretIn(field, read);
	if (!caret) return false;
	return Math.min(caret.anchor, caret.focus) === start && Math.max(caret.anchor, caret.focus) === end;
}

/** Tries one edit. Says why not, when the person typed on meanwhile or the editor would not have the words selected. */
async function make(
	field: HTMLElement,
	view: Window,
	before: FieldText,
	wanted: Edit,
): Promise<'made' | 'changed' | 'refused'> {
	const hasLines = wanted.text.includes('\n');
	let edit = wanted;
	if (wanted.start === wanted.end && !hasLines) {
		const wider = withNeighbour(before, wanted);
		if (!cutsEntity(before, wider)) edit = wider;
	}
	const words = before.rangeOf(edit);
	if (!words) return 'refused';
	await focus(field, view);
	await select(field, view, before, [words.startContainer, words.startOffset], [words.endContainer, words.endOffset]);

	const read = readComposer(field);
	if (read.text !== before.text) return 'changed';
	const isInsertion = edit.start === edit.end;
	const range = read.rangeOf(edit);
	if (!range || (!isInsertion && !isSelected(field, read, edit))) return 'refused';
	const editor = editorOf(field);
	// Into an empty block, Draft survives a paste alone.
	const isPasted = hasLines || isInsertion || pastesWords.has(editor);
	if (edit.text === '' && editor === 'draft') pressBackspace(field);
	else if (edit.text === '' || !isPasted) input(field, range, edit.text);
	else if (typesLines.has(editor)) typeLines(field.ownerDocument, editor, edit.text);
	else paste(field, edit.text);
	return 'made';
}

const blankLines = /\n+/g;
const spaces = / +/g;
/** In these the page's style joins spaces, and browsers write hard ones between to keep them, or fail to. */
const joinsSpaces: ReadonlySet<Editor> = new Set(['plain', 'tinymce', 'ckeditor']);

/**
 * Whether a field says what it should. A paste of several lines may come out with more or fewer blank ones, as each editor builds
 * its paragraphs.
 */
function isSame(editor: Editor, found: string, expected: string, edit: Edit): boolean {
	if (found === expected) return true;
	const told = (text: string) => {
		const joined = joinsSpaces.has(editor) ? text.replace(spaces, ' ') : text;
		return edit.text.includes('\n') ? joined.replace(blankLines, '\n') : joined;
	};
	return told(found) === told(expected);
}

/** Whether the field says what it should, now or within the frames an editor may take. */
async function arrives(field: HTMLElement, view: Window, expected: string, edit: Edit): Promise<boolean> {
	for (let frame = 0; frame < framesToWrite; frame += 1) {
		await nextFrame(view);
		if (isSame(editorOf(field), readComposer(field).text, expected, edit)) return true;
	}
	return false;
}

async function restore(field: HTMLElement, view: Window, {anchor, focus}: Caret): Promise<void> {
	const read = readComposer(field);
	const at = (offset: number) => {
		const clamped = Math.min(offset, read.text.length);
		return read.rangeOf({start: clamped, end: clamped});
	};
	const from = at(anchor);
	const to = at(focus);
	if (!from || !to) return;
	await select(field, view, read, [from.startContainer, from.startOffset], [to.startContainer, to.startOffset]);
}

/**
 * Replaces spans in an editing host by the sequence measured right in eleven editors (`sites.md`, 2.2): select, let the editor
 * hear of it, `beforeinput`, then `execCommand`; text with line breaks by paste. From the last edit to the first, reading back
 * after each. `isComposing` is asked before each; the caret comes back to where it was.
 */
export async function replaceInEditor(
	field: HTMLElement,
	text: string,
	edits: readonly Edit[],
	isComposing: () => boolean,
): Promise<ReplaceResult> {
	const view = field.ownerDocument.defaultView;
	const read = readComposer(field);
	if (read.text !== text) return {ok: false, reason: 'changed', text: read.text};
	if (!view || !field.isContentEditable) return {ok: false, reason: 'refused', text};
	const areTogether = (first: Edit, second: Edit) =>
		!`${first.text}${second.text}`.includes('\n') && isInOneNode(read, {start: first.start, end: second.end});
	const each = planEdits(edits, text, read.entities, () => false);
	const caret = caretIn(field, read);

	for (const edit of planEdits(edits, text, read.entities, areTogether).toReversed()) {
		const before = readComposer(field);
		if (isComposing()) return {ok: false, reason: 'composing', text: before.text};
		const made = await make(field, view, before, edit);
		if (made !== 'made') return {ok: false, reason: made, text: readComposer(field).text};
		if (!(await arrives(field, view, applyEdits(before.text, [edit]), edit))) {
			return {ok: false, reason: 'refused', text: readComposer(field).text};
		}
	}
	if (caret) {
		await restore(field, view, {anchor: offsetAfter(caret.anchor, each), focus: offsetAfter(caret.focus, each)});
	}
	return {ok: true};
}
