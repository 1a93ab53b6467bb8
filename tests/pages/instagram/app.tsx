import type {LexicalEditor} from 'lexical';
import {type ReactNode, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {Area} from '../kit/area.tsx';
import {DivButton, Icon, pixel} from '../kit/button.tsx';
import {fill, LexicalField} from '../kit/lexical.tsx';
import {classes, connect, inLanguage, mountPoint, post, query} from '../kit/page.ts';
import {Previews, usePhotos} from '../kit/photos.tsx';

const words = inLanguage({
	en: {
		create: 'Create new post',
		next: 'Next',
		share: 'Share',
		back: 'Back',
		caption: 'Write a caption...',
		comment: 'Add a comment…',
		post: 'Post',
		emoji: 'Emoji',
		message: 'Message',
		send: 'Send',
		follow: 'Follow',
		confirm: 'Confirm',
		remove: 'Delete',
		photo: 'Select from computer',
		picture: 'mscastellano’s profile picture',
	},
	es: {
		create: 'Crear nueva publicación',
		next: 'Siguiente',
		share: 'Compartir',
		back: 'Volver',
		caption: 'Escribe un pie de foto...',
		comment: 'Añade un comentario…',
		post: 'Publicar',
		emoji: 'Emojis',
		message: 'Mensaje',
		send: 'Enviar',
		follow: 'Seguir',
		confirm: 'Confirmar',
		remove: 'Eliminar',
		photo: 'Seleccionar del ordenador',
		picture: 'Foto del perfil de mscastellano',
	},
});

function Shell({children}: {readonly children: ReactNode}) {
	return (
		<div className={classes()} style={{display: 'flex', fontFamily: 'Helvetica, Arial, sans-serif', fontSize: 14}}>
			<div style={{width: 200}}>
				<a role="link" href="/">
					Home
				</a>{' '}
				<a role="link" href="/mscastellano/">
					<img src={pixel} alt={words.picture} width={24} height={24} />
				</a>
			</div>
			<main role="main" style={{width: 640}}>
				{children}
			</main>
		</div>
	);
}

/** Crop, then caption: Share is where Next was. */
function Create({close}: {readonly close: () => void}) {
	const [step, setStep] = useState<'crop' | 'caption'>(query.has('text') ? 'caption' : 'crop');
	const {photos, add} = usePhotos();
	const share = () => {
		post(window.__model('caption'), 'post');
		close();
	};
	return (
		<div
			role="dialog"
			aria-label={words.create}
			style={{position: 'fixed', top: 40, left: 240, width: 620, background: '#fff', border: '1px solid #ccc'}}
		>
			<div style={{display: 'flex', justifyContent: 'space-between'}}>
				<DivButton onPress={close}>
					<Icon label={words.back} />
				</DivButton>
				<h1 style={{fontSize: 16}}>{words.create}</h1>
				<DivButton onPress={step === 'crop' ? () => setStep('caption') : share}>
					{step === 'crop' ? words.next : words.share}
				</DivButton>
			</div>
			<Previews photos={photos} />
			<input
				type="file"
				accept="image/*"
				aria-label={words.photo}
				onChange={(event) => add(event.currentTarget.files)}
			/>
			<DivButton>
				<Icon />
			</DivButton>
			{step === 'caption' && (
				<LexicalField
					name="caption"
					kind="rich"
					attributes={{'aria-label': words.caption, 'aria-placeholder': words.caption, className: classes()}}
					placeholder={words.caption}
					people={['danawhitlock']}
					{...(query.has('text') && {initial: query.get('text') ?? ''})}
				/>
			)}
			<DivButton>
				<Icon label={words.emoji} />
			</DivButton>
		</div>
	);
}

function Home() {
	const [open, setOpen] = useState(query.has('text'));
	return (
		<Shell>
			<a role="link" id="create" href="#" onClick={() => setOpen(true)}>
				{words.create}
			</a>
			{open && <Create close={() => setOpen(false)} />}
		</Shell>
	);
}

function PostPage() {
	const [text, setText] = useState('');
	const send = () => {
		if (text.trim() === '') return;
		post(text, 'comment');
		setText('');
	};
	return (
		<Shell>
			<article>
				<a role="link" href="/wrengrove/">
					wrengrove
				</a>
				<p>Book fair on Thursday!</p>
				<form
					onSubmit={(event) => {
						event.preventDefault();
						send();
					}}
				>
					<DivButton>
						<Icon label={words.emoji} />
					</DivButton>
					<Area
						name="comment"
						value={text}
						onText={setText}
						sends="enter"
						onSend={send}
						attributes={{'aria-label': words.comment, placeholder: words.comment}}
					/>
					{text.trim() !== '' && <DivButton onPress={send}>{words.post}</DivButton>}
				</form>
			</article>
		</Shell>
	);
}

function Direct() {
	const editor = useRef<LexicalEditor>();
	const [empty, setEmpty] = useState(true);
	const send = () => {
		const text = window.__model('message');
		if (!editor.current || text === '') return;
		post(text, 'message');
		fill(editor.current, 'plain', '');
	};
	return (
		<Shell>
			<section>
				<DivButton>
					<Icon label={words.emoji} />
				</DivButton>
				<LexicalField
					name="message"
					kind="plain"
					attributes={{'aria-label': words.message, 'aria-placeholder': words.message, className: classes()}}
					placeholder={words.message}
					onText={(text) => setEmpty(text === '')}
					onEditor={(mounted) => {
						editor.current = mounted;
					}}
					onEnter={() => {
						send();
						return true;
					}}
				/>
				{!empty && <DivButton onPress={send}>{words.send}</DivButton>}
			</section>
		</Shell>
	);
}

function Requests() {
	const [settled, setSettled] = useState(false);
	const settle = (action: 'accept' | 'decline') => {
		connect('mayatorrelson', action);
		setSettled(true);
	};
	return (
		<Shell>
			{!settled && (
				<div className={classes()}>
					<a role="link" href="/mayatorrelson/">
						<img src={pixel} alt="" width={44} height={44} />
					</a>
					<div>
						<a role="link" href="/mayatorrelson/">
							mayatorrelson
						</a>
						<div>Maya Torrelson · WGHS sophomore</div>
						<div>Class of 2028</div>
					</div>
					<div>
						<DivButton onPress={() => settle('accept')}>{words.confirm}</DivButton>
						<DivButton onPress={() => settle('decline')}>{words.remove}</DivButton>
					</div>
				</div>
			)}
		</Shell>
	);
}

function Profile() {
	return (
		<Shell>
			<header>
				<h2>mayatorrelson</h2>
				<button type="button" onClick={() => connect('mayatorrelson', 'ask')}>
					{words.follow}
				</button>
				<div>Maya Torrelson</div>
				<div>WGHS sophomore. Class of 2028</div>
			</header>
			<DivButton onPress={() => connect('danawhitlock', 'ask')}>{words.follow}</DivButton>
		</Shell>
	);
}

const {pathname} = location;
const page = pathname.startsWith('/direct/') ? (
	<Direct />
) : pathname.startsWith('/accounts/activity') ? (
	<Requests />
) : pathname.startsWith('/p/') ? (
	<PostPage />
) : pathname === '/' ? (
	<Home />
) : (
	<Profile />
);
createRoot(mountPoint()).render(page);
