declare module 'quill1' {
	/** As much of Quill 1 as the pages use. */
	export default class Quill {
		constructor(element: Element, options: Readonly<Record<string, unknown>>);
		readonly root: HTMLElement;
		getText(): string;
		setText(text: string): void;
		on(event: 'text-change', run: () => void): void;
	}
}
