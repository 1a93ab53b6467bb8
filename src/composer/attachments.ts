import type {Media} from '../../rules/types.ts';

type Picture = HTMLImageElement | HTMLVideoElement;

/** Avatars and emoji by the names sites and libraries give them. */
const decoration =
	'[data-testid^="UserAvatar"], [class*="avatar" i], .emoji, .emojione, .twemoji, [data-emoji], [role="option"]';
const decorationSources = /\/(?:emoji|profile_images|avatars?)\//i;
/** A preview is larger, in CSS pixels; an avatar or an emoji is not. */
const smallestPreview = 56;

function isPicture(element: Element): element is Picture {
	return element.localName === 'img' || element.localName === 'video';
}

function isAttachment(picture: Picture): boolean {
	if (picture.closest(decoration)) return false;
	const source = picture.currentSrc || picture.src;
	// Only what the person chose on this machine is an object of this page.
	if (picture.localName === 'video' || source.startsWith('blob:')) return true;
	if (source === '' || decorationSources.test(source)) return false;
	const {width, height} = picture.getBoundingClientRect();
	return Math.max(width, height) >= smallestPreview;
}

/** Some sites paint a preview on an empty box of its size (Mastodon 4.3). */
function isPainted(element: Element): element is HTMLElement {
	return element instanceof HTMLElement && /url\(/.test(element.style.backgroundImage);
}

function describe(picture: Picture | HTMLElement): Media {
	const type = picture.localName === 'video' ? 'video' : 'image';
	const alt = (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '').trim();
	return alt === '' ? {type} : {type, alt};
}

/** Names of the files that inputs of the container still hold, in order. */
function fileNames(container: ParentNode): readonly string[] {
	const inputs = container.querySelectorAll<HTMLInputElement>('input[type="file"]');
	return [...inputs].flatMap((input) => [...(input.files ?? [])].map(({name}) => name));
}

/**
 * The pictures and videos attached to a draft, in page order. `selectors` name previews, or boxes that hold them. File names are
 * given where the page's file inputs hold exactly as many files as there are previews, so that none is given to the wrong one.
 */
export function readAttachments(container: ParentNode, selectors: readonly string[]): Media[] {
	if (selectors.length === 0) return [];
	const pictures = new Set<Picture | HTMLElement>();
	for (const element of container.querySelectorAll(selectors.join(','))) {
		const found = isPicture(element) ? [element] : [...element.querySelectorAll<Picture>('img, video')];
		for (const picture of found) if (isAttachment(picture)) pictures.add(picture);
		if (found.length === 0 && isPainted(element)) pictures.add(element);
	}
	const names = fileNames(container);
	return [...pictures].map((picture, index) => {
		const fileName = names.length === pictures.size ? names[index] : undefined;
		return fileName === undefined ? describe(picture) : {...describe(picture), fileName};
	});
}
