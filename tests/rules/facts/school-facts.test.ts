import {expect, test} from 'vitest';
import {readDraft} from '@/rules/check.ts';
import {schoolFactsNear} from '@/rules/facts/school-facts.ts';
import {contextFor} from '@/src/cli/context.ts';

/** The facts that stand with the first place of `name`. */
function factsOf(text: string, name: string) {
	const draft = {text, site: 'facebook', account: 'personal', kind: 'post', mentions: [], media: []} as const;
	const {signals} = readDraft(draft, contextFor('moorhead'));
	const start = text.indexOf(name);
	return schoolFactsNear(signals, text, {start, end: start + name.length});
}

test.each([
	['Tovi has nine tardies since March.', 'Tovi', 'attendance'],
	['Tovi still owes two labs.', 'Tovi', 'work'],
	['Ruvim. He got kept back, third grade.', 'Ruvim', 'placement'],
	['Oumou read a whole page to me.', 'Oumou', 'reading'],
	['Nadja was pulled for her IEP minutes.', 'Nadja', 'plan'],
])('a school fact stands with the name in: %s', (text, name, fact) => {
	expect(factsOf(text, name)).toContain(fact);
});

test.each([
	['Tovi brought muffins. The class still owes two labs.', 'Tovi'],
	['Ruvim called from the lake.', 'Ruvim'],
	['Oumou scored twice in overtime.', 'Oumou'],
])('none stands with the name in: %s', (text, name) => {
	expect(factsOf(text, name)).toEqual([]);
});
