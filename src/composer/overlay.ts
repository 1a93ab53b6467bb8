import type {TextControl} from './editors.ts';
import {markStyles} from './highlights.ts';
import {foremost, isInside} from './hit.ts';
import {textOfValue} from './lines.ts';
import type {Mark, Marks} from './types.ts';

/** What decides where a field's letters stand. */
const textStyles = [
	'direction',
	'font-family',
	'font-feature-settings',
	'font-kerning',
	'font-size',
	'font-stretch',
	'font-style',
	'font-variant',
	'font-variation-settings',
	'font-weight',
	'hyphens',
	'letter-spacing',
	'line-break',
	'line-height',
	'overflow-wrap',
	'padding-bottom',
	'padding-left',
	'padding-right',
	'padding-top',
	'tab-size',
	'text-align',
	'text-rendering',
	'text-transform',
	'unicode-bidi',
	'word-break',
	'word-spacing',
	'writing-mode',
] as const;

const sheetText = `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;
	overflow:visible!important;pointer-events:none!important;z-index:2147483645!important}
:host([hidden]){display:none!important}
.window{position:absolute;overflow:hidden;transform-origin:0 0;pointer-events:none}
.text{box-sizing:border-box;color:transparent;-webkit-text-fill-color:transparent;pointer-events:none}
.line{min-height:1lh}
${markStyles((level) => `.${level}`)}`;

/** A stretch of one line: marked, or between marks. */
interface Stretch {
	readonly text: string;
	readonly mark?: Mark;
}

/** The lines of the value in stretches. Where marks overlap, the one that begins first keeps its whole. */
function linesOf(value: string, marks: readonly Mark[]): readonly (readonly Stretch[])[] {
	const {inValue} = textOfValue(value);
	const lines: Stretch[][] = [[]];
	const put = (start: number, end: number, mark?: Mark) => {
		const [first = '', ...others] = value.slice(start, end).split('\n');
		lines.at(-1)?.push(mark ? {text: first, mark} : {text: first});
		for (const text of others) lines.push([mark ? {text, mark} : {text}]);
	};
	let from = 0;
	for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start)) {
		const span = inValue(mark.span);
		const start = Math.max(span.start, from);
		if (span.end <= start) continue;
		put(from, start);
		put(start, span.end, mark);
		from = span.end;
	}
	put(from, value.length);
	return lines;
}

function isSameLine(a: readonly Stretch[], b: readonly Stretch[]): boolean {
	const isSame = (one: Stretch, other: Stretch | undefined) =>
		one.text === other?.text && one.mark?.key === other.mark?.key && one.mark?.level === other.mark?.level;
	return a.length === b.length && a.every((stretch, index) => isSame(stretch, b[index]));
}

/** One line of the copy, with the elements of its marks. */
interface Drawn {
	readonly stretches: readonly Stretch[];
	readonly element: HTMLElement;
	readonly marked: readonly {readonly mark: Mark; readonly element: HTMLElement}[];
}

function drawLine(document: Document, stretches: readonly Stretch[]): Drawn {
	const element = document.createElement('div');
	element.className = 'line';
	const marked: {mark: Mark; element: HTMLElement}[] = [];
	for (const {text, mark} of stretches) {
		if (!mark) {
			element.append(text);
			continue;
		}
		const span = document.createElement('span');
		span.className = mark.level;
		span.textContent = text;
		element.append(span);
		marked.push({mark, element: span});
	}
	return {stretches, element, marked};
}

/** Draws the lines that are new between those that stayed: a key costs a line, whatever the length of the text. */
function redraw(text: HTMLElement, before: readonly Drawn[], lines: readonly (readonly Stretch[])[]): readonly Drawn[] {
	const same = (drawn: Drawn | undefined, line: readonly Stretch[] | undefined) =>
		drawn !== undefined && line !== undefined && isSameLine(drawn.stretches, line);
	const most = Math.min(before.length, lines.length);
	let head = 0;
	while (head < most && same(before[head], lines[head])) head += 1;
	let tail = 0;
	while (tail < most - head && same(before.at(-1 - tail), lines.at(-1 - tail))) tail += 1;
	for (const {element} of before.slice(head, before.length - tail)) element.remove();
	const fresh = lines.slice(head, lines.length - tail).map((line) => drawLine(text.ownerDocument, line));
	const kept = before.slice(before.length - tail);
	const next = kept[0]?.element ?? null;
	for (const {element} of fresh) text.insertBefore(element, next);
	return [...before.slice(0, head), ...fresh, ...kept];
}

/**
 * Marks on a textarea or input: a copy of its text, unseen but for the lines under it, in a closed shadow root of its own above
 * the field. It lets every press through, follows the field's scrolling, size and place, and is there only while it has marks.
 */
