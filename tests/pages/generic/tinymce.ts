import tinymce from 'tinymce/tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/content/default/content.js';
import {$, element} from '../kit/dom.ts';
import {mountPoint, offerModel, post} from '../kit/page.ts';
import {words} from './words.ts';

// TinyMCE in its own frame, in a form of any site.
mountPoint().append(
	element(`
		<form action="/post"><textarea id="text"></textarea>
			<button type="submit" name="draft">${words.draft}</button>
			<button type="submit" name="go" class="primary">${words.publish}</button>
		</form>`),
);

async function mount(): Promise<void> {
	const [editor] = await tinymce.init({
		selector: '#text',
		license_key: 'gpl',
		skin: 'oxide',
		content_css: 'default',
		menubar: false,
		toolbar: 'bold italic',
		statusbar: false,
		height: 240,
		promotion: false,
	});
	const text = () => (editor?.getContent({format: 'text'}) ?? '').replace(/\n\n/g, '\n').replace(/\u00A0/g, ' ');
	offerModel('tinymce', text);
	$('form', HTMLFormElement).addEventListener('submit', (event) => {
		event.preventDefault();
		if (event.submitter?.getAttribute('name') !== 'go') return;
		post(text(), 'post');
		editor?.resetContent();
	});
}

void mount();
