import {$, element, serveForm} from '../kit/dom.ts';
import {inLanguage, mountPoint, query} from '../kit/page.ts';

const words = inLanguage({
	en: {subject: 'Subject', save: 'Save draft', preview: 'Preview', submit: 'Submit', cancel: 'Cancel'},
	es: {subject: 'Asunto', save: 'Guardar borrador', preview: 'Vista previa', submit: 'Enviar', cancel: 'Cancelar'},
});

// prosilver's posting page and quick reply: several submit buttons of one form, of which one posts.
const isQuick = /viewtopic/.test(location.pathname);
document.body.id = 'phpbb';
document.body.className = 'section-posting ltr';
mountPoint().append(
	element(`
		<div id="wrap">
			<ul id="nav-main"><li id="username_logged_in" class="rightside"><div class="header-profile">
				<a href="./ucp.php"><span class="username">rcastellano</span></a></div></li></ul>
			<form action="./search.php" method="get" id="search"><input name="keywords" type="search" aria-label="Search"></form>
			<form id="${isQuick ? 'qr_postform' : 'postform'}" method="post" action="./posting.php">
				<dl><dt><label for="subject">${words.subject}</label></dt>
					<dd><input type="text" name="subject" id="subject" size="45" class="inputbox autowidth"></dd></dl>
				<div id="message-box"><textarea name="message" id="message" rows="9" cols="76" class="inputbox"></textarea></div>
				<fieldset class="submit-buttons">
					<input type="submit" name="save" value="${words.save}" class="button2">
					<input type="submit" name="preview" value="${words.preview}" class="button1">
					<input type="submit" accesskey="s" name="post" value="${words.submit}" class="button1 default-submit-action">
					<input type="submit" name="cancel" value="${words.cancel}" class="button1">
				</fieldset>
			</form>
		</div>`),
);
const form = $('#postform, #qr_postform', HTMLFormElement);
$('#message', HTMLTextAreaElement, form).value = query.get('text') ?? '';
const kind = isQuick || query.get('mode') === 'reply' ? 'comment' : 'post';
serveForm(form, {name: 'message', kind, field: '#message', publish: '[name=post]'});
