import type {Edit, Span} from '../../rules/types.ts';

/** A composer's text as it would be posted, with the way back to the page. */
export interface ComposerText {
	/** One newline between blocks; no-break spaces are spaces; zero-width characters and placeholders are left out. */
	readonly text: string;
	/** Where a span of `text` lies in the page; undefined when it lies in nothing that can be selected. Not for textareas. */
	rangeOf(span: Span): Range | undefined;
	/** Mentions, tags and other pieces the editor will not split: a replacement grows to the whole of them. */
	readonly entities: readonly Span[];
}

export type ReplaceResult =
	| {readonly ok: true}
	/** `composing`: an input method is at work; `changed`: the text was no longer what the edits were made for; `refused`: the editor did not take it. */
	| {readonly ok: false; readonly reason: 'composing' | 'changed' | 'refused'; readonly text: string};

/** Replaces spans through the editor's own input path, reads the field back a frame later. `edits` refer to `text` as read. */
export type Replace = (field: HTMLElement, text: string, edits: readonly Edit[]) => Promise<ReplaceResult>;

export interface Mark {
	readonly key: string;
	readonly span: Span;
	readonly level: 'stop' | 'caution' | 'note';
}

/** Marks under the words of one field: CSS Custom Highlight API in editors, an overlay on textareas. */
export interface Marks {
	/** Draws exactly these, for `text` as just read. */
	show(read: ComposerText, marks: readonly Mark[]): void;
	/** The mark under a point of the viewport, CSS pixels. */
	at(x: number, y: number): Mark | undefined;
	/** The box of a mark on screen, for placing a card. */
	boxOf(key: string): DOMRect | undefined;
	/** Takes everything away. */
	dispose(): void;
}
