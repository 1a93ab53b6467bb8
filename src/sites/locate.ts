import type {DraftKind, Profile} from '../../rules/types.ts';
import type {ComposerSpec, ConnectionSpec, Site, SubmitKeys} from './define.ts';
import {guestFrameOf, guestsIn} from './frames.ts';
import {genericComposer} from './generic.ts';
import {ancestorsOf, around, closest, controlSelector, findAll, isDisabled, isGhost} from './page.ts';

/** A composer as it is in the page at this moment. Sites re-make their elements: find it anew for each decision. */
export interface Composer {
	readonly spec: ComposerSpec;
	/** Holds everything that belongs together. */
	readonly root: Element;
	/** The visible editors in it, in document order: a thread has several, and one press posts them all. */
	readonly editors: readonly HTMLElement[];
	readonly kind: DraftKind;
}

const fits = (spec: ComposerSpec, field: HTMLElement): boolean =>
	field.matches(spec.editor) && !isGhost(field) && (spec.is?.(field) ?? true);

function rootOf(spec: ComposerSpec, editor: HTMLElement): Element {
	const {closest: selector, around: inside} = spec.root;
	const field = guestFrameOf(editor, spec.frames) ?? editor;
	const box = selector && closest(field, selector);
	const holdsControl = box && inside && findAll(box, inside).some((found) => !isGhost(found));
	return (
		(holdsControl && box) ||
		(inside && around(field, inside)) ||
		box ||
		closest(field, 'form, [role="dialog"], [role="form"]') ||
		field.parentElement ||
		field
	);
}

/** A block or caption inside of an editor that the site describes as a whole. */
const isPart = (specs: readonly ComposerSpec[], field: HTMLElement): boolean =>
	field.parentElement !== null &&
	specs.some((spec) => spec !== genericComposer && field.parentElement?.closest(spec.editor));

function composerOf(specs: readonly ComposerSpec[], field: HTMLElement): Composer | undefined {
	const spec = specs.find((candidate) => fits(candidate, field));
	if (!spec || (spec === genericComposer && isPart(specs, field))) return undefined;
	const root = rootOf(spec, field);
	// Another composer's editor in the same box is not ours: ask each for its own description.
	const editors = editorsIn(root, spec).filter(
		(editor) => editor === field || specs.find((candidate) => fits(candidate, editor)) === spec,
	);
	return {
		spec,
		root,
		editors: editors.includes(field) ? editors : [field],
		kind: typeof spec.kind === 'function' ? spec.kind(field, root) : spec.kind,
	};
}

const editorsIn = (root: Element, spec: ComposerSpec) =>
	[root, ...guestsIn(root, spec.frames)]
		.flatMap((place) => [...(place === root ? (spec.moreEditors?.(root) ?? []) : []), ...findAll(place, spec.editor)])
		.filter((field) => !isGhost(field));

/** Descriptions that hold on a page of this site: its own, then the generic one. */
export const specsOf = (site: Site): readonly ComposerSpec[] => [...site.composers, genericComposer];

/** Elements of an event's path, the innermost first; `composedPath()` looks into open shadow roots. */
export const elementsOf = (path: readonly EventTarget[]): HTMLElement[] =>
	// By kind, not by class: a guest frame's elements are of other classes.
	path.filter((target): target is HTMLElement => (target as Partial<Node>).nodeType === Node.ELEMENT_NODE);

/** The composer whose editor an event happened in. */
export function composerAt(site: Site, path: readonly EventTarget[]): Composer | undefined {
	for (const element of elementsOf(path)) {
		const composer = composerOf(specsOf(site), element);
		if (composer) return composer;
	}
	return undefined;
}

/** The visible submit controls of a composer, disabled ones too. None: the guard can't hold presses here. */
export function submitControls({spec, root, editors}: Composer): HTMLElement[] {
	const named = spec.submit ? findAll(root, spec.submit).filter((control) => !isGhost(control)) : [];
	if (named.length > 0) return named;
	const field = editors[0];
	const found = (field && spec.findSubmit?.(root, field)) ?? [];
	return ('nodeType' in found ? [found] : [...found]).filter((control) => !isGhost(control));
}

const isEmpty = (field: HTMLElement): boolean =>
	('value' in field ? String(field.value) : (field.textContent ?? '')).trim() === '';

/** Whether what sends will be seen: Enter does, or a control is there, or another that leads to it. */
export function canSee(composer: Composer): boolean {
	const {spec, root, editors} = composer;
	if (editors.some((editor) => keysOf(composer, editor) === 'enter') || submitControls(composer).length > 0)
		return true;
	if (spec.showsLate && editors.every(isEmpty)) return true;
	return spec.leads !== undefined && findAll(root, spec.leads).some((control) => !isGhost(control));
}

/** Keys that send from this field. */
export const keysOf = ({spec}: Composer, field: HTMLElement): SubmitKeys =>
	typeof spec.keys === 'function' ? spec.keys(field) : spec.keys;

