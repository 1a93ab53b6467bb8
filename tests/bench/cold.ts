/** A fresh process: prints the milliseconds from before the import to after the first answer. */
const text = 'Big cheer for Maya Quintero, who read forty books in my 3rd grade class this year!';
const from = performance.now();
if (process.argv[2] === 'compromise') {
	const {default: nlp} = await import('compromise');
	nlp(text).people().out('array');
} else {
	const {checkDraft} = await import('../../rules/check.ts');
	const {contextFor} = await import('../../src/cli/context.ts');
	checkDraft(
		{text, site: 'facebook', account: 'professional', kind: 'post', mentions: [], media: []},
		contextFor('moorhead'),
	);
}
console.log(performance.now() - from);

export {};
