import Quill from 'quill';
import {$, element} from '../kit/dom.ts';
import {mountPoint, offerModel, post} from '../kit/page.ts';
import {words} from './words.ts';

// A page editor: Quill 2 without a form, its buttons in a bar below.
mountPoint().append(
	element(`
		<section class="card">
			<div class="holder" style="width: 500px"></div>
			<div class="bar">
				<button type="button" class="btn">${words.draft}</button>
				<button type="button" class="btn btn-primary">${words.publish}</button>
				<button type="button" class="btn">${words.cancel}</button>
			</div>
		</section>`),
);
const quill = new Quill($('.holder', HTMLElement), {placeholder: words.body});
quill.root.style.cssText = 'min-height: 60px; white-space: pre-wrap; outline: 1px solid #888';
offerModel('quill', () =>
	quill
		.getText()
		.replace(/\n$/, '')
		.replace(/\u00A0/g, ' '),
);
$('.btn-primary', HTMLButtonElement).addEventListener('click', () => {
	post(window.__model('quill'), 'post');
	quill.setText('');
});
