import {type ComposerSpec, defineSite} from './define.ts';
import {genericComposer} from './generic.ts';

const frames = 'iframe[id$="_ifr"]';
const fields = 'textarea, .s-rte [contenteditable="true"], body#tinymce';

const written = (id: string, box: string, kind: ComposerSpec['kind']): ComposerSpec => ({
	...genericComposer,
	id,
	editor: fields,
	is: (field) => genericComposer.is?.(field) !== false && inBox(field, box),
	root: {closest: box},
	kind,
	keys: 'mod-enter',
	frames,
	attachments: '.attachments img, img[src^="blob:"]',
});

/** Whether a field, or the frame that it is in, stands in a box of this kind. */
function inBox(field: HTMLElement, box: string): boolean {
	const frame = field.ownerDocument.defaultView?.frameElement;
	return (frame?.matches(frames) ? frame : field).closest(box) !== null;
}

/** Schoology: updates of courses and groups (rich text in a frame), comments, messages. */
export default defineSite({
	id: 'schoology',
	name: 'Schoology',
	matches: ['https://*.schoology.com/*'],
	composers: [
		written('comment', '.s-comments-post-form, .comment-form, [id^="s-comment-form"]', 'comment'),
		written('message', '[id^="message-add"], [id^="s-message"]', 'message'),
		written('update', '.update-body, form[id^="s-update-create"], .s-update-create', 'post'),
	],
	connections: [],
	identity: (document) => ({
		handle: document.querySelector('header a[href^="/user/"]')?.getAttribute('href')?.match(/\d+/)?.[0] ?? '',
	}),
	pressConnection: '',
});
