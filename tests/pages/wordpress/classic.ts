import tinymce from 'tinymce/tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/content/default/content.js';
import {$, element, serveForm} from '../kit/dom.ts';
import {mountPoint} from '../kit/page.ts';
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

async function mount(): Promise<void> {
	const [editor] = await tinymce.init({
		selector: '#content',
		license_key: 'gpl',
		skin: 'oxide',
		content_css: 'default',
		menubar: false,
		toolbar: false,
		statusbar: false,
		height: 240,
		promotion: false,
	});
	serveForm($('#post', HTMLFormElement), {
		name: 'content',
		kind: 'post',
		field: '#content',
		publish: '#publish',
		read: () => (editor?.getContent({format: 'text'}) ?? '').replace(/\n\n/g, '\n').replace(/\u00A0/g, ' '),
		clear: () => editor?.resetContent(),
	});
}

void mount();
