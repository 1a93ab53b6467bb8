import {defineSite} from './define.ts';
import {accountHere} from './page.ts';

// All of these submit the same form: `preview`, `save` (a draft), `cancel` and `post` (prosilver, posting_buttons.html).
const post = ':is(input, button)[name="post"]';

/** phpBB, on hosts that a person added: topics, replies, quick replies and private messages. */
export default defineSite({
	id: 'phpbb',
	name: 'phpBB',
	sort: 'forum',
	matches: [],
	isHere: (document) =>
		document.querySelector('body#phpbb, form#postform textarea[name="message"], form#qr_postform') !== null,
	composers: [
		{
			id: 'post',
			editor: 'form:is(#postform, #qr_postform) :is(textarea[name="message"], input[name="subject"])',
			root: {closest: 'form'},
			kind({ownerDocument}, root) {
				const {pathname, search} = ownerDocument.location;
				if (/\/ucp\.php$/.test(pathname)) return 'message';
				const mode = new URLSearchParams(search).get('mode');
				return root.matches('#qr_postform') || mode === 'reply' || mode === 'quote' ? 'comment' : 'post';
			},
			submit: post,
			keys: 'mod-enter',
			attachments: '.attach-preview img, .file-list img',
			press: `form:is(#postform, #qr_postform) ${post}`,
		},
	],
	connections: [],
	identity: (document) =>
		accountHere(
			document,
			document.querySelector('#username_logged_in :is(.username, .username-coloured)')?.textContent,
		),
	pressConnection: '',
});
