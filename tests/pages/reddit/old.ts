import {inLanguage, mountPoint, offerModel, post} from '../kit/page.ts';

const words = inLanguage({en: {save: 'save', cancel: 'cancel'}, es: {save: 'guardar', cancel: 'cancelar'}});

// The old site: a plain form that is sent by its submission.
const root = mountPoint();
root.innerHTML = `
	<div id="header"><span class="user"><a href="https://old.reddit.com/user/mscastellano/">mscastellano</a></span></div>
	<form class="usertext cloneable">
		<div class="usertext-edit md-container">
			<div class="md"><textarea name="text" rows="4" cols="50"></textarea></div>
			<div class="bottom-area">
				<div class="usertext-buttons">
					<button type="submit" class="save">${words.save}</button>
					<button type="button" class="cancel" style="display: none">${words.cancel}</button>
				</div>
			</div>
		</div>
	</form>`;

const form = root.querySelector('form');
const area = root.querySelector('textarea');
if (!form || !area) throw new Error('No form');
offerModel('old', () => area.value);
form.addEventListener('submit', (event) => {
	event.preventDefault();
	post(area.value, 'comment');
	area.value = '';
});
area.addEventListener('keydown', (event) => {
	if (event.key === 'Enter' && event.ctrlKey) form.requestSubmit();
});
