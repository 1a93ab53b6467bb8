import {describe, expect, test} from 'vitest';
import {readProfile} from '@/rules/people/profile.ts';
import type {Connection, Profile} from '@/rules/types.ts';
import {contextFor} from '@/src/cli/context.ts';

const whoIs = (policy: string, profile: Partial<Profile>, at?: string) => {
	const connection: Connection = {
		profile: {name: 'sky.w', lines: [], ...profile},
		site: 'instagram',
		account: 'personal',
		...(at && {at}),
	};
	return readProfile(connection, contextFor(policy));
};

describe('students', () => {
	test.each([
		['nyc-doe', {bio: "13 | bk | ms442 '26"}, 'own'],
		['nyc-doe', {bio: '8-12 dance 442'}, 'own'],
		['nyc-doe', {bio: '4th grade, ps 58'}, 'district'],
		['okcps', {bio: 'fifth grader, adams eagle, i love my dog'}, 'own'],
		['okcps', {lines: ['Goes to Northwest Classen High School']}, 'district'],
		['dudley-charlton', {bio: "shepherd hill hockey | '27 | LW"}, 'own'],
		['dudley-charlton', {bio: '10, 4th grade charlton elem, hamster mom'}, 'district'],
		['west-genesee', {bio: 'WG band, c/o 2027'}, 'own'],
		['moorhead', {bio: 'spud class of ’28'}, 'own'],
	] as const)('%s %o goes to a school of the district', (policy, profile, school) => {
		expect(whoIs(policy, profile)).toMatchObject({who: 'student', school});
	});

	test('a school by name that is none of the district’s is elsewhere', () => {
		expect(whoIs('nyc-doe', {bio: "Horace Mann '27, lacrosse", lines: ['Riverdale, NY']}).school).toBe('elsewhere');
		expect(whoIs('okcps', {headline: 'Student at Deer Creek Academy'}).school).toBe('elsewhere');
	});

	test('a relative of the writer is told apart', () => {
		expect(whoIs('nyc-doe', {bio: "LaGuardia '27", lines: ['Family: Dana Whitfield (stepmom)']}).relative).toBe(true);
	});
});

test('a class leaves at the end of its school year', () => {
	const senior = {bio: "SHRHS '26, softball"};
	expect(whoIs('dudley-charlton', senior, '2026-05-30T12:00:00').who).toBe('student');
	expect(whoIs('dudley-charlton', senior, '2026-08-01T12:00:00').who).not.toBe('student');
});

describe('everybody else', () => {
	test.each([
		['former-student', {bio: "Shepherd Hill '98. Bruins."}],
		['parent', {bio: 'Mom of a junior and a freshman'}],
		['parent', {bio: 'Raising my grandbaby, third grade at Mason Road'}],
		['educator', {headline: 'Assistant Principal, Charlton Middle School'}],
		['educator', {headline: 'School Counselor, Leicester High'}],
		['business', {name: 'Rosewood Nails & Spa', bio: 'Walk-ins welcome', lines: ['Local business']}],
		['business', {headline: 'Independent educational consultant', bio: 'Packages from $900'}],
		['business', {headline: 'Army recruiter'}],
		['organisation', {name: 'Lakeside Youth Chapel', lines: ['Religious organization']}],
		['relative', {bio: 'sister of Maureen, boss of everyone'}],
		['unknown', {bio: 'just vibing'}],
	] as const)('%s: %o', (who, profile) => {
		expect(whoIs('dudley-charlton', profile).who).toBe(who);
	});
});
