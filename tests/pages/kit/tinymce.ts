import tinymce, {type Editor} from 'tinymce/tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/content/default/content.js';
import {offerModel} from './page.ts';

/** TinyMCE in a frame of its own, in the place of a textarea. */
export async function mountTinymce(selector: string, name: string): Promise<Editor> {
	const [editor] = await tinymce.init({
		selector,
		license_key: 'gpl',
		skin: 'oxide',
		content_css: 'default',
		menubar: false,
		toolbar: 'bold italic',
		statusbar: false,
		height: 240,
		promotion: false,
	});
	if (!editor) throw new Error(`No ${selector}`);
	offerModel(name, () =>
		editor
			.getContent({format: 'text'})
			.replace(/\n\n/g, '\n')
			.replace(/\u00A0/g, ' '),
	);
	return editor;
}
