import {offerModel, type PostKind, post} from './page.ts';

/** The one element that matches. */
export function $<T extends Element>(selector: string, type: new () => T, root: ParentNode = document): T {
	const found = root.querySelector(selector);
	if (!(found instanceof type)) throw new Error(`No ${selector}`);
	return found;
}

/** An element from its markup. */
export function element(markup: string): HTMLElement {
	const template = document.createElement('template');
	template.innerHTML = markup.trim();
	const made = template.content.firstElementChild;
	if (!(made instanceof HTMLElement)) throw new Error(`No element in ${markup}`);
	return made;
}

export interface ServedForm {
	/** Under which the page offers the text to tests. */
	readonly name: string;
	readonly kind: PostKind;
	/** CSS of the field that is posted. */
	readonly field: string;
	/** CSS of the buttons that post; all others only submit. */
	readonly publish: string;
}

/** A form as a server sends it: which of its buttons was pressed decides what happens. */
export function serveForm(form: HTMLFormElement, {name, kind, field, publish}: ServedForm): void {
	const text = $(field, HTMLTextAreaElement, form);
	offerModel(name, () => text.value);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (event.submitter && !event.submitter.matches(publish)) return;
		post(window.__model(name), kind);
		text.value = '';
	});
}

/** Photos chosen in an input, shown in a box. */
export function previewPhotos(input: HTMLInputElement, show: (image: HTMLImageElement) => void): void {
	input.addEventListener('change', () => {
		for (const file of input.files ?? []) {
			const image = document.createElement('img');
			image.src = URL.createObjectURL(file);
			image.width = 120;
			image.height = 90;
			show(image);
		}
	});
}
