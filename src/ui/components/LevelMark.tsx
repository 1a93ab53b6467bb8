import type {Level} from '../../../rules/types.ts';
import {levelLabel} from '../../words/labels.ts';
import {useWords} from './speech.ts';

// An octagon, a triangle, a circle: told apart without colour, down to 14 px.
const shapes: Record<Level, {outline: string; sign: string}> = {
	stop: {outline: 'M5.4 1h5.2L15 5.4v5.2L10.6 15H5.4L1 10.6V5.4z', sign: 'M4.6 8h6.8'},
	caution: {outline: 'M8 1.3 15.4 14.6H.6z', sign: 'M8 6v4.2M8 12.1v.4'},
	note: {outline: 'M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z', sign: 'M8 7.2v4.4M8 4.4v.4'},
};

/** The shape of a level alone, for places where its word stands elsewhere. */
export function LevelShape({level}: {readonly level: Level}) {
	const {outline, sign} = shapes[level];
	return (
		<svg class={`level-shape level-${level}`} viewBox="0 0 16 16" aria-hidden="true">
			<path d={outline} fill="currentColor" />
			<path d={sign} fill="none" stroke="var(--surface)" stroke-width="1.9" stroke-linecap="round" />
		</svg>
	);
}

/** A level by shape, colour and word. */
export function LevelMark({level}: {readonly level: Level}) {
	const words = useWords();
	return (
		<span class={`level level-${level}`}>
			<LevelShape level={level} />
			{levelLabel(words, level)}
		</span>
	);
}
