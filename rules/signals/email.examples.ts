import {defineReaderExamples} from '../define.ts';

export default defineReaderExamples({
	flags: [
		'Write to [[tai.moe@example.org]] by Friday.',
		'captains: [[gunnar dot berg09 at gee mail]]',
		'or [[h.dub.spuds (at) outlook]], he checks it',
		'[[kiki_draws [at] yahoo [dot] com]]',
		'[[lena.r22 at gmail dot com]] works best',
		'correo: [[tino99 arroba hotmail punto com]]',
	],
	quiet: [
		// places and companies
		'We met at Yahoo last summer.',
		'See you at noon at the rink.',
		'Look at gmail first, then the portal.',
		'@tai.moe did the sound',
		'Two @ $5 each',
		// no address follows
		'Email me through the portal, please.',
		'Check your outlook at the door.',
		'They stared at hot mail trucks all day.',
		// the mark, not a mailbox
		'back at it again at 3',
		'Go to example.org for the form.',
	],
});
