import {defineSite} from './define.ts';
import {controlSelector, findAll, googleAccount, isGhost, labelOf} from './page.ts';
import {asideWords, publishWords} from './words.ts';

/** Publish and Update stand in the bar above the text; the dialog that follows asks once more. */
const publishControls = (root: Element): HTMLElement[] =>
	findAll(root, controlSelector).filter(
		(control) => !isGhost(control) && publishWords.test(labelOf(control)) && !asideWords.test(labelOf(control)),
	);

/** Blogger: posts, whose text is a page of its own in a frame. Comments have the generic description. */
export default defineSite({
	id: 'blogger',
	name: 'Blogger',
	sort: 'blog',
	matches: ['https://www.blogger.com/*', 'https://draft.blogger.com/*'],
	composers: [
		{
			id: 'post',
			editor: 'body[contenteditable="true"], input[aria-label][maxlength]',
			is: ({ownerDocument}) =>
				/^\/(?:u\/\d+\/)?blog\/(?:post|page)\//.test((ownerDocument.defaultView?.parent ?? window).location.pathname),
			root: {closest: 'body'},
			kind: 'post',
			findSubmit: publishControls,
			keys: 'none',
			frames: 'iframe',
			attachments: 'img',
			press: '',
		},
	],
	connections: [],
	identity: googleAccount,
	pressConnection: '',
});
