import {Editor, Extension} from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import {useEffect, useRef, useState} from 'react';
import {classes, offerModel} from './page.ts';

/** One newline a paragraph, a mention by its label. */
const textOf = (editor: Editor) => editor.getText({blockSeparator: '\n'});

/** The form of a document: a line a paragraph. */
const documentOf = (text: string) => ({
	type: 'doc',
	content: text.split('\n').map((line) => ({type: 'paragraph', ...(line && {content: [{type: 'text', text: line}]})})),
});

export interface TiptapFieldProps {
	/** Under which the page offers its text to tests. */
	readonly name: string;
	readonly label: string;
	/** Class names of the editor beside TipTap's own. */
	readonly look?: string;
	readonly initial?: string;
	/** People offered after "@", without the sign. */
	readonly people?: readonly string[];
	/** How the list of people is marked. */
	readonly list?: Readonly<Record<string, string>>;
	readonly onText?: (text: string) => void;
	/** Ctrl+Enter or ⌘+Enter, heard on keydown. */
	readonly onSubmitKey?: () => void;
	readonly onEditor?: (editor: Editor) => void;
}

/** A TipTap editor with mention nodes and the list of people that is open while one is typed. */
export function TiptapField(props: TiptapFieldProps) {
	const host = useRef<HTMLDivElement>(null);
	const latest = useRef(props);
	latest.current = props;
	const [offered, setOffered] = useState<readonly string[]>([]);

	useEffect(() => {
		const {name, label, look = '', initial} = latest.current;
		let open: {items: readonly string[]; pick: (person: string) => void} | undefined;
		const show = (items: readonly string[], pick: (person: string) => void) => {
			open = {items, pick};
			setOffered(items);
		};
		const keys = Extension.create({
			name: 'sendKeys',
			priority: 1000,
			addKeyboardShortcuts: () => ({
				'Mod-Enter': () => {
					latest.current.onSubmitKey?.();
					return latest.current.onSubmitKey !== undefined;
				},
			}),
		});
		const editor = new Editor({
			element: host.current ?? document.createElement('div'),
			content: documentOf(initial ?? ''),
			editorProps: {attributes: {role: 'textbox', 'aria-label': label, class: `${look} ${classes()}`}},
			extensions: [
				keys,
				StarterKit.configure({link: false}),
				Mention.configure({
					HTMLAttributes: {class: 'mention'},
					renderText: ({node}) => `@${node.attrs.id}`,
					suggestion: {
						char: '@',
						items: ({query}) => (latest.current.people ?? []).filter((person) => person.startsWith(query)),
						render: () => ({
							onStart: ({items, command}) => show(items, (id) => command({id, label: id})),
							onUpdate: ({items, command}) => show(items, (id) => command({id, label: id})),
							onKeyDown({event}) {
								const [first] = open?.items ?? [];
								if (event.key !== 'Enter' || first === undefined) return false;
								open?.pick(first);
								return true;
							},
							onExit() {
								open = undefined;
								setOffered([]);
							},
						}),
					},
				}),
			],
			onUpdate: ({editor: changed}) => latest.current.onText?.(textOf(changed)),
		});
		const withdraw = offerModel(name, () => textOf(editor));
		latest.current.onEditor?.(editor);
		return () => {
			withdraw();
			editor.destroy();
		};
	}, []);

	return (
		<div style={{position: 'relative'}}>
			<div ref={host} />
			{offered.length > 0 && (
				<div {...(props.list ?? {role: 'listbox'})}>
					{offered.map((person, index) => (
						<div key={person} role="option" aria-selected={index === 0}>
							{person}
						</div>
					))}
				</div>
			)}
		</div>
	);
}
