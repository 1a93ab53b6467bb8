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
	'text-indent',
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
${markStyles((level) => `.${level}`)}`;

/** Stretches of the value: marked ones and what lies between, in order. Where marks overlap, the one that begins first keeps its whole. */
function stretches(value: string, marks: readonly Mark[]): readonly {readonly text: string; readonly mark?: Mark}[] {
	const {inValue} = textOfValue(value);
	const found: {text: string; mark?: Mark}[] = [];
	let from = 0;
	for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start)) {
		const span = inValue(mark.span);
		const start = Math.max(span.start, from);
		if (span.end <= start) continue;
		found.push({text: value.slice(from, start)}, {text: value.slice(start, span.end), mark});
		from = span.end;
	}
	return [...found, {text: value.slice(from)}];
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

	let boxes: readonly {readonly mark: Mark; readonly element: HTMLElement}[] = [];
	let listening: AbortController | undefined;
	let frame = 0;

	const place = () => {
		frame = 0;
		if (!view || !field.isConnected) {
			host.hidden = true;
			return;
		}
		const style = view.getComputedStyle(field);
		const box = field.getBoundingClientRect();
		for (const name of textStyles) text.style.setProperty(name, style.getPropertyValue(name));
		const isLine = field.localName === 'input';
		text.style.whiteSpace = isLine ? 'pre' : 'pre-wrap';
		if (isLine) {
			// A one-line field sets its text in the middle of its height.
			const room = field.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
			text.style.lineHeight = `${room}px`;
		}
		text.style.width = isLine ? 'max-content' : `${field.clientWidth}px`;
		text.style.minWidth = `${field.clientWidth}px`;
		text.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
		const scaleX = field.offsetWidth > 0 ? box.width / field.offsetWidth : 1;
		const scaleY = field.offsetHeight > 0 ? box.height / field.offsetHeight : 1;
		window.style.left = `${box.left + field.clientLeft * scaleX}px`;
		window.style.top = `${box.top + field.clientTop * scaleY}px`;
		window.style.width = `${field.clientWidth}px`;
		window.style.height = `${field.clientHeight}px`;
		window.style.transform = scaleX === 1 && scaleY === 1 ? '' : `scale(${scaleX}, ${scaleY})`;
		host.hidden = style.visibility === 'hidden' || box.width === 0;
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
		boxes = [];
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
			const drawn: {mark: Mark; element: HTMLElement}[] = [];
			text.replaceChildren(
				...stretches(value, shown).map(({text: words, mark}) => {
					if (!mark) return words;
					const element = document.createElement('span');
					element.className = mark.level;
					element.textContent = words;
					drawn.push({mark, element});
					return element;
				}),
			);
			boxes = drawn;
			place();
		},
		at(x, y) {
			if (!isInside(field.getBoundingClientRect(), x, y)) return undefined;
			const under = boxes.filter(({element}) => [...element.getClientRects()].some((box) => isInside(box, x, y)));
			return foremost(under.map(({mark}) => mark));
		},
		boxOf(key) {
			const box = boxes.find(({mark}) => mark.key === key)?.element.getBoundingClientRect();
			return box && box.width > 0 ? box : undefined;
		},
		dispose: leave,
	};
}
