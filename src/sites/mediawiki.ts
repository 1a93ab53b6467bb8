import {defineSite} from './define.ts';
import {accountHere} from './page.ts';

const widget = '.ext-discussiontools-ui-replyWidget';
// OOUI: the flag is on the widget, the control is the link in it.
const reply = `${widget}-actions .oo-ui-flaggedElement-primary .oo-ui-buttonElement-button`;
// Opens the dialog with the summary. The text is out of reach behind that dialog, so what counts is this press.
const saveTool = ':is(.ve-ui-toolbar-saveButton, .oo-ui-tool-name-showSave) .oo-ui-tool-link';

/** MediaWiki: Wikipedia, and wikis on hosts that a person added. Editing as text, in VisualEditor, and replies on talk pages. */
export default defineSite({
	id: 'mediawiki',
	name: 'Wikipedia · MediaWiki',
	sort: 'wiki',
	matches: ['https://*.wikipedia.org/*'],
	isHere: (document) =>
		document.querySelector('meta[name="generator"][content^="MediaWiki"], body.mediawiki, form#editform') !== null,
	composers: [
		{
			id: 'text',
			editor: 'form#editform :is(textarea#wpTextbox1, input#wpSummary)',
			root: {closest: 'form#editform'},
			kind: 'post',
			// Beside it in the form: `#wpPreview` and `#wpDiff`.
			submit: '#wpSave',
			keys: 'mod-enter',
			press: '#wpSave',
		},
		{
			id: 'reply',
			editor: `${widget} :is(textarea, .ve-ce-documentNode[contenteditable="true"])`,
			root: {closest: widget},
			kind: 'comment',
			submit: reply,
			// Heard on keydown by the widget itself (DiscussionTools, dt.ui.ReplyWidget.js): no click, no submit.
			keys: 'mod-enter',
			press: reply,
		},
		{
			id: 'visual',
			editor: '.ve-ce-documentNode[contenteditable="true"]',
			root: {closest: 'body', around: saveTool},
			kind: 'post',
			submit: saveTool,
			keys: 'none',
			attachments: '.ve-ce-documentNode img',
			press: saveTool,
		},
	],
	connections: [],
	// Newer skins put the link into a second menu.
	identity: (document) =>
		accountHere(document, document.querySelector('#pt-userpage a, #pt-userpage-2 a')?.textContent),
	pressConnection: '',
});
