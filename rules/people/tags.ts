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
	for (const tag of draft.mentions) {
		const key = plain(tag);
		if (!key) continue;
		const at = all.findIndex(({mentions}) => mentions.some(({text}) => plain(text) === key));
		const start = draft.text.indexOf(tag);
		const mention = {
			start: Math.max(start, 0),
			end: start < 0 ? 0 : start + tag.length,
			text: tag,
			form: 'tag' as const,
		};
		const person = all[at];
		if (person) all[at] = {...person, mentions: [...person.mentions, mention]};
		else {
			const rostered = context.roster?.find(tag);
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
