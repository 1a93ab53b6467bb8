import type {Level} from '../../rules/types.ts';
import type {Mark} from './types.ts';

/** How far beside a line a point still means it, in CSS pixels: a thin line is hard to hit. */
const reach = 2;
const rank: Readonly<Record<Level, number>> = {stop: 2, caution: 1, note: 0};

/** Whether a point of the viewport means a box. */
export function isInside({left, top, right, bottom}: DOMRect, x: number, y: number): boolean {
	return x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach;
}

/** Of marks under one point: the worst, then the shortest, which is the one that a longer one cannot hide. */
export function foremost(marks: readonly Mark[]): Mark | undefined {
	const length = ({span}: Mark) => span.end - span.start;
	return [...marks].sort((a, b) => rank[b.level] - rank[a.level] || length(a) - length(b))[0];
}
