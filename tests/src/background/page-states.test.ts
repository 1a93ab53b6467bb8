import {beforeEach, describe, expect, test} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {forgetTab, keepPageState, knownTabs, pageStateOf} from '../../../src/background/page-states.ts';
import type {PageState, ShownFinding} from '../../../src/messages/protocol.ts';

beforeEach(() => fakeBrowser.reset());

const finding = (key: string): ShownFinding => ({key, excerpt: key, finding: {} as never});
const state = (change: Partial<PageState> = {}): PageState => ({
	status: 'checking',
	site: 'x',
	handle: 'robin',
	account: 'personal',
	findings: [],
	...change,
});
const here = () => Promise.resolve(true);

test('the findings of all frames are listed, and the frame in use speaks', async () => {
	await keepPageState(1, 0, state({status: 'no-composer'}));
	await keepPageState(1, 7, state({findings: [finding('a')]}));
	const whole = await keepPageState(1, 3, state({status: 'no-composer'}));
	expect(whole).toMatchObject({status: 'checking', findings: [{key: 'a'}]});
});

test('frames that speak at once do not lose each other', async () => {
	await Promise.all([1, 2, 3].map((frame) => keepPageState(1, frame, state({findings: [finding(`${frame}`)]}))));
	expect((await pageStateOf(1, here))?.findings).toHaveLength(3);
});

describe('what went away without a word', () => {
	test('is not spoken of', async () => {
		await keepPageState(1, 0, state({findings: [finding('a')]}));
		expect(await pageStateOf(1, () => Promise.resolve(false))).toBeUndefined();
		expect(await pageStateOf(1, here)).toBeUndefined();
	});

	test('a closed tab is forgotten', async () => {
		await keepPageState(1, 0, state());
		await keepPageState(2, 0, state());
		await forgetTab(1);
		expect(await knownTabs()).toEqual([2]);
	});
});

test('tabs are kept apart', async () => {
	await keepPageState(1, 0, state({findings: [finding('a')]}));
	await keepPageState(2, 0, state());
	expect((await pageStateOf(2, here))?.findings).toEqual([]);
});
