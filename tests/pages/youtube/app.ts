import {inLanguage, mountPoint, offerModel, type PostKind, post, query} from '../kit/page.ts';

const words = inLanguage({
	en: {
		add: 'Add a comment...',
		comment: 'Comment',
		cancel: 'Cancel',
		post: 'Post',
		send: 'Send',
		chat: 'Chat...',
		photo: 'Image',
	},
	es: {
		add: 'Añade un comentario...',
		comment: 'Comentar',
		cancel: 'Cancelar',
		post: 'Publicar',
		send: 'Enviar',
		chat: 'Chatear...',
		photo: 'Imagen',
	},
});
const root = mountPoint();

/** As browsers build it in an editing host that keeps white space: text and line breaks. */
function lines(editor: HTMLElement): string {
	let text = '';
	for (const node of editor.childNodes) {
		if (node instanceof HTMLBRElement) text += '\n';
		else if (node instanceof HTMLElement)
			text += `${text === '' ? '' : '\n'}${node.textContent === '' ? '' : node.textContent}`;
		else text += node.textContent ?? '';
	}
	return text.replace(/\u00A0/g, ' ').replace(/\n$/, '');
}

const submitButton = (label: string) => `
	<div id="submit-button"><button aria-label="${label}" aria-disabled="true" disabled><span>${label}</span></button></div>`;

/** One comment box of Polymer elements: ids repeat in the page, the button is enabled by \`input\`. */
const box = (label: string) => `
	<ytd-commentbox style="display: block">
		<div id="author-thumbnail"><img alt="@mscastellano" width="40" height="40" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="></div>
		<yt-formatted-string id="contenteditable-textarea">
			<div id="contenteditable-root" contenteditable="true" aria-label="${words.add}" style="min-height: 24px; width: 420px; white-space: pre-wrap"></div>
		</yt-formatted-string>
		<div id="images"></div>
		<div id="cancel-button"><button>${words.cancel}</button></div>
		${submitButton(label)}
	</ytd-commentbox>`;

function mount(place: Element, name: string, kind: PostKind, close: () => void): void {
	const editor = place.querySelector<HTMLElement>('#contenteditable-root');
	const button = place.querySelector<HTMLButtonElement>('#submit-button button');
	if (!editor || !button) throw new Error('The box is not there.');
	offerModel(name, () => lines(editor));
	const follow = () => {
		const isEmpty = lines(editor).trim() === '';
		button.disabled = isEmpty;
		button.setAttribute('aria-disabled', String(isEmpty));
	};
	editor.addEventListener('input', follow);
	editor.textContent = query.get('text') ?? '';
	follow();
	const send = () => {
		post(lines(editor), kind);
		editor.replaceChildren();
		follow();
		close();
	};
	button.addEventListener('click', send);
	editor.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && event.ctrlKey) send();
	});
	place.querySelector('#cancel-button button')?.addEventListener('click', close);
}

/** A copy without a size, such as the site keeps for community posts. */
const ghost = `<div style="width: 0; height: 0; overflow: hidden">${box(words.post).replace('min-height: 24px; width: 420px', 'width: 0; height: 0; overflow: hidden')}</div>`;

function comments(): void {
	root.innerHTML = `
		<h1>Winter concert</h1>
		<ytd-comment-simplebox-renderer>
			<div id="simplebox-placeholder" style="width: 400px">${words.add}</div>
			<div id="comment-dialog"></div>
		</ytd-comment-simplebox-renderer>`;
	const dialog = root.querySelector('#comment-dialog');
	const open = () => {
		if (!dialog) return;
		dialog.innerHTML = box(words.comment);
		mount(dialog, 'comment', 'comment', () => dialog.replaceChildren());
	};
	root.querySelector('#simplebox-placeholder')?.addEventListener('click', open);
	if (query.has('text')) open();
}

function community(): void {
	root.innerHTML = `${ghost}
		<ytd-backstage-post-dialog-renderer>${box(words.post)}<input type="file" aria-label="${words.photo}"></ytd-backstage-post-dialog-renderer>`;
	const dialog = root.querySelector('ytd-backstage-post-dialog-renderer');
	if (!dialog) throw new Error('No dialog');
	mount(dialog, 'community', 'post', () => undefined);
	const input = dialog.querySelector('input');
	input?.addEventListener('change', () => {
		const [file] = input.files ?? [];
		const images = dialog.querySelector('#images');
		if (!file || !images) return;
		const preview = document.createElement('ytd-backstage-multi-image-thumbnail-renderer');
		const image = document.createElement('img');
		image.src = URL.createObjectURL(file);
		image.width = 120;
		image.height = 90;
		preview.append(image);
		images.append(preview);
	});
}

/** Live chat stands alone at this address, and in a frame beside the video. */
function chat(): void {
	root.innerHTML = `
		<yt-live-chat-message-input-renderer style="display: block">
			<yt-live-chat-text-input-field-renderer style="display: block">
				<div id="input" contenteditable="" aria-label="${words.chat}" style="min-height: 20px; width: 300px; white-space: pre-wrap"></div>
			</yt-live-chat-text-input-field-renderer>
			<div id="send-button"><button aria-label="${words.send}">➤</button></div>
		</yt-live-chat-message-input-renderer>`;
	const editor = root.querySelector<HTMLElement>('#input');
	if (!editor) throw new Error('No chat');
	offerModel('chat', () => lines(editor));
	const send = () => {
		if (lines(editor).trim() === '') return;
		post(lines(editor), 'comment');
		editor.replaceChildren();
	};
	root.querySelector('#send-button button')?.addEventListener('click', send);
	editor.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || event.isComposing) return;
		event.preventDefault();
		send();
	});
}

if (location.pathname === '/live_chat') chat();
else if (location.pathname.endsWith('/community')) community();
else if (location.pathname === '/watch') comments();
else root.textContent = 'Subscriptions';
