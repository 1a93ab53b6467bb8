import type {DraftKind, Profile} from '../../rules/types.ts';

/**
 * Keys that send: `enter` where a plain Enter posts (Shift+Enter is a line break), `mod-enter` where Ctrl or ⌘ with Enter does,
 * `none` where only a press on a control does.
 */
export type SubmitKeys = 'enter' | 'mod-enter' | 'none';

/** One place on a site where something is written. Everything in it says where things are and decides nothing. */
export interface ComposerSpec {
	readonly id: string;
	/** CSS of the editing host: the contenteditable, textarea or input itself. */
	readonly editor: string;
	/** Editors of the same draft that stand before those and where CSS does not reach: in shadow roots within the root. */
	readonly moreEditors?: (root: Element) => readonly HTMLElement[];
	/** Tells this composer from others with the same editor. Absent: the editor alone decides. */
	readonly is?: (editor: HTMLElement) => boolean;
	/**
	 * What holds editor, submit control and attachments: the nearest ancestor that matches `closest`, or where that has no match
	 * of `around` inside, the nearest that has one; else the editor's form or dialog.
	 */
	readonly root: {readonly closest?: string; readonly around?: string};
	readonly kind: DraftKind | ((editor: HTMLElement, root: Element) => DraftKind);
	/** CSS of submit controls within the root; all visible ones count. */
	readonly submit?: string;
	/** The site shows its submit control with the first letter only: an empty composer without one is nothing unusual. */
	readonly showsLate?: true;
	/** Where no selector can name them: the controls, found by structure. */
	readonly findSubmit?: (root: Element, editor: HTMLElement) => HTMLElement | readonly HTMLElement[] | undefined;
	/** CSS of a control that leads to the submit control, which is not in the page until then. */
	readonly leads?: string;
	readonly keys: SubmitKeys | ((editor: HTMLElement) => SubmitKeys);
	/** CSS of an open list of suggestions, in which Enter picks. Beside `[role="listbox"]` that the editor points to. */
	readonly suggestions?: string;
	/** CSS of same-origin frames within the root that hold editors of this composer, such as TinyMCE's. See `frames.ts`. */
	readonly frames?: string;
	/** CSS of what shows attached pictures and videos, within the root. */
	readonly attachments?: string;
	/** CSS of mention entities in the editor. */
	readonly mentions?: string;
	/** CSS that a press on a submit control matches before any composer had the focus; for the watcher. */
	readonly press: string;
	/** CSS of editors in which a plain Enter certainly sends, in the same way; for the watcher. */
	readonly pressEnter?: string;
}

/** A friend, follow or connect request, either way. */
export interface ConnectionSpec {
	readonly id: string;
	readonly direction: 'incoming' | 'outgoing';
	/** CSS of controls that may accept or ask. */
	readonly control: string;
	/** Which of those do. Absent: all. */
	readonly is?: (control: HTMLElement) => boolean;
	/** What shows the person, seen from the control. */
	readonly card: (control: HTMLElement) => Element | undefined;
	/** Undefined when it is not a person: a page, a topic. */
	readonly person: (card: Element, control: HTMLElement) => Profile | undefined;
}

/** The account that is posting, as the page tells it. */
export interface Identity {
	/** Stable for one account: a handle without "@", or a number. Empty when the page does not tell, or tells two. */
	readonly handle: string;
	/** What people call it, where the handle is only a number. */
	readonly name?: string;
}

export interface Site {
	readonly id: string;
	/** What people call it. Absent: its first host. */
	readonly name?: string;
	/** Match patterns, as in a manifest. Empty: found on hosts that a person added. */
	readonly matches: readonly string[];
	/** Knows software that runs on any host by the page's own marks. Absent: known by its hosts alone. */
	readonly isHere?: (document: Document) => boolean;
	/** What the checks call sites of this kind, where that is not the id. */
	readonly sort?: 'blog' | 'forum' | 'wiki';
	/** In order: the first whose editor and `is` fit is taken. */
	readonly composers: readonly ComposerSpec[];
	readonly connections: readonly ConnectionSpec[];
	readonly identity: (document: Document) => Identity;
	/** Paths on which requests are listed: there the checker is wanted at once. */
	readonly requestPaths?: RegExp;
	/** CSS of controls that accept or ask, for the watcher. */
	readonly pressConnection: string;
	/** The start of a control's label, in several languages, where CSS alone would match too much; for the watcher. */
	readonly labelConnection?: RegExp;
}

/** Typed identity: a site of `src/sites`. */
export const defineSite = (site: Site): Site => site;
