import type {Account, Citation, Words} from '../../../rules/types.ts';
import type {ShownFinding, Status} from '../../messages/protocol.ts';

/** What a person asks for in chip, card or dialog. */
export type Intent =
	| {readonly type: 'open-list'}
	| {readonly type: 'open-card'; readonly key: string}
	| {readonly type: 'close'}
	| {readonly type: 'fix'; readonly key: string; readonly fix: number}
	/** Hide in this draft. */
	| {readonly type: 'hide'; readonly key: string}
	/** Always allow this name or number. */
	| {readonly type: 'allow'; readonly key: string}
	/** The question's fact holds (consent on file, permission given, a relative): settles the finding. */
	| {readonly type: 'confirm'; readonly key: string}
	| {readonly type: 'set-account'; readonly account: Account}
	| {readonly type: 'open-guide'; readonly key: string}
	/** Of the dialog. */
	| {readonly type: 'go-back'}
	| {readonly type: 'post-anyway'};

/** A rectangle of the viewport in CSS pixels, beside which something is shown. */
export interface Anchor {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** All that the in-page UI shows; a pure function draws it. */
export interface InPageModel {
	readonly status: Status;
	readonly site: string;
	readonly handle: string;
	readonly account: Account;
	readonly findings: readonly ShownFinding[];
	/** Clauses that protect what is said. */
	readonly protections: readonly Citation[];
	/** The composer's box: the chip sits at its lower inner edge. Undefined: no chip. */
	readonly composer?: Anchor;
	readonly open:
		| {readonly type: 'nothing'}
		/** `focus`: opened by keyboard, so the keyboard goes there; never set it while the person types. */
		| {readonly type: 'list'; readonly focus?: boolean}
		| {readonly type: 'card'; readonly key: string; readonly anchor: Anchor; readonly focus?: boolean}
		/** A post is held; `findings` that interrupt are asked about, worst first. */
		| {readonly type: 'dialog'; readonly action: 'post'}
		/** A friend, follow or connect request is held or looked at. */
		| {readonly type: 'dialog'; readonly action: 'connect'; readonly person: string}
		| {readonly type: 'verdict'; readonly person: string; readonly anchor: Anchor};
	/** A short visible notice, a message id: "sent without a check", "that did not work, your text is unchanged". */
	readonly notice?: string;
}

export interface InPage {
	/** The element in the page that holds the closed shadow root. */
	readonly host: HTMLElement;
	update(model: InPageModel): void;
	/** Takes everything away. */
	dispose(): void;
}

export interface InPageOptions {
	readonly words: Words;
	/** BCP 47; English when absent. */
	readonly language?: string;
	readonly onIntent: (intent: Intent) => void;
	/** Whether an event comes from a person; in the product `event.isTrusted`, passed in so that tests can press. */
	readonly trusts: (event: Event) => boolean;
}

/** `mountInPage(document, options)` of `mount.tsx`. */
export type MountInPage = (document: Document, options: InPageOptions) => InPage;
