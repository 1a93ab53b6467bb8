import type {Edit, Span} from '../../rules/types.ts';

/** What is between two edits stays; overlapping ones become one that starts with the first's text. */
function joined(first: Edit, second: Edit, text: string): Edit {
	const between = text.slice(first.end, second.start);
	const start = Math.min(first.start, second.start);
	const end = Math.max(first.end, second.end);
	return {start, end, text: second.start < first.end ? first.text : first.text + between + second.text};
}

function grown(edit: Edit, entities: readonly Span[]): Edit {
	let {start, end} = edit;
	for (const entity of entities) {
		// An insertion at an entity's edge is beside it, not in it.
		if (entity.start >= end || start >= entity.end) continue;
		start = Math.min(start, entity.start);
		end = Math.max(end, entity.end);
	}
	return {start, end, text: edit.text};
}

/**
 * The edits as they can be made: in text order, grown to whole entities, no two overlapping. Edits for which `areTogether`
 * holds become one, so that one undo takes both back.
 */
export function planEdits(
	edits: readonly Edit[],
	text: string,
	entities: readonly Span[],
	areTogether: (first: Edit, second: Edit) => boolean,
): readonly Edit[] {
	const planned: Edit[] = [];
	for (const edit of edits.map((one) => grown(one, entities)).sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = planned.at(-1);
		if (last && (edit.start < last.end || areTogether(last, edit)))
			planned[planned.length - 1] = joined(last, edit, text);
		else planned.push(edit);
	}
	return planned;
}

/** `text` after edits that are in text order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let result = '';
	let from = 0;
	for (const edit of edits) {
		result += text.slice(from, edit.start) + edit.text;
		from = edit.end;
	}
	return result + text.slice(from);
}

/** Where a caret at `offset` is after the edits: in front of what was put in at it, behind what replaced the words around it. */
export function offsetAfter(offset: number, edits: readonly Edit[]): number {
	let shift = 0;
	for (const {start, end, text} of edits) {
		if (offset <= start) break;
		if (offset < end) return start + shift + text.length;
		shift += text.length - (end - start);
	}
	return offset + shift;
}
