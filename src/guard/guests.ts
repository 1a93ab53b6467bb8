import type {Site} from '../sites/define.ts';
import {guestsIn} from '../sites/frames.ts';
import {framesOf} from '../sites/hints.ts';
import {listenFirst} from './handoff.ts';

/** Hears what happens in frames whose editors belong to this page, as if it happened here. */
export class Guests {
	readonly #window: Window;
	readonly #frames: string;
	readonly #see: (event: Event) => void;
	readonly #signal: AbortSignal;
	/** By document: a frame that is loaded anew has another one. */
	readonly #heard = new WeakSet<Document>();

	constructor(window: Window, site: Site, see: (event: Event) => void, signal: AbortSignal) {
		this.#window = window;
		this.#frames = framesOf(site);
		this.#see = see;
		this.#signal = signal;
	}

	get #documents(): Document[] {
		return guestsIn(this.#window.document, this.#frames);
	}

	/** Listens to frames that came since the last time. */
	follow(): void {
		for (const document of this.#documents) {
			if (this.#heard.has(document) || !document.defaultView) continue;
			this.#heard.add(document);
			listenFirst(document.defaultView, this.#see, this.#signal);
		}
	}

	/** What has the keyboard in a guest; undefined when none has it. */
	get focus(): Element | undefined {
		const frame = this.#window.document.activeElement;
		const inside = this.#documents.find(({defaultView}) => defaultView?.frameElement === frame);
		return inside?.activeElement ?? undefined;
	}
}
