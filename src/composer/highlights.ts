import type {Level} from '../../rules/types.ts';

/** Each level has a line of its own kind, so that no one has to tell colours apart; all three show on white and on black. */
const lines: Readonly<Record<Level, string>> = {
	stop: 'underline wavy 2px #d93025',
	caution: 'underline double 2px #b45309',
	note: 'underline dotted 2px #2f7de1',
};
/** Behind the words; a note has none. */
const grounds: Readonly<Record<Level, string>> = {
	stop: 'rgb(217 48 37 / 14%)',
	caution: 'rgb(245 158 11 / 16%)',
	note: 'transparent',
};
const levels: readonly Level[] = ['note', 'caution', 'stop'];

/** A style rule a level, for a selector made of its name. */
export function markStyles(selector: (level: Level) => string): string {
	return levels
		.map(
			(level) =>
				`${selector(level)}{text-decoration:${lines[level]};text-decoration-skip-ink:none;background-color:${grounds[level]}}`,
		)
		.join('\n');
}

type Root = Document | ShadowRoot;

interface Registered {
	readonly highlights: ReadonlyMap<Level, Highlight>;
	readonly sheet: CSSStyleSheet;
	/** How many fields of each tree are marked. */
	readonly users: Map<Root, number>;
}

const viewOf = (document: Document) => (document.defaultView ?? globalThis) as typeof globalThis;

/** One registration a document, for all its fields. */
const registered = new WeakMap<Document, Registered>();

function register(document: Document): Registered {
	const known = registered.get(document);
	if (known) return known;
	// A frame inside has classes and highlights of its own.
	const view = viewOf(document);
	const sheet = new view.CSSStyleSheet();
	sheet.replaceSync(markStyles((level) => `::highlight(chalkline-${level})`));
	const highlights = new Map(
		levels.map((level, priority) => {
			const highlight = new view.Highlight();
			highlight.priority = priority;
			view.CSS.highlights.set(`chalkline-${level}`, highlight);
			return [level, highlight];
		}),
	);
	const registration = {highlights, sheet, users: new Map<Root, number>()};
	registered.set(document, registration);
	return registration;
}

export interface Highlighter {
	/** Highlights exactly these ranges for this field. */
	draw(ranges: readonly {readonly range: Range; readonly level: Level}[]): void;
	dispose(): void;
}

/** Highlights of one field. The page's DOM is not touched; the last field to leave takes registration and style with it. */
export function highlighterFor(field: HTMLElement): Highlighter {
	const document = field.ownerDocument;
	const root = field.getRootNode() as Root;
	const {highlights, sheet, users} = register(document);
	let drawn: readonly {readonly range: Range; readonly level: Level}[] = [];
	users.set(root, (users.get(root) ?? 0) + 1);

	// A site may set its own list anew and so drop ours.
	const adopt = () => {
		if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	};
	const erase = () => {
		for (const {range, level} of drawn) highlights.get(level)?.delete(range);
	};
	return {
		draw(ranges) {
			if (ranges.length > 0) adopt();
			erase();
			for (const {range, level} of ranges) highlights.get(level)?.add(range);
			drawn = ranges;
		},
		dispose() {
			erase();
			drawn = [];
			const left = (users.get(root) ?? 1) - 1;
			if (left > 0) {
				users.set(root, left);
				return;
			}
			users.delete(root);
			root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
			if (users.size > 0) return;
			for (const level of levels) {
				const {highlights: all} = viewOf(document).CSS;
				if (all.get(`chalkline-${level}`) === highlights.get(level)) all.delete(`chalkline-${level}`);
			}
			registered.delete(document);
		},
	};
}
