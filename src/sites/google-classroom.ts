import {defineSite} from './define.ts';
import {genericComposer} from './generic.ts';
import {ancestorsOf, closest, controlSelector, findAll, follows, googleAccount, isGhost, labelOf} from './page.ts';
import {asideWords, commentWords, publishWords} from './words.ts';

const editor = '[contenteditable="true"][role="textbox"], [contenteditable="true"][aria-label], textarea[aria-label]';
// Rows of icons: Drive, YouTube, bold, lists. They have menus or states; what posts has neither.
const tool = '[aria-haspopup], [aria-pressed], [role="toolbar"] *, [role="menuitem"]';

/** Post in the card of an announcement, the arrow beside a comment: classes are hashed, so by place, and by word where known. */
function postControl(_root: Element, field: HTMLElement): HTMLElement | undefined {
	let steps = 10;
	for (const box of ancestorsOf(field)) {
		if (steps-- <= 0) return undefined;
		const below = findAll(box, controlSelector).filter(
			(control) =>
				follows(field, control) && !isGhost(control) && !control.matches(tool) && !asideWords.test(labelOf(control)),
		);
		const found = below.filter((control) => publishWords.test(labelOf(control))).at(-1) ?? below.at(-1);
		if (found) return found;
	}
	return undefined;
}

/** A comment's box stands under a post of the stream; an announcement's is a card of its own. */
const isComment = (field: HTMLElement) =>
	commentWords.test(field.getAttribute('aria-label') ?? '') ||
	closest(field, '[data-stream-item-id], [data-comment-id], li, [role="listitem"]') !== undefined;

/** Google Classroom: announcements and comments of the stream. Everything but roles and a few attributes is hashed. */
export default defineSite({
	id: 'google-classroom',
	name: 'Google Classroom',
	matches: ['https://classroom.google.com/*'],
	composers: [
		{
			...genericComposer,
			id: 'stream',
			editor,
			kind: (field) => (isComment(field) ? 'comment' : 'post'),
			root: {closest: '[role="dialog"], form, [guidedhelpid="courseInlineCreatorGH"], [data-stream-item-id]'},
			findSubmit: postControl,
			keys: 'mod-enter',
			attachments: 'img[src^="blob:"], [data-attachment-id] img',
		},
	],
	connections: [],
	identity: googleAccount,
	pressConnection: '',
});
