import {$, element} from '../kit/dom.ts';
import {mountPoint, post} from '../kit/page.ts';
import {mountTinymce} from '../kit/tinymce.ts';
import {adminBar} from './shell.ts';
import {words} from './words.ts';

// The classic editor: TinyMCE in a frame, one form with several submit buttons above it.
document.body.className = 'wp-admin wp-core-ui';
mountPoint().append(
	adminBar(),
	element(`
		<form name="post" action="post.php" method="post" id="post">
			<div id="submitdiv">
				<input type="submit" name="save" id="save-post" value="${words.saveDraft}" class="button">
				<a class="preview button" href="#" id="post-preview">${words.preview}</a>
				<input type="submit" name="publish" id="publish" class="button button-primary button-large" value="${words.publish}">
			</div>
			<div id="titlediv"><input type="text" name="post_title" size="30" id="title" aria-label="${words.addTitle}"></div>
			<div id="wp-content-wrap" class="tmce-active"><textarea id="content" name="content" rows="12"></textarea></div>
		</form>`),
);

const ready = mountTinymce('#content', 'content');
$('#post', HTMLFormElement).addEventListener('submit', (event) => {
	event.preventDefault();
	if (event.submitter?.id !== 'publish') return;
	post(window.__model('content'), 'post');
	void ready.then((editor) => editor.resetContent());
});
