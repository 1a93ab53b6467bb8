import {$, element, serveForm} from '../kit/dom.ts';
import {mountPoint, post} from '../kit/page.ts';
import {words} from '../kit/school.ts';
import {mountTinymce} from '../kit/tinymce.ts';

// A course's updates: rich text in a frame, sent by the form around it; comments in plain forms.
mountPoint().append(
	element(`
		<div><header><a href="/user/4242/info">Robin Castellano</a><input type="search" aria-label="Search"></header>
			<form id="s-update-create-form" action="/course/1/updates">
				<div class="update-body"><textarea id="edit-body"></textarea></div>
				<input type="submit" id="edit-submit" class="form-submit" value="${words.post}">
			</form>
			<form class="s-comments-post-form" action="/comment">
				<textarea name="comment" aria-label="${words.writeComment}"></textarea>
				<input type="submit" class="form-submit" value="${words.post}">
			</form>
		</div>`),
);
serveForm($('.s-comments-post-form', HTMLFormElement), {
	name: 'comment',
	kind: 'comment',
	field: 'textarea',
	publish: '.form-submit',
});
const ready = mountTinymce('#edit-body', 'update');
$('#s-update-create-form', HTMLFormElement).addEventListener('submit', (event) => {
	event.preventDefault();
	post(window.__model('update'), 'post');
	void ready.then((editor) => editor.resetContent());
});
