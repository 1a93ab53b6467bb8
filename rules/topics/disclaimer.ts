import {defineTopic, type Judgement} from '../define.ts';
import type {Reading} from '../reading.ts';
import {plain} from '../text/plain.ts';
import type {Span} from '../types.ts';

/** Words by which a draft is about the writer's own work or district, and why. */
interface Work {
	readonly spans: readonly Span[];
	readonly because: string;
}

function aboutWork({draft, signals, people, context}: Reading): Work | undefined {
	const talk = (sort: 'own' | 'school') =>
		signals
			.of('work-talk')
			.filter((signal) => signal.sort === sort)
			.map(({start, end}) => ({start, end}));
	const own = talk('own');
	if (own.length > 0) return {spans: own, because: 'work-talk: own work'};
	const matters = talk('school');
	const students = people.students.filter(({sure}) => sure >= 0.5);
	if (students.length > 0) {
		const spans = students.flatMap(({mentions}) => mentions.slice(0, 1));
		return {spans: spans.map(({start, end}) => ({start, end})), because: 'people: a student'};
	}
	const text = plain(draft.text);
	for (const name of [...context.policy.names.district, ...context.writer.schools.map((school) => school.name)]) {
		const start = text.indexOf(name);
		if (start >= 0) return {spans: [{start, end: start + name.length}], because: 'the district or school is named'};
	}
	return matters.length > 1 ? {spans: matters, because: 'work-talk: school matters'} : undefined;
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
				because: ['own-voice: the name is kept back', work?.because ?? 'work-talk: school matters'],
			});
			return found;
		}
		if (draft.kind !== 'post' || !work || voice.some(({sort}) => sort === 'views')) return found;
		if (notAsStaff.test(plain(draft.text)) && work.because !== 'work-talk: own work') return found;
		const district = context.policy.names.district[0] ?? context.policy.district;
		const {length} = draft.text;
		found.push({
			case: 'no-disclaimer',
			spans: work.spans,
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
			because: [work.because, 'own-voice: no disclaimer in the draft'],
		});
		return found;
	},
});
