import {useMemo} from 'react';
import {createRoot} from 'react-dom/client';
import {createEditor, type Descendant, Editor, Node, Transforms} from 'slate';
import {Editable, Slate, withReact} from 'slate-react';
import {mountPoint, offerModel, post} from '../kit/page.ts';
import {words} from './words.ts';

const empty = (): Descendant[] => [{children: [{text: ''}]}];

/** A class page's box: Slate in a dialog, sent by a `div` that is a button. */
function Box() {
	const editor = useMemo(() => withReact(createEditor()), []);
	useMemo(() => offerModel('slate', () => editor.children.map((block) => Node.string(block)).join('\n')), [editor]);
	const send = () => {
		const text = window.__model('slate');
		if (text.trim() === '') return;
		post(text, 'post');
		Transforms.delete(editor, {at: [...Editor.nodes(editor, {at: []})].length > 0 ? Editor.range(editor, []) : []});
	};
	return (
		<div role="dialog" aria-modal="true">
			<Slate editor={editor} initialValue={empty()}>
				<Editable aria-label={words.body} placeholder={words.body} style={{minHeight: 60, width: 500}} />
			</Slate>
			<div role="button" tabIndex={0}>
				{words.cancel}
			</div>
			<div role="button" tabIndex={0} onClick={send}>
				{words.send}
			</div>
		</div>
	);
}

createRoot(mountPoint()).render(<Box />);
