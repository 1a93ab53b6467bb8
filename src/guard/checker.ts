import type {Context, Draft} from '../../rules/types.ts';
import type {Setup, Status} from '../messages/protocol.ts';
import {accountFor, contextFrom, localTime, withAccount} from '../settings/context.ts';
import {type Composer, canSee, composerAt, type Request} from '../sites/locate.ts';
import {ancestorsOf, isGhost} from '../sites/page.ts';
import type {Intent} from '../ui/in-page/types.ts';
import {createWords} from '../words/words.ts';
import {createActions, type Desk} from './act.ts';
import {deepFocus, findAgain} from './find-again.ts';
import {createGuard, type Guard} from './guard.ts';
import {Guests} from './guests.ts';
import {Observing} from './observing.ts';
import type {CheckerParts} from './parts.ts';
import {type Press, pressFor} from './press.ts';
import type {Way} from './replay.ts';
import {Requests, type Verdict} from './requests.ts';
import {anchorOf, type Scene, Screen} from './screen.ts';
import {watchForSent} from './sent.ts';
import {Session} from './session.ts';
import type {Verdict as Judgement} from './state.ts';

/** Watches over the composers of one frame: checks while somebody writes, holds what is to be asked about. */
export class Checker {
	readonly #parts: CheckerParts;
	readonly #screen: Screen;
	readonly #guard: Guard;
	readonly #observing: Observing;
	readonly #guests: Guests;
	readonly #act: (intent: Intent) => void;
	readonly #sessions: Session[] = [];
	#active: Session | undefined;
	readonly #requests = new Requests();
	#setup: Setup | undefined;
	#context: Context | undefined;
	#failed = false;
	#last: Scene | undefined;

