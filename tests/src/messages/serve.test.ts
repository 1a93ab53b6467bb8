import {beforeEach, describe, expect, test} from 'vitest';
import {browser} from 'wxt/browser';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {checkRequest, requireExtensionPage} from '../../../src/messages/requests.ts';
import {send} from '../../../src/messages/send.ts';
import {serve} from '../../../src/messages/serve.ts';

beforeEach(() => fakeBrowser.reset());

/** What the listener says to a message from a sender of our choice. */
function ask(message: unknown, sender: Record<string, unknown>): unknown {
	const answers: unknown[] = [];
	const listeners: ((message: unknown, sender: unknown) => unknown)[] = [];
	const {addListener} = browser.runtime.onMessage;
	browser.runtime.onMessage.addListener = (listener: never) => listeners.push(listener);
	serve({'get-setup': () => ({settings: {} as never, catalog: {}, language: 'en'})}, {check: checkRequest});
	browser.runtime.onMessage.addListener = addListener;
	for (const listener of listeners) answers.push(listener(message, sender));
	return answers[0];
}

const envelope = {chalkline: 'get-setup', request: {}};

test('a request goes in and its answer comes back', async () => {
	expect(await ask(envelope, {id: browser.runtime.id})).toMatchObject({language: 'en'});
});

test('a request travels with its type', async () => {
	const heard: unknown[] = [];
	browser.runtime.onMessage.addListener((message: unknown) => {
		heard.push(message);
		return Promise.resolve({injected: true});
	});
	expect(await send('inject-checker', {where: 'here'})).toEqual({injected: true});
	expect(heard).toEqual([{chalkline: 'inject-checker', request: {where: 'here'}}]);
});

describe('what is not ours is left alone', () => {
	test.each([
		['another extension', envelope, {id: 'somebody-else'}],
		['another kind of message', {type: 'get-setup'}, {id: 'test-extension-id'}],
		['no object', 'get-setup', {id: 'test-extension-id'}],
		['an unknown type', {chalkline: 'unknown', request: {}}, {id: 'test-extension-id'}],
	])('%s', (_name, message, sender) => {
		expect(
			ask(message, {...sender, ...(sender.id === 'test-extension-id' && {id: browser.runtime.id})}),
		).toBeUndefined();
	});
});

describe('the background refuses', () => {
	test.each([
		['a type that only pages take', 'setup-changed', {}],
		['a missing field', 'allow', {}],
		['an account that is none', 'set-account', {site: 'x', handle: '', account: 'secret'}],
		['words without end', 'allow', {words: 'x'.repeat(1000)}],
		['a tab that is no number', 'get-page-state', {tabId: '1'}],
	] as const)('%s', (_name, type, request) => {
		expect(() => checkRequest(type, request)).toThrow(type);
	});

	test('without repeating what was in it', () => {
		expect(() => checkRequest('allow', {words: 7, secret: 'Maya'})).not.toThrow(/Maya/);
	});

	test('a page that asks for what only extension pages may know', () => {
		expect(() => requireExtensionPage({isExtensionPage: false, host: 'x.com'})).toThrow();
		expect(() => requireExtensionPage({isExtensionPage: true, host: ''})).not.toThrow();
	});
});
