// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {mountInPage} from '@/src/ui/in-page/mount.tsx';
import type {Intent} from '@/src/ui/in-page/types.ts';
import {aModel, named} from '../../../browser/gallery/samples.ts';
import {words} from '../speak.tsx';

const anchor = {x: 10, y: 10, width: 80, height: 20};
const card = aModel({open: {type: 'card', key: named.key, anchor}});
let root: ShadowRoot;

beforeEach(() => {
	const attach = Element.prototype.attachShadow;
	vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
		root = attach.call(this, init);
		return root;
	});
});
afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

function mount(trusted: boolean) {
	const onIntent = vi.fn<(intent: Intent) => void>();
	const inPage = mountInPage(document, {words, onIntent, trusts: () => trusted});
	inPage.update(card);
	return {inPage, onIntent};
}

const hide = () =>
	[...root.querySelectorAll('button')].find(({textContent}) => textContent === words('hideInDraft'))?.click();

test('the page can not look in', () => {
	const {inPage} = mount(true);
	expect(inPage.host.shadowRoot).toBeNull();
	expect(root.mode).toBe('closed');
	inPage.dispose();
});

test('a person’s press is an intent', () => {
	const {inPage, onIntent} = mount(true);
	hide();
	expect(onIntent).toHaveBeenCalledWith({type: 'hide', key: named.key});
	inPage.dispose();
});

test('a press made by a script does nothing', () => {
	const {inPage, onIntent} = mount(false);
	hide();
	inPage.host.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
	document.body.dispatchEvent(new Event('pointerdown', {bubbles: true}));
	expect(onIntent).not.toHaveBeenCalled();
	inPage.dispose();
});

test('the page hears nothing of what happens inside', () => {
	const heard = vi.fn();
	for (const type of ['click', 'keydown', 'focusin']) document.addEventListener(type, heard);
	const {inPage} = mount(true);
	hide();
	expect(heard).not.toHaveBeenCalled();
	for (const type of ['click', 'keydown', 'focusin']) document.removeEventListener(type, heard);
	inPage.dispose();
});

describe('while a card is open', () => {
	test('a press elsewhere in the page closes it', () => {
		const {inPage, onIntent} = mount(true);
		document.body.dispatchEvent(new Event('pointerdown', {bubbles: true}));
		expect(onIntent).toHaveBeenCalledWith({type: 'close'});
		inPage.dispose();
	});
	test('Escape in it closes it, and the page’s own Escape does not run', () => {
		const heard = vi.fn();
		document.addEventListener('keydown', heard, {capture: true});
		const {inPage, onIntent} = mount(true);
		inPage.host.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
		expect(onIntent).toHaveBeenCalledWith({type: 'close'});
		expect(heard).not.toHaveBeenCalled();
		document.removeEventListener('keydown', heard, {capture: true});
		inPage.dispose();
	});
});

test('nothing is left behind', () => {
	const before = document.documentElement.outerHTML;
	const {inPage, onIntent} = mount(true);
	inPage.dispose();
	document.body.dispatchEvent(new Event('pointerdown', {bubbles: true}));
	expect(document.documentElement.outerHTML).toBe(before);
	expect(onIntent).not.toHaveBeenCalled();
});
