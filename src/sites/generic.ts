import type {ComposerSpec} from './define.ts';
import {closest, controlSelector, findAll, follows, isDisabled, isEditable, isGhost, labelOf} from './page.ts';
import {sendWords} from './words.ts';

// What Harper and LanguageTool leave alone too: search, pickers, code editors.
const leftAlone =
	'[role="combobox"], [role="searchbox"], [role="search"] *, [type="search"], .monaco-editor *, .cm-editor *, .ace_editor *';
const boxes = 'form, [role="form"], [role="dialog"], dialog, article, section, fieldset';

function isWritten(field: HTMLElement): boolean {
	return isEditable(field) && !field.matches(leftAlone) && !isGhost(field);
}

const submitsOf = (form: HTMLFormElement): HTMLElement[] =>
	[...form.elements].filter(
		(element): element is HTMLElement =>
			element instanceof HTMLElement &&
			element.matches('button:not([type="button"], [type="reset"]), input[type="submit"]'),
	);

const looksPrimary = (control: Element) => /primary|submit|publish/i.test(`${control.className} ${control.id}`);

/** The submit control of a form; else what says so by its word or its look, below the field. */
function submitFor(root: Element, field: HTMLElement): HTMLElement | undefined {
	const form = (field as HTMLTextAreaElement).form ?? closest(field, 'form');
	const visible = (control: HTMLElement) => !isGhost(control);
	if (form instanceof HTMLFormElement) {
		const submits = submitsOf(form).filter(visible);
		const best =
			submits.find((control) => sendWords.test(labelOf(control))) ?? submits.find(looksPrimary) ?? submits[0];
		if (best) return best;
	}
	const near = findAll(root, controlSelector).filter((control) => visible(control) && follows(field, control));
	const enabled = near.filter((control) => !isDisabled(control));
	return (
		near.filter((control) => sendWords.test(labelOf(control))).at(-1) ??
		enabled.filter((control) => looksPrimary(control)).at(-1)
	);
}

/** Any text field with a submit control, for places of a site that have no description of their own. */
export const genericComposer: ComposerSpec = {
	id: 'generic',
	editor: 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]',
	is: isWritten,
	root: {closest: boxes},
	kind: 'post',
	findSubmit: submitFor,
	keys: 'mod-enter',
	attachments: 'img[src^="blob:"], video[src^="blob:"]',
	press: 'form:has(textarea) :is(button, input)[type="submit"]',
};
