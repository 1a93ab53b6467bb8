import type {LexicalEditor} from 'lexical';
import {useEffect, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {pixel} from '../kit/button.tsx';
import {fill, LexicalField} from '../kit/lexical.tsx';
import {classes, inLanguage, mountPoint, offerModel, post, query} from '../kit/page.ts';
import {Previews, usePhotos} from '../kit/photos.tsx';

const words = inLanguage({
	en: {
		join: 'Join the conversation',
		comment: 'Comment',
		cancel: 'Cancel',
		post: 'Post',
		title: 'Title',
		body: 'Body text (optional)',
		photo: 'Upload files',
	},
	es: {
		join: 'Únete a la conversación',
		comment: 'Comentar',
		cancel: 'Cancelar',
		post: 'Publicar',
		title: 'Título',
		body: 'Texto del cuerpo (opcional)',
		photo: 'Subir archivos',
	},
});

/** A custom element with an open shadow root whose markup is given; children go into its slots. */
function define(name: string, markup: string): void {
	customElements.define(
		name,
		class extends HTMLElement {
			constructor() {
				super();
				this.attachShadow({mode: 'open'}).innerHTML = `<style>:host { display: block }</style>${markup}`;
			}
		},
	);
}
define(
	'shreddit-composer',
	'<slot name="rte"></slot><slot></slot><div><slot name="cancel-button"></slot><slot name="submit-button"></slot></div>',
);
define('comment-composer-host', '<slot></slot>');
define('faceplate-form', '<slot></slot>');
define(
	'faceplate-textarea-input',
	'<label><span></span><textarea id="innerTextArea" rows="1" style="width: 400px"></textarea></label>',
);
define('r-post-form-submit-button', '<button id="inner-post-submit-button" type="button"></button>');

/** Inside of an element's shadow root, once it is there. */
function useInner(
	element: {readonly current: HTMLElement | null},
	run: (root: ShadowRoot) => (() => void) | undefined,
) {
	const latest = useRef(run);
	latest.current = run;
	useEffect(() => {
		const root = element.current?.shadowRoot;
		return root ? latest.current(root) : undefined;
	}, [element]);
}

function CommentPage() {
	const [open, setOpen] = useState(query.has('text'));
	const [text, setText] = useState('');
	const editor = useRef<LexicalEditor>();
	const send = () => {
		const model = window.__model('comment');
		if (!editor.current || model.trim() === '') return;
		post(model, 'comment');
		fill(editor.current, 'rich', '');
		setOpen(false);
	};
	return (
		<comment-composer-host>
			{!open && (
				<faceplate-textarea-input
					data-testid="trigger-button"
					user-id="t2_42"
					id="trigger"
					onClick={() => {
						// The composer's code is loaded when it is first wanted.
						setTimeout(() => setOpen(true), 150);
					}}
				/>
			)}
			{open && (
				<faceplate-form>
					<shreddit-composer>
						<div slot="rte">
							<LexicalField
								name="comment"
								kind="rich"
								attributes={{'aria-label': words.join, className: classes(), ...{name: 'body'}}}
								placeholder={words.join}
								{...(query.has('text') && {initial: query.get('text') ?? ''})}
								onText={setText}
								onEditor={(mounted) => {
									editor.current = mounted;
								}}
							/>
						</div>
						<button slot="cancel-button" type="button" id="cancel" onClick={() => setOpen(false)}>
							{words.cancel}
						</button>
						<button slot="submit-button" type="submit" disabled={text.trim() === ''} onClick={send}>
							{words.comment}
						</button>
					</shreddit-composer>
				</faceplate-form>
			)}
		</comment-composer-host>
	);
}

/** `/submit`: the title and the button are in shadow roots, the text is not. */
function SubmitPage() {
	const title = useRef<HTMLElement>(null);
	const submit = useRef<HTMLElement>(null);
	const editor = useRef<LexicalEditor>();
	const {photos, add} = usePhotos();
	useInner(title, (root) => {
		const field = root.querySelector('textarea');
		if (!field) return undefined;
		field.setAttribute('aria-label', words.title);
		return offerModel('title', () => field.value);
	});
	useInner(submit, (root) => {
		const button = root.querySelector('button');
		if (!button) return undefined;
		button.textContent = words.post;
		button.onclick = () => {
			const whole = [window.__model('title'), window.__model('body')].filter(Boolean).join('\n');
			if (whole.trim() === '') return;
			post(whole, 'post');
			const field = title.current?.shadowRoot?.querySelector('textarea');
			if (field) field.value = '';
			if (editor.current) fill(editor.current, 'rich', '');
		};
		return undefined;
	});
	return (
		<main>
			<faceplate-textarea-input name="title" ref={title} />
			<shreddit-composer>
				<div slot="rte">
					<LexicalField
						name="body"
						kind="rich"
						attributes={{'aria-label': words.body, className: classes(), ...{name: 'body'}}}
						placeholder={words.body}
						{...(query.has('text') && {initial: query.get('text') ?? ''})}
						onEditor={(mounted) => {
							editor.current = mounted;
						}}
					/>
				</div>
			</shreddit-composer>
			<Previews photos={photos} />
			<input
				type="file"
				accept="image/*"
				aria-label={words.photo}
				onChange={(event) => add(event.currentTarget.files)}
			/>
			<r-post-form-submit-button id="submit-post-button" ref={submit} />
		</main>
	);
}

const {pathname} = location;
createRoot(mountPoint()).render(
	<div className={classes()} style={{fontFamily: 'Helvetica, Arial, sans-serif', fontSize: 15, width: 640}}>
		<header>
			<a href="/user/mscastellano/">
				<img src={pixel} alt="" width={24} height={24} />
			</a>
		</header>
		{pathname.endsWith('/submit') ? (
			<SubmitPage />
		) : pathname.includes('/comments/') ? (
			<CommentPage />
		) : (
			<h1>r/teachers</h1>
		)}
	</div>,
);
