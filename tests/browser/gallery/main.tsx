import {render} from 'preact';
import type {Words} from '../../../rules/types.ts';
import {SpeechContext} from '../../../src/ui/components/speech.ts';
import {mountInPage} from '../../../src/ui/in-page/mount.tsx';
import {wordsFor} from '../../../src/words/languages.ts';
import {draft, named} from './samples.ts';
import {inPageStates, pageStates} from './states.tsx';

/** Draws one state of one screen: `?state=card`, with `&long` in a language twice as long, with `&rtl` right to left. */
const asked = new URLSearchParams(location.search);
const english = wordsFor('en');
const words: Words = asked.has('long') ? (id, values) => `${english(id, values)} ${english(id, values)}` : english;
if (asked.has('rtl')) document.documentElement.dir = 'rtl';
const name = asked.get('state') ?? '';
const root = $('#root');

/** @throws when the page has no such element. */
function $(selector: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`No ${selector} in the gallery.`);
	return found;
}

const boxOf = (element: Element | Range) => {
	const {x, y, width, height} = element.getBoundingClientRect();
	return {x, y, width, height};
};

/** A page that is not ours, with a composer and rules that would spoil a careless guest. */
function foreignPage() {
	const style = document.createElement('style');
	style.textContent = `
		html { font-size: 62.5%; }
		* { --surface: hotpink; letter-spacing: 1px; }
		body { font: 15px/1.4 Georgia, serif; margin: 40px auto; max-width: 560px; padding: 0 16px; }
		chalk-line { display: none; left: 50%; }
		button { background: red; }
		.box { border: 1px solid #999; min-height: 120px; padding: 12px 12px 32px; white-space: pre-wrap; }`;
	document.head.append(style);
	root.innerHTML = `<main><h1>A site</h1><div class="box" contenteditable="true" role="textbox" aria-label="Post" aria-multiline="true"></div></main>`;
	const box = $('.box');
	const text = document.createTextNode(draft);
	box.append(text);
	const mark = document.createRange();
	const span = named.finding.spans[0] ?? {start: 0, end: 0};
	mark.setStart(text, span.start);
	mark.setEnd(text, span.end);
	return {composer: boxOf(box), anchor: boxOf(mark)};
}

/** The shadow root is closed in the product; here tools have to see into it. */
function openShadows() {
	const attach = Element.prototype.attachShadow;
	Element.prototype.attachShadow = function (init) {
		return attach.call(this, {...init, mode: 'open'});
	};
}

if (Object.hasOwn(pageStates, name)) {
	const {style, draw} = pageStates[name as keyof typeof pageStates];
	await style();
	const speech = {words, language: 'en'};
	render(<SpeechContext.Provider value={speech}>{draw(speech)}</SpeechContext.Provider>, root);
} else if (Object.hasOwn(inPageStates, name)) {
	openShadows();
	const {composer, anchor} = foreignPage();
	const intents: unknown[] = [];
	Object.assign(globalThis, {intents});
	const inPage = mountInPage(document, {
		words,
		language: asked.has('rtl') ? 'ar' : 'en',
		trusts: ({isTrusted}) => isTrusted,
		onIntent: (intent) => intents.push(intent),
	});
	inPage.update(inPageStates[name as keyof typeof inPageStates](composer, anchor));
	Object.assign(globalThis, {inPage, states: inPageStates, composer, anchor});
} else {
	root.textContent = [...Object.keys(inPageStates), ...Object.keys(pageStates)].join(' ');
}
document.documentElement.dataset.ready = 'yes';
