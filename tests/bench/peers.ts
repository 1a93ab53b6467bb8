import nlp from 'compromise';

/** A library to measure beside: reads one text and throws its answer away. */
export interface Peer {
	readonly name: string;
	readonly run: (text: string) => unknown;
	/** For one that would take minutes: at most so many texts of a size. */
	readonly slow?: number;
}

/** The peers, loaded and warmed up: people's names (compromise), a grammar checker (harper.js), a redactor (redact-pii). */
export async function peers(): Promise<Peer[]> {
	const {LocalLinter} = await import('harper.js');
	const {binaryInlined} = await import('harper.js/binaryInlined');
	const {SyncRedactor} = await import('redact-pii');
	const linter = new LocalLinter({binary: binaryInlined});
	await linter.setup();
	const redactor = new SyncRedactor();
	const list: Peer[] = [
		{name: 'compromise people()', run: (text) => nlp(text).people().out('array'), slow: 60},
		{name: 'harper.js', run: (text) => linter.lint(text), slow: 5},
		{name: 'redact-pii', run: (text) => redactor.redact(text)},
	];
	for (const {run} of list) await run('Warm up with Maya Quintero, please.');
	return list;
}
