import {useRef} from 'preact/hooks';
import type {ShownFinding} from '../../messages/protocol.ts';
import {type Segment, segmentsOf} from '../practice/segments.ts';

interface MarkedTextProps {
	readonly label: string;
	readonly text: string;
	readonly findings: readonly ShownFinding[];
	readonly onType: (text: string) => void;
	/** A press on marked words; the box of those words in the viewport. */
	readonly onMark: (key: string, box: DOMRect) => void;
}

/** A text field with marks under its words: the same words lie behind it, invisible, and carry the lines. */
export function MarkedText({label, text, findings, onType, onMark}: MarkedTextProps) {
	const behind = useRef<HTMLDivElement>(null);
	const segments = segmentsOf(text, findings);
	const press = (offset: number) => {
		const index = segments.findIndex(({start, text: words}) => offset > start && offset < start + words.length);
		const mark = segments[index]?.mark;
		const drawn = behind.current?.children[index];
		if (mark && drawn) onMark(mark.key, drawn.getBoundingClientRect());
	};
	return (
		<div class="marked">
			<div class="marked-behind" ref={behind} aria-hidden="true">
				{segments.map((segment) => (
					<Drawn key={segment.start} segment={segment} />
				))}
				{/* A last line that is empty has no height of its own. */}
				{text.endsWith('\n') || !text ? ' ' : ''}
			</div>
			<textarea
				class="marked-field"
				aria-label={label}
				data-testid="composer"
				value={text}
				spellcheck={false}
				onInput={(event) => onType(event.currentTarget.value)}
				onClick={(event) => {
					const {selectionStart, selectionEnd} = event.currentTarget;
					if (selectionStart === selectionEnd) press(selectionStart);
				}}
			/>
		</div>
	);
}

const Drawn = ({segment: {text, mark}}: {readonly segment: Segment}) => (
	<span {...(mark && {class: `mark mark-${mark.level}`, 'data-mark': mark.key})}>{text}</span>
);
