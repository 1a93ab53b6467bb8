import type {Cue} from '../lexicon/school-cues.ts';
import type {PlacedBlock} from '../text/blocks.ts';
import type {Draft} from '../types.ts';
import {readAddressed} from './addressee.ts';
import {type Doing, factsOf} from './block-facts.ts';
import {weighedIn} from './features.ts';

const schoolCues: readonly Cue[] = [
	'student',
	'students',
	'level',
	'class',
	'work',
	'teaching',
	'record',
	'discipline',
	'health',
	'family',
	'team',
	'arts',
	'event',
	'award',
	'college',
	'place',
	'admin',
];

/** Facts about a draft as a whole that weigh on everybody in it. */
export function draftFeatures(draft: Draft, blocks: readonly PlacedBlock[]): string[] {
	const cues = new Set<Cue>();
	const doings = new Set<Doing>();
	let rows = 0;
	let names = 0;
	let pastYears = 0;
	for (const {block} of blocks) {
		const facts = factsOf(block);
		for (const cue of facts.cues) cues.add(cue);
		for (const {id} of facts.doings) doings.add(id);
		const here = weighedIn(block).filter(
			({candidate}) => candidate.form !== 'handle' && candidate.form !== 'titled',
		).length;
		names += here;
		if (facts.row && here > 0) rows++;
		pastYears += facts.pastYears;
	}
	const school = schoolCues.filter((cue) => cues.has(cue)).length;
	const features = [...cues, ...doings].map((cue) => `d:${cue}`);
	features.push(
		`d:school${Math.min(school, 5)}`,
		`${draft.account}+d:school${Math.min(school, 5)}`,
		`${draft.account}`,
		`${draft.account}+school${Math.min(school, 3)}`,
		`kind:${draft.kind}`,
		`${draft.account}+${draft.kind}`,
	);
	if (draft.kind !== 'post') {
		const told = readAddressed(blocks).reduce((sum, {weight}) => sum + weight, 0);
		if (told >= 3) features.push('to:student');
		if (told <= -2) features.push('to:adult');
	}
	if (rows > 1) features.push('d:rows');
	if (rows > 2) features.push('d:many-rows');
	if (names > 2) features.push('d:names');
	features.push(
		`names${names > 3 ? 4 : Math.min(names, 2)}`,
		`${draft.account}+names${names > 3 ? 4 : Math.min(names, 2)}`,
	);
	if (pastYears > 0) features.push('d:past-year');
	if (draft.text.length > 600) features.push('d:long');
	if (draft.text.length < 160) features.push('d:short');
	if (['wiki', 'forum', 'blog', 'linkedin', 'reddit'].includes(draft.site)) features.push(`site:${draft.site}`);
	return features;
}
