import type {Span} from '../../rules/types.ts';

/**
 * A stretch of text and where it comes from. `text`: characters of a text node from `offset` on; `atom`: an element that stands
 * for them, such as an emoji's image; `point`: the start of a line, which may have no characters.
 */
interface Piece {
	readonly type: 'text' | 'atom' | 'point';
	readonly start: number;
	end: number;
	readonly node: Text | Element;
	readonly offset: number;
}

export type WhiteSpace = 'preserve' | 'collapse' | 'preserve-breaks';

type Boundary = readonly [node: Node, offset: number];

/** U+200B, U+2060 and U+FEFF: what editors put into empty places. Joiners of emoji and of scripts (U+200C, U+200D) stay. */
const zeroWidth = /[\u200B\u2060\uFEFF]/;
const zeroWidthAll = /[\u200B\u2060\uFEFF]/g;
const noBreakSpaces = /[\u00A0\u202F]/g;
/** In one pass: what separates runs of text that map one to one. */
const runs = /\n|[\u200B\u2060\uFEFF]+|[^\n\u200B\u2060\uFEFF]+/g;
const collapsible = /[ \t\n\r\f]/;

export function plainSpaces(text: string): string {
	return text.replace(noBreakSpaces, ' ');
}

/** The text of a field's value, and where its offsets lie in the value. */
export function textOfValue(value: string): {readonly text: string; inValue(span: Span): Span} {
	const dropped = [...value.matchAll(zeroWidthAll)].map(({index}) => index);
	const inValue = (offset: number) => {
		let at = offset;
		for (const index of dropped) if (index <= at) at += 1;
		return at;
	};
	return {
		text: plainSpaces(value.replace(zeroWidthAll, '')),
		inValue: ({start, end}) => ({start: inValue(start), end: end > start ? inValue(end - 1) + 1 : inValue(start)}),
	};
}

function indexOf(node: Node): number {
	let index = 0;
	for (let before = node.previousSibling; before; before = before.previousSibling) index += 1;
	return index;
}

function boundary(piece: Piece, at: number): Boundary | undefined {
	const {node} = piece;
	if (!node.isConnected) return undefined;
	if (node.nodeType === Node.TEXT_NODE) {
		const offset = piece.offset + (at - piece.start);
		return offset <= (node as Text).length ? [node, offset] : undefined;
	}
	const parent = node.parentNode;
	if (!parent) return undefined;
	return [parent, indexOf(node) + (piece.type === 'atom' && at > piece.start ? 1 : 0)];
}

/**
 * Puts a draft together line by line, remembering where each character lies. A `br` and a preserved newline end the line they
 * are on, as in layout: at the end of a block they add none.
 */
export class Lines {
	text = '';
	readonly #pieces: Piece[] = [];
	#isOpen = false;
	#isFirst = true;
	/** The line ends in a space that vanishes if nothing follows. */
	#endsInCollapsible = false;

	/** How many pieces there are: where a later `spanSince` begins. */
	get size(): number {
		return this.#pieces.length;
	}

	/** What has been added since the size was `size`; undefined for nothing. */
	spanSince(size: number): Span | undefined {
		const first = this.#pieces.slice(size).find(({type}) => type !== 'point');
		return first && {start: first.start, end: this.text.length};
	}

