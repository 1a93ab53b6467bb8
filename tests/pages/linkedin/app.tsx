import {type ReactNode, useEffect, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {pixel} from '../kit/button.tsx';
import {classes, mountPoint, offerModel, post, query} from '../kit/page.ts';
import {Previews, usePhotos} from '../kit/photos.tsx';
import {QuillField} from '../kit/quill.tsx';
import {TiptapField} from '../kit/tiptap.tsx';
import {People} from './people.tsx';
import {words} from './words.ts';

// `?v2`: the new pages, with hashed classes and the share box in a shadow root.
const isNew = query.has('v2');

/** The share box: editor, who posts and to whom, and one primary action among others. */
function ShareBox({close}: {readonly close: () => void}) {
	const [text, setText] = useState(query.get('text') ?? '');
	const {photos, add} = usePhotos();
	return (
		<div
			role="dialog"
			aria-labelledby="share-to-linkedin-modal__header"
			style={{
				position: 'fixed',
				top: 40,
				left: 240,
				width: 560,
				background: '#fff',
				border: '1px solid #ccc',
				padding: 16,
			}}
		>
			<h2 id="share-to-linkedin-modal__header">{words.start}</h2>
			<button type="button" aria-label={words.close} className="artdeco-modal__dismiss" onClick={close}>
				×
			</button>
			<button type="button" className="share-unified-settings-entry-button">
				<div>Ms. Robin Castellano</div>
				<div>{words.anyone}</div>
			</button>
			<QuillField
				name="share"
				label={words.editor}
				placeholder={words.talk}
				{...(query.has('text') && {initial: query.get('text') ?? ''})}
				onText={setText}
			/>
			<Previews photos={photos} />
			<input
				type="file"
				accept="image/*"
				aria-label={words.photo}
				onChange={(event) => add(event.currentTarget.files)}
			/>
			<button type="button" className="share-actions__scheduled-post-btn" aria-label={words.schedule}>
				◷
			</button>
			<button
				type="button"
				className="share-actions__primary-action artdeco-button"
				disabled={text.trim() === '' && photos.length === 0}
				onClick={() => {
					post(window.__model('share'), 'post');
					close();
				}}
			>
				{words.post}
			</button>
		</div>
	);
}

/** The new pages keep the box in the open shadow root of an element without height. */
function Outlet({children}: {readonly children: ReactNode}) {
	const host = useRef<HTMLDivElement>(null);
	const root = useRef<ReturnType<typeof createRoot>>();
	useEffect(() => {
		if (!host.current) return;
		if (!root.current) {
			const inside = document.createElement('div');
			host.current.attachShadow({mode: 'open'}).append(inside);
			root.current = createRoot(inside);
		}
		root.current.render(children);
	});
	return <div id="interop-outlet" ref={host} />;
}

function Feed() {
	const [open, setOpen] = useState(query.has('text'));
	const box = open ? <ShareBox close={() => setOpen(false)} /> : null;
	return (
		<>
			<button type="button" id="start" onClick={() => setOpen(true)}>
				{words.start}
			</button>
			{isNew ? <Outlet>{box}</Outlet> : box}
		</>
	);
}

function OldComment() {
	const [text, setText] = useState('');
	const editor = useRef<{readonly text: () => string; clear(): void}>();
	return (
		<div className="comments-comment-box">
			<form className="comments-comment-box__form" onSubmit={(event) => event.preventDefault()}>
				<QuillField
					name="comment"
					label={words.comment}
					placeholder={words.comment}
					onText={setText}
					onEditor={(mounted) => {
						editor.current = mounted;
					}}
				/>
				{text.trim() !== '' && (
					<button
						type="button"
						className="comments-comment-box__submit-button--cr artdeco-button"
						onClick={() => {
							post(window.__model('comment'), 'comment');
							editor.current?.clear();
						}}
					>
						{words.commentPost}
					</button>
				)}
			</form>
		</div>
	);
}

function NewComment() {
	const [text, setText] = useState('');
	const clear = useRef<() => void>();
	const {photos, add} = usePhotos();
	return (
		<div data-view-name="comment-box" className={classes()}>
			<TiptapField
				name="comment"
				label={words.comment}
				people={['Dana']}
				list={{'data-testid': 'typeahead-results-container'}}
				onText={setText}
				onEditor={(editor) => {
					clear.current = () => editor.commands.clearContent(true);
				}}
			/>
			<Previews photos={photos} />
			<input
				type="file"
				data-view-name="comment-add-image"
				aria-label={words.photo}
				onChange={(event) => add(event.currentTarget.files)}
			/>
			<button
				type="button"
				data-view-name="comment-post"
				disabled={text.trim() === ''}
				onClick={() => {
					post(window.__model('comment'), 'comment');
					clear.current?.();
				}}
			>
				{words.commentPost}
			</button>
		</div>
	);
}

/** A plain contenteditable; `?enter`: the person chose that Enter sends, and there is no button. */
function Messages() {
	const field = useRef<HTMLDivElement>(null);
	const enterSends = query.has('enter');
	const text = () => field.current?.innerText.replace(/\u00A0/g, ' ').replace(/\n$/, '') ?? '';
	const [empty, setEmpty] = useState(true);
	useEffect(() => offerModel('message', text));
	const send = () => {
		if (text().trim() === '') return;
		post(text(), 'message');
		field.current?.replaceChildren();
		setEmpty(true);
	};
	return (
		<form className="msg-form" onSubmit={(event) => event.preventDefault()}>
			<div
				ref={field}
				className="msg-form__contenteditable"
				role="textbox"
				contentEditable
				suppressContentEditableWarning
				aria-label={words.message}
				style={{minHeight: 40, whiteSpace: 'pre-wrap'}}
				onInput={() => setEmpty(text().trim() === '')}
				onKeyDown={(event) => {
					if (!enterSends || event.key !== 'Enter' || event.shiftKey) return;
					event.preventDefault();
					send();
				}}
			/>
			{!enterSends && (
				<button type="submit" className="msg-form__send-button" disabled={empty} onClick={send}>
					{words.send}
				</button>
			)}
		</form>
	);
}

const {pathname} = location;
function Page() {
	if (pathname.startsWith('/in/') || pathname.startsWith('/mynetwork/')) return <People isNew={isNew} />;
	if (pathname.startsWith('/messaging/')) return <Messages />;
	if (pathname.startsWith('/feed/update/')) {
		return (
			<article>
				<p>Book fair on Thursday!</p>
				<button type="button" aria-label={words.like}>
					{words.like}
				</button>
				<button type="button">{words.commentPost}</button>
				{isNew ? <NewComment /> : <OldComment />}
			</article>
		);
	}
	return <Feed />;
}

createRoot(mountPoint()).render(
	<div style={{fontFamily: 'Helvetica, Arial, sans-serif', fontSize: 15, width: 640, margin: '0 auto'}}>
		<img className="global-nav__me-photo" alt="Ms. Robin Castellano" src={pixel} width={24} height={24} />
		<Page />
	</div>,
);
