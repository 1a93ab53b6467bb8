import type {Finding, Report} from '../../../rules/types.ts';
import type {ComposerText, Marks} from '../../../src/composer/types.ts';
import {Checker} from '../../../src/guard/checker.ts';
import {type Handoff, seenEvents} from '../../../src/guard/handoff.ts';
import type {CheckerParts} from '../../../src/guard/parts.ts';
import type {PageState, Setup} from '../../../src/messages/protocol.ts';
import {defaultSettings, type Settings} from '../../../src/settings/schema.ts';
import {defineSite} from '../../../src/sites/define.ts';
import type {InPageModel, Intent} from '../../../src/ui/in-page/types.ts';

/** A made-up site: a textarea in a form, a button that posts on click, and Enter that posts on keydown. */
export const site = defineSite({
	id: 'made-up',
	matches: ['https://made-up.example/*'],
	composers: [
		{
			id: 'post',
			editor: 'textarea',
			root: {closest: 'form'},
			kind: 'post',
			submit: '.send',
			keys: 'enter',
			press: '.send',
		},
	],
	connections: [
		{
			id: 'follow',
			direction: 'outgoing',
			control: '.follow',
			card: (control) => control.parentElement ?? undefined,
			person: () => ({name: 'Maya Torrelson', lines: []}),
		},
	],
	identity: () => ({handle: 'robin'}),
	pressConnection: '.follow',
});

/** Points at "Maya" wherever it stands. */
export function findMaya(text: string): Report {
	const findings = [...text.matchAll(/Maya/g)].map(
		({index}): Finding => ({
			topic: 'student-pii',
			kind: 'name',
			level: 'stop',
			spans: [{start: index, end: index + 4}],
			message: '',
			clause: {policy: 'p', id: '1', cite: 'P 1', quote: ''},
			exceptions: [],
			fixes: [{label: 'Student A', edits: [{start: index, end: index + 4, text: 'Student A'}]}],
			because: [],
		}),
	);
	return {findings, protections: [], faults: []};
}

const read = (field: HTMLElement): ComposerText => ({
	text: (field as HTMLTextAreaElement).value,
	rangeOf: () => undefined,
	entities: [],
});

const nothing = () => undefined;
const noMarks = (): Marks => ({show: nothing, at: nothing, boxOf: nothing, dispose: nothing});

export interface Rig {
	readonly checker: Checker;
	readonly handoff: Handoff;
	readonly abort: AbortController;
	/** What the site sent. */
	readonly sent: string[];
	/** Messages to the background, in order. */
	readonly told: {readonly type: string; readonly request: unknown}[];
	readonly field: HTMLTextAreaElement;
	readonly send: HTMLButtonElement;
	readonly follow: HTMLButtonElement;
	/** What the UI shows; undefined before anything was. */
	model(): InPageModel | undefined;
	state(): PageState | undefined;
	act(intent: Intent): void;
	write(text: string): void;
	/** A press with everything that a mouse makes of it. */
	click(element: HTMLElement): void;
	key(init: KeyboardEventInit): boolean;
	/** Lets timers of no length run out. */
	turn(): Promise<void>;
}

export interface RigOptions {
	readonly parts?: (parts: CheckerParts) => Partial<CheckerParts>;
	readonly settings?: Partial<Settings>;
	readonly setup?: Partial<Setup>;
	/** The site keeps its text after a press. */
	readonly keeps?: boolean;
}

const policy: NonNullable<Setup['policy']> = {
	id: 'p',
	district: 'P',
	title: 'P',
	names: {district: [], offices: [], logo: [], emailDomains: []},
	clauses: [],
};

/** A page of the made-up site with a checker that points at "Maya". */
export function rig({parts = () => ({}), settings = {}, setup = {}, keeps = false}: RigOptions = {}): Rig {
	document.body.innerHTML =
		'<form><textarea></textarea><button type="button" class="send">Post</button></form><div><button class="follow">Follow</button></div>';
	const $ = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector) as E;
	const field = $<HTMLTextAreaElement>('textarea');
	const send = $<HTMLButtonElement>('.send');
	const follow = $<HTMLButtonElement>('.follow');
	const sent: string[] = [];
	const post = () => {
		if (field.value === '') return;
		sent.push(field.value);
		if (!keeps) field.value = '';
	};
	send.addEventListener('click', post);
	field.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && !event.shiftKey) post();
	});
	follow.addEventListener('click', () => sent.push('follow'));

	let model: InPageModel | undefined;
	let act: (intent: Intent) => void = () => undefined;
	const told: {type: string; request: unknown}[] = [];
	const abort = new AbortController();
	const handoff: Handoff = {};
	const whole: CheckerParts = {
		window,
		handoff,
		site,
		engine: {checkDraft: ({text}) => findMaya(text), checkConnection: ({profile}) => findMaya(profile.name)},
		tools: {
			read,
			marks: noMarks,
			media: () => [],
			async replace(_field, text, edits) {
				const [edit] = edits;
				if (edit) field.value = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
				return {ok: true};
			},
		},
		mount(page, options) {
			act = options.onIntent;
			const host = page.createElement('chalk-line');
			page.body.append(host);
			return {
				host,
				update(next) {
					model = next;
				},
				dispose() {
					host.remove();
					model = undefined;
				},
			};
		},
		tell: (type, request) => told.push({type, request}),
		isAlive: () => true,
		trusts: () => true,
		now: () => new Date(2026, 0, 12, 19, 0),
		abort,
	};
	const checker = new Checker({...whole, ...parts(whole)});
	checker.use({policy, settings: {...defaultSettings, ...settings}, catalog: {}, language: 'en', ...setup});
	for (const type of seenEvents) {
		window.addEventListener(type, (event) => handoff.gate?.see(event), {capture: true, signal: abort.signal});
	}
	const init = {bubbles: true, cancelable: true, composed: true, button: 0};
	return {
		checker,
		handoff,
		abort,
		sent,
		told,
		field,
		send,
		follow,
		model: () => model,
		state: () => told.findLast(({type}) => type === 'page-state')?.request as PageState | undefined,
		act: (intent) => act(intent),
		write(text) {
			field.value = text;
			field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
		},
		click(element) {
			element.dispatchEvent(new PointerEvent('pointerdown', init));
			element.dispatchEvent(new MouseEvent('mousedown', init));
			element.dispatchEvent(new PointerEvent('pointerup', init));
			element.dispatchEvent(new MouseEvent('mouseup', init));
			element.dispatchEvent(new MouseEvent('click', init));
		},
		key: (key) => field.dispatchEvent(new KeyboardEvent('keydown', {...init, ...key})),
		turn: () => new Promise((resolve) => setTimeout(resolve, 5)),
	};
}
