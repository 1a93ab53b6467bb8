import type {LexicalEditor} from 'lexical';
import {useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {fill, LexicalField} from '../kit/lexical.tsx';
import {classes, mountPoint, post} from '../kit/page.ts';
import {Previews, usePhotos} from '../kit/photos.tsx';
import {Button, Shell} from './shell.tsx';
import {words} from './words.ts';

/** One comment box. The site gives its send button the one id of the page while the box has the focus. */
function CommentBox(props: {readonly name: string; readonly label: string; readonly initial?: string}) {
	const [text, setText] = useState('');
	const [focused, setFocused] = useState(false);
	const {photos, add, clear} = usePhotos();
	const editor = useRef<LexicalEditor>();
	const empty = text.trim() === '' && photos.length === 0;
	const send = () => {
		const model = window.__model(props.name);
		if (!editor.current || (model.trim() === '' && photos.length === 0)) return;
		post(model, 'comment');
		// The site clears the box in the same turn as the key.
		fill(editor.current, 'plain', '');
		clear();
	};
	return (
		<div className={classes()} onFocus={() => setFocused(true)}>
			<form role="presentation" onSubmit={(event) => event.preventDefault()}>
				<LexicalField
					name={props.name}
					kind="plain"
					attributes={{
						'aria-label': props.label,
						'aria-placeholder': props.label,
						className: `notranslate ${classes()}`,
					}}
					placeholder={props.label}
					people={['Dana Whitlock', 'Jordan Pell']}
					{...(props.initial !== undefined && {initial: props.initial})}
					onText={setText}
					onEditor={(mounted) => {
						editor.current = mounted;
					}}
					onEnter={() => {
						send();
						return true;
					}}
				/>
				<Previews photos={photos} />
				<input
					type="file"
					accept="image/*,image/heif,image/heic,video/*"
					aria-label={words.photo}
					style={{width: 1, height: 1, opacity: 0}}
					onChange={(event) => add(event.currentTarget.files)}
				/>
				{focused && (
					<div id="focused-state-composer-submit">
						<Button label={words.postComment} disabled={empty} onPress={send}>
							➤
						</Button>
					</div>
				)}
			</form>
		</div>
	);
}

function PostPage() {
	const [replying, setReplying] = useState(false);
	return (
		<Shell>
			<div role="article">
				<h3>Wren Grove Elementary</h3>
				<p dir="auto">Book fair on Thursday!</p>
				<Button label={words.like}>{words.like}</Button>
				<Button label={words.leaveComment}>{words.comment}</Button>
				<div role="article">
					<p dir="auto">Dana Whitlock: See you there</p>
					<Button onPress={() => setReplying(true)}>Reply</Button>
					{replying && <CommentBox name="reply" label={words.replyTo} initial="@[Dana Whitlock] " />}
				</div>
				<CommentBox name="comment" label={words.commentAs} />
			</div>
		</Shell>
	);
}

createRoot(mountPoint()).render(<PostPage />);