	constructor(parts: CheckerParts) {
		this.#parts = parts;
		const {window, site, abort} = parts;
		const {signal} = abort;
		this.#screen = new Screen({
			window,
			mount: parts.mount,
			onIntent: (intent) => this.#act(intent),
			trusts: parts.trusts,
			publish: (state) => parts.tell('page-state', state),
			signal,
		});
		this.#guard = createGuard({
			site,
			isOurs: (event) => this.#screen.isOurs(event),
			judge: (press) => this.#judge(press),
			ask: (press) => this.#ask(press),
			close: () => this.#openNothing(),
			isOpen: () => this.#screen.open.type === 'dialog',
			isThere: () => this.#screen.isThere,
			restore: () => this.#openNothing(),
			findAgain: (press) => findAgain(site, press),
			sent: (press, how) => this.#look(press, how),
			lost: () => this.#notify('noticePressAgain'),
			failed: (error) => this.#fail(error),
			later: (run, milliseconds) => setTimeout(() => signal.aborted || run(), milliseconds),
		});
		this.#act = createActions(this.#desk());
		this.#observing = new Observing(window, {
			changed: () => this.#safely(() => this.#refresh()),
			moved: () => this.#safely(() => this.#redraw()),
		});
		this.#guests = new Guests(window, site, (event) => this.#parts.handoff.gate?.see(event), signal);
		signal.addEventListener('abort', () => this.#leave(), {once: true});
		// An orphan is to leave soon, and a pointer that moves is the first thing to happen in most pages.
		const stay = () => parts.isAlive() || abort.abort();
		window.addEventListener('pointerover', stay, {passive: true, signal});
		window.addEventListener('pagehide', () => this.#safely(() => this.#closeAll()), {signal});
	}

	/** Takes the settings in force, and from then on judges presses. */
	use(setup: Setup): void {
		const words = createWords(setup.catalog);
		this.#setup = setup;
		this.#context = this.#isOff ? undefined : contextFrom(setup, words);
		this.#requests.forget();
		this.#screen.speak(words, setup.language);
		this.#parts.handoff.gate ??= {
			see: (event) => this.#see(event),
			judgeHeld: (way) => this.#judgeHeld(way),
		};
		this.#parts.handoff.onGate?.();
		if (this.#isOff) this.#closeAll();
		this.look();
		this.#safely(() => this.#refresh());
	}

	/** Takes up what has the keyboard, and frames that came since. */
	look(): void {
		this.#safely(() => {
			this.#guests.follow();
			const focused = this.#focus;
			if (focused && !this.#active) this.#enter([...ancestorsOf(focused)]);
		});
	}

	/** The focused element of the page or of a guest. */
	get #focus(): Element | null {
		return this.#guests.focus ?? deepFocus(this.#parts.window.document);
	}

	/** Checks what is in use once more: the engine knows more than before. */
	reread(): void {
		this.#safely(() => this.#refresh());
	}

	/** Moves to a finding and opens its card; an empty key opens the list and takes the keyboard there. */
	show(key: string): void {
		this.#safely(() => {
			if (key === '') {
				this.#screen.open = {type: 'list', focus: true};
				this.#draw();
				return;
			}
			const field = this.#active?.fieldOf(key);
			field?.editor.scrollIntoView({block: 'center'});
			this.#act({type: 'open-card', key});
		});
	}

	get #isOff(): boolean {
		return this.#setup?.settings.sitesOff.includes(this.#parts.site.id) ?? false;
	}

	#safely(run: () => void): void {
		try {
			run();
		} catch (error) {
			this.#fail(error);
		}
	}

	/** Something of ours broke: say so, and stay out of the way. */
	#fail(error: unknown): void {
		this.#failed = true;
		// The name alone: a message could hold words of the draft.
		console.warn('Chalkline could not check here.', error instanceof Error ? error.name : '');
		try {
			this.#notify('noticeFailed');
		} catch (second) {
			console.warn('Chalkline could not say so.', second instanceof Error ? second.name : '');
		}
	}

	#see(event: Event) {
		if (!this.#parts.isAlive()) return this.#parts.abort.abort();
		if (event.type === 'focusin' || event.type === 'input') {
			if (this.#screen.isOurs(event)) return;
			this.#safely(() => this.#enter(event.composedPath()));
			return;
		}
		if (this.#context) this.#guard.see(event);
		if (event.type === 'click' && !this.#screen.isOurs(event)) this.#safely(() => this.#clickMark(event));
	}

	#enter(path: readonly EventTarget[]): void {
		if (!this.#setup || this.#isOff) return;
		const composer = composerAt(this.#parts.site, path);
		if (!composer) return;
		if (this.#screen.open.type === 'verdict') this.#screen.open = {type: 'nothing'};
		this.#sessionOf(composer);
		this.#observing.soon();
	}

	#sessionOf(composer: Composer): Session {
		const known = this.#sessions.find((session) => session.isSame(composer));
		const session = known ?? new Session(composer, this.#parts.tools);
		session.composer = composer;
		if (!known) this.#sessions.push(session);
		this.#active = session;
		this.#observing.follow(composer);
		return session;
	}

	get #identity() {
		return this.#parts.site.identity(this.#parts.window.document);
	}

	/** Undefined while nothing is to be checked: no policy, or switched off here. */
	get #circumstances() {
		const {site, now} = this.#parts;
		if (!this.#context || !this.#setup) return undefined;
		const account = accountFor(this.#setup.settings, site.id, this.#identity.handle);
		return {site: site.sort ?? site.id, account, at: localTime(now()), context: this.#context};
	}

	get #requestCircumstances() {
		return this.#circumstances && {...this.#circumstances, check: this.#parts.engine.checkConnection};
	}

	#check(session: Session) {
		const circumstances = this.#circumstances;
		if (!circumstances) return;
		session.check({...circumstances, check: this.#parts.engine.checkDraft});
		this.#failed = false;
	}

	/** Everything again: after typing, after a change of settings, after the page changed. */
	#refresh(): void {
		for (const session of [...this.#sessions]) if (!session.isOpen) this.#close(session);
		const session = this.#active;
		if (session && this.#context) {
			const editor = session.composer.editors.find((candidate) => candidate.isConnected);
			session.composer = (editor && composerAt(this.#parts.site, [editor])) ?? session.composer;
			this.#check(session);
			session.draw();
		}
		this.#draw();
	}

	#close(session: Session): void {
		this.#sessions.splice(this.#sessions.indexOf(session), 1);
		session.dispose();
		const press = this.#guard.press();
		if (press?.type === 'post' && session.isSame(press.composer)) this.#guard.gone();
		if (this.#active === session) this.#active = this.#focused();
		if (this.#active) this.#observing.follow(this.#active.composer);
		else this.#observing.rest();
	}

	#focused(): Session | undefined {
		const focused = this.#focus;
		return this.#sessions.find(({composer}) => composer.editors.some((editor) => editor.contains(focused)));
	}

	#closeAll(): void {
		for (const session of [...this.#sessions]) this.#close(session);
		this.#screen.open = {type: 'nothing'};
		this.#draw();
	}

	/** Updated or switched off: the page is left as it was found. */
	#leave(): void {
		this.#parts.handoff.gate = undefined;
		this.#observing.rest();
		for (const session of this.#sessions.splice(0)) session.dispose();
		this.#active = undefined;
	}

	get #status(): Status {
		if (!this.#setup) return 'starting';
		if (this.#isOff) return 'site-off';
		if (!this.#context) return 'no-policy';
		if (this.#failed) return 'failed';
		if (!this.#active) return this.#isAboutRequest ? 'checking' : 'no-composer';
		return canSee(this.#active.composer) ? 'checking' : 'guard-off';
	}

	get #isAboutRequest(): boolean {
		const {open} = this.#screen;
		return open.type === 'verdict' || (open.type === 'dialog' && open.action === 'connect');
	}

	#scene(): Scene {
		const {site} = this.#parts;
		const identity = this.#identity;
		const about = this.#isAboutRequest ? this.#requests.verdict : this.#active;
		const visible = this.#active?.composer.editors.find((editor) => editor.isConnected && !isGhost(editor));
		return {
			status: this.#status,
			site: site.id,
			...identity,
			account: this.#setup ? accountFor(this.#setup.settings, site.id, identity.handle) : 'personal',
			findings: about?.findings ?? [],
			protections: this.#active?.fields.flatMap(({protections}) => protections) ?? [],
			composer: this.#isOff ? undefined : visible,
		};
	}

	#draw() {
		this.#last = this.#scene();
		this.#screen.draw(this.#last);
	}

	/** The same in another place: scrolling asks nothing of the page but one box. */
	#redraw() {
		if (this.#last) this.#screen.draw(this.#last);
	}

	#clickMark(event: Event): void {
		if (!('clientX' in event) || !this.#active) return;
		const field = this.#active.fields.find(({editor}) => event.composedPath().includes(editor));
		const {clientX, clientY} = event as MouseEvent;
		const mark = field?.marks.at(clientX, clientY);
		if (mark) this.#act({type: 'open-card', key: mark.key});
	}

	/** What the person's wishes work on. */
	#desk(): Desk {
		const {tell, tools, abort, window} = this.#parts;
		return {
			window,
			screen: this.#screen,
			tell,
			replace: tools.replace,
			signal: abort.signal,
			active: () => this.#active,
			about: () => (this.#isAboutRequest ? this.#requests.verdict : this.#active),
			draw: () => this.#draw(),
			refresh: () => this.#refresh(),
			notify: (id) => this.#notify(id),
			setAccount: (account) => this.#setAccount(account),
			guard: () => this.#guard,
			safely: (run) => this.#safely(run),
		};
	}

	#setAccount(account: Draft['account']): void {
		if (!this.#setup) return;
		const {site, tell} = this.#parts;
		const who = {site: site.id, ...this.#identity};
		tell('set-account', {...who, account});
		// Seen at once; the settings come back to the same.
		this.#setup = {...this.#setup, settings: withAccount(this.#setup.settings, who, account)};
		this.#requests.checkAgain(this.#requestCircumstances);
		this.#refresh();
	}

	#openNothing(): void {
		this.#screen.open = {type: 'nothing'};
		this.#draw();
	}

	#notify(id: string): void {
		this.#screen.notify(id, () => this.#safely(() => this.#draw()));
		this.#draw();
	}

	/* Judging and asking */

	#judge(press: Press): Judgement {
		if (!this.#context || this.#setup?.settings.guard !== 'ask') return 'pass';
		if (press.type === 'connect') return this.#judgeRequest(press.request);
		if (press.type === 'other') return 'pass';
		const session = this.#sessionOf(press.composer);
		this.#check(session);
		return session.interrupting.length > 0 ? 'hold' : 'pass';
	}

	#judgeRequest(request: Request): Judgement {
		const verdict = this.#requests.lookAt(request, this.#requestCircumstances);
		if (verdict.interrupting.length > 0) return 'hold';
		this.#showVerdict(verdict);
		return 'pass';
	}

	#showVerdict({findings, request}: Verdict): void {
		const anchor = anchorOf(request.control.getBoundingClientRect());
		if (findings.length === 0 || !anchor) return;
		this.#screen.open = {type: 'verdict', person: request.person.name, anchor};
		this.#draw();
	}

	#ask(press: Press): void {
		this.#screen.open =
			press.type === 'connect'
				? {type: 'dialog', action: 'connect', person: press.request.person.name}
				: {type: 'dialog', action: 'post'};
		if (press.type === 'post') this.#active?.draw();
		this.#draw();
	}

	#judgeHeld(way: Way): void {
		this.#safely(() => {
			this.#guard.judgeHeld(pressFor(this.#parts.site, way));
		});
	}

	/** Looks whether a press went through: then what was settled about the draft is over. */
	#look(press: Press, how: 'untouched' | 'again'): void {
		const session = press.type === 'post' && this.#sessions.find((candidate) => candidate.isSame(press.composer));
		if (!session) return;
		watchForSent({
			fields: session.composer.editors,
			isGone: () => session.isGone() || !this.#sessions.includes(session),
			gone: () => {
				session.forget();
				this.#refresh();
			},
			stillThere: () => how === 'again' && this.#notify('noticePressAgain'),
			safely: (run) => this.#safely(run),
			signal: this.#parts.abort.signal,
		});
	}
}
