import {$, element, serveForm} from '../kit/dom.ts';
import {mountPoint, query} from '../kit/page.ts';
import {personal} from './shell.ts';
import {words} from './words.ts';

// Editing a page as text.
document.body.className = 'mediawiki ltr action-edit skin-vector';
mountPoint().append(
	personal(),
	element(`
		<form class="mw-editform" id="editform" name="editform" method="post" action="/w/index.php?title=Wren_Grove&action=submit">
			<textarea accesskey="," id="wpTextbox1" cols="80" rows="10" class="mw-editfont-monospace" name="wpTextbox1"></textarea>
			<div class="editOptions">
				<input id="wpSummary" type="text" name="wpSummary" maxlength="500" size="60" aria-label="${words.summary}">
				<div class="editButtons">
					<span class="oo-ui-buttonElement"><input type="submit" accesskey="s" id="wpSave" name="wpSave" value="${words.save}" class="oo-ui-buttonElement-button"></span>
					<span class="oo-ui-buttonElement"><input type="submit" id="wpPreview" name="wpPreview" value="${words.preview}"></span>
					<span class="oo-ui-buttonElement"><input type="submit" id="wpDiff" name="wpDiff" value="${words.diff}"></span>
				</div>
			</div>
		</form>`),
);
const form = $('#editform', HTMLFormElement);
$('#wpTextbox1', HTMLTextAreaElement, form).value = query.get('text') ?? '';
serveForm(form, {name: 'text', kind: 'post', field: '#wpTextbox1', publish: '#wpSave'});
