import {readAttachments} from '../../../src/composer/attachments.ts';
import {readComposer} from '../../../src/composer/read.ts';
import {guestsIn} from '../../../src/sites/frames.ts';
import {framesOf} from '../../../src/sites/hints.ts';
import {siteOfPage} from '../../../src/sites/index.ts';
import {composerAt, submitControls} from '../../../src/sites/locate.ts';
import {ancestorsOf} from '../../../src/sites/page.ts';

/** What the contract suite asks beside a page, in an isolated world like the extension's own; `isolated.ts` runs it. */

function find(selector: string, root: Document | ShadowRoot = document): HTMLElement[] {
	const found = [...root.querySelectorAll<HTMLElement>(selector)];
	for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) found.push(...find(selector, shadowRoot));
	return found;
}

/** The page and the frames that belong to it. */
const documents = (): Document[] => [
	document,
	...guestsIn(document, framesOf(siteOfPage(location.hostname, document))),
];
const everywhere = (selector: string): HTMLElement[] => documents().flatMap((each) => find(selector, each));

const isSeen = (element: HTMLElement) => element.getBoundingClientRect().width > 0;

/** The composer of the first visible editor that matches, as the site's description finds it. */
export interface Seen {
	readonly site: string;
	readonly kind: string;
	readonly editors: number;
	readonly controls: number;
	readonly text: string;
	readonly entities: readonly string[];
	readonly media: number;
	readonly handle: string;
	readonly name: string;
}

function look(selector: string): Seen {
	const site = siteOfPage(location.hostname, document);
	const field = everywhere(selector).find(isSeen);
	const composer = field && composerAt(site, [...ancestorsOf(field)]);
	if (!field || !composer) throw new Error(`No composer at ${selector}`);
	const {attachments, frames} = composer.spec;
	const places = [composer.root, ...guestsIn(composer.root, frames)];
	const {text, entities} = readComposer(field);
	const {handle, name = ''} = site.identity(document);
	return {
		site: site.id,
		kind: composer.kind,
		editors: composer.editors.length,
		controls: submitControls(composer).length,
		text,
		entities: entities.map(({start, end}) => text.slice(start, end)),
		media: attachments ? places.flatMap((place) => readAttachments(place, [attachments])).length : 0,
		handle,
		name,
	};
}

/** Words under our highlights, whatever their level. */
const highlighted = (): string[] =>
	documents().flatMap(({defaultView}) =>
		['stop', 'caution', 'note'].flatMap((level) =>
			[...((defaultView as typeof globalThis | null)?.CSS.highlights.get(`chalkline-${level}`) ?? [])].map((range) =>
				range.toString(),
			),
		),
	);

/** What of ours is in the page. */
const leftovers = () => ({
	highlights: highlighted().length,
	sheets: document.adoptedStyleSheets.length,
	overlays: document.querySelectorAll('[data-chalkline]').length,
});

/** Puts something that no description knows in the place of controls: a plain element that passes the press on. */
function disguise(selector: string): void {
	for (const control of find(selector).filter(isSeen)) {
		const unknown = document.createElement('span');
		unknown.id = 'unknown-control';
		unknown.textContent = '➤';
		unknown.style.cssText = 'display: inline-block; padding: 8px';
		unknown.addEventListener('click', () => control.click());
		control.after(unknown);
		control.style.setProperty('display', 'none', 'important');
	}
}

Object.assign(globalThis, {look, highlighted, leftovers, disguise});
