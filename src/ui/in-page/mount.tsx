import {render} from 'preact';
import {directionOf} from '../../words/direction.ts';
import componentStyle from '../components/components.css?inline';
import tokens from '../tokens.css?inline';
import {InPageView} from './InPageView.tsx';
import inPageStyle from './in-page.css?inline';
import type {InPage, InPageModel, InPageOptions, Intent, MountInPage} from './types.ts';

// Events that would otherwise tell the page what is pressed or typed in Chalkline, or make it close its composer.
const kept = [
	'click',
	'dblclick',
	'contextmenu',
	'mousedown',
	'mouseup',
	'pointerdown',
	'pointerup',
	'touchstart',
	'touchend',
	'keydown',
	'keyup',
	'keypress',
	'input',
	'change',
	'focusin',
	'focusout',
] as const;

// Inline and important: no rule of the page can move, hide or dress the element that holds our screens.
const hostStyle = {
	all: 'initial',
	display: 'block',
	position: 'fixed',
	inset: '0 auto auto 0',
	width: '0',
	height: '0',
	overflow: 'visible',
	'pointer-events': 'none',
	'z-index': '2147483647',
} as const;

/**
 * Puts Chalkline's screens into a page: a closed shadow root on one element, in the top layer where there is one.
 * Pure of any decision: it draws models and passes on what a person asks for.
 */
export const mountInPage: MountInPage = (page, options) => {
	const host = page.createElement('chalk-line');
	host.setAttribute('popover', 'manual');
	for (const [name, value] of Object.entries(hostStyle)) host.style.setProperty(name, value, 'important');
	const root = host.attachShadow({mode: 'closed'});
	const wrapper = page.createElement('div');
	wrapper.className = 'chalk';
	const language = options.language ?? 'en';
	wrapper.lang = language;
	// Our own language decides, not the page's.
	wrapper.dir = directionOf(language);
	addStyle(root, [tokens, componentStyle, inPageStyle].join('\n'));
	root.append(wrapper);

	let model: InPageModel | undefined;
	const stop = new AbortController();
	guardEvents(page, host, root, options, stop.signal, () => model);

	return {
		host,
		update(next) {
			model = next;
			const shown = next.composer !== undefined || next.open.type !== 'nothing' || next.notice !== undefined;
			if (shown) raise(page, host);
			draw(wrapper, next, options);
			// After drawing, so that a dialog has given the focus back before its host goes.
			if (!shown) lower(host);
		},
		dispose() {
			stop.abort();
			render(null, wrapper);
			host.remove();
			model = undefined;
		},
	} satisfies InPage;
};

function draw(wrapper: HTMLElement, model: InPageModel, {words, language, onIntent}: InPageOptions) {
	render(<InPageView model={model} act={onIntent} words={words} {...(language && {language})} />, wrapper);
}

/** Firefox's content scripts may not adopt a sheet of another global: a style element does the same there. */
function addStyle(root: ShadowRoot, css: string) {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		root.adoptedStyleSheets = [sheet];
	} catch (error) {
		// NotAllowedError, or a TypeError of the wrapper around the other global.
		if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
		const style = root.ownerDocument.createElement('style');
		style.textContent = css;
		root.append(style);
	}
}

/** A page's own modal dialog makes all else inert: then Chalkline has to live inside it. */
function raise(page: Document, host: HTMLElement) {
	const modals = page.querySelectorAll('dialog:modal');
	const home = modals[modals.length - 1] ?? page.documentElement;
	if (host.parentNode !== home) home.append(host);
	if (typeof host.showPopover === 'function' && !host.matches(':popover-open')) host.showPopover();
}

function lower(host: HTMLElement) {
	if (typeof host.hidePopover === 'function' && host.isConnected && host.matches(':popover-open')) host.hidePopover();
}

function guardEvents(
	page: Document,
	host: HTMLElement,
	root: ShadowRoot,
	{trusts, onIntent}: InPageOptions,
	signal: AbortSignal,
	model: () => InPageModel | undefined,
) {
	const view = page.defaultView;
	for (const type of kept) {
		root.addEventListener(
			type,
			(event) => {
				if (trusts(event)) return;
				event.stopImmediatePropagation();
				event.preventDefault();
			},
			{capture: true, signal},
		);
		root.addEventListener(type, (event) => event.stopPropagation(), {signal});
	}
	// A press on a card leaves the caret where it was; in the dialog the page waits anyway.
	root.addEventListener(
		'mousedown',
		(event) => {
			if (model()?.open.type !== 'dialog') event.preventDefault();
		},
		{signal},
	);
	const send = (intent: Intent, event: Event) => {
		if (trusts(event)) onIntent(intent);
	};
	// Before the page's own listeners: Escape in a card must not close the site's composer. What keys do by default
	// (press a button, move on, cancel a dialog) still happens.
	view?.addEventListener(
		'keydown',
		(event) => {
			if (event.target !== host) return;
			event.stopImmediatePropagation();
			if (event.key === 'Escape' && model()?.open.type !== 'dialog') send({type: 'close'}, event);
		},
		{capture: true, signal},
	);
	view?.addEventListener(
		'pointerdown',
		(event) => {
			const open = model()?.open.type;
			if (event.target === host || open === undefined || open === 'nothing' || open === 'dialog') return;
			send({type: 'close'}, event);
		},
		{capture: true, passive: true, signal},
	);
}
