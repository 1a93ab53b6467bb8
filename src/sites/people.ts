import type {Profile} from '../../rules/types.ts';
import {ancestorsOf, controlSelector, findAll, isGhost, linesOf} from './page.ts';

/** What requests look like on most sites: a card with a link to a person, their words, and controls. */

const farthest = 8;

export const plain = (element: Element | null | undefined): string =>
	element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The nearest box around a control that links to a person; undefined when there is none, or when it is the whole page. */
export function cardWith(control: Element, link: string, steps = farthest): Element | undefined {
	let left = steps;
	for (const at of ancestorsOf(control)) {
		if (left-- <= 0 || at === at.ownerDocument.body) return undefined;
		if (at.querySelector(link)) return at;
	}
	return undefined;
}

/** The person of a card: the handle from the link's address, the name from its text. `handle` has the handle as its group. */
export function personAt(card: Element, link: string, handle: RegExp): Profile | undefined {
	const links = findAll(card, link).filter((found) => handle.test(found.getAttribute('href') ?? ''));
	const named = links.find((found) => plain(found) !== '') ?? links[0];
	if (!named) return undefined;
	const id = named.getAttribute('href')?.match(handle)?.[1];
	const lines = linesOf(card);
	const name = linesOf(named)[0] ?? lines[0] ?? id;
	if (!name) return undefined;
	return {name, ...(id && {handle: id}), lines: lines.filter((line) => line !== name && line !== `@${id}`)};
}

/** The visible controls of a card, without links, in page order: of a pair, sites put the two answers side by side. */
export const answersIn = (card: Element): HTMLElement[] =>
	findAll(card, controlSelector).filter((control) => !control.matches('a') && !isGhost(control));

/** The head of a profile page: the person's name in a heading and what is said beneath it. */
export function personOfHead(head: Element, heading: string, handle: string | undefined): Profile | undefined {
	const found = findAll(head, heading).find((candidate) => !isGhost(candidate) && plain(candidate) !== '');
	const name = plain(found) || handle;
	if (!name) return undefined;
	return {
		name,
		...(handle && {handle}),
		// Further down is what others wrote.
		lines: linesOf(head)
			.filter((line) => line !== name && line !== `@${handle}`)
			.slice(0, 12),
	};
}
