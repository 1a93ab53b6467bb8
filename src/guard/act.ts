import type {Account, Finding} from '../../rules/types.ts';
import type {Replace} from '../composer/types.ts';
import type {Protocol, ShownFinding} from '../messages/protocol.ts';
import {boxSeenFrom} from '../sites/frames.ts';
import type {InPageModel, Intent} from '../ui/in-page/types.ts';
import type {Guard} from './guard.ts';
import type {Tell} from './parts.ts';
import {anchorOf} from './screen.ts';
import type {Session} from './session.ts';

/** A draft or a request that findings are about. */
interface Subject {
	readonly findings: readonly ShownFinding[];
	readonly interrupting: readonly ShownFinding[];
	settle(keys: readonly string[]): void;
}

/** What a person's wishes work on. */
export interface Desk {
	readonly screen: {open: InPageModel['open']; readonly hasFocus: boolean};
	readonly tell: Tell;
	/** The page that all of it is shown in. */
	readonly window: Window;
	readonly replace: Replace;
	readonly signal: AbortSignal;
	active(): Session | undefined;
	/** What is being shown: the request that is looked at, else the draft. */
	about(): Subject | undefined;
	draw(): void;
	refresh(): void;
	notify(id: string): void;
	setAccount(account: Account): void;
	guard(): Guard;
	safely(run: () => void): void;
}

/** A name or number, not a sentence. UTF-16 units. */
const longestKept = 80;

/** What a confirmed question says beyond this draft. */
const permissionAbout = ({topic, kind}: Finding): Protocol['permit']['request']['about'] | undefined => {
	if (topic === 'tagging') return 'tagging';
	if (topic === 'student-image') return 'image';
	return topic === 'student-pii' && kind === 'name' ? 'name' : undefined;
};

/** Does what a person asks for in chip, card or dialog. The returned function never throws. */
export function createActions(desk: Desk): (intent: Intent) => void {
	const {screen} = desk;
	const find = (key: string) => desk.about()?.findings.find((shown) => shown.key === key);

	function open(next: InPageModel['open']): void {
		screen.open = next;
		desk.draw();
	}

	function openCard(key: string): void {
		const field = desk.active()?.fieldOf(key);
		const box = field?.marks.boxOf(key) ?? field?.editor.getBoundingClientRect();
		const anchor = field && box && anchorOf(boxSeenFrom(desk.window, field.editor, box));
		if (anchor) open({type: 'card', key, anchor, focus: screen.hasFocus});
	}

	function settle(key: string): void {
		desk.about()?.settle([key]);
		if (screen.open.type === 'card' && screen.open.key === key) screen.open = {type: 'nothing'};
		desk.active()?.draw();
		desk.draw();
	}

	/** What a finding points at, each piece as written. */
	function wordsOf({key, finding}: ShownFinding): string[] {
		const text = desk.active()?.fieldOf(key)?.read?.text ?? '';
		const pieces = finding.spans.map(({start, end}) => text.slice(start, end).replace(/\s+/g, ' ').trim());
		return [...new Set(pieces)].filter((piece) => piece !== '' && piece.length <= longestKept);
	}

	/** What is worth keeping beyond this draft. Hiding is not. */
	function remember(type: 'allow' | 'confirm', key: string) {
		const shown = find(key);
		if (!shown) return;
		const about = permissionAbout(shown.finding);
		for (const words of wordsOf(shown)) {
			if (type === 'allow') desk.tell('allow', {words});
			else if (about) desk.tell('permit', {name: words, about});
		}
	}

	async function fix(key: string, index: number): Promise<void> {
		const field = desk.active()?.fieldOf(key);
		const wanted = field?.shown.find((shown) => shown.key === key)?.finding.fixes?.[index];
		if (!field?.read || !wanted) return;
		const before = screen.open;
		// A modal question makes the editor inert: it steps aside while the editor takes the change.
		open({type: 'nothing'});
		const result = await desk.replace(field.editor, field.read.text, wanted.edits);
		if (desk.signal.aborted) return;
		if (!result.ok) desk.notify(result.reason === 'composing' ? 'noticeFixLater' : 'noticeFixFailed');
		if (before.type === 'dialog' && desk.guard().isAsking()) screen.open = before;
		desk.refresh();
	}

	function postAnyway(): void {
		const about = desk.about();
		about?.settle(about.interrupting.map(({key}) => key));
		open({type: 'nothing'});
		desk.guard().answer('post');
	}

	function openGuide(key: string): void {
		const clause = find(key)?.finding.clause;
		if (clause) desk.tell('open-guide', {policy: clause.policy, clause: clause.id});
	}

	function act(intent: Intent) {
		switch (intent.type) {
			case 'open-list':
				return open({type: 'list', focus: screen.hasFocus});
			case 'open-card':
				return openCard(intent.key);
			case 'close':
				return open({type: 'nothing'});
			case 'fix':
				void fix(intent.key, intent.fix).catch((error: unknown) =>
					desk.safely(() => {
						throw error;
					}),
				);
				return;
			case 'hide':
				return settle(intent.key);
			case 'allow':
			case 'confirm':
				remember(intent.type, intent.key);
				return settle(intent.key);
			case 'set-account':
				return desk.setAccount(intent.account);
			case 'open-guide':
				return openGuide(intent.key);
			case 'go-back':
				return desk.guard().answer('back');
			case 'post-anyway':
				return postAnyway();
		}
	}

	return (intent) => desk.safely(() => act(intent));
}
