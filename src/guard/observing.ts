import {watchField} from '../composer/watch.ts';
import {frameOf} from '../sites/frames.ts';
import type {Composer} from '../sites/locate.ts';

export interface ObservingOptions {
	/** Text, pictures or the composer itself may have changed. */
	readonly changed: () => void;
	/** Only places on screen did. */
	readonly moved: () => void;
}

// A check starts when the page is at rest, and at the latest so many milliseconds after a change.
const latest = 80;

/** Follows one composer while it is in use; at rest there are no observers, no listeners and no timers. */
export class Observing {
	readonly #window: Window;
	readonly #options: ObservingOptions;
	readonly #mutations: MutationObserver;
	readonly #sizes: ResizeObserver;
	#listening: AbortController | undefined;
	#composer: Composer | undefined;
	#isDue = false;
	#isMoving = false;

	constructor(window: Window & typeof globalThis, options: ObservingOptions) {
		this.#window = window;
		this.#options = options;
		this.#mutations = new window.MutationObserver(() => this.soon());
		// A closed composer is heard of by its editor's size, without watching the whole page.
		this.#sizes = new window.ResizeObserver(() => this.soon());
	}

	follow(composer: Composer): void {
		const isSame =
			composer.root === this.#composer?.root &&
			composer.editors.every((editor, index) => editor === this.#composer?.editors[index]);
		if (isSame) return;
		this.rest();
		this.#composer = composer;
		this.#listening = new AbortController();
		// Pictures come and go beside the editor, and a thread grows.
		this.#mutations.observe(composer.root, {subtree: true, childList: true});
		for (const editor of composer.editors) {
			const view = editor.ownerDocument.defaultView;
			// A frame that is taken away tells nobody inside.
			this.#sizes.observe((view !== this.#window && frameOf(view)) || editor);
			watchField(editor, () => this.soon(), this.#listening.signal);
		}
		const options = {capture: true, passive: true, signal: this.#listening.signal};
		const views = new Set([this.#window, ...composer.editors.map(({ownerDocument}) => ownerDocument.defaultView)]);
		for (const view of views) view?.addEventListener('scroll', () => this.#move(), options);
		this.#window.addEventListener('resize', () => this.#move(), options);
	}

	/** Everything off. */
	rest(): void {
		this.#mutations.disconnect();
		this.#sizes.disconnect();
		this.#listening?.abort();
		this.#listening = undefined;
		this.#composer = undefined;
	}

	/** A check, once for all changes until then. */
	soon(): void {
		if (this.#isDue) return;
		this.#isDue = true;
		const run = () => {
			this.#isDue = false;
			// At rest by now: nothing is in use any more.
			if (this.#composer) this.#options.changed();
		};
		if ('requestIdleCallback' in this.#window) this.#window.requestIdleCallback(run, {timeout: latest});
		else setTimeout(run, latest);
	}

	#move(): void {
		if (this.#isMoving) return;
		this.#isMoving = true;
		this.#window.requestAnimationFrame(() => {
			this.#isMoving = false;
			if (this.#listening) this.#options.moved();
		});
	}
}
