import {expect, test} from 'vitest';
import {chipPlaces, placeBeside} from '@/src/ui/in-page/place.ts';

const viewport = {width: 1000, height: 700};
const card = {width: 300, height: 200};

test('a card opens below its words', () => {
	expect(placeBeside({x: 100, y: 100, width: 50, height: 20}, card, viewport)).toEqual({x: 100, y: 128});
});

test('near the lower edge it opens above', () => {
	expect(placeBeside({x: 100, y: 600, width: 50, height: 20}, card, viewport)).toEqual({x: 100, y: 392});
});

test('aligned right, its right edge is that of the words', () => {
	expect(placeBeside({x: 600, y: 100, width: 50, height: 20}, card, viewport, true).x).toBe(350);
});

test.each([
	['at the right edge', {x: 960, y: 100, width: 30, height: 20}, viewport],
	['left of the page', {x: -50, y: 100, width: 30, height: 20}, viewport],
	['far below', {x: 10, y: 5000, width: 30, height: 20}, viewport],
	['far above', {x: 10, y: -5000, width: 30, height: 20}, viewport],
	['in a tall field without room on either side', {x: 10, y: 20, width: 30, height: 660}, viewport],
])('%s it stays inside the viewport', (_where, anchor, view) => {
	const {x, y} = placeBeside(anchor, card, view);
	expect(x).toBeGreaterThanOrEqual(8);
	expect(y).toBeGreaterThanOrEqual(8);
	expect(x + card.width).toBeLessThanOrEqual(view.width - 8);
	expect(y + card.height).toBeLessThanOrEqual(view.height - 8);
});

test('a card larger than the viewport shows its beginning', () => {
	expect(
		placeBeside({x: 10, y: 10, width: 5, height: 5}, {width: 400, height: 900}, {width: 320, height: 480}),
	).toEqual({
		x: 8,
		y: 8,
	});
});

test('the chip sits in the lower inner corner, at the end of the lines', () => {
	const composer = {x: 100, y: 100, width: 400, height: 120};
	expect(chipPlaces(composer, {width: 40, height: 24})[0]).toEqual({x: 456, y: 192});
	expect(chipPlaces(composer, {width: 40, height: 24}, true)[0]).toEqual({x: 104, y: 192});
});

test('on one line it sits across the edge, off the words', () => {
	expect(chipPlaces({x: 0, y: 100, width: 400, height: 30}, {width: 40, height: 24})[0]?.y).toBe(118);
});
