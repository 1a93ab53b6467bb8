import {describe, expect, it} from 'vitest';
import {decodeBase64, findValue} from '../../../rules/names/filter.ts';
import {names} from '../../../rules/names/lexicon.data.ts';
import {fold, stems} from '../../../rules/names/spelling.ts';

describe('decodeBase64', () => {
	it('reads bytes back', () => {
		expect([...decodeBase64('AAH/gH8A')]).toEqual([0, 1, 255, 128, 127, 0]);
	});
});

describe('findValue', () => {
	const table = {...names, bytes: decodeBase64(names.base64)};
	it('never misses a member', () => {
		for (const word of ['michael', 'fatima', 'nguyen', 'kealoha', 'denver', 'okafor'])
			expect(findValue(table, word)).toBeGreaterThan(0);
	});
	it('takes few strangers for members', () => {
		const strangers = Array.from({length: 2000}, (_, i) => `q${i.toString(36)}zx${(i * 7).toString(36)}`);
		expect(strangers.filter((word) => findValue(table, word) >= 0).length).toBeLessThan(30);
	});
});

describe('spelling', () => {
	it('folds accents, apostrophes and letters that have no plain part', () => {
		expect(['nguyễn', "ka'imi", 'łucja', 'jean-paul', 'søren'].map(fold)).toEqual([
			'nguyen',
			'kaimi',
			'lucja',
			'jeanpaul',
			'soren',
		]);
	});
	it('offers base forms', () => {
		expect(stems('running')).toContain('run');
		expect(stems('stories')).toContain('story');
		expect(stems('bus')).toEqual([]);
	});
});
