import type {Site} from '../sites/define.ts';
import {
	type Composer,
	composerAt,
	composerOfForm,
	elementsOf,
	isPicking,
	keysOf,
	type Request,
	requestAt,
	submitAt,
	submitControls,
} from '../sites/locate.ts';
import {ancestorsOf, controlSelector, isDisabled} from '../sites/page.ts';
import {keyOf, type Way} from './replay.ts';

/** What somebody is about to do, and how. */
export type Press =
	| {readonly type: 'post'; readonly composer: Composer; readonly way: Way}
	| {readonly type: 'connect'; readonly request: Request; readonly way: Way}
	/** Held by the watcher, and after all nothing that sends. */
	| {readonly type: 'other'; readonly way: Way};

function pressOfControl(site: Site, path: readonly EventTarget[]): Press | undefined {
	const submit = submitAt(site, path);
	if (submit) return {type: 'post', composer: submit.composer, way: {type: 'press', control: submit.control}};
	const request = requestAt(site, path);
	return request && {type: 'connect', request, way: {type: 'press', control: request.control}};
}

/** The press that a pointer, mouse, touch or click event begins. Other buttons than the first send nothing. */
export function pointerPress(site: Site, event: Event): Press | undefined {
	if ((event as Partial<MouseEvent>).button) return undefined;
	return pressOfControl(site, event.composedPath());
}

/** Whether an input method is at work: its Enter chooses a word. 229 is what browsers report then. */
const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

/** The press that a key begins: one that sends from an editor, or Enter or Space on a control. */
export function keyPress(site: Site, event: KeyboardEvent): Press | undefined {
	const isSpace = event.key === ' ';
	if ((event.key !== 'Enter' && !isSpace) || isComposing(event) || event.altKey) return undefined;
	const path = event.composedPath();
	const [target] = elementsOf(path);
	if (!target) return undefined;
	if (target.matches(controlSelector)) return pressOfControl(site, path);
	if (isSpace || event.shiftKey) return undefined;
	const composer = composerAt(site, path);
	if (!composer) return undefined;
	const field = composer.editors.find((editor) => path.includes(editor)) ?? target;
	const keys = keysOf(composer, field);
	const sends = keys === 'enter' || (keys === 'mod-enter' && (event.ctrlKey || event.metaKey));
	if (!sends || isPicking(composer, field)) return undefined;
	return {type: 'post', composer, way: {type: 'key', field, key: keyOf(event)}};
}

/** The press that a form's submission is, for pages whose own code submits. */
export function submitPress(site: Site, event: SubmitEvent): Press | undefined {
	const form = event.target;
	if (!(form instanceof HTMLFormElement)) return undefined;
	const composer = composerOfForm(site, form);
	if (!composer) return undefined;
	const {submitter} = event;
	if (submitter && isDisabled(submitter)) return undefined;
	// Preview and "Save draft" submit the same form.
	const controls = submitControls(composer);
	if (submitter && controls.length > 0 && !controls.includes(submitter)) return undefined;
	return {type: 'post', composer, way: {type: 'submit', form, ...(submitter && {submitter})}};
}

/** What a press that was held before it could be judged would send. */
export function pressFor(site: Site, way: Way): Press {
	if (way.type === 'press') return pressOfControl(site, pathOf(way.control)) ?? {type: 'other', way};
	const composer = way.type === 'key' ? composerAt(site, pathOf(way.field)) : composerOfForm(site, way.form);
	if (!composer) return {type: 'other', way};
	return {type: 'post', composer, way};
}

const pathOf = (element: HTMLElement): EventTarget[] => [...ancestorsOf(element)];
