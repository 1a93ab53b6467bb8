import {beforeEach, describe, expect, test} from 'vitest';
import {browser} from 'wxt/browser';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import type {Settings} from '../../../src/settings/schema.ts';
import {defaultSettings} from '../../../src/settings/schema.ts';
import {changeSettings, onSettingsChanged, readSettings} from '../../../src/settings/store.ts';

beforeEach(() => fakeBrowser.reset());

test('what was changed is there at the next reading', async () => {
	await changeSettings((settings) => ({...settings, policy: 'moorhead'}));
	expect((await readSettings()).settings).toEqual({...defaultSettings, policy: 'moorhead'});
});

test('changes at the same time do not lose each other', async () => {
	await Promise.all(
		['Maya', 'Jordan', 'Dana'].map((name) =>
			changeSettings((settings) => ({...settings, allowed: [...settings.allowed, name]})),
		),
	);
	expect((await readSettings()).settings.allowed.toSorted()).toEqual(['Dana', 'Jordan', 'Maya']);
});

test('a change that is not valid is refused, and the next one goes ahead', async () => {
	const bad = changeSettings((settings) => ({...settings, schoolFrom: 'morning'}));
	await expect(bad).rejects.toThrow();
	await changeSettings((settings) => ({...settings, name: 'Robin'}));
	expect((await readSettings()).settings).toEqual({...defaultSettings, name: 'Robin'});
});

describe('a corrupt store', () => {
	test('is set aside, not erased', async () => {
		await browser.storage.local.set({settings: 'scrambled'});
		expect((await readSettings()).settings).toEqual(defaultSettings);
		expect(await browser.storage.local.get(null)).toEqual({'settings-set-aside': 'scrambled'});
	});
});

test('listeners hear of a change until they leave', async () => {
	const heard: Settings[] = [];
	const leave = new AbortController();
	onSettingsChanged((settings) => heard.push(settings), leave.signal);
	await changeSettings((settings) => ({...settings, policy: 'okcps'}));
	await browser.storage.local.set({other: 1});
	leave.abort();
	await changeSettings((settings) => ({...settings, policy: 'moorhead'}));
	expect(heard.map(({policy}) => policy)).toEqual(['okcps']);
});
