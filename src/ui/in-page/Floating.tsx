import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {useKeptFocus} from './kept-focus.ts';
import {placeBeside} from './place.ts';
import type {Anchor} from './types.ts';

interface FloatingProps {
	readonly anchor: Anchor;
	/** Which of the anchor's edges it lines up with, in the direction of the text. */
	readonly align?: 'start' | 'end';
	/** The id of the heading that names it. */
	readonly labelledBy: string;
	/** Opened by keyboard: the keyboard goes in, and back to where it was at the end. */
	readonly focus: boolean;
	readonly onClose: () => void;
	readonly children: ComponentChildren;
}

/** A card beside something in the page. It does not take the focus from what the person is writing, unless asked to. */
export function Floating({anchor, align = 'start', labelledBy, focus, onClose, children}: FloatingProps) {
	const ref = useRef<HTMLDivElement>(null);
	useKeptFocus(ref, focus);
	usePlacement(ref, anchor, align);
	return (
		<div
			class="card"
			ref={ref}
			role="dialog"
			aria-labelledby={labelledBy}
			tabIndex={-1}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.preventDefault();
				onClose();
			}}
		>
			{children}
		</div>
	);
}

/** Puts a box beside its anchor, again whenever either changes size, and never outside the viewport. */
function usePlacement(
	ref: {readonly current: HTMLElement | null},
	{x, y, width, height}: Anchor,
	align: 'start' | 'end',
) {
	useLayoutEffect(() => {
		const box = ref.current;
		const view = box?.ownerDocument.defaultView;
		if (!box || !view) return;
		const put = () => {
			const rtl = view.getComputedStyle(box).direction === 'rtl';
			const right = rtl === (align === 'start');
			const viewport = {width: view.document.documentElement.clientWidth, height: view.innerHeight};
			const place = placeBeside(
				{x, y, width, height},
				{width: box.offsetWidth, height: box.offsetHeight},
				viewport,
				right,
			);
			box.style.setProperty('--x', `${place.x}px`);
			box.style.setProperty('--y', `${place.y}px`);
		};
		put();
		const watch = new ResizeObserver(put);
		watch.observe(box);
		view.addEventListener('resize', put);
		return () => {
			watch.disconnect();
			view.removeEventListener('resize', put);
		};
	}, [ref, x, y, width, height, align]);
}
