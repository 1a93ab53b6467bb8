import {offerModel} from './page.ts';

function textOf(node: Node): string {
	if (node.nodeName === 'BR') return node.nextSibling && node.nextSibling.nodeName !== 'DIV' ? '\n' : '';
	return node.nodeType === Node.ELEMENT_NODE ? [...node.childNodes].map(textOf).join('') : (node.textContent ?? '');
}

/** As browsers build it: a `div` a line, but for the first one, which Chromium leaves bare. */
function linesIn(editor: HTMLElement): string {
	const found: string[] = [];
	let bare: string | undefined;
	for (const node of editor.childNodes) {
		if (node.nodeName === 'DIV') found.push(textOf(node));
		else bare = (bare ?? '') + textOf(node);
	}
	return (bare === undefined ? found : [bare, ...found]).join('\n').replace(/\u00A0/g, ' ');
}

/** Offers the text of an editor without a library to tests. */
export function offerPlain(name: string, editor: HTMLElement): () => void {
	return offerModel(name, () => linesIn(editor));
}
