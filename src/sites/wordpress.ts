import {type ComposerSpec, defineSite} from './define.ts';
import {guestFrameOf} from './frames.ts';
import {accountHere, closest} from './page.ts';

const canvas = 'iframe[name="editor-canvas"]';
const content = 'iframe#content_ifr';
// Both the button that opens the last panel and the one that publishes carry `…__button`; only the second has this class, and
// some versions give it to both (gutenberg, packages/editor/src/components/post-publish-button).
const toggle = '.editor-post-publish-panel__toggle';
const publish = `.editor-post-publish-button:not(${toggle})`;
const media =
	'.wp-block-image img, .wp-block-gallery img, .wp-block-cover img, .wp-block-media-text img, .wp-block-video video';

/** A post in the block editor is a title and one list of blocks, each with a contenteditable of its own. */
const blocks: ComposerSpec = {
	id: 'blocks',
	editor: '.editor-post-title__input, .block-editor-block-list__layout.is-root-container',
	root: {
		closest: '.interface-interface-skeleton, .interface-navigable-region',
		around: '.editor-post-publish-button__button',
	},
	kind: 'post',
	submit: publish,
	leads: toggle,
	// The publish panel hides nothing, but a link's box is a list in which Enter picks.
	keys: 'none',
	frames: canvas,
	attachments: media,
	press: publish,
};

const classic: ComposerSpec = {
	id: 'classic',
	editor: '#title, textarea#content, body#tinymce',
	is: (field) => closest(guestFrameOf(field, content) ?? field, 'form#post') !== undefined,
	root: {closest: 'form#post'},
	kind: 'post',
	// Beside it in the form: "Save Draft" and "Preview".
	submit: '#publish',
	keys: 'none',
	frames: content,
	attachments: 'img',
	press: '#publish',
};

const comments: ComposerSpec = {
	id: 'comment',
	editor: ':is(#commentform, .comment-form) textarea',
	root: {closest: '#commentform, .comment-form'},
	kind: 'comment',
	submit: '#submit, [type="submit"]',
	keys: 'mod-enter',
	press: ':is(#commentform, .comment-form) [type="submit"]',
};

const marks = [
	'body.block-editor-page, body.wp-admin, form#commentform, #wpadminbar',
	'meta[name="generator"][content^="WordPress"], link[rel="https://api.w.org/"]',
].join(', ');

/** WordPress: block editor, classic editor and comments, on wordpress.com and on hosts that a person added. */
export default defineSite({
	id: 'wordpress',
	name: 'WordPress',
	sort: 'blog',
	matches: ['https://*.wordpress.com/*'],
	isHere: (document) => document.querySelector(marks) !== null,
	composers: [blocks, classic, comments],
	connections: [],
	identity(document) {
		// A user name is stable; without another name the bar shows that alone.
		const places = ['#wp-admin-bar-user-info .username', '#wp-admin-bar-my-account .display-name', '.logged-in-as a'];
		const found = places.map((place) => document.querySelector(place)?.textContent);
		return accountHere(
			document,
			found.find((name) => name?.trim()),
		);
	},
	pressConnection: '',
});
