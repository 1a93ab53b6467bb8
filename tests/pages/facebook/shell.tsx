import type {KeyboardEvent, ReactNode} from 'react';
import {fill, LexicalField} from '../kit/lexical.tsx';
import {classes, post} from '../kit/page.ts';
import {words} from './words.ts';

/** Facebook's buttons are `div`s that act on click and on Enter or Space. */
export function Button(props: {
	readonly label?: string;
	readonly children: ReactNode;
	readonly disabled?: boolean;
	readonly hidden?: boolean;
	readonly primary?: boolean;
	readonly onPress?: () => void;
}) {
	const press = () => {
		if (!props.disabled) props.onPress?.();
	};
	return (
		<div
			role="button"
			className={classes()}
			tabIndex={props.hidden || props.disabled ? -1 : 0}
			aria-label={props.label}
			aria-disabled={props.disabled ? true : undefined}
			aria-hidden={props.hidden ? true : undefined}
			style={{
				display: props.primary ? 'block' : 'inline-block',
				padding: '8px 16px',
				margin: 4,
				borderRadius: 6,
				textAlign: 'center',
				fontWeight: 600,
				cursor: 'pointer',
				background: props.disabled ? '#e4e6eb' : props.primary ? '#0866ff' : '#e4e6eb',
				color: props.disabled ? '#bcc0c4' : props.primary ? '#fff' : '#050505',
				...(props.hidden && {position: 'absolute', opacity: 0, pointerEvents: 'none'}),
			}}
			onClick={press}
			onKeyDown={(event: KeyboardEvent) => {
				if (event.key === 'Enter' || event.key === ' ') press();
			}}
		>
			<span className={classes(1)}>{props.children}</span>
		</div>
	);
}

/** The chat window that stays docked on every page: another editor, Enter sends, no button. */
function DockedChat() {
	return (
		<div
			className={classes()}
			style={{
				position: 'fixed',
				right: 16,
				bottom: 0,
				width: 280,
				padding: 8,
				background: '#fff',
				boxShadow: '0 2px 12px rgb(0 0 0 / 20%)',
			}}
		>
			<h2 dir="auto">Dana Whitlock</h2>
			<LexicalField
				name="chat"
				kind="plain"
				attributes={{'aria-label': words.message, className: classes()}}
				placeholder="Aa"
				onEnter={(editor) => {
					const text = window.__model('chat');
					if (text === '') return true;
					post(text, 'message');
					fill(editor, 'plain', '');
					return true;
				}}
			/>
		</div>
	);
}

/** Banner, content and the docked chat; the feed keeps a second, hidden `main` alive behind the visible one. */
export function Shell({children}: {readonly children: ReactNode}) {
	return (
		<div
			className={classes()}
			style={{fontFamily: 'Helvetica, Arial, sans-serif', fontSize: 15, background: '#f0f2f5', minHeight: '100vh'}}
		>
			<div role="banner">
				<a href="/me/" aria-label="Facebook">
					Facebook
				</a>
				<input type="search" role="combobox" aria-label="Search Facebook" aria-expanded={false} aria-controls="none" />
			</div>
			<div role="main" hidden>
				<div role="textbox" contentEditable suppressContentEditableWarning data-lexical-editor="true" tabIndex={-1} />
			</div>
			<div role="main" className={classes()} style={{width: 560, margin: '0 auto'}}>
				{children}
			</div>
			<DockedChat />
		</div>
	);
}
