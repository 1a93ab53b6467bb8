import {findAll, isGhost} from './page.ts';

/**
 * Some editors live in a frame of the same origin while the button that posts stands in the page around it. Such a frame is a
 * guest: the page around it reads, listens and judges for both, in one place and at one moment.
 */

/** The frame element that a document is shown in; undefined at the top, and where the page around is of another origin. */
export function frameOf(view: Window | null): HTMLElement | undefined {
	try {
		return (view?.frameElement as HTMLElement | null) ?? undefined;
	} catch (error) {
		// Firefox throws where Chromium answers null.
		if (error instanceof Error) return undefined;
		throw error;
	}
}

/** The frame around a node, where it is one of those that `selector` names. */
export function guestFrameOf(node: Node, selector: string | undefined): HTMLElement | undefined {
	const frame = selector ? frameOf((node.ownerDocument ?? (node as Document)).defaultView) : undefined;
	return selector && frame?.matches(selector) ? frame : undefined;
}

/** Whether a page is in a frame that the page around it takes care of. */
export const isGuest = (document: Document, selector: string): boolean =>
	guestFrameOf(document, selector) !== undefined;

/** Documents of the visible frames in `root` that `selector` names and that can be read. */
export function guestsIn(root: ParentNode, selector: string | undefined): Document[] {
	if (!selector) return [];
	return findAll(root, selector)
		.filter((frame) => !isGhost(frame))
		.map((frame) => (frame as HTMLIFrameElement).contentDocument)
		.filter((document) => document !== null);
}

/** Whether an element is in a page that is shown: what a frame held stays whole when the frame is taken away. */
export const isShown = (element: Element): boolean => element.isConnected && element.ownerDocument.defaultView !== null;

/** A box of a node's own viewport, as it lies in the viewport of `view`, some frames further out. CSS pixels. */
export function boxSeenFrom(view: Window, node: Node, box: DOMRect): DOMRect {
	const {x, y, width, height} = box;
	let [left, top] = [x, y];
	for (let at: Window | null = node.ownerDocument?.defaultView ?? null; at && at !== view; at = at.parent) {
		const frame = frameOf(at);
		if (!frame) break;
		const outer = frame.getBoundingClientRect();
		left += outer.x + frame.clientLeft;
		top += outer.y + frame.clientTop;
	}
	return new DOMRect(left, top, width, height);
}
