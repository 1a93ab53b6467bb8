import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Page} from 'playwright-core';

const built = new Map<string, Promise<string>>();

/** A module of this folder as one script. */
export function bundled(entry: string): Promise<string> {
	const known = built.get(entry);
	if (known) return known;
	const code = build({
		entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		logLevel: 'error',
	}).then(({outputFiles}) => outputFiles[0]?.text ?? '');
	built.set(entry, code);
	return code;
}

/** Functions of a module that runs beside a page, as a content script does: the page's DOM, none of its JavaScript. */
export interface IsolatedWorld {
	/** Calls a function that the module put on `globalThis`; arguments and result go as JSON. */
	call<Result>(name: string, ...values: readonly unknown[]): Promise<Result>;
}

/** Runs a module of this folder in an isolated world of the page's main frame; a page's CSP has no say in it. */
export async function isolatedWorld(page: Page, entry: string): Promise<IsolatedWorld> {
	const code = await bundled(entry);
	const session = await page.context().newCDPSession(page);
	const {frameTree} = await session.send('Page.getFrameTree');
	const {executionContextId} = await session.send('Page.createIsolatedWorld', {
		frameId: frameTree.frame.id,
		worldName: 'chalkline-test',
	});
	const fail = (details: {exception?: {description?: string}; text: string} | undefined) => {
		if (details) throw new Error(details.exception?.description ?? details.text);
	};
	const {exceptionDetails} = await session.send('Runtime.evaluate', {contextId: executionContextId, expression: code});
	fail(exceptionDetails);
	return {
		async call(name, ...values) {
			const answer = await session.send('Runtime.callFunctionOn', {
				functionDeclaration: `function (...values) { return globalThis[${JSON.stringify(name)}](...values); }`,
				executionContextId,
				arguments: values.map((value) => ({value})),
				awaitPromise: true,
				returnByValue: true,
			});
			fail(answer.exceptionDetails);
			return answer.result.value;
		},
	};
}
