import {useState} from 'react';
import {DraftField} from '../kit/draft.tsx';
import {classes, type PostKind, post, query} from '../kit/page.ts';
import {Previews, usePhotos} from '../kit/photos.tsx';
import {Avatar, handle} from './shell.tsx';
import {words} from './words.ts';

export interface ComposerProps {
	/** Before the number of the post in the names of its models. */
	readonly name: string;
	readonly kind: PostKind;
	readonly placeholder: string;
	readonly submit: string;
	readonly inline?: boolean;
	/** Adds posts to a thread. */
	readonly thread?: boolean;
	readonly onSent?: () => void;
}

/** X's composer: one Draft.js editor a post of the thread, one button for all of them. */
export function Composer(props: ComposerProps) {
	// A share link fills the modal, or the page's own box where no modal is open.
	const mine = (location.pathname !== '/compose/post') === Boolean(props.inline);
	const first = (mine && query.get('text')) || '';
	const [texts, setTexts] = useState<readonly string[]>([first]);
	const [sent, setSent] = useState(0);
	const {photos, add, clear} = usePhotos();
	const empty = texts.every((text) => text.trim() === '') && photos.length === 0;
	const send = () => {
		if (empty) return;
		post(texts.map((_, index) => window.__model(`${props.name}${index}`)).join('\n\n'), props.kind);
		setTexts(['']);
		setSent(sent + 1);
		clear();
		props.onSent?.();
	};
	return (
		<div className={classes()}>
			<Avatar of={handle} />
			{texts.map((_, index) => (
				<div
					key={`${sent}-${index}`}
					data-testid={`tweetTextarea_${index}RichTextInputContainer`}
					className={classes()}
				>
					<DraftField
						name={`${props.name}${index}`}
						testId={`tweetTextarea_${index}`}
						label={words.postText}
						placeholder={index === 0 ? props.placeholder : words.addAnother}
						people={['danawhitlock', 'jordanpell']}
						{...(index === 0 && sent === 0 && first !== '' && {initial: first})}
						onText={(text) => setTexts((all) => all.map((old, at) => (at === index ? text : old)))}
						onSubmitKey={send}
					/>
				</div>
			))}
			{photos.length > 0 && (
				<div data-testid="attachments" role="group">
					<Previews photos={photos} />
				</div>
			)}
			<div data-testid="toolBar">
				<input
					type="file"
					data-testid="fileInput"
					accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
					multiple
					aria-label={words.photos}
					style={{width: 1, height: 1, opacity: 0}}
					onChange={(event) => add(event.currentTarget.files)}
				/>
				{props.thread && (
					<button
						type="button"
						data-testid="addButton"
						aria-label={words.addPost}
						disabled={empty}
						onClick={() => setTexts([...texts, ''])}
					>
						+
					</button>
				)}
				{/* A new key a post: the site mounts the button anew when the thread grows. */}
				<button
					type="button"
					key={texts.length}
					data-testid={props.inline ? 'tweetButtonInline' : 'tweetButton'}
					className={classes()}
					disabled={empty}
					aria-disabled={empty ? true : undefined}
					onClick={send}
				>
					<span>{texts.length > 1 ? words.postAll : props.submit}</span>
				</button>
			</div>
		</div>
	);
}
