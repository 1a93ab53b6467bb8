import {ClassicEditor, Essentials, Paragraph, Undo} from 'ckeditor5';
import {$, element} from '../kit/dom.ts';
import {mountPoint, offerModel, post} from '../kit/page.ts';
import {words} from './words.ts';

// A content form: CKEditor 5 over a hidden textarea, several submits.
mountPoint().append(
	element(`
		<form id="node-form" action="/node/add">
			<div class="holder"></div>
			<input type="submit" name="preview" value="${words.preview}">
			<input type="submit" name="save" class="button--primary" value="${words.save}">
		</form>`),
);

async function mount(): Promise<void> {
	const editor = await ClassicEditor.create($('.holder', HTMLElement), {
		licenseKey: 'GPL',
		plugins: [Essentials, Paragraph, Undo],
	});
	const text = () =>
		[...(editor.model.document.getRoot()?.getChildren() ?? [])]
			.map((block) =>
				block.is('element') ? [...block.getChildren()].map((node) => (node.is('$text') ? node.data : '')).join('') : '',
			)
			.join('\n')
			.replace(/\u00A0/g, ' ');
	offerModel('ckeditor', text);
	$('#node-form', HTMLFormElement).addEventListener('submit', (event) => {
		event.preventDefault();
		if (event.submitter?.getAttribute('name') !== 'save') return;
		post(text(), 'post');
		editor.setData('');
	});
}

void mount();
