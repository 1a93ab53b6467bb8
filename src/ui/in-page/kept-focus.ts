import {useLayoutEffect} from 'preact/hooks';

/** Where the person was writing: the focused element and, in an editor, the selection. */
interface Place {
	readonly element: HTMLElement | undefined;
	readonly range: Range | undefined;
}

function placeOf(page: Document): Place {
	const selection = page.getSelection();
	return {
		element: page.activeElement instanceof HTMLElement ? page.activeElement : undefined,
		range: selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined,
	};
}

function returnTo(page: Document, {element, range}: Place) {
	if (!element?.isConnected || element === page.body) return;
	element.focus({preventScroll: true});
	// A textarea keeps its own selection; an editor loses it when something else was selected meanwhile.
	if (!element.isContentEditable || !range?.startContainer.isConnected || !range.endContainer.isConnected) return;
	const selection = page.getSelection();
	selection?.removeAllRanges();
	selection?.addRange(range);
}

/**
 * While shown, the focus is inside `ref` (on `[data-first]`, or on the box itself); afterwards it is back where it was,
 * unless the person moved on by themselves.
 */
export function useKeptFocus(ref: {readonly current: HTMLElement | null}, wanted: boolean) {
	useLayoutEffect(() => {
		const box = ref.current;
		if (!box || !wanted) return;
		const page = box.ownerDocument;
		const before = placeOf(page);
		if (box instanceof HTMLDialogElement && !box.open) box.showModal();
		const first = box.querySelector<HTMLElement>('[data-first]') ?? box;
		first.focus({preventScroll: true});
		return () => {
			const root = box.getRootNode();
			const host = root instanceof ShadowRoot ? root.host : box;
			const active = page.activeElement;
			const stillHere = !active || active === page.body || host.contains(active);
			if (box instanceof HTMLDialogElement) box.close();
			if (stillHere) returnTo(page, before);
		};
	}, [ref, wanted]);
}
