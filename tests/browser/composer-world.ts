import type {Edit, Media, Span} from '../../rules/types.ts';
import {readAttachments} from '../../src/composer/attachments.ts';
import {createMarks} from '../../src/composer/marks.ts';
import {readComposer} from '../../src/composer/read.ts';
import {createReplace} from '../../src/composer/replace.ts';
import type {Mark, Marks, ReplaceResult} from '../../src/composer/types.ts';
import {watchField} from '../../src/composer/watch.ts';

/** What the composer tests call beside a page; `isolated.ts` runs it. Words are found by their first occurrence. */

function find(selector: string, root: Document | ShadowRoot = document): HTMLElement | undefined {
	for (const element of root.querySelectorAll<HTMLElement>(selector)) return element;
	for (const {shadowRoot} of root.querySelectorAll('*')) {
		const inside = shadowRoot && find(selector, shadowRoot);
		if (inside) return inside;
	}
	return undefined;
}

function $(selector: string): HTMLElement {
	const field = find(selector);
	if (!field) throw new Error(`No ${selector}`);
	return field;
}

function spanOf(text: string, words: string): Span {
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`"${words}" is not in ${JSON.stringify(text)}`);
	return {start, end: start + words.length};
}

const leaving = new AbortController();
const replace = createReplace(window, leaving.signal);
const allMarks = new Map<string, Marks>();
const marked = new Map<string, readonly (readonly [string, Mark['level']])[]>();

function show(selector: string): void {
	const marks = allMarks.get(selector);
	const read = readComposer($(selector));
	const wanted = (marked.get(selector) ?? []).filter(([words]) => read.text.includes(words));
	marks?.show(
		read,
		wanted.map(([words, level]) => ({key: words, level, span: spanOf(read.text, words)})),
	);
}

export const world = {
	exists: (selector: string): boolean => find(selector) !== undefined,
	text: (selector: string): string => readComposer($(selector)).text,
	entities(selector: string): readonly string[] {
		const {text, entities} = readComposer($(selector));
		return entities.map(({start, end}) => text.slice(start, end));
	},
	/** Marks these words, and again after each change of the field. */
	mark(selector: string, words: readonly (readonly [string, Mark['level']])[]): void {
		if (!allMarks.has(selector)) {
			allMarks.set(selector, createMarks($(selector)));
			watchField($(selector), () => show(selector), leaving.signal);
		}
		marked.set(selector, words);
		show(selector);
	},
	/** The mark's box, and the mark found at the middle of it. */
	boxOf(selector: string, key: string): {box: DOMRectInit; found: string | undefined} | undefined {
		const box = allMarks.get(selector)?.boxOf(key);
		if (!box) return undefined;
		const found = allMarks.get(selector)?.at(box.left + box.width / 2, box.top + box.height / 2)?.key;
		return {box: {x: box.x, y: box.y, width: box.width, height: box.height}, found};
	},
	/** Words under highlights, a level at a time. */
	highlighted: (level: string): readonly string[] =>
		[...(CSS.highlights.get(`chalkline-${level}`) ?? [])].map((range) => range.toString()),
	leave(): {highlights: number; sheets: number; hosts: number} {
		leaving.abort();
		for (const marks of allMarks.values()) marks.dispose();
		return {
			highlights: CSS.highlights.size,
			sheets: document.adoptedStyleSheets.length,
			hosts: document.querySelectorAll('[data-chalkline]').length,
		};
	},
	/** Replaces the first occurrence of each; in place of words, `'$'` means the end. */
	fix(selector: string, changes: readonly (readonly [string, string])[]): Promise<ReplaceResult> {
		const {text} = readComposer($(selector));
		const edits = changes.map(([words, put]): Edit => {
			const span = words === '$' ? {start: text.length, end: text.length} : spanOf(text, words);
			return {...span, text: put};
		});
		return replace($(selector), text, edits);
	},
	/** As a caller that read another text. */
	fixText: (selector: string, text: string, edits: readonly Edit[]): Promise<ReplaceResult> =>
		replace($(selector), text, edits),
	attachments: (selector: string, selectors: readonly string[]): readonly Media[] =>
		readAttachments($(selector), selectors),
};

Object.assign(globalThis, world);
