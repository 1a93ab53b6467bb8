import type {DraftKind} from '../../../rules/types.ts';

/** What a page does to send: a press on a control, or keys in the editor. */
export type Send = {readonly press: string} | {readonly keys: string};

/** What the page tells before its own scripts run. */
export interface Served {
	/** Markup of the head. */
	readonly head?: string;
	/** Attributes of the body, for sites that are recognised by them. */
	readonly body?: string;
	readonly cookies?: readonly string[];
}

/** One place of a site where something is written, as its fixture page shows it. CSS goes into open shadow roots. */
export interface Place {
	readonly name: string;
	readonly url: string;
	/** The same in the other interface language; what follows has to hold there too. */
	readonly otherLanguage: string;
	/** CSS of what opens the composer, where the page comes without it; pressed again after each post that closes it. */
	readonly opener?: string;
	readonly editor: string;
	/** CSS of the frame that the editor is in, where the page around it has the controls. */
	readonly frame?: string;
	/** CSS of what is clicked to write, where that is not the editor itself: a block of several. */
	readonly focus?: string;
	/** CSS of a control that submits the same form and posts nothing: it is never held. */
	readonly aside?: string;
	/** The page's editor keeps no history: Ctrl+Z undoes nothing there, with Chalkline or without. */
	readonly forgets?: true;
	/** CSS of what leads to the submit control, pressed before it each time. */
	readonly lead?: string;
	/** The name under which the page offers the editor's own text (`offerModel`). */
	readonly model: string;
	/** Text of the model before anything is typed: a mention that the site puts in itself. */
	readonly begins?: string;
	readonly kind: DraftKind;
	/** Where this page tells another account than the site's others. */
	readonly handle?: string;
	/** How many editors one press sends. Default 1: hidden copies and other composers do not count. */
	readonly editors?: number;
	/** The key of a new line that does not send; absent where the field has one line only. */
	readonly newLine?: string;
	/** What is typed to open the list of people, and what stands in the text once Enter has picked. */
	readonly mention?: {readonly type: string; readonly text: string};
	/** Every way to send, by name. The first is used where one is enough. */
	readonly send: Readonly<Record<string, Send>>;
	/** CSS of the input that takes pictures. */
	readonly photos?: string;
	/** CSS of what closes the composer without sending; absent: the page is left by its own navigation. */
	readonly close?: string;
	/** CSS of the known submit controls. Replaced by something unknown, a press on it has to go out. Absent: keys only. */
	readonly submit?: string;
}

/** A press that accepts or asks, on the fixture page of requests or a profile. */
export interface ConnectionPlace {
	readonly name: string;
	readonly url: string;
	readonly otherLanguage: string;
	/** CSS of the control for a student, who is asked about. */
	readonly control: string;
	readonly person: string;
	readonly action: 'accept' | 'ask';
	/** CSS of a control beside it that is nobody's business, and what the page records for it. */
	readonly untouched?: string;
}

/**
 * What the contract suite (`contract.browser.ts`) expects of a site. It stands beside the site's pages, `tests/pages/<id>/expected.ts`,
 * and is listed in `tests/pages/index.ts`; the same object says at which addresses those pages are served.
 */
export interface Expectation {
	/** The id in `src/sites`. */
	readonly id: string;
	/** Hosts that the person added, where the site runs on hosts of its own. */
	readonly added?: readonly string[];
	/** Which page of the folder answers at which address; the first that fits. Hosts and paths are the site's own. */
	readonly routes: readonly {readonly hosts: readonly string[]; readonly path: RegExp; readonly page: string}[];
	readonly served?: (host: string, query: URLSearchParams) => Served;
	/** An address of the site without a composer: nothing is checked there, and nothing is put into the page. */
	readonly quiet: string;
	/** The account that the places' pages tell. Empty: they don't. */
	readonly handle: string;
	readonly accountName?: string;
	readonly places: readonly Place[];
	/** A composer that opens with `?text=` in it, pressed before anything else happened; its page records the post. */
	readonly filled?: {readonly url: string; readonly press: string};
	readonly connections?: readonly ConnectionPlace[];
}

/** Typed identity. */
export const defineExpectation = (expectation: Expectation): Expectation => expectation;
