import {$, element} from '../kit/dom.ts';
import {mountPoint, offerModel, post} from '../kit/page.ts';
import {header} from './shell.ts';
import {words} from './words.ts';

mountPoint().append(
	header(),
	element(`
		<div class="chat-composer__wrapper"><div class="chat-composer" role="region">
			<textarea class="chat-composer__input" rows="1" placeholder="${words.chat}" style="width: 400px"></textarea>
			<button type="button" class="btn no-text btn-icon btn-transparent chat-composer-button -send" aria-label="${words.send}">➤</button>
		</div></div>`),
);
const input = $('.chat-composer__input', HTMLTextAreaElement);
offerModel('chat', () => input.value);
const send = () => {
	if (input.value.trim() === '') return;
	post(input.value, 'message');
	input.value = '';
};
input.addEventListener('keydown', (event) => {
	if (event.key !== 'Enter' || event.shiftKey) return;
	event.preventDefault();
	send();
});
$('.-send', HTMLButtonElement).addEventListener('click', send);
