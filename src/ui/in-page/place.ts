import type {Anchor} from './types.ts';

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

const gap = 8;
const margin = 8;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * Where to put a box beside an anchor: below it, above where below has no room, and in the roomier of the two where
 * neither has; always inside the viewport. All in CSS pixels.
 * @param right the box's right edge lines up with the anchor's, not the left ones.
 */
export function placeBeside(anchor: Anchor, size: Size, viewport: Size, right = false): Point {
	const below = viewport.height - margin - (anchor.y + anchor.height + gap);
	const above = anchor.y - gap - margin;
	const under = below >= size.height || below >= above;
	const y = under ? anchor.y + anchor.height + gap : anchor.y - gap - size.height;
	const x = right ? anchor.x + anchor.width - size.width : anchor.x;
	return {
		x: clamp(x, margin, Math.max(margin, viewport.width - margin - size.width)),
		y: clamp(y, margin, Math.max(margin, viewport.height - margin - size.height)),
	};
}

/**
 * Places for the chip at a composer's lower edge, best first: the inner end corner, the inner start corner, then just
 * below. On a one-line composer the chip sits across the edge, so that it does not cover the words.
 */
export function chipPlaces(composer: Anchor, size: Size, rtl = false): Point[] {
	const inset = 4;
	const oneLine = composer.height < size.height * 2;
	const bottom = composer.y + composer.height;
	const y = oneLine ? bottom - size.height / 2 : bottom - size.height - inset;
	const right = composer.x + composer.width - size.width - inset;
	const left = composer.x + inset;
	const [end, start] = rtl ? [left, right] : [right, left];
	return [
		{x: end, y},
		{x: end, y: bottom + inset},
		{x: start, y},
		{x: start, y: bottom + inset},
	];
}
