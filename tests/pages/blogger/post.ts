import {offerPlain} from '../kit/contenteditable.ts';
import {$, element} from '../kit/dom.ts';
import {classes, mountPoint, post} from '../kit/page.ts';
import {words} from '../kit/school.ts';

// The text is a page of its own in a frame; Publish stands above it.
mountPoint().append(
	element(`
		<div class="${classes()}">
			<header><a href="https://accounts.google.com/" aria-label="${words.google}">R</a>
				<div role="button" tabindex="0" id="preview" aria-label="${words.preview}">${words.preview}</div>
				<div role="button" tabindex="0" id="publish" aria-label="${words.publish}">${words.publish}</div></header>
			<input type="text" aria-label="${words.title}" maxlength="2048">
			<div class="holder"></div>
		</div>`),
);
const frame = document.createElement('iframe');
frame.srcdoc = '<!doctype html><html><head></head><body contenteditable="true"></body></html>';
frame.style.cssText = 'width: 600px; height: 240px';
const body = () => frame.contentDocument?.body ?? document.body;
frame.addEventListener('load', () => {
	body().style.minHeight = '200px';
	offerPlain('text', body());
});
$('.holder', HTMLElement).append(frame);
$('#publish', HTMLElement).addEventListener('click', () => {
	post(window.__model('text'), 'post');
	body().replaceChildren();
});
