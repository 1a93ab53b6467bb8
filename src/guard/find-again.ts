import type {Site} from '../sites/define.ts';
import {composerAt, findRequestAgain, submitControls} from '../sites/locate.ts';
import {isDisabled} from '../sites/page.ts';
import type {Press} from './press.ts';
import type {Way} from './replay.ts';

/** The focused element, in open shadow roots too. */
export function deepFocus(document: Document): Element | null {
	let at = document.activeElement;
	while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
	return at;
}

/**
 * The way of a press in the page as it is now: sites re-make their elements while a question is open. Puts the focus where a key
 * has to go. Undefined when there is nothing left to press.
 */
export function findAgain(site: Site, press: Press): Way | undefined {
	const {way} = press;
	if (press.type === 'other') return way;
	if (press.type === 'connect') {
		const control = findRequestAgain(site, press.request);
		return control && {type: 'press', control};
	}
	const editor = press.composer.editors.find((candidate) => candidate.isConnected);
	const composer = editor && composerAt(site, [editor]);
	if (way.type === 'key') {
		const field = way.field.isConnected ? way.field : composer?.editors[0];
		if (field && deepFocus(field.ownerDocument) !== field) field.focus({preventScroll: true});
		return field && {...way, field};
	}
	if (way.type === 'submit') return way.form.isConnected ? way : undefined;
	const isThere = (control: HTMLElement) => control.isConnected && !isDisabled(control);
	if (isThere(way.control)) return way;
	const control = composer && submitControls(composer).find(isThere);
	return control && {type: 'press', control};
}
