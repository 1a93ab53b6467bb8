import {$, element} from '../kit/dom.ts';
import {classes, mountPoint, offerModel, post} from '../kit/page.ts';
import {words} from '../kit/school.ts';

// Gutenberg's blocks in a dialog; nothing else has a name that lasts.
mountPoint().append(
	element(`
		<div role="dialog" class="${classes()}">
			<button type="button" aria-haspopup="listbox" aria-label="Blog">wrengrove</button>
			<div class="block-editor-writing-flow"><div class="block-editor-block-list__layout is-root-container"></div></div>
			<div class="${classes()}"><button type="button" class="${classes()}" id="cancel">${words.cancel}</button>
				<button type="button" class="${classes()}" id="go">${words.post}</button></div>
		</div>`),
);
const list = $('.is-root-container', HTMLElement);
const texts = () =>
	[...list.children].map((block) => (block.textContent ?? '').replace(/\uFEFF/g, '').replace(/\u00A0/g, ' '));
offerModel('blocks', () => texts().join('\n'));

function addBlock(after?: Element): HTMLElement {
	const block = element(
		`<p contenteditable="true" role="textbox" class="block-editor-rich-text__editable" style="white-space: pre-wrap; width: 500px">\uFEFF</p>`,
	);
	if (after) after.after(block);
	else list.append(block);
	block.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey) return;
		event.preventDefault();
		addBlock(block).focus();
	});
	return block;
}

addBlock();
const send = () => {
	post(window.__model('blocks'), 'post');
	list.replaceChildren();
	addBlock();
};
$('#go', HTMLElement).addEventListener('click', send);
$('#cancel', HTMLElement).addEventListener('click', () => $('[role=dialog]', HTMLElement).remove());
