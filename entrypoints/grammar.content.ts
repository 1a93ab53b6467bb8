import {defineContentScript} from 'wxt/utils/define-content-script';
import {grammar} from '../rules/text/grammar.ts';
import {handoffOf} from '../src/guard/handoff.ts';

// A file of its own, put in when the checker is idle: its library takes about 100 ms at its first sentence.
export default defineContentScript({
	matches: __MATCHES__,
	registration: 'runtime',
	allFrames: true,
	matchAboutBlank: true,
	main() {
		const handoff = handoffOf(globalThis);
		handoff.grammar = grammar;
		handoff.onGrammar?.();
	},
});
