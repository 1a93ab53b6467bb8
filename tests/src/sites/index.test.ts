import {describe, expect, test} from 'vitest';
import {hintsFor, hintTable} from '../../../src/sites/hints.ts';
import {siteMatches, siteOfHost, sites} from '../../../src/sites/index.ts';

test('sites are listed by id, once each', () => {
	const ids = sites.map(({id}) => id);
	expect(ids).toEqual([...new Set(ids)].sort());
});

test('match patterns name hosts over https and nothing wider', () => {
	expect(siteMatches.length).toBeGreaterThan(0);
	for (const pattern of siteMatches) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
});

describe('the site of a host', () => {
	test.each([
		['www.facebook.com', 'facebook'],
		['facebook.com', 'facebook'],
		['web.facebook.com', 'facebook'],
		['www.messenger.com', 'facebook'],
		['x.com', 'x'],
		['mobile.twitter.com', 'x'],
		['notfacebook.com', undefined],
		['facebook.com.example', undefined],
		['netflix.com', undefined],
		['', undefined],
	])('of "%s" is %s', (host, id) => {
		expect(siteOfHost(host)?.id).toBe(id);
		const table = hintTable(sites);
		// On any other host the watcher only comes where a person added it.
		const any = host === '' ? undefined : table.at(-1)?.hints;
		expect(hintsFor(table, host) === any).toBe(id === undefined);
	});
});

test('hints are plain data, so that they can be built in', () => {
	const table = hintTable(sites);
	expect(JSON.parse(JSON.stringify(table))).toEqual(table);
});
