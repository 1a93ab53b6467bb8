import {
	CompositeDecorator,
	type ContentBlock,
	ContentState,
	type DraftHandleValue,
	Editor,
	EditorState,
	getDefaultKeyBinding,
	Modifier,
	SelectionState,
} from 'draft-js';
import {type ComponentType, type KeyboardEvent, type ReactNode, useEffect, useRef, useState} from 'react';
import {offerModel} from './page.ts';

function matching(pattern: RegExp) {
	return (block: ContentBlock, found: (start: number, end: number) => void) => {
		for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
	};
}

function Tag({children}: {readonly children?: ReactNode}) {
	return <span style={{color: 'rgb(29, 155, 240)'}}>{children}</span>;
}

/** A picture behind, the character on top and unseen. */
function Emoji({children}: {readonly children?: ReactNode}) {
	return (
		<span style={{backgroundImage: 'url("data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=")'}}>
			<span style={{clipPath: 'circle(0% at 50% 50%)'}}>{children}</span>
		</span>
	);
}

const decorator = new CompositeDecorator([
	{strategy: matching(/[@#]\w+/g), component: Tag as ComponentType},
	{strategy: matching(/\p{Extended_Pictographic}\uFE0F?/gu), component: Emoji as ComponentType},
]);

function withText(text: string): EditorState {
	return EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorator));
}

export interface DraftFieldProps {
	/** Under which the page offers its text to tests. */
	readonly name: string;
	readonly testId: string;
	readonly label: string;
	readonly placeholder: string;
	readonly initial?: string;
	/** Handles offered after "@", without the sign. */
	readonly people?: readonly string[];
	readonly hidden?: boolean;
	readonly onText?: (text: string) => void;
	/** Ctrl+Enter or ⌘+Enter, heard on keydown. */
	readonly onSubmitKey?: () => void;
}

/** A Draft.js editor as X mounts it, with the list of handles it offers while one is typed. */
export function DraftField(props: DraftFieldProps) {
	const [state, setState] = useState(() => withText(props.initial ?? ''));
	const editor = useRef<Editor>(null);
	const now = useRef(state);
	now.current = state;
	const latest = useRef(props);
	latest.current = props;

	useEffect(() => {
		const {name, hidden} = latest.current;
		if (hidden) return undefined;
		return offerModel(name, () =>
			now.current
				.getCurrentContent()
				.getBlocksAsArray()
				.map((block) => block.getText())
				.join('\n'),
		);
	}, []);

	const change = (next: EditorState) => {
		now.current = next;
		setState(next);
		props.onText?.(next.getCurrentContent().getPlainText());
	};
	const selection = state.getSelection();
	const before = state
		.getCurrentContent()
		.getBlockForKey(selection.getStartKey())
		.getText()
		.slice(0, selection.getStartOffset());
	const typed = selection.isCollapsed() ? /(?:^|\s)@(\w*)$/.exec(before)?.[1]?.toLowerCase() : undefined;
	const offered =
		typed === undefined ? [] : (props.people ?? []).filter((person) => person.startsWith(typed) && person !== typed);

	const pick = (person: string) => {
		const end = selection.getStartOffset();
		const range = SelectionState.createEmpty(selection.getStartKey()).merge({
			anchorOffset: end - (typed ?? '').length,
			focusOffset: end,
		});
		const content = Modifier.replaceText(state.getCurrentContent(), range, `${person} `);
		change(EditorState.push(state, content, 'insert-characters'));
	};

	return (
		<div style={{position: 'relative', minHeight: 24}}>
			<Editor
				ref={editor}
				editorState={state}
				onChange={change}
				placeholder={props.placeholder}
				ariaLabel={props.label}
				role="textbox"
				ariaMultiline
				spellCheck
				webDriverTestID={props.testId}
				{...(props.hidden && {tabIndex: -1})}
				keyBindingFn={(event: KeyboardEvent) =>
					event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'send' : getDefaultKeyBinding(event)
				}
				handleKeyCommand={(command: string): DraftHandleValue => {
					if (command !== 'send') return 'not-handled';
					props.onSubmitKey?.();
					return 'handled';
				}}
				handleReturn={(): DraftHandleValue => {
					if (offered[0] === undefined) return 'not-handled';
					pick(offered[0]);
					return 'handled';
				}}
			/>
			{offered.length > 0 && (
				<div id={`typeaheadDropdown-${props.testId}`} role="listbox">
					{offered.map((person, index) => (
						<div key={person} role="option" aria-selected={index === 0} onClick={() => pick(person)}>
							@{person}
						</div>
					))}
				</div>
			)}
		</div>
	);
}
