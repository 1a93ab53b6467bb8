import {type ReactNode, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {Area} from '../kit/area.tsx';
import {classes, connect, mountPoint, post, query} from '../kit/page.ts';
import {Previews, usePhotos} from '../kit/photos.tsx';
import {TiptapField} from '../kit/tiptap.tsx';
import {words} from './words.ts';

const handle = 'mscastellano.bsky.social';
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const Avatar = () => <img src={pixel} alt="" width={42} height={42} style={{borderRadius: 21}} />;

function Shell({children}: {readonly children: ReactNode}) {
	return (
		<div className={classes()} style={{display: 'flex', fontFamily: 'Helvetica, Arial, sans-serif', fontSize: 15}}>
			<nav role="navigation" style={{width: 180}}>
				<a href="/">Home</a> <a href={`/profile/${handle}`}>{words.profile}</a>{' '}
				<a href={`/profile/${handle}/feed/school`}>Feed</a>
			</nav>
			<main style={{width: 600, position: 'relative'}}>{children}</main>
		</div>
	);
}

/** One composer, several editors in a thread; keys reach `publish` without a press. */
function Composer({reply, close}: {readonly reply: boolean; readonly close: () => void}) {
	const [texts, setTexts] = useState<readonly string[]>([query.get('text') ?? '']);
	const {photos, add} = usePhotos();
	const empty = texts.every((text) => text.trim() === '') && photos.length === 0;
	const publish = () => {
		const all = texts.map((_, index) => window.__model(`post${index}`)).join('\n\n');
		if (all.trim() === '' && photos.length === 0) return;
		post(all, reply ? 'comment' : 'post');
		close();
	};
	return (
		<div
			data-testid="composePostView"
			role="dialog"
			className={classes()}
			style={{
				position: 'fixed',
				top: 50,
				left: 250,
				width: 560,
				background: '#fff',
				border: '1px solid #ccc',
				padding: 12,
			}}
		>
			<button type="button" data-testid="composerDiscardButton" onClick={close}>
				{words.cancel}
			</button>
			<button
				type="button"
				data-testid="composerPublishBtn"
				aria-label={reply ? words.reply : words.post}
				disabled={empty}
				onClick={publish}
				style={{float: 'right'}}
			>
				{reply ? words.reply : words.post}
			</button>
			{reply && (
				<div>
					<a href="/profile/wrengrove.bsky.social">Wren Grove Elementary</a> <p>Book fair on Thursday!</p>
				</div>
			)}
			{texts.map((_, index) => (
				<div key={index} style={{display: 'flex'}}>
					<Avatar />
					<div style={{flex: 1, minHeight: 60}}>
						<TiptapField
							name={`post${index}`}
							label={words.editor}
							look="ProseMirror-light"
							people={['danawhitlock.bsky.social']}
							{...(index === 0 && query.has('text') && {initial: query.get('text') ?? ''})}
							onText={(text) => setTexts((all) => all.map((old, at) => (at === index ? text : old)))}
							onSubmitKey={publish}
						/>
					</div>
				</div>
			))}
			<Previews photos={photos} />
			<input
				type="file"
				accept="image/*"
				aria-label={words.photo}
				onChange={(event) => add(event.currentTarget.files)}
			/>
			<button type="button" aria-label="+" onClick={() => setTexts([...texts, ''])}>
				+
			</button>
		</div>
	);
}

function Home() {
	const [open, setOpen] = useState(query.has('text'));
	const isPost = /\/post\//.test(location.pathname);
	return (
		<Shell>
			<article>
				<a href="/profile/wrengrove.bsky.social">Wren Grove Elementary</a>
				<p>Book fair on Thursday!</p>
			</article>
			<button type="button" data-testid="composeFAB" onClick={() => setOpen(true)}>
				{words.newPost}
			</button>
			{open && <Composer reply={isPost} close={() => setOpen(false)} />}
		</Shell>
	);
}

/** Chat: a textarea whose Enter sends, and a button without words or test id. */
function Chat() {
	const [text, setText] = useState('');
	const send = () => {
		if (text.trim() === '') return;
		post(text, 'message');
		setText('');
	};
	return (
		<Shell>
			<button type="button">‹</button>
			<p>See you there</p>
			<div className={classes()}>
				<Area
					name="chat"
					value={text}
					onText={setText}
					sends="enter"
					onSend={send}
					attributes={{'aria-label': words.message, placeholder: words.message}}
				/>
				<button type="button" aria-label={words.send} onClick={send}>
					➤
				</button>
			</div>
		</Shell>
	);
}

function Follow({name, person}: {readonly name: string; readonly person: string}) {
	const [following, setFollowing] = useState(false);
	return (
		<button
			type="button"
			data-testid={following ? 'unfollowBtn' : 'followBtn'}
			aria-label={`${words.follow} ${person}`}
			onClick={() => {
				connect(name, 'ask');
				setFollowing(true);
			}}
		>
			{following ? words.following : words.follow}
		</button>
	);
}

function Profile() {
	return (
		<Shell>
			<div data-testid="profileView">
				<div data-testid="profileHeaderDisplayName" role="heading">
					Maya Torrelson
				</div>
				<div>@mayatorrelson.bsky.social</div>
				<div data-testid="profileHeaderDescription">WGHS sophomore. Class of 2028</div>
				<Follow name="Maya Torrelson" person="mayatorrelson.bsky.social" />
			</div>
			<aside>
				<div data-testid="profileCard-danawhitlock.bsky.social">
					<a href="/profile/danawhitlock.bsky.social">Dana Whitlock</a>
					<div>Room 12, Wren Grove Elementary</div>
					<Follow name="Dana Whitlock" person="danawhitlock.bsky.social" />
				</div>
			</aside>
		</Shell>
	);
}

const pages = location.pathname.startsWith('/messages/') ? (
	<Chat />
) : /^\/profile\/[^/]+$/.test(location.pathname) ? (
	<Profile />
) : (
	<Home />
);
createRoot(mountPoint()).render(pages);
