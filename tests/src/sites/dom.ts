/** What happy-dom adds to the window. */
const happy = globalThis as unknown as {happyDOM: {setURL(address: string): void}};

/** Puts markup into the page and gives it an address and cookies. */
export function page(address: string, markup: string, cookie = ''): Document {
	happy.happyDOM.setURL(address);
	Object.defineProperty(document, 'cookie', {value: cookie, configurable: true});
	document.body.innerHTML = markup;
	return document;
}

/** The one element that matches. */
export function one(selector: string): HTMLElement {
	const found = document.querySelectorAll<HTMLElement>(selector);
	const [first] = found;
	if (!first || found.length > 1) throw new Error(`${found.length} elements match ${selector}`);
	return first;
}

/** The path that an event on an element has. */
export function pathOf(element: Element): EventTarget[] {
	const path: EventTarget[] = [];
	for (let at: Node | null = element; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null))
		path.push(at);
	return path;
}
