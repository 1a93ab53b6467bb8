import {$, element} from '../kit/dom.ts';
import {mountPoint, offerModel, post} from '../kit/page.ts';
import {personal} from './shell.ts';
import {words} from './words.ts';

// A talk page, with the reply tool's widget once "reply" was pressed. Its buttons are OOUI's: links in flagged boxes.
document.body.className = 'mediawiki ltr action-view';
mountPoint().append(
	personal(),
	element(
		`<div id="mw-content-text"><h2>Book fair</h2><p>On Thursday! <a role="button" tabindex="0" class="reply-link">${words.reply}</a></p></div>`,
	),
);

$('.reply-link', HTMLAnchorElement).addEventListener('click', () => {
	if (document.querySelector('.ext-discussiontools-ui-replyWidget')) return;
	const widget = element(`
		<div class="ext-discussiontools-ui-replyWidget oo-ui-widget">
			<div class="oo-ui-textInputWidget"><textarea rows="3" aria-label="${words.area}" class="oo-ui-inputWidget-input" style="width: 500px"></textarea></div>
			<div class="ext-discussiontools-ui-replyWidget-actions">
				<span class="oo-ui-buttonElement oo-ui-flaggedElement-destructive"><a class="oo-ui-buttonElement-button" role="button" tabindex="0">${words.cancel}</a></span>
				<span class="oo-ui-buttonElement oo-ui-flaggedElement-progressive oo-ui-flaggedElement-primary"><a class="oo-ui-buttonElement-button" role="button" tabindex="0">${words.reply}</a></span>
			</div>
		</div>`);
	$('#mw-content-text', HTMLElement).append(widget);
	const area = $('textarea', HTMLTextAreaElement, widget);
	const stop = offerModel('reply', () => area.value);
	const send = () => {
		if (area.value.trim() === '') return;
		post(area.value, 'comment');
		area.value = '';
	};
	widget.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
	});
	$('.oo-ui-flaggedElement-primary a', HTMLAnchorElement, widget).addEventListener('click', send);
	$('.oo-ui-flaggedElement-destructive a', HTMLAnchorElement, widget).addEventListener('click', () => {
		stop();
		widget.remove();
	});
});
