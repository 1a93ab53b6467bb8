import {type ComposerSpec, defineSite} from './define.ts';
import {
	ancestorsOf,
	closest,
	controlSelector,
	findAll,
	follows,
	isDisabled,
	isEditable,
	isGhost,
	labelOf,
} from './page.ts';
import {asideWords, commentWords, publishWords} from './words.ts';

// What Harper and LanguageTool leave alone too: search, pickers, code editors, fields of a form about the person.
const leftAlone = [
	'[role="combobox"], [role="searchbox"], [type="search"], [role="search"] *, [aria-haspopup="listbox"]',
	'.monaco-editor *, .cm-editor *, .CodeMirror *, .ace_editor *, .ql-clipboard, .ck-clipboard, .g-recaptcha-response',
	'[autocomplete]:is(input):not([autocomplete="on"], [autocomplete="off"])',
].join(', ');
const boxes = 'form, [role="form"], [role="dialog"], dialog, article, section, fieldset';
/** What pages call the one-line field of a headline, in their code. */
const headline = /title|subject|headline|summary/i;

/** Fields beside the text: names, addresses, tags, searches. */
const isAside = (field: HTMLInputElement) =>
	/search|query|mail|user|login|captcha|phone|tags?$|^q$|^s$/i.test(field.name);

function isWrittenLine(field: HTMLInputElement): boolean {
	if (!['text', ''].includes(field.type) || isAside(field)) return false;
	const {form} = field;
	if (headline.test(`${field.name} ${field.id} ${field.className}`)) {
		return form !== null && findAll(form, texts).some((text) => isEditable(text) && !isGhost(text));
	}
	// A chat of one line: its form holds nothing else to write in, and says that it sends.
	if (!form || findAll(form, `${texts}, input:is([type="text"], :not([type]), [type="password"])`).length !== 1)
		return false;
	return submitsOf(form).some((control) => publishWords.test(labelOf(control)));
}

const texts = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

function isWritten(field: HTMLElement): boolean {
	if (!isEditable(field) || field.matches(leftAlone) || isGhost(field)) return false;
	if (field.localName === 'input') return isWrittenLine(field as HTMLInputElement);
	// Inside of an editor that is one already: a caption, a cell.
	return !field.parentElement?.closest('[contenteditable="true"], [contenteditable=""]');
}

const submitsOf = (form: HTMLFormElement): HTMLElement[] =>
	[...form.elements].filter(
		(element): element is HTMLElement =>
			element instanceof HTMLElement &&
			element.matches('button:not([type="button"], [type="reset"]), input:is([type="submit"], [type="image"])'),
	);

const looksPrimary = (control: Element) =>
	/primary|submit|publish/i.test(`${control.className} ${control.id} ${control.getAttribute('data-variant') ?? ''}`);

const isKnown = (control: Element) => publishWords.test(labelOf(control));

/** How far up from a text its button is looked for. */
const farthest = 12;

/** Controls below the text, from box to box outwards: the nearest that say so by their word, else by their look. */
function submitNear(root: Element, field: HTMLElement): HTMLElement[] {
	let steps = farthest;
	for (const box of ancestorsOf(root)) {
		if (steps-- <= 0 || box.localName === 'body') return [];
		const below = findAll(box, controlSelector).filter(
			(control) => !isGhost(control) && follows(field, control) && !asideWords.test(labelOf(control)),
		);
		const known = below.filter(isKnown);
		if (known.length > 0) return known.slice(-1);
		const primary = below.filter((control) => looksPrimary(control) && !isDisabled(control)).at(-1);
		if (primary) return [primary];
	}
	return [];
}

/** The submit controls of the text's form, but for those that only show or keep it; else what is near. */
export function submitsFor(root: Element, editor: HTMLElement): readonly HTMLElement[] {
	// A text in a frame of its own: its page is around the root.
	const field = editor.ownerDocument === root.ownerDocument ? editor : (findAll(root, frames)[0] ?? editor);
	const form = (field as HTMLTextAreaElement).form ?? closest(field, 'form');
	if (form instanceof HTMLFormElement) {
		const submits = submitsOf(form).filter((control) => !isGhost(control) && !asideWords.test(labelOf(control)));
		const known = submits.filter(isKnown);
		if (known.length > 0) return known;
		const primary = submits.filter(looksPrimary);
		if (primary.length > 0) return primary;
		if (submits.length > 0) return submits;
	}
	return submitNear(root, field);
}

// TinyMCE 4 to 8, CKEditor 4, and editors that name their frame as these do.
const frames = 'iframe:is([id$="_ifr"], .tox-edit-area__iframe, .cke_wysiwyg_frame)';

/** Any text field with a submit control, for places of a site that have no description of their own. */
export const genericComposer: ComposerSpec = {
	id: 'generic',
	editor: `${texts}, input[type="text"], input:not([type])`,
	is: isWritten,
	root: {closest: boxes},
	kind: (field) =>
		commentWords.test(field.getAttribute('aria-label') ?? field.getAttribute('placeholder') ?? '') ? 'comment' : 'post',
	findSubmit: submitsFor,
	keys: (field) => (field.localName === 'input' ? 'enter' : 'mod-enter'),
	frames,
	attachments: 'img[src^="blob:"], video[src^="blob:"]',
	press: 'form:has(textarea) :is(button, input)[type="submit"]',
};

/** Pages on hosts that a person added, whose software is not known. Each host is an account of its own. */
export default defineSite({
	id: 'generic',
	matches: [],
	composers: [],
	connections: [],
	identity: ({location}) => ({handle: location.hostname}),
	pressConnection: '',
});
