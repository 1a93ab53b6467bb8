import {type KeyboardEvent, type TextareaHTMLAttributes, useEffect, useRef} from 'react';
import {offerModel} from './page.ts';

export interface AreaProps {
	/** Under which the page offers its text to tests. */
	readonly name: string;
	readonly value: string;
	readonly onText: (text: string) => void;
	/** Which Enter sends, heard on keydown. */
	readonly sends?: 'enter' | 'mod-enter';
	readonly onSend?: () => void;
	/** The page uses the key for something else first. */
	readonly onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
	readonly attributes?: TextareaHTMLAttributes<HTMLTextAreaElement> & Readonly<Record<`data-${string}`, string>>;
}

/** A textarea that React controls; Shift+Enter is always a new line. */
export function Area({name, value, onText, sends, onSend, onKey, attributes}: AreaProps) {
	const now = useRef(value);
	now.current = value;
	useEffect(() => offerModel(name, () => now.current), [name]);
	return (
		<textarea
			rows={4}
			style={{width: 360, font: '15px/20px Helvetica, Arial, sans-serif', padding: 8}}
			{...attributes}
			value={value}
			onChange={(event) => onText(event.currentTarget.value)}
			onKeyDown={(event) => {
				if (onKey?.(event)) return;
				if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
				if (sends === 'mod-enter' && !event.ctrlKey && !event.metaKey) return;
				if (sends === undefined) return;
				event.preventDefault();
				onSend?.();
			}}
		/>
	);
}