	/** The end of a block: whatever comes next begins a line. */
	close(): void {
		if (!this.#isOpen) return;
		this.#isOpen = false;
		if (!this.#endsInCollapsible) return;
		this.#endsInCollapsible = false;
		this.text = this.text.slice(0, -1);
		const last = this.#pieces.at(-1);
		if (last) last.end -= 1;
	}

	/** A `br`: ends its line, even an empty one. */
	break(br: Element): void {
		this.#open(br, 0);
		this.close();
	}

	/** An element that stands for `text`. */
	atom(element: Element, text: string): void {
		this.#open(element, 0);
		this.#push('atom', element, 0, text);
		this.#endsInCollapsible = false;
	}

	add(node: Text, whiteSpace: WhiteSpace): void {
		if (whiteSpace === 'preserve') this.#addPreserved(node);
		else this.#addCollapsed(node, whiteSpace === 'preserve-breaks');
	}

	#addPreserved(node: Text): void {
		for (const {0: run, index} of node.data.matchAll(runs)) {
			this.#open(node, index);
			if (run === '\n') this.close();
			else if (!zeroWidth.test(run)) this.#push('text', node, index, plainSpaces(run));
		}
		if (node.data !== '') this.#endsInCollapsible = false;
	}

	#addCollapsed(node: Text, keepsBreaks: boolean): void {
		const {data} = node;
		let run = '';
		let from = 0;
		const flush = () => {
			if (run !== '') this.#push('text', node, from, plainSpaces(run));
			run = '';
		};
		for (let at = 0; at < data.length; at += 1) {
			const char = data.charAt(at);
			if (keepsBreaks && char === '\n') {
				flush();
				this.#open(node, at);
				this.close();
				continue;
			}
			const isSpace = collapsible.test(char);
			if (isSpace && (!this.#isOpen || this.#endsInCollapsible)) {
				flush();
				continue;
			}
			this.#open(node, at);
			if (zeroWidth.test(char)) {
				flush();
				continue;
			}
			if (run === '') from = at;
			run += isSpace ? ' ' : char;
			this.#endsInCollapsible = isSpace;
		}
		flush();
	}

	#open(node: Text | Element, offset: number): void {
		if (this.#isOpen) return;
		if (!this.#isFirst) this.text += '\n';
		this.#isFirst = false;
		this.#isOpen = true;
		this.#endsInCollapsible = false;
		const start = this.text.length;
		this.#pieces.push({type: 'point', start, end: start, node, offset});
	}

	#push(type: 'text' | 'atom', node: Text | Element, offset: number, text: string): void {
		const start = this.text.length;
		this.text += text;
		this.#pieces.push({type, start, end: this.text.length, node, offset});
	}

	/** Where `span` lies in the page; undefined when its nodes are gone. */
	rangeOf(document: Document, {start, end}: Span): Range | undefined {
		if (start < 0 || end < start || end > this.text.length) return undefined;
		const from = this.#boundaryAt(start, start === end ? 'before' : 'after');
		const to = start === end ? from : this.#boundaryAt(end, 'before');
		if (!from || !to) return undefined;
		const range = document.createRange();
		range.setStart(...from);
		range.setEnd(...to);
		return range;
	}

	/** `after`: belongs to the character that follows the offset, if its line has one; `before`: to the one before. */
	#boundaryAt(offset: number, side: 'before' | 'after'): Boundary | undefined {
		const follows = (piece: Piece) => piece.start <= offset && offset < piece.end;
		const precedes = (piece: Piece) => piece.start < offset && offset <= piece.end;
		const [near, far] = side === 'after' ? [follows, precedes] : [precedes, follows];
		const piece =
			this.#pieces.find(near) ??
			this.#pieces.find(far) ??
			this.#pieces.find(({type, start}) => type === 'point' && start === offset);
		return piece && boundary(piece, offset);
	}

	/** The offset in `text` of a position in the page: the nearest one, going forward, where it lies between characters that count. */
	offsetOf(node: Node, offset: number): number | undefined {
		if (node.nodeType === Node.TEXT_NODE) {
			const own = this.#pieces.filter((piece) => piece.node === node && piece.offset <= offset).at(-1);
			if (own) return Math.min(own.start + offset - own.offset, own.end);
		}
		const target = node.childNodes[offset] ?? node;
		const isPast = target === node;
		const next = this.#pieces.find(
			(piece) =>
				(!isPast && (piece.node === target || target.contains(piece.node))) ||
				(!target.contains(piece.node) &&
					Boolean(target.compareDocumentPosition(piece.node) & Node.DOCUMENT_POSITION_FOLLOWING)),
		);
		if (!next) return this.text.length;
		// Past the last child of a block: the end of its line, not the start of the next.
		const before = isPast ? this.#pieces[this.#pieces.indexOf(next) - 1] : undefined;
		return before ? before.end : next.start;
	}
}
