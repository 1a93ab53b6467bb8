import type {Level} from '../../rules/types.ts';
import {isTextControl} from './editors.ts';
import {highlighterFor} from './highlights.ts';
import {foremost, isInside} from './hit.ts';
import {createOverlay} from './overlay.ts';
import type {Mark, Marks} from './types.ts';

function createHighlightMarks(field: HTMLElement): Marks {
	const highlighter = highlighterFor(field);
	let drawn: readonly {readonly mark: Mark; readonly range: Range; readonly level: Level}[] = [];
	return {
		show(read, marks) {
			drawn = marks.flatMap((mark) => {
				const range = mark.span.end > mark.span.start ? read.rangeOf(mark.span) : undefined;
				return range ? [{mark, range, level: mark.level}] : [];
			});
			highlighter.draw(drawn);
		},
		at(x, y) {
			// A line scrolled out of the field is still somewhere on the screen.
			if (!isInside(field.getBoundingClientRect(), x, y)) return undefined;
			const under = drawn.filter(({range}) => [...range.getClientRects()].some((box) => isInside(box, x, y)));
			return foremost(under.map(({mark}) => mark));
		},
		boxOf(key) {
			const box = drawn.find(({mark}) => mark.key === key)?.range.getBoundingClientRect();
			return box && box.width > 0 ? box : undefined;
		},
		dispose() {
			drawn = [];
			highlighter.dispose();
		},
	};
}

/** Marks for one field: highlights in an editor, an overlay on a textarea or input, whose text no highlight reaches. */
export function createMarks(field: HTMLElement): Marks {
	return isTextControl(field) ? createOverlay(field) : createHighlightMarks(field);
}
