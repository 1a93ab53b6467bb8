import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import {LexicalField} from '../kit/lexical.tsx';
import {classes, mountPoint, post, query} from '../kit/page.ts';
import {Previews, usePhotos} from '../kit/photos.tsx';
import {Button, Shell} from './shell.tsx';
import {words} from './words.ts';

// `?next`: the real Post is one dialog further, as on pages.
const inTwoSteps = query.has('next');

function PostDialog({close}: {readonly close: () => void}) {
	const [text, setText] = useState('');
	const [step, setStep] = useState<'write' | 'settings'>('write');
	const {photos, add} = usePhotos();
	const empty = text.trim() === '' && photos.length === 0;
	const send = () => {
		post(window.__model('post'), 'post');
		close();
	};
	return (
		<div
			role="dialog"
			aria-label={words.create}
			className={classes()}
			style={{
				position: 'absolute',
				top: 60,
				width: 500,
				padding: 16,
				borderRadius: 8,
				background: '#fff',
				boxShadow: '0 12px 28px rgb(0 0 0 / 20%)',
			}}
		>
			<form method="post" onSubmit={(event) => event.preventDefault()}>
				<div style={{display: step === 'write' ? 'block' : 'none'}}>
					<h2>{words.create}</h2>
					<Button label={words.close} onPress={close}>
						×
					</Button>
					<span dir="auto">Robin Castellano</span>
					<LexicalField
						name="post"
						kind="rich"
						attributes={{
							'aria-label': words.mind,
							'aria-placeholder': words.mind,
							className: `notranslate ${classes()}`,
						}}
						placeholder={words.mind}
						people={['Dana Whitlock', 'Jordan Pell']}
						{...(query.has('text') && {initial: query.get('text') ?? ''})}
						onText={setText}
					/>
					<Previews photos={photos} />
					<input
						type="file"
						accept="image/*,image/heif,image/heic,video/*"
						multiple
						aria-label={words.photo}
						style={{width: 1, height: 1, opacity: 0}}
						onChange={(event) => add(event.currentTarget.files)}
					/>
					<Button
						primary
						label={inTwoSteps ? words.next : words.post}
						disabled={empty}
						onPress={inTwoSteps ? () => setStep('settings') : send}
					>
						{inTwoSteps ? words.next : words.post}
					</Button>
				</div>
				{step === 'settings' && (
					<div role="dialog" aria-label={words.settings}>
						<h2>{words.settings}</h2>
						<Button primary label={words.post} onPress={send}>
							{words.post}
						</Button>
					</div>
				)}
			</form>
		</div>
	);
}

function Home() {
	const [open, setOpen] = useState(query.has('open'));
	return (
		<Shell>
			<Button onPress={() => setOpen(true)}>{words.mind}</Button>
			<div role="article">
				<p dir="auto">The library opens at eight on Monday.</p>
				<Button label={words.like}>{words.like}</Button>
				<Button label={words.leaveComment}>{words.comment}</Button>
				<Button label={words.share}>{words.share}</Button>
			</div>
			{open && <PostDialog close={() => setOpen(false)} />}
		</Shell>
	);
}

createRoot(mountPoint()).render(<Home />);
