import type {KeyboardEvent, ReactNode} from 'react';
import {classes} from './page.ts';

/** A `div` that is a button, as most of these sites build theirs: it acts on click, and on Enter or Space. */
export function DivButton(props: {
	readonly label?: string;
	readonly children: ReactNode;
	readonly disabled?: boolean;
	readonly attributes?: Readonly<Record<`data-${string}`, string>>;
	readonly onPress?: () => void;
}) {
	const press = () => {
		if (!props.disabled) props.onPress?.();
	};
	return (
		<div
			role="button"
			className={classes()}
			tabIndex={props.disabled ? -1 : 0}
			aria-label={props.label}
			aria-disabled={props.disabled ? true : undefined}
			style={{display: 'inline-block', padding: '6px 12px', fontWeight: 600, cursor: 'pointer'}}
			{...props.attributes}
			onClick={press}
			onKeyDown={(event: KeyboardEvent) => {
				if (event.key === 'Enter' || event.key === ' ') press();
			}}
		>
			{props.children}
		</div>
	);
}

/** A picture on a button; its label is in the reader's language. */
export function Icon({label}: {readonly label?: string}) {
	return (
		<svg aria-label={label} role="img" width={20} height={20} viewBox="0 0 20 20">
			<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" />
		</svg>
	);
}

export const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
