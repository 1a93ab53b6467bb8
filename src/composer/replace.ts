import {followComposition} from './composition.ts';
import {isTextControl} from './editors.ts';
import {readComposer} from './read.ts';
import {replaceInBlocks} from './replace-blocks.ts';
import {replaceInControl} from './replace-control.ts';
import {replaceInEditor} from './replace-editor.ts';
import type {Replace, ReplaceResult} from './types.ts';

/** How long a fix waits for an input method, in ms: longer, and the person would not expect it any more. */
const compositionWait = 3000;

/**
 * The way to replace text in fields of one frame. Replacements run one after the other, wait for an input method to finish, and
 * say "ok" only when the field itself says so. Listeners go with `signal`.
 */
export function createReplace(view: Window, signal: AbortSignal): Replace {
	const composition = followComposition(view, signal);
	let last: Promise<unknown> = Promise.resolve();

	const replace: Replace = async (field, text, edits) => {
		if (edits.length === 0) return {ok: true};
		if (!(await composition.ended(compositionWait))) {
			return {ok: false, reason: 'composing', text: readComposer(field).text};
		}
		if (isTextControl(field)) return replaceInControl(field, text, edits);
		const replaceIn = field.isContentEditable ? replaceInEditor : replaceInBlocks;
		return replaceIn(field, text, edits, () => composition.isActive);
	};
	return (field, text, edits) => {
		const result: Promise<ReplaceResult> = last.then(() => replace(field, text, edits));
		// The next one waits for this one's end, however it ends; its caller hears of a failure.
		last = result.catch(() => undefined);
		return result;
	};
}
