import Quill from 'quill1';
import {useEffect, useRef} from 'react';
import {offerModel} from './page.ts';

export interface QuillFieldProps {
	/** Under which the page offers its text to tests. */
	readonly name: string;
	readonly label: string;
	readonly placeholder: string;
	readonly initial?: string;
	readonly onText?: (text: string) => void;
	readonly onEditor?: (editor: {readonly text: () => string; clear(): void}) => void;
}

/** Quill 1, as LinkedIn's share box mounts it: no toolbar, plain text. */
export function QuillField(props: QuillFieldProps) {
	const host = useRef<HTMLDivElement>(null);
	const latest = useRef(props);
	latest.current = props;
	useEffect(() => {
		const {name, label, placeholder, initial} = latest.current;
		if (!host.current) return undefined;
		const quill = new Quill(host.current, {
			modules: {toolbar: false},
			placeholder,
			formats: [],
		});
		quill.root.setAttribute('role', 'textbox');
		quill.root.setAttribute('aria-label', label);
		// Quill's text always ends in a line break of its own.
		const text = () => quill.getText().replace(/\n$/, '');
		quill.on('text-change', () => latest.current.onText?.(text()));
		if (initial) quill.setText(initial);
		latest.current.onEditor?.({text, clear: () => quill.setText('')});
		return offerModel(name, text);
	}, []);
	return <div ref={host} style={{minHeight: 60, whiteSpace: 'pre-wrap'}} />;
}
