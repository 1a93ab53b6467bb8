import {type ReactNode, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {DivButton, Icon} from '../kit/button.tsx';
import {DraftField} from '../kit/draft.tsx';
import {classes, connect, inLanguage, mountPoint, post, query} from '../kit/page.ts';
import {Previews, usePhotos} from '../kit/photos.tsx';

const words = inLanguage({
	en: {
		comment: 'Add comment...',
		post: 'Post',
		caption: 'Description',
		draft: 'Save draft',
		message: 'Send a message...',
		send: 'Send',
		follow: 'Follow',
		video: 'Select video',
		profile: 'Profile',
	},
	es: {
		comment: 'Añadir comentario...',
		post: 'Publicar',
		caption: 'Descripción',
		draft: 'Guardar borrador',
		message: 'Enviar un mensaje...',
		send: 'Enviar',
		follow: 'Seguir',
		video: 'Seleccionar vídeo',
		profile: 'Perfil',
	},
});

function Shell({children}: {readonly children: ReactNode}) {
	return (
		<div className={classes()} style={{fontFamily: 'Helvetica, Arial, sans-serif', fontSize: 15, width: 640}}>
			<a data-e2e="nav-profile" href="/@mscastellano">
				{words.profile}
			</a>
			{children}
		</div>
	);
}

/** A Draft.js field that Enter sends from, and the control beside it, which is a plain `div`. */
function Row(props: {
	readonly name: string;
	readonly kind: 'comment' | 'message';
	readonly label: string;
	readonly field: string;
	readonly send: string;
}) {
	const [text, setText] = useState('');
	const [sent, setSent] = useState(0);
	const send = () => {
		const model = window.__model(props.name);
		if (model.trim() === '') return;
		post(model, props.kind);
		setText('');
		setSent(sent + 1);
	};
	return (
		<div className={classes()}>
			<div
				data-e2e={props.field}
				onKeyDownCapture={(event) => {
					if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
					if (event.currentTarget.querySelector('[role="option"]')) return;
					event.preventDefault();
					event.stopPropagation();
					send();
				}}
			>
				<DraftField
					key={sent}
					name={props.name}
					testId="editor"
					label={props.label}
					placeholder={props.label}
					people={['danawhitlock']}
					onText={setText}
				/>
			</div>
			<div data-e2e={props.send} aria-disabled={text.trim() === ''} onClick={send} style={{width: 60, height: 24}}>
				{props.kind === 'comment' ? words.post : <Icon label={words.send} />}
			</div>
		</div>
	);
}

function Upload() {
	const [text, setText] = useState(query.get('text') ?? '');
	const [sent, setSent] = useState(0);
	const {photos, add} = usePhotos();
	return (
		<Shell>
			<div className={classes()}>
				<DraftField
					key={sent}
					name="caption"
					testId="editor"
					label={words.caption}
					placeholder={words.caption}
					people={['danawhitlock']}
					{...(query.has('text') && sent === 0 && {initial: query.get('text') ?? ''})}
					onText={setText}
				/>
				<Previews photos={photos} />
				<input
					type="file"
					accept="video/*"
					aria-label={words.video}
					onChange={(event) => add(event.currentTarget.files)}
				/>
				<button type="button" data-e2e="save_draft_button">
					{words.draft}
				</button>
				<button
					type="button"
					data-e2e="post_video_button"
					disabled={text.trim() === ''}
					onClick={() => {
						post(window.__model('caption'), 'post');
						setText('');
						setSent(sent + 1);
					}}
				>
					{words.post}
				</button>
			</div>
		</Shell>
	);
}

function Profile() {
	return (
		<Shell>
			<div className={classes()}>
				<h1 data-e2e="user-title">mayatorrelson</h1>
				<h2 data-e2e="user-subtitle">Maya Torrelson</h2>
				<button type="button" data-e2e="follow-button" onClick={() => connect('Maya Torrelson', 'ask')}>
					{words.follow}
				</button>
				<h2 data-e2e="user-bio">WGHS sophomore. Class of 2028</h2>
			</div>
			<div className={classes()}>
				<a href="/@danawhitlock">Dana Whitlock</a>
				<DivButton attributes={{'data-e2e': 'follow-button'}} onPress={() => connect('Dana Whitlock', 'ask')}>
					{words.follow}
				</DivButton>
			</div>
		</Shell>
	);
}

const {pathname} = location;
const page = pathname.startsWith('/tiktokstudio/') ? (
	<Upload />
) : pathname.startsWith('/messages') ? (
	<Shell>
		<Row name="message" kind="message" label={words.message} field="message-input-area" send="message-send" />
	</Shell>
) : pathname.includes('/video/') ? (
	<Shell>
		<Row name="comment" kind="comment" label={words.comment} field="comment-input" send="comment-post" />
	</Shell>
) : (
	<Profile />
);
createRoot(mountPoint()).render(page);
