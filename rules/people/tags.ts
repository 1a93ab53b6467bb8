import type {Context, Draft} from '../types.ts';
import type {Draught} from './find.ts';

const plain = (text: string) =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '');

/** Adds the composer's tags: to the person the text already names so, else as people of their own. */
export function addTags(people: readonly Draught[], draft: Draft, context: Context): Draught[] {
	const all = [...people];
	if (draft.mentions.length === 0) return all;
	const byName = new Map<string, number>();
	people.forEach(({mentions}, index) => {
		for (const {text} of mentions) if (!byName.has(plain(text))) byName.set(plain(text), index);
	});
	for (const tag of draft.mentions) {
		const key = plain(tag);
		if (!key) continue;
		const at = byName.get(key);
		const start = draft.text.indexOf(tag);
		const mention = {
			start: Math.max(start, 0),
			end: start < 0 ? 0 : start + tag.length,
			text: tag,
			form: 'tag' as const,
		};
		const person = at === undefined ? undefined : all[at];
		if (at !== undefined && person) all[at] = {...person, mentions: [...person.mentions, mention]};
		else {
			const rostered = context.roster?.find(tag);
			byName.set(key, all.length);
			all.push({
				mentions: [mention],
				role: rostered === 'family' ? 'student-family' : (rostered ?? 'unknown'),
				sure: rostered ? 0.98 : 0.3,
				identifiable: true,
				consent: false,
				cues: [rostered ? 'roster' : 'tagged'],
			});
		}
	}
	return all;
}
