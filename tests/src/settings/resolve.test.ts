import {describe, expect, test} from 'vitest';
import {resolveSettings} from '../../../src/settings/resolve.ts';
import {defaultSettings} from '../../../src/settings/schema.ts';

const stored = (settings: Record<string, unknown>, version: unknown = 1) => ({version, settings});

test('nothing stored means the defaults, without a problem', () => {
	expect(resolveSettings(undefined)).toEqual({settings: defaultSettings, problems: [], corrupt: false});
});

test('good values are kept, unknown keys are left out', () => {
	const {settings, problems} = resolveSettings(stored({policy: 'okcps', colour: 'blue'}));
	expect(settings).toEqual({...defaultSettings, policy: 'okcps'});
	expect(problems).toEqual([]);
});

describe('a wrong value', () => {
	test('is left out and named, and the rest is kept', () => {
		const {settings, problems, corrupt} = resolveSettings(
			stored({policy: 'okcps', schoolFrom: '8 o’clock', guard: 'never'}),
		);
		expect(settings).toEqual({...defaultSettings, policy: 'okcps'});
		expect(problems.map(({path, found, mend}) => ({path, found, mend}))).toEqual([
			{path: 'schoolFrom', found: '"8 o’clock"', mend: 'settingsMendValue'},
			{path: 'guard', found: '"never"', mend: 'settingsMendValue'},
		]);
		expect(problems.every(({expected}) => expected.length > 0)).toBe(true);
		expect(corrupt).toBe(false);
	});

	test('in a list costs its entry alone', () => {
		const accounts = [
			{site: 'x', handle: 'jordan', type: 'professional'},
			{site: 'x', handle: 'pell', type: 'secret'},
			{site: 'facebook', type: 'personal'},
		];
		const {settings, problems} = resolveSettings(stored({accounts}));
		expect(settings.accounts).toEqual([
			{site: 'x', handle: 'jordan', type: 'professional'},
			{site: 'facebook', handle: '', type: 'personal'},
		]);
		expect(problems).toMatchObject([{path: 'accounts.1.type', found: '"secret"', mend: 'settingsMendEntry'}]);
	});

	test('of the wrong type altogether is named by its own path', () => {
		const {settings, problems} = resolveSettings(stored({topicsOff: 'logo', allowed: ['Maya', 7]}));
		expect(settings).toEqual({...defaultSettings, allowed: ['Maya']});
		expect(problems.map(({path}) => path).sort()).toEqual(['allowed.1', 'topicsOff']);
	});

	test('is shown shortened', () => {
		const [problem] = resolveSettings(stored({policy: {text: 'x'.repeat(500)}})).problems;
		expect(problem?.found.length).toBeLessThan(80);
	});
});

describe('a store that is beyond use', () => {
	test.each([
		['text', 'settings'],
		['a list', []],
		['null', null],
		['settings without a version', {settings: {}}],
		['a version without settings', {version: 1}],
		['a version that is no number', stored({}, 'one')],
	])('%s is corrupt, and the defaults hold', (_name, value) => {
		const resolved = resolveSettings(value);
		expect(resolved).toMatchObject({settings: defaultSettings, corrupt: true});
		expect(resolved.problems).toHaveLength(1);
	});

	test('settings of a newer version are set aside, not guessed at', () => {
		const resolved = resolveSettings(stored({policy: 'okcps'}, 2));
		expect(resolved).toMatchObject({settings: defaultSettings, corrupt: true});
		expect(resolved.problems[0]?.mend).toBe('settingsMendNewer');
	});
});
