import {mountBox} from '../kit/box.ts';
import {query} from '../kit/page.ts';
import {words} from '../kit/school.ts';

// An announcement in its dialog, or a conversation.
if (query.has('chat')) {
	mountBox({name: 'chat', kind: 'message', label: words.message, button: words.send, enterSends: true});
} else {
	mountBox({
		name: 'announcement',
		kind: 'message',
		label: words.message,
		button: words.send,
		role: 'dialog',
		below: `<button type="button">${words.cancel}</button>`,
	});
}
