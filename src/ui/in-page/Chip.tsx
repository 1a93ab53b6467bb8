import {useLayoutEffect, useRef} from 'preact/hooks';
import {type Level, levels} from '../../../rules/types.ts';
import {statusSentence} from '../../words/labels.ts';
import {LevelShape} from '../components/LevelMark.tsx';
import {isWhole} from '../components/StatusLine.tsx';
import {usePlural, useWords} from '../components/speech.ts';
import {chipPlaces, type Point, type Size} from './place.ts';
import type {Anchor, InPageModel, Intent} from './types.ts';

/** The loudest level among the findings. */
const worstLevel = ({findings}: InPageModel): Level | undefined =>
	levels.find((level) => findings.some(({finding}) => finding.level === level));

/** What the chip says, in a sentence. */
export function useSummary(model: InPageModel): string {
	const words = useWords();
	const say = usePlural();
	const {status, findings} = model;
	const found = findings.length
		? say({one: 'chipFindingsOne', other: 'chipFindingsOther'}, findings.length)
		: words('chipNothing');
	if (isWhole(status)) return found;
	const why = statusSentence(words, status);
	return findings.length ? words('chipFindingsStatus', {found, status: why}) : words('chipStatus', {status: why});
}

const controls =
	'button, a[href], [role="button"], [role="link"], select, summary, input[type="submit"], input[type="file"]';

/** The first place where the chip lies on none of the site's own controls; the first of all where every place does. */
function freePlace(chip: HTMLElement, places: readonly Point[], size: Size): Point | undefined {
	const page = chip.ownerDocument;
	const root = chip.getRootNode();
	const host = root instanceof ShadowRoot ? root.host : chip;
	const isFree = ({x, y}: Point) =>
		[
			[x + 1, y + 1],
			[x + size.width - 1, y + 1],
			[x + size.width / 2, y + size.height / 2],
			[x + 1, y + size.height - 1],
			[x + size.width - 1, y + size.height - 1],
		].every(([px = 0, py = 0]) => {
			const there = page.elementsFromPoint(px, py).find((element) => element !== host && !host.contains(element));
			return !there?.closest(controls);
		});
	const {clientWidth, clientHeight} = page.documentElement;
	const inside = places.filter(
		({x, y}) => x >= 0 && y >= 0 && x + size.width <= clientWidth && y + size.height <= clientHeight,
	);
	return inside.find(isFree) ?? inside[0] ?? places[0];
}

interface ChipProps {
	readonly model: InPageModel;
	readonly composer: Anchor;
	readonly act: (intent: Intent) => void;
}

/** A small sign at the composer's edge: how many findings, or whether this is being checked at all. */
export function Chip({model, composer, act}: ChipProps) {
	const ref = useRef<HTMLButtonElement>(null);
	const summary = useSummary(model);
	const worst = worstLevel(model);
	const {x, y, width, height} = composer;
	const count = model.findings.length;
	const expanded = model.open.type === 'list';
	const placedFor = useRef('');
	useLayoutEffect(() => {
		const chip = ref.current;
		// The chip's own width changes with the count.
		const now = [x, y, width, height, count].join();
		if (!chip || placedFor.current === now) return;
		placedFor.current = now;
		const size = chip.getBoundingClientRect();
		const rtl = getComputedStyle(chip).direction === 'rtl';
		const place = freePlace(chip, chipPlaces({x, y, width, height}, size, rtl), size);
		chip.style.setProperty('--x', `${place?.x ?? x}px`);
		chip.style.setProperty('--y', `${place?.y ?? y}px`);
	});
	return (
		<button
			type="button"
			ref={ref}
			class={`chip${worst ? ` chip-${worst}` : isWhole(model.status) ? ' chip-quiet' : ' chip-off'}`}
			aria-label={summary}
			aria-haspopup="dialog"
			aria-expanded={expanded}
			title={summary}
			onClick={() => act({type: expanded ? 'close' : 'open-list'})}
		>
			{worst ? <LevelShape level={worst} /> : <ChipLine on={isWhole(model.status)} />}
			{count > 0 && <span class="chip-count">{count}</span>}
		</button>
	);
}

/** The chalk line with its tick while checking; a broken line when not. */
function ChipLine({on}: {readonly on: boolean}) {
	return (
		<svg class="level-shape" viewBox="0 0 16 16" aria-hidden="true">
			<path
				d={on ? 'M2 10.5h4l2 2L13.5 5' : 'M2 9h2.5M6.8 9h2.4M11.5 9H14'}
				fill="none"
				stroke="currentColor"
				stroke-width="2.2"
				stroke-linecap="round"
				stroke-linejoin="round"
			/>
		</svg>
	);
}
