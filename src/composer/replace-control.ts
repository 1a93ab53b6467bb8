import type {Edit} from '../../rules/types.ts';
import type {TextControl} from './editors.ts';
import {applyEdits, offsetAfter, planEdits} from './edits.ts';
import {readComposer} from './read.ts';
import type {ReplaceResult} from './types.ts';
import {nextFrame} from './wait.ts';

/**
 * Replaces spans of a textarea or input. `execCommand` on a selected range is the one way that keeps the browser's undo and tells
 * React (`sites.md`, 2.2); `setRangeText` stands in where a browser refuses it. All edits are one undo step.
 */
export async function replaceInControl(
	field: TextControl,
	text: string,
	edits: readonly Edit[],
): Promise<ReplaceResult> {
	const read = readComposer(field);
	if (read.text !== text) return {ok: false, reason: 'changed', text: read.text};
	const view = field.ownerDocument.defaultView;
	// Without a selection (an input of type e-mail or number) there is no way that keeps undo.
	if (!view || field.readOnly || field.disabled || field.selectionStart === null) {
		return {ok: false, reason: 'refused', text};
	}
	const {value, selectionStart, scrollTop} = field;
	const selectionEnd = field.selectionEnd ?? selectionStart;
	const inValue = edits.map((edit) => ({...read.inValue(edit), text: edit.text}));
	const [edit] = planEdits(inValue, value, [], () => true);
	if (!edit) return {ok: true};

	field.focus({preventScroll: true});
	field.setSelectionRange(edit.start, edit.end);
	const command = edit.text === '' ? 'delete' : 'insertText';
	if (!field.ownerDocument.execCommand(command, false, edit.text) && field.value === value) {
		field.setRangeText(edit.text, edit.start, edit.end, 'end');
		field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, inputType: 'insertReplacementText'}));
	}
	await nextFrame(view);
	if (field.value !== applyEdits(value, [edit])) {
		return {ok: false, reason: 'refused', text: readComposer(field).text};
	}
	const each = planEdits(inValue, value, [], () => false);
	field.setSelectionRange(offsetAfter(selectionStart, each), offsetAfter(selectionEnd, each));
	field.scrollTop = scrollTop;
	return {ok: true};
}
