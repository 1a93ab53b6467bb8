import {defineTopic, type Judgement} from '../define.ts';
import type {Reading} from '../reading.ts';
import {plain} from '../text/plain.ts';

/** Draft and people say that it is about the writer's own work or district. */
function aboutWork({draft, signals, people, context}: Reading): string | undefined {
	const own = signals.of('work-talk').find(({sort}) => sort === 'own');
	if (own) return 'work-talk: own work';
	if (people.students.some(({sure}) => sure >= 0.5)) return 'people: a student';
	const text = plain(draft.text);
	const names = [...context.policy.names.district, ...context.writer.schools.map(({name}) => name)];
	if (names.some((name) => text.includes(name))) return 'the district or school is named';
	const matters = signals.of('work-talk').filter(({sort}) => sort === 'school');
	if (matters.length > 1) return 'work-talk: school matters';
	return undefined;
}

// The writer as a parent, a fan or a neighbour, not as an employee.
const notAsStaff =
	/\b(?:my (?:son|daughter|kid|niece|nephew|wife|husband|grand\w+|dad|mom|mother|father|grandmother|grandfather)(?:'s)?|our (?:son|daughter|own kid))\b/i;

/**
 * A personal post about one's own work or district that does not say whose views these are, or hides who is speaking.
 * A short line that says so settles it; replies and messages to people one knows are left alone.
 */
export default defineTopic({
	id: 'disclaimer',
	account: 'personal',
	judge(reading) {
		const {draft, signals, context} = reading;
		const voice = signals.of('own-voice');
		const work = aboutWork(reading);
		const hidden = voice.filter(({sort}) => sort === 'anonymous');
		const found: Judgement[] = [];
		if (hidden.length > 0 && (work || signals.of('work-talk').length > 0)) {
			found.push({
				case: 'anonymous',
				spans: hidden.map(({start, end}) => ({start, end})),
				say: {id: 'disclaimerAnonymous'},
				because: ['own-voice: the name is kept back', work ?? 'work-talk: school matters'],
			});
			return found;
		}
		if (draft.kind !== 'post' || !work || voice.some(({sort}) => sort === 'views')) return found;
		if (notAsStaff.test(plain(draft.text)) && work !== 'work-talk: own work') return found;
		const district = context.policy.names.district[0] ?? context.policy.district;
		const {length} = draft.text;
		found.push({
			case: 'no-disclaimer',
			spans: [],
			say: {id: 'disclaimerMissing', values: {district}},
			fixes: [
				{
					label: {id: 'disclaimerAppend'},
					edits: [
						{
							start: length,
							end: length,
							text: `${/\s$/.test(draft.text) ? '' : '\n\n'}${context.words('disclaimerLine', {district})}`,
						},
					],
				},
			],
			because: [work, 'own-voice: no disclaimer in the draft'],
		});
		return found;
	},
});