// How far up a box with an editor is looked for, seen from a control.
const farthest = 16;

function* composersAbove(specs: readonly ComposerSpec[], control: HTMLElement): Generator<Composer> {
	let steps = farthest;
	for (const box of ancestorsOf(control)) {
		if (steps-- <= 0) return;
		for (const spec of specs) {
			// The nearest editor above the control is the likeliest to be sent by it.
			for (const field of editorsIn(box, spec).reverse()) {
				const composer = composerOf(specs, field);
				if (composer) yield composer;
			}
		}
	}
}

const hostOf = (control: HTMLElement): Element | undefined => {
	const root = control.getRootNode();
	return root instanceof ShadowRoot ? root.host : undefined;
};

/** A control that a site hides in a shadow root is named to the watcher by its host. */
const isHostOf = (specs: readonly ComposerSpec[], element: HTMLElement): boolean =>
	element.shadowRoot !== null && specs.some(({press}) => element.matches(press));

/** What a press on a control would send: the control itself and its composer. Disabled controls send nothing. */
export function submitAt(
	site: Site,
	path: readonly EventTarget[],
): {readonly composer: Composer; readonly control: HTMLElement} | undefined {
	const specs = specsOf(site);
	const controls = [controlSelector, ...specs.flatMap(({submit}) => submit ?? [])].join(', ');
	// A press that comes from outside of a shadow root has its host for a control.
	const pressed = elementsOf(path).find((element) => element.matches(controls) || isHostOf(specs, element));
	if (!pressed || isDisabled(pressed)) return undefined;
	const seen = new Set<Element>();
	for (const composer of composersAbove(specs, pressed)) {
		if (seen.has(composer.root)) continue;
		seen.add(composer.root);
		const control = submitControls(composer).find(
			(candidate) => candidate === pressed || candidate.contains(pressed) || hostOf(candidate) === pressed,
		);
		if (control) return {composer, control};
	}
	return undefined;
}

/** The composer that a form holds or submits. */
export function composerOfForm(site: Site, form: HTMLFormElement): Composer | undefined {
	const specs = specsOf(site);
	const fields = [...form.elements, ...findAll(form, '[contenteditable]')].filter(
		(element): element is HTMLElement => element instanceof HTMLElement,
	);
	for (const field of fields) {
		const composer = composerOf(specs, field);
		if (composer) return composer;
	}
	return undefined;
}

const isOpenList = (list: Element | null): boolean =>
	list instanceof HTMLElement && !isGhost(list) && list.querySelector('[role="option"]') !== null;

/** Suggestions open beside what is typed; a list elsewhere on the page belongs to something else. CSS pixels. */
const nearby = 400;

function isNear(option: Element, field: Element): boolean {
	const [a, b] = [option.getBoundingClientRect(), field.getBoundingClientRect()];
	const apart = (start: number, end: number, from: number, to: number) => Math.max(from - end, start - to, 0);
	return apart(a.top, a.bottom, b.top, b.bottom) <= nearby && apart(a.left, a.right, b.left, b.right) <= nearby;
}

/** A list of suggestions is open for this field, so that Enter picks from it. */
export function isPicking({spec, root}: Composer, field: HTMLElement): boolean {
	const document = field.ownerDocument;
	if (spec.suggestions) {
		const offered = findAll(document, spec.suggestions);
		if (offered.some((option) => !isGhost(option) && isNear(option, field))) return true;
	}
	if (findAll(root, '[role="listbox"]').some(isOpenList)) return true;
	if (!field.matches('[aria-expanded="true"], [aria-activedescendant]')) return false;
	const owned = (field.getAttribute('aria-controls') ?? field.getAttribute('aria-owns') ?? '')
		.split(/\s+/)
		.filter(Boolean);
	const lists = owned.map((id) => document.getElementById(id)).filter((list) => list !== null);
	return (lists.length > 0 ? lists : findAll(document, '[role="listbox"]')).some(isOpenList);
}

/** A request as it is in the page. */
export interface Request {
	readonly spec: ConnectionSpec;
	readonly control: HTMLElement;
	readonly card: Element;
	readonly person: Profile;
}

/** The request that a press on a control would accept or make. */
export function requestAt(site: Site, path: readonly EventTarget[]): Request | undefined {
	for (const control of elementsOf(path)) {
		for (const spec of site.connections) {
			if (!control.matches(spec.control) || isDisabled(control) || isGhost(control) || spec.is?.(control) === false)
				continue;
			const card = spec.card(control);
			const person = card && spec.person(card, control);
			if (card && person) return {spec, control, card, person};
		}
	}
	return undefined;
}

/** The control again after a site re-made its page: same card if it is still there, same person. */
export function findRequestAgain(site: Site, request: Request): HTMLElement | undefined {
	if (request.control.isConnected) return request.control;
	return findAll(request.control.ownerDocument, request.spec.control).find((control) => {
		const found = requestAt(site, [control]);
		return found?.person.name === request.person.name && found.person.handle === request.person.handle;
	});
}