export function createOverlay(field: TextControl): Marks {
	const document = field.ownerDocument;
	const view = document.defaultView;
	const host = document.createElement('div');
	host.setAttribute('aria-hidden', 'true');
	host.setAttribute('data-chalkline', 'marks');
	const shadow = host.attachShadow({mode: 'closed'});
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(sheetText);
	shadow.adoptedStyleSheets = [sheet];
	const window = document.createElement('div');
	window.className = 'window';
	const text = document.createElement('div');
	text.className = 'text';
	window.append(text);
	shadow.append(window);

	let drawn: readonly Drawn[] = [];
	/** As last shown: a line that stayed was drawn for an earlier text, where its spans lay elsewhere. */
	let current: ReadonlyMap<string, Mark> = new Map();
	let styled = '';
	let listening: AbortController | undefined;
	let frame = 0;

	const marked = () => drawn.flatMap((line) => line.marked);

	const place = () => {
		frame = 0;
		if (!view || !field.isConnected) {
			host.hidden = true;
			return;
		}
		const style = view.getComputedStyle(field);
		const box = field.getBoundingClientRect();
		const isLine = field.localName === 'input';
		// All is read before anything is written: each turn from one to the other would cost a layout.
		const values = textStyles.map((name) => style.getPropertyValue(name));
		const {clientWidth, clientHeight, clientLeft, clientTop, offsetWidth, offsetHeight, scrollLeft, scrollTop} = field;
		const isHidden = style.visibility === 'hidden' || box.width === 0;
		const room = clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
		const look = `${values.join(';')};${room}`;
		if (look !== styled) {
			styled = look;
			for (const [index, name] of textStyles.entries()) text.style.setProperty(name, values[index] ?? '');
			text.style.whiteSpace = isLine ? 'pre' : 'pre-wrap';
			// A one-line field sets its text in the middle of its height.
			if (isLine) text.style.lineHeight = `${room}px`;
		}
		text.style.width = isLine ? 'max-content' : `${clientWidth}px`;
		text.style.minWidth = `${clientWidth}px`;
		text.style.transform = `translate(${-scrollLeft}px, ${-scrollTop}px)`;
		const scaleX = offsetWidth > 0 ? box.width / offsetWidth : 1;
		const scaleY = offsetHeight > 0 ? box.height / offsetHeight : 1;
		window.style.left = `${box.left + clientLeft * scaleX}px`;
		window.style.top = `${box.top + clientTop * scaleY}px`;
		window.style.width = `${clientWidth}px`;
		window.style.height = `${clientHeight}px`;
		window.style.transform = scaleX === 1 && scaleY === 1 ? '' : `scale(${scaleX}, ${scaleY})`;
		host.hidden = isHidden;
	};
	const placeSoon = () => {
		if (frame === 0 && view) frame = view.requestAnimationFrame(place);
	};

	const listen = () => {
		if (listening || !view) return;
		listening = new AbortController();
		const {signal} = listening;
		const options = {capture: true, passive: true, signal} as const;
		view.addEventListener('scroll', placeSoon, options);
		view.addEventListener('resize', placeSoon, options);
		// Scrolling inside a shadow root does not reach the window.
		field.addEventListener('scroll', placeSoon, options);
		document.fonts.addEventListener('loadingdone', placeSoon, {signal});
		const sizes = new ResizeObserver(placeSoon);
		sizes.observe(field);
		// Content that comes in above moves the field without a scroll.
		sizes.observe(document.body);
		signal.addEventListener('abort', () => sizes.disconnect());
	};
	const leave = () => {
		listening?.abort();
		listening = undefined;
		if (frame !== 0 && view) view.cancelAnimationFrame(frame);
		frame = 0;
		host.remove();
		text.replaceChildren();
		drawn = [];
	};

	/** Above a modal dialog only the top layer is seen; a popover gets there without a change to the dialog. */
	const attach = () => {
		if (host.isConnected) return;
		document.documentElement.append(host);
		if (!field.closest('dialog:modal, :popover-open')) return;
		host.popover = 'manual';
		host.showPopover();
	};

	return {
		show(read, marks) {
			// What is shown has to be what was read: a field changed meanwhile is shown at its next reading.
			const value = field.value;
			const shown = textOfValue(value).text === read.text ? marks.filter(({span}) => span.end > span.start) : [];
			if (shown.length === 0) {
				leave();
				return;
			}
			attach();
			listen();
			current = new Map(shown.map((mark) => [mark.key, mark]));
			drawn = redraw(text, drawn, linesOf(value, shown));
			place();
		},
		at(x, y) {
			if (!isInside(field.getBoundingClientRect(), x, y)) return undefined;
			const under = marked().filter(({element}) => [...element.getClientRects()].some((box) => isInside(box, x, y)));
			return foremost(under.map(({mark}) => current.get(mark.key) ?? mark));
		},
		boxOf(key) {
			const box = marked()
				.find(({mark}) => mark.key === key)
				?.element.getBoundingClientRect();
			return box && box.width > 0 ? box : undefined;
		},
		dispose: leave,
	};
}
