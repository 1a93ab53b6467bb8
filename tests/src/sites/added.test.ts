import {beforeEach, describe, expect, test, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {readSettings} from '../../../src/settings/store.ts';
import {addHost, hostsOf, hostToAdd, leaveHost} from '../../../src/sites/added.ts';

const added = async () => (await readSettings()).settings.sitesAdded;

beforeEach(() => fakeBrowser.reset());

describe('what can be added', () => {
	test.each([
		['https://forum.example/t/7', 'forum.example'],
		['forum.example', 'forum.example'],
		['Forum.Example/blog', 'forum.example'],
		// known anyway
		['https://www.facebook.com/', undefined],
		// browsers are not asked for pages without encryption
		['http://forum.example/', undefined],
		['chrome://settings/', undefined],
		['our forum', undefined],
		['localhost', undefined],
		['', undefined],
	])('%s: %s', (address, host) => {
		expect(hostToAdd(address)).toBe(host);
	});
});

test('only patterns of one host are read back', () => {
	expect(hostsOf(['https://forum.example/*', 'https://*.example/*', '<all_urls>', 'http://forum.example/*'])).toEqual([
		'forum.example',
	]);
});

test('a host is added once the person agrees, and left with its permission', async () => {
	const request = vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(true);
	const remove = vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true);
	expect(await addHost('forum.example')).toBe(true);
	expect(await addHost('forum.example')).toBe(true);
	expect(request).toHaveBeenCalledWith({origins: ['https://forum.example/*']});
	expect(await added()).toEqual(['forum.example']);
	expect(await leaveHost('forum.example')).toBe(true);
	expect(remove).toHaveBeenCalledWith({origins: ['https://forum.example/*']});
});

test('nothing is added when the person declines', async () => {
	vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(false);
	expect(await addHost('forum.example')).toBe(false);
	expect(await added()).toEqual([]);
});
