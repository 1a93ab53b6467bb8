import {type MouseEvent, useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {DraftField} from '../kit/draft.tsx';
import {mountPoint, query} from '../kit/page.ts';
import {Composer} from './composer.tsx';
import {Shell} from './shell.tsx';
import {words} from './words.ts';

const isReply = query.has('in_reply_to');
const isQuote = query.has('url');

/** `/compose/post`: a modal over the page; a reply and a quote open the same one. */
function Modal({close}: {readonly close: () => void}) {
	return (
		<div
			role="dialog"
			aria-modal="true"
			aria-labelledby="modal-header"
			style={{position: 'fixed', top: 40, left: 240, width: 600, background: '#fff', border: '1px solid #ccc'}}
		>
			<h2 id="modal-header">{isReply ? words.reply : words.post}</h2>
			<Composer
				name="modal"
				kind={isReply ? 'comment' : 'post'}
				placeholder={isReply ? words.yourReply : isQuote ? words.addComment : words.happening}
				submit={isReply ? words.reply : words.post}
				thread
				onSent={close}
			/>
			{isQuote && (
				<div role="link" tabIndex={0}>
					<div data-testid="User-Name">Wren Grove Elementary @wrengrove</div>
					<div data-testid="tweetText">Book fair on Thursday!</div>
				</div>
			)}
		</div>
	);
}

/** A copy the site keeps out of sight. */
function HiddenCopy() {
	return (
		<div aria-hidden="true" style={{position: 'absolute', width: 0, height: 0, overflow: 'hidden'}}>
			<DraftField hidden name="hidden" testId="tweetTextarea_0" label={words.postText} placeholder={words.happening} />
		</div>
	);
}

function Home() {
	const [path, setPath] = useState(location.pathname);
	useEffect(() => {
		const follow = () => setPath(location.pathname);
		window.addEventListener('popstate', follow);
		return () => window.removeEventListener('popstate', follow);
	}, []);
	const go = (to: string) => {
		history.pushState(null, '', to);
		setPath(to);
	};
	const openInPage = (event: MouseEvent) => {
		const link =
			event.target instanceof Element ? event.target.closest('[data-testid="SideNav_NewTweet_Button"]') : null;
		if (!link) return;
		event.preventDefault();
		go('/compose/post');
	};
	const status = /^\/\w+\/status\/\d+/.test(path);
	return (
		<div onClick={openInPage}>
			<HiddenCopy />
			<Shell>
				{status ? (
					<>
						<article data-testid="tweet">
							<div data-testid="User-Name">Dana Whitlock @danawhitlock</div>
							<div data-testid="tweetText">See you at the book fair</div>
							<button type="button" data-testid="reply" aria-label={words.reply}>
								{words.reply}
							</button>
						</article>
						<div data-testid="inline_reply_offscreen">
							<Composer inline name="inline" kind="comment" placeholder={words.yourReply} submit={words.reply} />
						</div>
					</>
				) : (
					<Composer inline name="inline" kind="post" placeholder={words.happening} submit={words.post} />
				)}
			</Shell>
			{path === '/compose/post' && <Modal close={() => go('/home')} />}
		</div>
	);
}

createRoot(mountPoint()).render(<Home />);
