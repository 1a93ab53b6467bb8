import {
	grown,
	hidden,
	minors,
	nobody,
	notPeople,
	notPublic,
	publicEvent,
	pupils,
	school,
	shown,
	teams,
	young,
} from '../lexicon/pictures.ts';
import {phraseList} from '../text/phrases.ts';
import {type Token, tokenize} from '../text/tokens.ts';
import type {Media} from '../types.ts';

/** Who may be seen in a picture or video, by its description and its file name. */
export interface Pictured {
	/** `pupil`: the words say student or class; `team`: a team, band or cast; `minor`: a child; `young`: perhaps one; `grown`: grown people only. */
	readonly who: 'pupil' | 'team' | 'minor' | 'young' | 'grown' | 'nobody' | 'unknown';
	/** How many grown people it names, at most two ("two women" counts two). */
	readonly grown: 'none' | 'one' | 'more';
	/** Faces are turned away, cropped, covered or too far off. */
	readonly hidden: boolean;
	/** A place or thing of school. */
	readonly school: boolean;
	/** A game, a concert, a performance before people. */
	readonly publicEvent: boolean;
	/** A rehearsal, a classroom, a party: beside an event and not at it. */
	readonly privatePlace: boolean;
	readonly cues: readonly string[];
}

const one = (phrases: readonly string[]) => phraseList<true>([[true, phrases]]);
const lists = {
	pupils: one(pupils),
	teams: one(teams),
	minors: one(minors),
	young: one(young),
	grown: one(grown),
	notPeople: one(notPeople),
	nobody: one(nobody),
	hidden: one(hidden),
	shown: one(shown),
	school: one(school),
	publicEvent: one(publicEvent),
	notPublic: one(notPublic),
};
const several = new Set(
	'two three four five six seven eight nine ten men women adults people couple friends teachers staff colleagues coworkers volunteers crew group several some'.split(
		' ',
	),
);

/** Words of the public arena: a game, a concert, a parade. */
export const saysPublic = (tokens: readonly Token[]): boolean => lists.publicEvent.find(tokens).length > 0;

/** Words of what is beside it: a rehearsal, a classroom, a party. */
export const saysPrivate = (tokens: readonly Token[]): boolean => lists.notPublic.find(tokens).length > 0;

/** Reads one attachment. A file name is read only where there is no description. Pure. */
export function readPictured({alt = '', fileName = ''}: Media): Pictured {
	const described = alt.trim().length > 0;
	const text = described ? alt : fileName.replace(/\.\w+$/, '').replace(/[_\-.\d]+/g, ' ');
	const tokens = tokenize(text);
	const find = (list: keyof typeof lists) => lists[list].find(tokens);
	const no = [...find('notPeople'), ...find('nobody')];
	const seen = (list: keyof typeof lists) =>
		find(list).filter((hit) => !no.some((other) => hit.from < other.to && other.from < hit.to));
	const [asPupils, asMinors, asTeams] = [seen('pupils'), seen('minors'), seen('teams')];
	const [asYoung, asGrown] = [seen('young'), seen('grown')];
	const empty = find('nobody').length > 0;
	const who = asPupils.length
		? 'pupil'
		: asMinors.length
			? 'minor'
			: asTeams.length
				? 'team'
				: asYoung.length
					? 'young'
					: asGrown.length
						? 'grown'
						: empty || described
							? 'nobody'
							: 'unknown';
	const quiet = empty && !asMinors.length && !asTeams.length && !asGrown.length;
	const count = asGrown.length > 1 || tokens.some(({lower}) => several.has(lower)) ? 'more' : 'one';
	return {
		who: quiet ? 'nobody' : who,
		grown: asGrown.length === 0 ? 'none' : count,
		hidden: find('hidden').length > 0 && find('shown').length === 0,
		school: find('school').length > 0,
		publicEvent: saysPublic(tokens) && !saysPrivate(tokens),
		privatePlace: saysPrivate(tokens),
		cues: [...asPupils, ...asMinors, ...asTeams, ...asYoung, ...asGrown].map(({start, end}) => text.slice(start, end)),
	};
}
