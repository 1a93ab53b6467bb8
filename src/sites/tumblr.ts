import {defineSite} from './define.ts';
import {genericComposer, submitsFor} from './generic.ts';

/** Tumblr: posts in Gutenberg's blocks, replies, asks. Classes are hashed; the editor's own are not. */
export default defineSite({
	id: 'tumblr',
	name: 'Tumblr',
	sort: 'blog',
	matches: ['https://www.tumblr.com/*'],
	composers: [
		{
			id: 'post',
			editor: '.block-editor-writing-flow',
			root: {closest: '[role="dialog"], form'},
			kind: 'post',
			findSubmit: submitsFor,
			keys: 'mod-enter',
			attachments: '.block-editor-writing-flow :is(img, video)',
			press: ':is([role="dialog"], form):has(.block-editor-writing-flow) button',
		},
		{...genericComposer, id: 'reply', kind: 'comment'},
	],
	connections: [],
	// The posting blog is chosen in the head of the form.
	identity: (document) => ({
		handle:
			document.querySelector('[role="dialog"] button[aria-label][aria-haspopup="listbox"]')?.textContent?.trim() ?? '',
	}),
	pressConnection: '',
});
