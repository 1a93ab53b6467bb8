import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import {Area} from '../kit/area.tsx';
import {connect, inLanguage, mountPoint, post, query} from '../kit/page.ts';
import {usePhotos} from '../kit/photos.tsx';

const words = inLanguage({
	en: {
		mind: "What's on your mind?",
		post: 'Post',
		reply: 'Reply',
		warning: 'Content warning',
		photo: 'Add images',
		authorize: 'Authorize',
		reject: 'Reject',
		follow: 'Follow',
		requests: 'Follow requests',
	},
	es: {
		mind: '¿En qué estás pensando?',
		post: 'Publicar',
		reply: 'Responder',
		warning: 'Advertencia de contenido',
		photo: 'Añadir imágenes',
		authorize: 'Autorizar',
		reject: 'Rechazar',
		follow: 'Seguir',
		requests: 'Solicitudes de seguimiento',
	},
});
const people = ['danawhitlock', 'jordanpell'];

/** The textarea is what is sent: the site reads it again on submit. Ctrl+Enter calls the handler, without a submit event. */
function ComposeForm({reply, direct}: {readonly reply: boolean; readonly direct: boolean}) {
	const [text, setText] = useState(query.get('text') ?? '');
	const {photos, add, clear} = usePhotos();
	const typed = /(?:^|\s)@(\w*)$/.exec(text)?.[1];
	const offered = typed === undefined ? [] : people.filter((person) => person.startsWith(typed) && person !== typed);
	const submit = () => {
		if (text.trim() === '' && photos.length === 0) return;
		post(text, direct ? 'message' : reply ? 'comment' : 'post');
		setText('');
		clear();
	};
	const pick = (person: string) => setText(text.replace(/@\w*$/, `@${person} `));
	return (
		<form
			className="compose-form"
			onSubmit={(event) => {
				event.preventDefault();
				submit();
			}}
		>
			{reply && (
				<div className="reply-indicator">
					<bdi className="display-name">Wren Grove Elementary</bdi> <p>Book fair on Thursday!</p>
				</div>
			)}
			<div className="spoiler-input" style={{height: 0, overflow: 'hidden'}}>
				<input
					id="cw-spoiler-input"
					className="spoiler-input__input"
					placeholder={words.warning}
					disabled
					tabIndex={-1}
				/>
			</div>
			<div className="autosuggest-textarea">
				<Area
					name="compose"
					value={text}
					onText={setText}
					sends="mod-enter"
					onSend={submit}
					onKey={(event) => {
						const [first] = offered;
						if (event.key !== 'Enter' || event.ctrlKey || first === undefined) return false;
						event.preventDefault();
						pick(first);
						return true;
					}}
					attributes={{
						className: 'autosuggest-textarea__textarea',
						placeholder: words.mind,
						'aria-label': words.mind,
						'aria-autocomplete': 'list',
					}}
				/>
				<div
					className={`autosuggest-textarea__suggestions ${offered.length > 0 ? 'autosuggest-textarea__suggestions--visible' : ''}`}
				>
					{offered.map((person) => (
						<div
							key={person}
							role="button"
							tabIndex={0}
							className="autosuggest-textarea__suggestions__item"
							onClick={() => pick(person)}
						>
							{person}
						</div>
					))}
				</div>
			</div>
			{photos.length > 0 && (
				<div className="compose-form__uploads">
					{photos.map(({url}) => (
						<div key={url} className="compose-form__upload">
							<div
								className="compose-form__upload__thumbnail"
								style={{backgroundImage: `url(${url})`, width: 120, height: 90}}
							/>
						</div>
					))}
				</div>
			)}
			<div className="compose-form__dropdowns">
				<button type="button" className="dropdown-button">
					<svg className={`icon icon-${direct ? 'at' : 'globe'}`} width={16} height={16} />
				</button>
			</div>
			<input type="file" aria-label={words.photo} onChange={(event) => add(event.currentTarget.files)} />
			<div className="compose-form__submit">
				<button type="submit" className="button" disabled={text.trim() === '' && photos.length === 0}>
					{reply ? words.reply : words.post}
				</button>
			</div>
		</form>
	);
}

const maya = {name: 'Maya Torrelson', acct: 'mayatorrelson@school.example', note: 'WGHS sophomore. Class of 2028'};

function Name() {
	return (
		<span className="display-name">
			<bdi>
				<strong className="display-name__html">{maya.name}</strong>
			</bdi>
			<span className="display-name__account">@{maya.acct}</span>
		</span>
	);
}

function Requests() {
	const [settled, setSettled] = useState(false);
	const settle = (action: 'accept' | 'decline') => {
		connect(maya.name, action);
		setSettled(true);
	};
	if (settled) return <h2>{words.requests}</h2>;
	return (
		<div role="feed" className="item-list">
			<article className="account-authorize__wrapper">
				<div className="account-authorize">
					<a className="detailed-status__display-name" href={`/@${maya.acct}`}>
						<Name />
					</a>
					<div className="account__header__content">{maya.note}</div>
				</div>
				<div className="account--panel">
					<div className="account--panel__button">
						<button
							type="button"
							className="icon-button"
							aria-label={words.authorize}
							title={words.authorize}
							onClick={() => settle('accept')}
						>
							✓
						</button>
					</div>
					<div className="account--panel__button">
						<button
							type="button"
							className="icon-button"
							aria-label={words.reject}
							title={words.reject}
							onClick={() => settle('decline')}
						>
							✗
						</button>
					</div>
				</div>
			</article>
		</div>
	);
}

function Profile() {
	return (
		<div className="account__header">
			<div className="account__header__tabs__name">
				<h1>
					<Name />
				</h1>
			</div>
			<div className="account__header__content">{maya.note}</div>
			<button type="button" className="button" onClick={() => connect(maya.name, 'ask')}>
				{words.follow}
			</button>
		</div>
	);
}

const {pathname} = location;
createRoot(mountPoint()).render(
	<div id="mastodon" className="app-holder">
		{pathname === '/follow_requests' ? (
			<Requests />
		) : /^\/@[\w@.]+$/.test(pathname) ? (
			<Profile />
		) : pathname === '/about' ? (
			<h1>mastodon.social</h1>
		) : (
			<ComposeForm reply={pathname === '/publish/reply'} direct={pathname === '/publish/direct'} />
		)}
	</div>,
);
