import {world} from './composer-world.ts';

/** Lets a page call `composer-world.ts` where a browser's driver does not reach a content script: Firefox. */
interface Asked {
	readonly chalklineAsks: {readonly id: number; readonly name: keyof typeof world; readonly values: never[]};
}

window.addEventListener('message', async ({data}: MessageEvent<Asked | undefined>) => {
	if (!data?.chalklineAsks) return;
	const {id, name, values} = data.chalklineAsks;
	try {
		const call = world[name] as (...values: never[]) => unknown;
		window.postMessage({chalklineAnswers: {id, value: await call(...values)}}, '*');
	} catch (error) {
		window.postMessage({chalklineAnswers: {id, error: String(error)}}, '*');
	}
});
