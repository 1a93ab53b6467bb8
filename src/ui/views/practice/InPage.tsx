import {useEffect, useState} from 'preact/hooks';
import {useWords} from '../../components/speech.ts';
import {InPageView} from '../../in-page/InPageView.tsx';
import type {Anchor, InPageModel, Intent} from '../../in-page/types.ts';
import type {PracticeProps} from '../Practice.tsx';

/** Chip, card, list and dialog as they are on a site, around this page's composer. */
export function InPage({
	state,
	checked,
	composer,
	act,
}: Pick<PracticeProps, 'state' | 'checked'> & {
	readonly composer: {readonly current: HTMLElement | null};
	readonly act: (intent: Intent) => void;
}) {
	const words = useWords();
	const anchor = useBox(composer);
	const model: InPageModel = {
		status: 'checking',
		site: 'facebook',
		handle: '',
		account: state.account,
		findings: checked.findings,
		protections: checked.report.protections,
		open: state.open,
		...(anchor && {composer: anchor}),
	};
	return (
		<div class="chalk">
			<InPageView model={model} act={act} words={words} />
		</div>
	);
}

/** An element's box in the viewport, kept true while the page scrolls or anything changes size. */
function useBox(element: {readonly current: HTMLElement | null}): Anchor | undefined {
	const [box, setBox] = useState<Anchor>();
	useEffect(() => {
		if (!element.current) return;
		const measure = () => setBox(element.current?.getBoundingClientRect());
		const stop = new AbortController();
		const sizes = new ResizeObserver(measure);
		sizes.observe(element.current);
		sizes.observe(document.documentElement);
		addEventListener('scroll', measure, {passive: true, signal: stop.signal});
		return () => {
			stop.abort();
			sizes.disconnect();
		};
	}, [element]);
	return box;
}
