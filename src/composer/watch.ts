import {isTextControl} from './editors.ts';

/**
 * Calls `changed` once a frame in which the field's text may have become another: typing, undo, the editor's own rendering, and a
 * page that empties a textarea by script. Observes this one field and leaves with `signal`.
 */
export function watchField(field: HTMLElement, changed: () => void, signal: AbortSignal): void {
	const view = field.ownerDocument.defaultView;
	if (!view || signal.aborted) return;
	let frame = 0;
	const soon = () => {
		if (frame !== 0) return;
		frame = view.requestAnimationFrame(() => {
			frame = 0;
			changed();
		});
	};
	const observer = new MutationObserver(soon);
	// React writes a textarea's default text and an input's attribute along with the value that it sets.
	observer.observe(field, {
		childList: true,
		characterData: true,
		subtree: true,
		attributes: true,
		attributeFilter: ['value'],
	});
	field.addEventListener('input', soon, {passive: true, signal});
	field.addEventListener('change', soon, {passive: true, signal});
	if (isTextControl(field)) {
		let last = field.value;
		const compare = () => {
			if (field.value === last) return;
			last = field.value;
			soon();
		};
		// A page that sets the value does so after a key or a press, in that turn or the next frame.
		for (const type of ['keyup', 'click', 'submit']) {
			view.addEventListener(type, () => view.requestAnimationFrame(compare), {capture: true, passive: true, signal});
		}
	}
	signal.addEventListener('abort', () => {
		observer.disconnect();
		view.cancelAnimationFrame(frame);
	});
}
