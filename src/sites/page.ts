/** Reading a page's structure: what is visible, what belongs together. Nothing here knows a site. */

/** A control as sites make them. */
export const controlSelector =
	'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a[role="link"]';

/** The parent, out of shadow roots too. */
export function parentOf(node: Node): Element | null {
	if (node.parentElement) return node.parentElement;
	const root = node.getRootNode();
	return root instanceof ShadowRoot && node !== root ? root.host : null;
}

/** The element itself and its ancestors, out of shadow roots too. */
export function* ancestorsOf(node: Element | null): Generator<Element> {
	for (let at = node; at; at = parentOf(at)) yield at;
}

/** Like `Element.closest`, out of shadow roots too. */
export function closest(node: Element, selector: string): Element | undefined {
	for (const at of ancestorsOf(node)) if (at.matches(selector)) return at;
	return undefined;
}

/** Like `querySelectorAll`, into open shadow roots directly under `root` as well. */
export function findAll(root: ParentNode, selector: string): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>(selector)];
}

// How far from an editor its submit control may be.
const farthest = 14;

/** The nearest ancestor that has a visible match of `selector` inside, at most so many steps away. */
export function around(node: Element, selector: string, steps = farthest): Element | undefined {
	let left = steps;
	for (const at of ancestorsOf(parentOf(node))) {
		if (left-- <= 0) return undefined;
		if (findAll(at, selector).some((found) => !isGhost(found))) return at;
	}
	return undefined;
}

const hasLayout = (document: Document) => document.documentElement.getBoundingClientRect().width > 0;

/**
 * Sites keep hidden copies of composers and buttons in the page. Such a copy is under `aria-hidden`, `hidden` or `inert`, has no
 * size, or, for a control that is not disabled, is out of the tab order.
 */
export function isGhost(element: HTMLElement): boolean {
	if (closest(element, '[aria-hidden="true"], [hidden], [inert]')) return true;
	if (element.getAttribute('tabindex') === '-1' && element.matches(controlSelector) && !isDisabled(element))
		return true;
	if (!hasLayout(element.ownerDocument)) return false;
	const {width, height} = element.getBoundingClientRect();
	return width === 0 || height === 0;
}

/** Disabled controls send nothing. */
export const isDisabled = (control: Element): boolean =>
	control.matches(':disabled') || closest(control, '[aria-disabled="true"]') !== undefined;

/** What a control is called: its label, else its text. */
export function labelOf(control: Element): string {
	const label = control.getAttribute('aria-label') ?? (control instanceof HTMLInputElement ? control.value : null);
	return (label ?? control.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether `later` comes after `earlier` in the document. */
export const follows = (earlier: Node, later: Node): boolean =>
	(earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const inlineTags = new Set(['A', 'B', 'BDI', 'EM', 'I', 'IMG', 'SPAN', 'STRONG', 'SVG', 'TIME', 'U', 'WBR']);

/** The visible lines of text of a card, without those of its controls. */
export function linesOf(card: Element): string[] {
	const lines: string[] = [];
	let line = '';
	const finish = () => {
		const text = line.replace(/\s+/g, ' ').trim();
		if (text) lines.push(text);
		line = '';
	};
	const walk = (node: Node) => {
		if (node instanceof Text) line += node.data;
		if (!(node instanceof Element)) return;
		if (node.matches('button, [role="button"], [aria-hidden="true"], script, style')) return finish();
		const inline = inlineTags.has(node.tagName.toUpperCase());
		if (!inline || node.tagName === 'A') finish();
		for (const child of node.childNodes) walk(child);
		if (!inline || node.tagName === 'A') finish();
	};
	walk(card);
	finish();
	return lines;
}

/** Whether an element can be written in: a text field or an editing host. */
export function isEditable(element: Element): element is HTMLElement {
	if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled;
	if (element instanceof HTMLInputElement) {
		return ['text', 'url', ''].includes(element.type) && !element.readOnly && !element.disabled;
	}
	return element.matches('[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]');
}

/** An account of a page that runs on any host: the same name elsewhere is somebody else. */
export function accountHere({location}: Document, name: string | null | undefined): {handle: string; name?: string} {
	const known = (name ?? '').replace(/\s+/g, ' ').trim();
	return known ? {handle: `${known}@${location.hostname}`, name: known} : {handle: ''};
}

/** The account that Google's bar names: "Google Account: NAME (ADDRESS)", in the reader's language. */
export function googleAccount(document: Document): {handle: string} {
	const label = document.querySelector('a[aria-label*="@"]')?.getAttribute('aria-label') ?? '';
	return {handle: label.split(/[\s()<>]+/).find((word) => word.indexOf('@') > 0) ?? ''};
}
