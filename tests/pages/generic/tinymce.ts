import {$, element} from '../kit/dom.ts';
import {mountPoint, post} from '../kit/page.ts';
import {mountTinymce} from '../kit/tinymce.ts';
import {words} from './words.ts';

// TinyMCE in its own frame, in a form of any site.
mountPoint().append(
	element(`
		<form action="/post"><textarea id="text"></textarea>
			<button type="submit" name="draft">${words.draft}</button>
			<button type="submit" name="go" class="primary">${words.publish}</button>
		</form>`),
);
const ready = mountTinymce('#text', 'tinymce');
$('form', HTMLFormElement).addEventListener('submit', (event) => {
	event.preventDefault();
	if (event.submitter?.getAttribute('name') !== 'go') return;
	post(window.__model('tinymce'), 'post');
	void ready.then((editor) => editor.resetContent());
});
