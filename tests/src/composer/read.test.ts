// @vitest-environment happy-dom
import {beforeEach, describe, expect, test} from 'vitest';
import {readComposer} from '../../../src/composer/read.ts';

/** happy-dom takes these for blocks. */
const inline = 'span, b, img, button { display: inline }';

function aField(markup: string, attributes = 'style="white-space: pre-wrap"'): HTMLElement {
	document.body.innerHTML = `<style>${inline}</style><div contenteditable="true" ${attributes}>${markup}</div>`;
	return document.body.lastElementChild as HTMLElement;
}

beforeEach(() => document.body.replaceChildren());

const lexical = 'data-lexical-editor="true"';
const draftLine = (text: string) =>
	`<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a-0-0">${text}</span></div></div>`;
const slateLine = (inside: string) =>
	`<div data-slate-node="element"><span data-slate-node="text">${inside}</span></div>`;

/** What each editor renders for a text, seen in its own build (`sites.md`, 2.1). */
const rendered: readonly (readonly [editor: string, attributes: string, markup: string, text: string])[] = [
	[
		'Lexical',
		lexical,
		'<p><span data-lexical-text="true">a</span></p><p><br></p><p><span data-lexical-text="true">b</span></p>',
		'a\n\nb',
	],
	['Lexical, a line break at the end', lexical, '<p><span data-lexical-text="true">a</span><br><br></p>', 'a\n'],
	[
		'Draft',
		'data-contents="true"',
		`${draftLine('<span data-text="true">a  b</span>')}${draftLine('<br data-text="true">')}`,
		'a  b\n',
	],
	[
		'Draft, a soft line break at the end',
		'data-contents="true"',
		draftLine('<span data-text="true">a\n\n</span>'),
		'a\n',
	],
	[
		'ProseMirror',
		'class="ProseMirror"',
		'<p>a<br><br class="ProseMirror-trailingBreak"></p><p><br class="ProseMirror-trailingBreak"></p>',
		'a\n\n',
	],
	[
		'Quill',
		'class="ql-editor"',
		'<p>a</p><ol><li><span class="ql-ui" contenteditable="false">1.</span>b</li></ol><p><br></p>',
		'a\nb\n',
	],
	[
		'Slate',
		'data-slate-editor="true"',
		`${slateLine('<span data-slate-string="true">a</span>')}${slateLine('<span data-slate-zero-width="n">\uFEFF<br></span>')}`,
		'a\n',
	],
	[
		'Slate, empty',
		'data-slate-editor="true"',
		slateLine('<span data-slate-placeholder="true">Write here</span><span data-slate-zero-width="n">\uFEFF<br></span>'),
		'',
	],
	[
		'CKEditor',
		'class="ck-editor__editable" style="white-space: pre-wrap"',
		'<p>a\u2060\u2060b</p><p><br data-cke-filler="true"></p>',
		'ab\n',
	],
	[
		'TinyMCE',
		'class="mce-content-body"',
		'<p>a</p><p><br data-mce-bogus="1"></p><div data-mce-bogus="all">handle</div>',
		'a\n',
	],
	['plain', '', 'a<div>b</div><div><br></div><div>c</div>', 'a\nb\n\nc'],
	['plain, as a page was written', '', '\n\t<p>\n\t\tTwo   words\n\t</p>\n\t<p>b <b> c</b></p>\n', 'Two words\nb c'],
];

describe('readComposer', () => {
	test.each(rendered)('reads %s', (_editor, attributes, markup, text) => {
		expect(readComposer(aField(markup, attributes)).text).toBe(text);
	});

	test('finds the words again, across formatting and lines', () => {
		const field = aField('<div>Ma<b>ya</b> won</div><div>at\u00A0home</div>');
		const read = readComposer(field);
		expect(read.text).toBe('Maya won\nat home');
		const at = (words: string) => {
			const start = read.text.indexOf(words);
			return read.rangeOf({start, end: start + words.length});
		};
		expect(at('Maya')?.toString()).toBe('Maya');
		expect(at('at home')?.toString()).toBe('at\u00A0home');
		expect(at('won\nat')?.toString()).toBe('wonat');
		expect(read.rangeOf({start: 3, end: 40})).toBeUndefined();
	});

	test('each offset leads to a place and back', () => {
		const field = aField(
			'<div>Hi <img alt="🎉"> M\u200Baya</div><div><br></div><div><span class="mention" contenteditable="false">@Dana</span>!</div>',
		);
		const read = readComposer(field);
		expect(read.text).toBe('Hi 🎉 Maya\n\n@Dana!');
		for (let offset = 0; offset <= read.text.length; offset += 1) {
			// Half of an emoji's image is no place.
			if (offset === 4) continue;
			const range = read.rangeOf({start: offset, end: offset});
			expect(range && read.offsetOf(range.startContainer, range.startOffset)).toBe(offset);
		}
	});

	test('emoji count, other pictures and hidden words do not', () => {
		const field = aField(
			'<div>a<img alt="👍"><img class="emoji" alt=":school:"><img alt="A photo of my class"><span hidden>b</span><span style="display: none">c</span><button>x</button></div>',
		);
		expect(readComposer(field).text).toBe('a👍:school:');
	});

	test('mentions are pieces, hashtags are not', () => {
		const look = 'data-lexical-text="true" style="background-color: rgb(200, 220, 255)"';
		const field = aField(
			`<p><span ${look} spellcheck="false">Dana Whitlock</span><span data-lexical-text="true"> and </span><span ${look}>#maya</span></p>`,
			lexical,
		);
		const {text, entities} = readComposer(field);
		expect(entities.map(({start, end}) => text.slice(start, end))).toEqual(['Dana Whitlock']);
	});

	test('of a preview inside the editor only its caption is text', () => {
		const field = aField(
			'<p>a</p><figure contenteditable="false">example.org <figcaption contenteditable="true">our class</figcaption></figure><p>b</p>',
		);
		expect(readComposer(field).text).toBe('a\nour class\nb');
	});

	test('nodes that are gone have no place', () => {
		const field = aField('<div>Maya</div>');
		const read = readComposer(field);
		field.replaceChildren();
		expect(read.rangeOf({start: 0, end: 4})).toBeUndefined();
	});

	test('an empty editor has one place', () => {
		const read = readComposer(aField(''));
		expect(read.text).toBe('');
		expect(read.rangeOf({start: 0, end: 0})?.collapsed).toBe(true);
	});

	test('a textarea is its value', () => {
		document.body.innerHTML = '<textarea></textarea>';
		const field = document.body.firstElementChild as HTMLTextAreaElement;
		field.value = 'Maya\u00A0won\n\n  twice ';
		expect(readComposer(field).text).toBe('Maya won\n\n  twice ');
	});
});
