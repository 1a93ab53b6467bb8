import {describe, expect, test} from 'vitest';
import {readPictured} from '@/rules/people/pictured.ts';

const of = (alt: string) => readPictured({type: 'image', alt});

describe('who is in a picture', () => {
	test.each([
		['pupil', 'Kindergartners on a hallway floor'],
		['pupil', 'Class of seventh graders singing'],
		['minor', 'Two small children holding pumpkins'],
		['young', 'Young woman signing a paper'],
		['grown', 'Woman on a ladder stapling paper leaves'],
		['nobody', 'Bulletin board with student drawings'],
		['nobody', 'Text slides, no people'],
		['nobody', "Children's books on a shelf"],
		['nobody', 'Rows of empty desks in a classroom'],
	] as const)('%s: %s', (who, alt) => {
		expect(of(alt).who).toBe(who);
	});

	test('a file name is read where there is no description', () => {
		expect(readPictured({type: 'image', fileName: 'field_trip-kids.02.jpg'}).who).toBe('minor');
		expect(readPictured({type: 'image', fileName: 'IMG_2291.HEIC', alt: ''}).who).toBe('unknown');
	});
});

test('hidden faces, unless they are said to be seen', () => {
	expect(of('Children jumping into leaves, backs to the camera').hidden).toBe(true);
	expect(of('Hands of children planting seeds').hidden).toBe(true);
	expect(of('Small boy at a table, the boy’s face visible').hidden).toBe(false);
});

test('the public arena is a game or a performance, and no rehearsal', () => {
	expect(of('Marching band on a football field, packed stands').publicEvent).toBe(true);
	expect(of('Marching band at rehearsal on a football field').publicEvent).toBe(false);
	expect(of('Teenagers at a bowling alley').publicEvent).toBe(false);
});
