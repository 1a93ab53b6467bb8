import type {Account, Citation, Words} from '../../rules/types.ts';
import type {PageState, ShownFinding, Status} from '../messages/protocol.ts';
import {boxSeenFrom} from '../sites/frames.ts';
import type {Anchor, InPage, InPageModel, Intent, MountInPage} from '../ui/in-page/types.ts';

/** What is drawn, gathered by the checker. */
export interface Scene {
	readonly status: Status;
	readonly site: string;
	readonly handle: string;
	readonly name?: string;
	readonly account: Account;
	readonly findings: readonly ShownFinding[];
	readonly protections: readonly Citation[];
	readonly composer: Element | undefined;
}

/** How long a notice stays. Milliseconds. */
const noticeTime = 8000;

/** Where an element of the page or of a frame inside lies on screen. */
export const boxOf = (window: Window, element: Element): DOMRect =>
	boxSeenFrom(window, element, element.getBoundingClientRect());

/** A box on screen, or undefined when it has no size. */
export function anchorOf(box: DOMRect | undefined): Anchor | undefined {
	if (!box || box.width === 0 || box.height === 0) return undefined;
	return {x: box.x, y: box.y, width: box.width, height: box.height};
}

export interface ScreenOptions {
	readonly window: Window;
	readonly mount: MountInPage;
	readonly onIntent: (intent: Intent) => void;
	readonly trusts: (event: Event) => boolean;
	/** Tells badge and popup. */
	readonly publish: (state: PageState) => void;
	readonly signal: AbortSignal;
}

/** The in-page UI and what the popup shows, from one scene. Mounted only when there is something to see. */
export class Screen {
	readonly #options: ScreenOptions;
	#inPage: InPage | undefined;
	#open: InPageModel['open'] = {type: 'nothing'};
	#notice: string | undefined;
	#noticeTimer: ReturnType<typeof setTimeout> | undefined;
	#published = '';
	#words: Words | undefined;
	#language = 'en';

	constructor(options: ScreenOptions) {
		this.#options = options;
		options.signal.addEventListener('abort', () => this.dispose(), {once: true});
	}

	speak(words: Words, language: string): void {
		this.#words = words;
		this.#language = language;
	}

	get open(): InPageModel['open'] {
		return this.#open;
	}

	set open(open: InPageModel['open']) {
		this.#open = open;
	}

	/** Whether the keyboard is in our own UI: then what opens takes it along. */
	get hasFocus(): boolean {
		const host = this.#inPage?.host;
		return host !== undefined && host.ownerDocument.activeElement === host;
	}

	/** Whether our own UI is in the page. */
	get isThere(): boolean {
		return this.#inPage?.host.isConnected ?? false;
	}

	/** Whether an event happens in our own UI, seen from outside of its closed root. */
	isOurs(event: Event): boolean {
		const host = this.#inPage?.host;
		return host !== undefined && (event.target === host || event.composedPath().includes(host));
	}

	/** Shows a message for some seconds; the next `draw` puts it on screen. */
	notify(id: string, redraw: () => void): void {
		this.#notice = id;
		clearTimeout(this.#noticeTimer);
		this.#noticeTimer = setTimeout(() => {
			this.#notice = undefined;
			redraw();
		}, noticeTime);
	}

	/** @throws whatever the UI throws. */
	draw(scene: Scene): void {
		const composer = anchorOf(scene.composer && boxOf(this.#options.window, scene.composer));
		const {status, site, handle, name, account, findings, protections} = scene;
		const state: PageState = {status, site, handle, ...(name && {name}), account, findings};
		this.#publish(state);
		const nothing = !composer && this.#open.type === 'nothing' && !this.#notice;
		if ((nothing && !this.#inPage) || !this.#words) return;
		this.#inPage ??= this.#options.mount(this.#options.window.document, {
			words: this.#words,
			language: this.#language,
			onIntent: this.#options.onIntent,
			trusts: this.#options.trusts,
		});
		this.#inPage.update({
			...state,
			// In the page a name says more than a number; what is stored goes by the handle.
			handle: name ?? handle,
			protections,
			open: this.#open,
			...(composer && {composer}),
			...(this.#notice && {notice: this.#notice}),
		});
	}

	dispose(): void {
		clearTimeout(this.#noticeTimer);
		this.#inPage?.dispose();
		this.#inPage = undefined;
		this.#open = {type: 'nothing'};
	}

	#publish(state: PageState): void {
		const written = JSON.stringify(state);
		if (written === this.#published) return;
		this.#published = written;
		this.#options.publish(state);
	}
}
