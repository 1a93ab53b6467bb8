import type {LexicalEditor} from 'lexical';
import {type ReactNode, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {DivButton, Icon} from '../kit/button.tsx';
import {fill, LexicalField} from '../kit/lexical.tsx';
import {classes, connect, inLanguage, mountPoint, type PostKind, post, query} from '../kit/page.ts';
import {Previews, usePhotos} from '../kit/photos.tsx';

const words = inLanguage({
	en: {
		create: 'Create',
		fresh: "What's new?",
		empty: 'Empty text field. Type to compose a new post.',
		typing: 'Text field. Type to compose a new post.',
		replyTo: 'Reply to wrengrove…',
		post: 'Post',
		reply: 'Reply',
		cancel: 'Cancel',
		photo: 'Attach media',
		follow: 'Follow',
		confirm: 'Confirm',
		remove: 'Delete',
	},
	es: {
		create: 'Crear',
		fresh: '¿Qué novedades tienes?',
		empty: 'Campo de texto vacío. Escribe para crear una publicación.',
		typing: 'Campo de texto. Escribe para crear una publicación.',
		replyTo: 'Responder a wrengrove…',
		post: 'Publicar',
		reply: 'Responder',
		cancel: 'Cancelar',
		photo: 'Adjuntar archivo multimedia',
		follow: 'Seguir',
		confirm: 'Confirmar',
		remove: 'Eliminar',
	},
});

function Shell({children}: {readonly children: ReactNode}) {
	return (
		<div className={classes()} style={{fontFamily: 'Helvetica, Arial, sans-serif', fontSize: 15, width: 640}}>
			<DivButton>
				<Icon label={words.create} />
			</DivButton>
			{children}
		</div>
	);
}

function Editor(props: {
	readonly name: string;
	readonly kind: PostKind;
	readonly placeholder: string;
	readonly onSent: () => void;
	readonly submit: (send: () => void, disabled: boolean) => ReactNode;
}) {
	const editor = useRef<LexicalEditor>();
	const [empty, setEmpty] = useState(!query.has('text'));
	const {photos, add, clear} = usePhotos();
	const send = () => {
		const text = window.__model(props.name);
		if (!editor.current || (text.trim() === '' && photos.length === 0)) return;
		post(text, props.kind);
		fill(editor.current, 'rich', '');
		clear();
		props.onSent();
	};
	return (
		<div
			onKeyDownCapture={(event) => {
				if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
				event.preventDefault();
				event.stopPropagation();
				send();
			}}
		>
			<LexicalField
				name={props.name}
				kind="rich"
				attributes={{
					'aria-label': empty ? words.empty : words.typing,
					'aria-placeholder': props.placeholder,
					className: classes(),
				}}
				placeholder={props.placeholder}
				people={['danawhitlock']}
				{...(query.has('text') && {initial: query.get('text') ?? ''})}
				onText={(text) => setEmpty(text === '')}
				onEditor={(mounted) => {
					editor.current = mounted;
				}}
				onEnter={() => false}
			/>
			<Previews photos={photos} />
			<input
				type="file"
				accept="image/*"
				aria-label={words.photo}
				onChange={(event) => add(event.currentTarget.files)}
			/>
			{props.submit(send, empty && photos.length === 0)}
		</div>
	);
}

function Home() {
	const [open, setOpen] = useState(query.has('text'));
	const close = () => setOpen(false);
	return (
		<Shell>
			<div id="open" role="button" tabIndex={0} onClick={() => setOpen(true)}>
				{words.fresh}
			</div>
			{open && (
				<div
					role="dialog"
					style={{position: 'fixed', top: 60, left: 200, width: 600, background: '#fff', border: '1px solid #ccc'}}
				>
					<DivButton onPress={close}>{words.cancel}</DivButton>
					<Editor
						name="post"
						kind="post"
						placeholder={words.fresh}
						onSent={close}
						submit={(send, disabled) => (
							<DivButton disabled={disabled} onPress={send}>
								{words.post}
							</DivButton>
						)}
					/>
				</div>
			)}
		</Shell>
	);
}

function PostPage() {
	return (
		<Shell>
			<a href="/@wrengrove">wrengrove</a>
			<p>Book fair on Thursday!</p>
			<DivButton>
				<Icon label={words.reply} />
			</DivButton>
			<div className={classes()}>
				<Editor
					name="reply"
					kind="comment"
					placeholder={words.replyTo}
					onSent={() => undefined}
					submit={(send, disabled) => (
						<DivButton disabled={disabled} onPress={send} attributes={{'data-send': ''}}>
							<span style={{display: 'inline-block', transform: 'rotate(90deg)'}}>
								<Icon label={words.reply} />
							</span>
						</DivButton>
					)}
				/>
			</div>
		</Shell>
	);
}

function Person() {
	return (
		<div>
			<a href="/@mayatorrelson">mayatorrelson</a>
			<div>Maya Torrelson</div>
			<div>WGHS sophomore. Class of 2028</div>
		</div>
	);
}

function Requests() {
	return (
		<Shell>
			<div className={classes()}>
				<Person />
				<DivButton onPress={() => connect('mayatorrelson', 'accept')}>{words.confirm}</DivButton>
				<DivButton onPress={() => connect('mayatorrelson', 'decline')}>{words.remove}</DivButton>
			</div>
		</Shell>
	);
}

function Suggestions() {
	return (
		<Shell>
			<div className={classes()}>
				<Person />
				<DivButton onPress={() => connect('mayatorrelson', 'ask')}>{words.follow}</DivButton>
			</div>
			<div className={classes()}>
				<a href="/@danawhitlock">danawhitlock</a>
				<DivButton onPress={() => connect('danawhitlock', 'ask')}>{words.follow}</DivButton>
			</div>
		</Shell>
	);
}

const {pathname} = location;
const page = pathname.startsWith('/activity') ? (
	<Requests />
) : pathname.includes('/post/') ? (
	<PostPage />
) : pathname === '/' ? (
	<Home />
) : (
	<Suggestions />
);
createRoot(mountPoint()).render(page);
