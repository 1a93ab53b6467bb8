import {element} from './dom.ts';
import {mountPoint, offerModel, type PostKind, post} from './page.ts';

export interface TextBox {
	/** Under which the page offers the text to tests, and the class of the box. */
	readonly name: string;
	readonly kind: PostKind;
	readonly label: string;
	readonly button: string;
	/** Before and after the field, within the box. */
	readonly above?: string;
	readonly below?: string;
	readonly role?: 'dialog';
	/** Plain Enter sends. */
	readonly enterSends?: boolean;
}

/** A textarea and a button that sends it by script, in a box of its own. */
export function mountBox({name, kind, label, button, above = '', below = '', role, enterSends}: TextBox): void {
	const box = element(
		`<section class="${name}" ${role ? `role="${role}"` : ''}>${above}<textarea aria-label="${label}" rows="4" cols="60"></textarea>${below}<div><button type="button" class="go">${button}</button></div></section>`,
	);
	mountPoint().append(box);
	const field = box.querySelector('textarea');
	if (!field) throw new Error('No field');
	offerModel(name, () => field.value);
	const send = () => {
		if (field.value.trim() === '') return;
		post(field.value, kind);
		field.value = '';
	};
	box.querySelector('.go')?.addEventListener('click', send);
	field.addEventListener('keydown', (event) => {
		if (!enterSends || event.key !== 'Enter' || event.shiftKey) return;
		event.preventDefault();
		send();
	});
}
