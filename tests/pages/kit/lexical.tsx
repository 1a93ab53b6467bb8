import {createEmptyHistoryState, registerHistory} from '@lexical/history';
import {registerPlainText} from '@lexical/plain-text';
import {registerRichText} from '@lexical/rich-text';
import {
	$applyNodeReplacement,
	$createLineBreakNode,
	$createParagraphNode,
	$createTextNode,
	$getRoot,
	$getSelection,
	$isRangeSelection,
	COMMAND_PRIORITY_CRITICAL,
	createEditor,
	type EditorConfig,
	KEY_ENTER_COMMAND,
	type LexicalEditor,
	type SerializedTextNode,
	TextNode,
} from 'lexical';
import {type HTMLAttributes, useEffect, useRef, useState} from 'react';
import {offerModel} from './page.ts';

/** A person's name that the editor does not split, as the Lexical playground builds it. */
class MentionNode extends TextNode {
	static override getType(): string {
		return 'mention';
	}

	static override clone(node: MentionNode): MentionNode {
		return new MentionNode(node.__text, node.__key);
	}

	static override importJSON(json: SerializedTextNode): MentionNode {
		return $createMention(json.text);
	}

	override createDOM(config: EditorConfig): HTMLElement {
		const span = super.createDOM(config);
		span.style.backgroundColor = 'rgba(24, 119, 232, 0.2)';
		span.spellcheck = false;
		return span;
	}

	override isTextEntity(): true {
		return true;
	}

	override canInsertTextBefore(): boolean {
		return false;
	}

	override canInsertTextAfter(): boolean {
		return false;
	}
}

function $createMention(name: string): MentionNode {
	return $applyNodeReplacement(new MentionNode(name).setMode('token'));
}

/** One newline a paragraph: what a reader of the page counts as lines. */
export function textOf(editor: LexicalEditor): string {
	return editor.getEditorState().read(() =>
		$getRoot()
			.getChildren()
			.map((child) => child.getTextContent())
			.join('\n'),
	);
}

/** Fills the editor: a line a paragraph, or a line break in plain text; `@[Name]` makes a mention. */
export function fill(editor: LexicalEditor, kind: 'rich' | 'plain', text: string, quietly = false): void {
	editor.update(
		() => {
			const root = $getRoot().clear();
			const lines = text.split('\n');
			let paragraph = $createParagraphNode();
			root.append(paragraph);
			lines.forEach((line, index) => {
				if (index > 0 && kind === 'rich') {
					paragraph = $createParagraphNode();
					root.append(paragraph);
				} else if (index > 0) {
					paragraph.append($createLineBreakNode());
				}
				for (const piece of line.split(/(@\[[^\]]*\])/)) {
					const name = /^@\[(.*)\]$/.exec(piece)?.[1];
					if (name !== undefined) paragraph.append($createMention(name));
					else if (piece) paragraph.append($createTextNode(piece));
				}
			});
			paragraph.selectEnd();
		},
		// An editor that comes with the page does not take the focus.
		{discrete: true, ...(quietly && {tag: 'skip-dom-selection'})},
	);
}

export interface LexicalFieldProps {
	/** Under which the page offers its text to tests. */
	readonly name: string;
	readonly kind: 'rich' | 'plain';
	readonly attributes: HTMLAttributes<HTMLDivElement> & {readonly 'aria-placeholder'?: string};
	readonly placeholder: string;
	readonly initial?: string;
	/** People offered after "@". */
	readonly people?: readonly string[];
	readonly onText?: (text: string) => void;
	/** Enter without Shift: true when the page used the key. Heard on keydown. */
	readonly onEnter?: (editor: LexicalEditor) => boolean;
	readonly onEditor?: (editor: LexicalEditor) => void;
}

function $typedHandle(): {node: TextNode; start: number; end: number; typed: string} | undefined {
	const selection = $getSelection();
	if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
	const node = selection.anchor.getNode();
	if (!(node instanceof TextNode) || node instanceof MentionNode) return undefined;
	const end = selection.anchor.offset;
	const typed = /@(\w*)$/.exec(node.getTextContent().slice(0, end))?.[1];
	return typed === undefined ? undefined : {node, start: end - typed.length - 1, end, typed};
}

function $pick(person: string): void {
	const handle = $typedHandle();
	if (!handle) return;
	const pieces = handle.node.splitText(handle.start, handle.end);
	const target = handle.start === 0 ? pieces[0] : pieces[1];
	const mention = $createMention(person);
	target?.replace(mention);
	const space = $createTextNode(' ');
	mention.insertAfter(space);
	space.select(1, 1);
}

/** A Lexical editor as Facebook mounts it: the root is the site's own `div`, the placeholder lies beside it. */
export function LexicalField(props: LexicalFieldProps) {
	const root = useRef<HTMLDivElement>(null);
	const latest = useRef(props);
	latest.current = props;
	const [empty, setEmpty] = useState(true);
	const [offered, setOffered] = useState<readonly string[]>([]);
	const offeredNow = useRef(offered);
	offeredNow.current = offered;

	useEffect(() => {
		const {kind, name, initial} = latest.current;
		const editor = createEditor({
			namespace: name,
			nodes: [MentionNode],
			onError: (error) => {
				throw error;
			},
		});
		editor.setRootElement(root.current);
		const undo = [
			kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
			registerHistory(editor, createEmptyHistoryState(), 300),
			offerModel(name, () => textOf(editor)),
			editor.registerUpdateListener(({editorState}) => {
				const text = textOf(editor);
				setEmpty(text === '');
				latest.current.onText?.(text);
				const typed = editorState.read(() => $typedHandle()?.typed.toLowerCase());
				const people = latest.current.people ?? [];
				setOffered(typed === undefined ? [] : people.filter((person) => person.toLowerCase().startsWith(typed)));
			}),
			editor.registerCommand(
				KEY_ENTER_COMMAND,
				(event) => {
					if (!event || event.shiftKey || event.isComposing) return false;
					const person = offeredNow.current[0];
					if (person !== undefined) {
						event.preventDefault();
						$pick(person);
						return true;
					}
					if (!latest.current.onEnter?.(editor)) return false;
					event.preventDefault();
					return true;
				},
				COMMAND_PRIORITY_CRITICAL,
			),
		];
		fill(editor, kind, initial ?? '', true);
		latest.current.onEditor?.(editor);
		return () => {
			for (const step of undo) step();
			editor.setRootElement(null);
		};
	}, []);

	return (
		<div style={{position: 'relative'}}>
			<div
				ref={root}
				contentEditable
				suppressContentEditableWarning
				role="textbox"
				spellCheck
				tabIndex={0}
				style={{whiteSpace: 'pre-wrap', minHeight: 24, outline: 'none', userSelect: 'text'}}
				{...props.attributes}
			/>
			{empty && (
				<div
					aria-hidden="true"
					style={{position: 'absolute', top: 0, left: 0, pointerEvents: 'none', color: '#65676b'}}
				>
					{props.placeholder}
				</div>
			)}
			{offered.length > 0 && (
				<ul role="listbox" style={{listStyle: 'none', padding: 0}}>
					{offered.map((person, index) => (
						<li key={person} role="option" aria-selected={index === 0}>
							{person}
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
