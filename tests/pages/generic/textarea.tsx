import {type KeyboardEvent, useEffect, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {mountPoint, offerModel, post} from '../kit/page.ts';

/** A forum's form: a controlled title and body, sent by the form's submit or by Ctrl+Enter. */
function Forum() {
	const [title, setTitle] = useState('');
	const [body, setBody] = useState('');
	const now = useRef({title, body});
	now.current = {title, body};
	useEffect(() => offerModel('body', () => now.current.body), []);
	useEffect(() => offerModel('title', () => now.current.title), []);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				post(body, 'post');
				setBody('');
			}}
			style={{font: '16px/22px Georgia, serif'}}
		>
			<input id="title" aria-label="Title" value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
			<br />
			<textarea
				id="body"
				aria-label="Message"
				rows={6}
				style={{width: 360, padding: '6px 10px', border: '3px solid #999', font: 'inherit'}}
				value={body}
				onChange={(event) => setBody(event.currentTarget.value)}
				onKeyDown={(event: KeyboardEvent<HTMLTextAreaElement>) => {
					if (event.key === 'Enter' && event.ctrlKey) event.currentTarget.form?.requestSubmit();
				}}
			/>
			<br />
			<button type="submit">Post</button>
		</form>
	);
}

createRoot(mountPoint()).render(<Forum />);
