import type {Signals} from '../reading.ts';
import type {PlacedBlock} from '../text/blocks.ts';
import type {Context, Draft, Span} from '../types.ts';
import {consentSpans, toldBefore} from './consent.ts';
import {describedPeople} from './described.ts';
import {draftFeatures} from './draft-facts.ts';
import {joinNames} from './join.ts';
import {ownerFinder} from './owner.ts';
import {addPronouns} from './pronouns.ts';
import {judgeNamed} from './roles.ts';
import {addTags} from './tags.ts';
import type {People, Person} from './types.ts';

/** A person while being put together. */
export interface Draught extends Person {
	readonly mentions: Person['mentions'][number][];
}

const covers = (span: Span, {start, end}: Span) => span.start < end && start < span.end;

/** Marks whom stated consent settles: those of its paragraph, or everybody when its paragraph names nobody. */
function settle(
	people: readonly Draught[],
	blocks: readonly PlacedBlock[],
	signals: Signals,
	context: Context,
): Draught[] {
	const spans = consentSpans(signals);
	const paragraphs = spans.map((span) => {
		const block = blocks.find(({block, offset}) => offset <= span.start && span.start < offset + block.text.length);
		return block ? {start: block.offset, end: block.offset + block.block.text.length} : span;
	});
	const named = (person: Person, area: Span) =>
		person.mentions.some((mention) => mention.form !== 'pronoun' && mention.form !== 'group' && covers(area, mention));
	return people.map((person) => {
		const told = toldBefore(
			person.mentions.map(({text}) => text),
			context,
		);
		const said = paragraphs.some(
			(area) => named(person, area) || !people.some((other) => other.role === 'student' && named(other, area)),
		);
		const consent = told === 'granted' || (told !== 'refused' && said);
		if (!consent && told !== 'refused') return person;
		return {
			...person,
			consent,
			cues: [
				...person.cues,
				told === 'refused' ? 'family said no' : told ? 'permission kept in settings' : 'consent stated',
			],
		};
	});
}

/**
 * Who the people of a draft are: mentions of all blocks, joined, each with a role. Pure. What depends on one block alone is
 * kept with the block, so that a keystroke reads one block anew; the rest is linear in the mentions.
 */
export function findPeople(draft: Draft, blocks: readonly PlacedBlock[], signals: Signals, context: Context): People {
	const facts = draftFeatures(draft, blocks);
	const named = judgeNamed(joinNames(blocks), blocks, facts, draft, context);
	const described = describedPeople(blocks, named, facts, draft);
	const people = addPronouns(addTags([...named, ...described], draft, context), blocks);
	const all = settle(people, blocks, signals, context);
	const students = all.filter(({role, identifiable, sure}) => role === 'student' && identifiable && sure >= 0.5);
	return {all, students, ownerOf: ownerFinder(all, blocks)};
}
