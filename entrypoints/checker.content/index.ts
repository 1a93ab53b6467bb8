import {defineContentScript} from 'wxt/utils/define-content-script';
import {checkConnection, checkDraft, forgetBlocks} from '../../rules/check.ts';
import {setGrammar} from '../../rules/text/grammar-slot.ts';
import {readAttachments} from '../../src/composer/attachments.ts';
import {createMarks} from '../../src/composer/marks.ts';
import {readComposer} from '../../src/composer/read.ts';
import {createReplace} from '../../src/composer/replace.ts';
import type {Replace} from '../../src/composer/types.ts';
import {Checker} from '../../src/guard/checker.ts';
import {frameHost} from '../../src/guard/frame-host.ts';
import {handoffOf} from '../../src/guard/handoff.ts';
import {isAlive} from '../../src/messages/alive.ts';
import {send} from '../../src/messages/send.ts';
import {serve} from '../../src/messages/serve.ts';
import {guestsIn, isGuest} from '../../src/sites/frames.ts';
import {framesOf} from '../../src/sites/hints.ts';
import {siteOfPage} from '../../src/sites/index.ts';
import {mountInPage} from '../../src/ui/in-page/mount.tsx';

const askForGrammar = () => {
	send('inject-grammar', {}).catch((error: unknown) => {
		console.warn('Chalkline checks here without its grammar.', error instanceof Error ? error.name : '');
	});
};

/** Replaces in fields of this page and of frames inside. */
function replaceIn(signal: AbortSignal): Replace {
	const known = new WeakMap<Window, Replace>();
	return (field, text, edits) => {
		const view = field.ownerDocument.defaultView ?? window;
		const replace = known.get(view) ?? createReplace(view, signal);
		known.set(view, replace);
		return replace(field, text, edits);
	};
}

export default defineContentScript({
	matches: __MATCHES__,
	registration: 'runtime',
	allFrames: true,
	matchAboutBlank: true,
	main() {
		const site = siteOfPage(frameHost(), document);
		const handoff = handoffOf(globalThis);
		// The page around hears and judges for both.
		if (isGuest(document, framesOf(site))) return;
		if (handoff.hasChecker) {
			handoff.onFrames?.();
			return;
		}
		handoff.hasChecker = true;
		// Ends when the extension was updated or switched off: see `isAlive`.
		const abort = new AbortController();
		const checker = new Checker({
			window,
			handoff,
			site,
			engine: {checkDraft, checkConnection},
			tools: {
				read: readComposer,
				replace: replaceIn(abort.signal),
				marks: createMarks,
				media: ({root, spec: {attachments, frames}}) =>
					attachments
						? [root, ...guestsIn(root, frames)].flatMap((place) => readAttachments(place, [attachments]))
						: [],
			},
			mount: mountInPage,
			tell: (type, request) => {
				send(type, request).catch((error: unknown) => {
					// Nobody answers when the extension was updated or switched off in between.
					if (!isAlive()) abort.abort();
					else console.warn(`Chalkline: "${type}" was not taken.`, error instanceof Error ? error.name : '');
				});
			},
			isAlive,
			trusts: (event) => event.isTrusted,
			now: () => new Date(),
			abort,
		});
		handoff.onFrames = () => checker.look();
		serve(
			{
				'setup-changed'(setup) {
					checker.use(setup);
					return undefined;
				},
				'show-finding'({key}) {
					checker.show(key);
					return undefined;
				},
				'still-there': () => undefined,
			},
			{signal: abort.signal},
		);
		handoff.onGrammar = () => {
			setGrammar(handoff.grammar);
			forgetBlocks();
			checker.reread();
		};
		// Without an answer there is no gate: the watcher lets presses go.
		send('get-setup', {}).then(
			(setup) => {
				checker.use(setup);
				// The first check does without; a busy page gets the grammar when it has a moment.
				if (setup.policy && !handoff.grammar) requestIdleCallback(askForGrammar, {timeout: 5000});
			},
			(error: unknown) => console.warn('Chalkline is not ready here.', error instanceof Error ? error.name : ''),
		);
	},
});
