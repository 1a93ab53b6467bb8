/** How a press came in, and making it again once the person has decided. */

export interface Key {
	readonly key: string;
	readonly code: string;
	readonly keyCode: number;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
}

export type Way =
	| {readonly type: 'press'; readonly control: HTMLElement}
	| {readonly type: 'key'; readonly field: HTMLElement; readonly key: Key}
	| {readonly type: 'submit'; readonly form: HTMLFormElement; readonly submitter?: HTMLElement};

export const keyOf = ({key, code, keyCode, ctrlKey, metaKey, altKey, shiftKey}: KeyboardEvent): Key => ({
	key,
	code,
	keyCode,
	ctrlKey,
	metaKey,
	altKey,
	shiftKey,
});

function press(control: HTMLElement): void {
	const view = control.ownerDocument.defaultView;
	const box = control.getBoundingClientRect();
	const common = {
		bubbles: true,
		cancelable: true,
		composed: true,
		view,
		button: 0,
		detail: 1,
		clientX: box.x + box.width / 2,
		clientY: box.y + box.height / 2,
	};
	const pointer = {...common, pointerId: 1, isPrimary: true, pointerType: 'mouse'};
	const events = [
		() => new PointerEvent('pointerdown', {...pointer, buttons: 1}),
		() => new MouseEvent('mousedown', {...common, buttons: 1}),
		() => new PointerEvent('pointerup', pointer),
		() => new MouseEvent('mouseup', common),
		// A dispatched click runs the browser's own action too: it submits the form of a submit button.
		() => new MouseEvent('click', common),
	];
	for (const make of events) {
		// A control that acted on an earlier event may be gone by now.
		if (!control.isConnected) return;
		control.dispatchEvent(make());
	}
}

function strike(field: HTMLElement, key: Key): void {
	const init = {...key, bubbles: true, cancelable: true, composed: true, view: field.ownerDocument.defaultView};
	const taken = !field.dispatchEvent(new KeyboardEvent('keydown', {...init, charCode: 0}));
	if (!taken) {
		field.dispatchEvent(new KeyboardEvent('keypress', {...init, charCode: key.keyCode}));
		// A made event never does the browser's own submission from a one-line field.
		if (field instanceof HTMLInputElement) field.form?.requestSubmit();
	}
	if (field.isConnected) field.dispatchEvent(new KeyboardEvent('keyup', init));
}

/**
 * Makes a press again, synchronously, the way it came. Uses `requestSubmit`, never `submit`, so that the page's own handlers and
 * validation run.
 */
export function replay(way: Way) {
	switch (way.type) {
		case 'press':
			return press(way.control);
		case 'key':
			return strike(way.field, way.key);
		case 'submit':
			return way.form.requestSubmit(way.submitter?.isConnected ? way.submitter : null);
	}
}
