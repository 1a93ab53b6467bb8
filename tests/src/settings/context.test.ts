import {describe, expect, test} from 'vitest';
import {accountFor, contextFrom, localTime, withAccount} from '../../../src/settings/context.ts';
import {defaultSettings, settingsSchema} from '../../../src/settings/schema.ts';

const settings = settingsSchema.parse({
	accounts: [
		{site: 'x', handle: 'RobinTeaches', type: 'professional'},
		{site: 'facebook', type: 'educational'},
		{site: 'facebook', handle: '100000000000042', type: 'personal'},
	],
});

describe('the account that is posting', () => {
	test.each([
		['x', '@robinteaches', 'professional'],
		['x', 'somebody', 'personal'],
		['x', '', 'personal'],
		['facebook', '100000000000042', 'personal'],
		['facebook', '61550000000099', 'professional'],
		['bluesky', 'robin', 'personal'],
	])('on %s as "%s" is %s', (site, handle, account) => {
		expect(accountFor(settings, site, handle)).toBe(account);
	});

	test('is remembered for its site and handle, once', () => {
		const changed = withAccount(
			withAccount(settings, {site: 'x', handle: '@robinteaches'}, 'personal'),
			{site: 'x', handle: 'other', name: 'Other'},
			'professional',
		);
		expect(accountFor(changed, 'x', 'RobinTeaches')).toBe('personal');
		expect(accountFor(changed, 'x', 'other')).toBe('professional');
		expect(changed.accounts.filter(({site}) => site === 'x')).toHaveLength(2);
	});
});

test('there is no context without a policy', () => {
	const setup = {settings: defaultSettings, catalog: {}, language: 'en'};
	expect(contextFrom(setup, (id) => id)).toBeUndefined();
});

test('local time has neither zone nor seconds', () => {
	expect(localTime(new Date(2026, 2, 9, 7, 5, 59))).toBe('2026-03-09T07:05');
});
