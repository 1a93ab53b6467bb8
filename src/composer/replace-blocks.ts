import type {Edit} from '../../rules/types.ts';
import {applyEdits} from './edits.ts';
import {readComposer} from './read.ts';
import {replaceInEditor} from './replace-editor.ts';
import type {ReplaceResult} from './types.ts';

/**
 * Replaces spans in a field that is made of editing hosts, as block editors are: each edit in the one block that it lies in. An
 * edit across blocks is refused: taking a block apart is the editor's own business.
 */
export async function replaceInBlocks(
	field: HTMLElement,
	text: string,
	edits: readonly Edit[],
	isComposing: () => boolean,
): Promise<ReplaceResult> {
	let now = text;
	for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
		const read = readComposer(field);
		if (read.text !== now) return {ok: false, reason: 'changed', text: read.text};
		const range = read.rangeOf(edit);
		const block = range && blockOf(range.startContainer, field);
		const inside = block && readComposer(block);
		const start = range && inside?.offsetOf(range.startContainer, range.startOffset);
		const end = range && inside?.offsetOf(range.endContainer, range.endOffset);
		if (!block || start === undefined || end === undefined) return {ok: false, reason: 'refused', text: now};
		const result = await replaceInEditor(block, inside?.text ?? '', [{start, end, text: edit.text}], isComposing);
		now = readComposer(field).text;
		if (!result.ok) return {...result, text: now};
		if (now !== applyEdits(read.text, [edit])) return {ok: false, reason: 'refused', text: now};
	}
	return {ok: true};
}

function blockOf(node: Node, field: HTMLElement): HTMLElement | undefined {
	const element = node.nodeType === Node.ELEMENT_NODE ? (node as HTMLElement) : node.parentElement;
	const block = element?.closest<HTMLElement>('[contenteditable="true"]');
	return block && field.contains(block) ? block : undefined;
}
