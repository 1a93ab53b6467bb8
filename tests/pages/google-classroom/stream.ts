import {offerPlain} from '../kit/contenteditable.ts';
import {$, element} from '../kit/dom.ts';
import {classes, mountPoint, post} from '../kit/page.ts';
import {words} from '../kit/school.ts';

// The stream: a card that opens for an announcement, and a comment box under a post of it. Classes say nothing.
const field = 'style="min-height: 24px; width: 480px; border-bottom: 1px solid"';
mountPoint().append(
	element(`
		<div class="${classes()}">
			<header><a href="https://accounts.google.com/" role="button" aria-label="${words.google}">R</a></header>
			<main>
				<div id="creator"><div role="button" tabindex="0" guidedhelpid="courseInlineCreatorGH" class="${classes()}">${words.announce}</div></div>
				<div data-stream-item-id="7" class="${classes()}">
					<p>Book fair on Thursday!</p>
					<div class="comment-row">
						<div contenteditable="true" role="textbox" aria-multiline="true" aria-label="${words.comment}" ${field}></div>
						<div class="tools"><button type="button" aria-label="${words.post}" class="${classes()}">➤</button></div>
					</div>
				</div>
			</main>
		</div>`),
);

function bind(box: ParentNode, name: string, kind: 'post' | 'comment', button: string): void {
	const editor = $('[contenteditable]', HTMLElement, box);
	const send = $(button, HTMLElement, box);
	offerPlain(name, editor);
	send.addEventListener('click', () => {
		const text = window.__model(name);
		if (text.trim() === '') return;
		post(text, kind);
		editor.replaceChildren();
	});
}

bind($('.comment-row', HTMLElement), 'comment', 'comment', '.tools button');
$('[guidedhelpid]', HTMLElement).addEventListener('click', () => {
	const creator = $('#creator', HTMLElement);
	creator.replaceChildren(
		element(`
			<div class="${classes()}">
				<div contenteditable="true" role="textbox" aria-multiline="true" aria-label="${words.announce}" ${field}></div>
				<div role="toolbar"><button type="button" aria-pressed="false">B</button></div>
				<div class="${classes()}">
					<button type="button" aria-label="${words.attach}">▲</button>
					<div class="${classes()}"><button type="button" id="cancel">${words.cancel}</button>
						<button type="button" id="announce">${words.post}</button>
						<button type="button" aria-haspopup="menu" aria-label="${words.more}">▾</button></div>
				</div>
			</div>`),
	);
	bind(creator, 'announcement', 'post', '#announce');
	$('#cancel', HTMLElement).addEventListener('click', () => creator.replaceChildren());
});
