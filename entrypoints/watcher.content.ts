import {browser} from 'wxt/browser';
import {defineContentScript} from 'wxt/utils/define-content-script';
import {frameHost} from '../src/guard/frame-host.ts';
import {handoffOf} from '../src/guard/handoff.ts';
import {showToast} from '../src/guard/toast.ts';
import {watch} from '../src/guard/watch.ts';
import {isAlive} from '../src/messages/alive.ts';
import {send} from '../src/messages/send.ts';
import {hintsFor} from '../src/sites/hints.ts';

export default defineContentScript({
	matches: __MATCHES__,
	allFrames: true,
	matchAboutBlank: true,
	matchOriginAsFallback: true,
	runAt: 'document_start',
	main() {
		const hints = hintsFor(__HINTS__, frameHost());
		const handoff = handoffOf(globalThis);
		if (!hints || handoff.hasWatcher) return;
		handoff.hasWatcher = true;
		watch({
			window,
			handoff,
			hints,
			inject: async (where) => (await send('inject-checker', {where})).injected,
			isAlive,
			tellUnchecked: () => showToast(document, browser.i18n.getMessage('noticeSentUnchecked')),
		});
	},
});
