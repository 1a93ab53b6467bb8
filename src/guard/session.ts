import type {Context, Draft, Media, Report} from '../../rules/types.ts';
import type {ComposerText, Mark, Marks, Replace} from '../composer/types.ts';
import type {ShownFinding} from '../messages/protocol.ts';
import {interrupts, shownFindings} from '../messages/shown.ts';
import {isShown} from '../sites/frames.ts';
import type {Composer} from '../sites/locate.ts';
import {isGhost} from '../sites/page.ts';

/** The ways to a page's text, passed in so that tests can break them. */
export interface ComposerTools {
	readonly read: (field: HTMLElement) => ComposerText;
	readonly replace: Replace;
	readonly marks: (field: HTMLElement) => Marks;
	readonly media: (composer: Composer) => readonly Media[];
}

/** What a check needs beside the text. */
export interface Circumstances {
	readonly site: string;
	readonly account: Draft['account'];
	/** Local time, as in `Draft.at`. */
	readonly at: string;
	readonly context: Context;
	readonly check: (draft: Draft, context: Context) => Report;
}

/** One editor of a composer, as last checked. */
export interface Field {
	readonly editor: HTMLElement;
	readonly marks: Marks;
	read: ComposerText | undefined;
	shown: readonly ShownFinding[];
	protections: Report['protections'];
}

const trimmed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The people tagged: what the editor will not split, and the site's own mention elements. */
function mentionsIn({text, entities}: ComposerText, editor: HTMLElement, selector: string | undefined): string[] {
	const pieces = entities.map(({start, end}) => text.slice(start, end));
	const marked = selector ? [...editor.querySelectorAll(selector)].map(({textContent}) => textContent ?? '') : [];
	return [...new Set([...pieces, ...marked].map(trimmed).filter(Boolean))];
}

/**
 * A composer in use: its editors, what was found in them, and what the person settled about this draft. Nothing is kept of the
 * draft beyond its last check, and what was settled is forgotten once it is posted.
 */
export class Session {
	composer: Composer;
	readonly #tools: ComposerTools;
	readonly #fields = new Map<HTMLElement, Field>();
	/** Keys of findings that are answered, hidden or waved through for this draft. */
	readonly #settled = new Set<string>();
	#hadText = false;

	constructor(composer: Composer, tools: ComposerTools) {
		this.composer = composer;
		this.#tools = tools;
	}

	/** Whether this is the same composer, re-made perhaps around the same editor. */
	isSame(composer: Composer): boolean {
		return composer.editors.some((editor) => this.#fields.has(editor)) || composer.root === this.composer.root;
	}

	get isOpen(): boolean {
		return this.composer.editors.some(isShown);
	}

	get fields(): readonly Field[] {
		return [...this.#fields.values()];
	}

	/** Reads every editor and checks it, now. Draws nothing. @throws whatever reading or checking throws. */
	check({site, account, at, context, check}: Circumstances): void {
		this.#follow();
		const media = this.#tools.media(this.composer);
		for (const [index, field] of this.fields.entries()) {
			const read = this.#tools.read(field.editor);
			const draft: Draft = {
				text: read.text,
				site,
				account,
				kind: this.composer.kind,
				mentions: mentionsIn(read, field.editor, this.composer.spec.mentions),
				// Pictures of a thread can't be told apart by post: they are judged with its first.
				media: index === 0 ? media : [],
				at,
			};
			const isEmpty = read.text.trim() === '' && draft.media.length === 0;
			const report = isEmpty ? {findings: [], protections: []} : check(draft, context);
			field.read = read;
			field.shown = shownFindings(report, read.text).map((shown) =>
				index ? {...shown, key: `${shown.key}#${index}`} : shown,
			);
			field.protections = report.protections;
		}
		this.#forgetWhenPosted();
	}

	/** Reads only whether the draft is gone: emptied, hidden, or its editors taken away. */
	isGone(): boolean {
		return this.composer.editors.every(
			(editor) => !isShown(editor) || isGhost(editor) || this.#tools.read(editor).text.trim() === '',
		);
	}

	/** Findings that are still to be seen, in the order of the page. */
	get findings(): readonly ShownFinding[] {
		return this.fields.flatMap(({shown}) => shown).filter(({key}) => !this.#settled.has(key));
	}

	get interrupting(): readonly ShownFinding[] {
		return this.findings.filter(interrupts);
	}

	fieldOf(key: string): Field | undefined {
		return this.fields.find(({shown}) => shown.some((finding) => finding.key === key));
	}

	settle(keys: readonly string[]): void {
		for (const key of keys) this.#settled.add(key);
	}

	forget(): void {
		this.#settled.clear();
	}

	/** Draws the marks of what was found last. */
	draw(): void {
		const open = new Set(this.findings.map(({key}) => key));
		for (const {marks, read, shown} of this.fields) {
			if (!read) continue;
			const drawn: Mark[] = shown
				.filter(({key}) => open.has(key))
				.flatMap(({key, finding}) => finding.spans.map((span) => ({key, span, level: finding.level})));
			marks.show(read, drawn);
		}
	}

	/** Takes marks away, here and for good. */
	dispose(): void {
		for (const {marks} of this.fields) marks.dispose();
		this.#fields.clear();
	}

	/** Editors come and go in a thread. */
	#follow(): void {
		for (const [editor, {marks}] of this.#fields) {
			if (isShown(editor) && this.composer.editors.includes(editor)) continue;
			marks.dispose();
			this.#fields.delete(editor);
		}
		for (const editor of this.composer.editors) {
			if (this.#fields.has(editor) || !editor.isConnected) continue;
			this.#fields.set(editor, {
				editor,
				marks: this.#tools.marks(editor),
				read: undefined,
				shown: [],
				protections: [],
			});
		}
	}

	#forgetWhenPosted(): void {
		const hasText = this.fields.some(({read}) => read !== undefined && read.text.trim() !== '');
		if (this.#hadText && !hasText) this.forget();
		this.#hadText = hasText;
	}
}
