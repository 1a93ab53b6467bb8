import {type KeyboardEvent, useEffect, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {mountPoint, offerModel, post} from '../kit/page.ts';
import {Shell} from './shell.tsx';
import {words} from './words.ts';

/** The new chat: a controlled textarea; Enter sends, Shift+Enter is a new line. */
function Chat() {
	const [text, setText] = useState('');
	const now = useRef(text);
	now.current = text;
	useEffect(() => offerModel('chat', () => now.current), []);
	const send = () => {
		if (text.trim() === '') return;
		post(text, 'message');
		setText('');
	};
	return (
		<div>
			<div data-testid="dm-conversation-header">
				<span data-testid="dm-conversation-username">Maya Torrelson</span> <span>@mayatorrelson</span>
			</div>
			<form
				data-testid="dm-composer-form"
				onSubmit={(event) => {
					event.preventDefault();
					send();
				}}
			>
				<textarea
					data-testid="dm-composer-textarea"
					placeholder={words.message}
					aria-label={words.message}
					rows={3}
					style={{width: 320, font: '15px/20px Helvetica, Arial, sans-serif', padding: 8}}
					value={text}
					onChange={(event) => setText(event.currentTarget.value)}
					onKeyDown={(event: KeyboardEvent) => {
						if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
						event.preventDefault();
						send();
					}}
				/>
				<button
					type="submit"
					data-testid="dm-composer-send-button"
					aria-label={words.send}
					disabled={text.trim() === ''}
				>
					➤
				</button>
			</form>
		</div>
	);
}

function ChatPage() {
	const host = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (!host.current || host.current.shadowRoot) return;
		const root = host.current.attachShadow({mode: 'open'});
		const inside = document.createElement('div');
		root.append(inside);
		createRoot(inside).render(<Chat />);
	}, []);
	return (
		<Shell>
			<div data-testid="xchatEmbedRoute" ref={host} />
		</Shell>
	);
}

createRoot(mountPoint()).render(<ChatPage />);
