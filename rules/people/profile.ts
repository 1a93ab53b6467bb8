import {
	activities,
	animals,
	businesses,
	educators,
	enrolled,
	grownUp,
	organisations,
	parents,
	pets,
	schoolNouns,
	sections,
} from '../lexicon/profiles.ts';
import {phraseList} from '../text/phrases.ts';
import {tokenize} from '../text/tokens.ts';
import type {Connection, Context} from '../types.ts';
import {schoolsIn} from './schools.ts';

export type ProfileWho =
	| 'student'
	| 'former-student'
	| 'relative'
	| 'parent'
	| 'educator'
	| 'business'
	| 'organisation'
	| 'animal'
	| 'adult'
	| 'unknown';

/** Who the person behind a request seems to be. */
export interface ProfileReading {
	readonly who: ProfileWho;
	/** The school they are tied to: the writer's, another of the district, one elsewhere, or none that is named. */
	readonly school: 'own' | 'district' | 'elsewhere' | 'none';
	/** A student who is a relative of the writer. */
	readonly relative: boolean;
	readonly cues: readonly string[];
}

const one = (phrases: readonly string[]) => phraseList<true>([[true, phrases]]);
const lists = {
	enrolled: one(enrolled),
	sections: one(sections),
	activities: one(activities),
	schoolNouns: one(schoolNouns),
	grownUp: one(grownUp),
	parents: one(parents),
	pets: one(pets),
	educators: one(educators),
	businesses: one(businesses),
	organisations: one(organisations),
	animals: one(animals),
};

/** The year in which the school year of `at` ends: July begins the next one. Undefined without a date. */
const schoolYearOf = (at: string | undefined): number | undefined =>
	at ? Number(at.slice(0, 4)) + (Number(at.slice(5, 7)) >= 7 ? 1 : 0) : undefined;

/** The first school year in which this could be asked: a class before it has left school, whatever the date. */
const firstSchoolYear = 2026;

/** Two digits as a year of this century, unless that lies too far ahead to be a class's. */
const fullYear = (digits: string, now: number | undefined): number => {
	if (digits.length === 4) return Number(digits);
	const year = 2000 + Number(digits);
	return year > (now ?? 2050) + 13 ? year - 100 : year;
};

/** A year with what stands before it: "MHS '27", "c/o 2027", "Eastman '18", "shrhs 26", "class of ’28". */
const yearPatterns: readonly RegExp[] = [
	/\bc\s?\/?\s?o\s?['’‘]?(?<year>\d{4}|\d{2})\b/giu,
	/\bclass of\s?['’‘]?(?<year>\d{4}|\d{2})\b/giu,
	/(?<=[\p{L}\p{N}.&]),?\s?['’‘](?<year>\d{2})\b/gu,
	/(?<=\b(?:\p{L}{0,6}(?:hs|ms)|wg|seniors?))\s(?<year>2[4-9]|3\d|20[23]\d)\b/giu,
	/(?<=\p{L}),\s(?<year>(?:19|20)\d\d)\b/gu,
];

interface ClassYear {
	readonly year: number;
	/** A school of the district, another one, a college, or none that is named beside it. */
	readonly of: 'district' | 'other' | 'college' | 'open';
	readonly text: string;
}

const collegeWord =
	/\b(?:college|university|univ|cuny|suny|state|institute|eastman|ndsu|msum|umass|cobbers?|concordia|community|nursing|law|med|mba|commit)\b/iu;
/** Words before a class year that name no school. */
const plainWord =
	/^(?:hs|high|school|class|of|co|sr|jr|seniors?|juniors?|grad|graduating|future|student|team|varsity|jv|fb|football|hockey|soccer|band|lax|lacrosse|track|xc|swim|cheer|dance|baseball|softball|basketball|bball|hoops|wrestling|volleyball|golf|tennis|choir|orchestra|drumline|qb|rb|wr|lw|rw|the|my|a|szn|season|mid|est)$/iu;

/** Words of the writer's own schools that tell them apart: "hill" of Shepherd Hill. */
const schoolWords = ({writer}: Context) =>
	new Set(
		writer.schools
			.flatMap(({name, shortNames}) => [name, ...shortNames])
			.flatMap((name) => name.toLowerCase().split(/\s+/))
			.filter((word) => word.length > 3 && !/^(?:high|school|regional|middle|elementary|academy)$/.test(word)),
	);

/** Class years with the school each belongs to: what stands before it in its own part of the bio. */
function classYears(text: string, now: number | undefined, context: Context): ClassYear[] {
	const years: ClassYear[] = [];
	for (const pattern of yearPatterns) {
		for (const match of text.matchAll(pattern)) {
			const reach = text.slice(Math.max(0, match.index - 60), match.index);
			const part = reach.split(/[|·•\n;/]|\p{Extended_Pictographic}/u).at(-1) ?? '';
			const [before = ''] = /[\p{L}\p{N}.&]{0,24}$/u.exec(part.trimEnd().replace(/,$/u, '')) ?? [];
			const ownWord = before.length > 3 && schoolWords(context).has(before.toLowerCase());
			const of = collegeWord.test(part)
				? 'college'
				: ownWord || schoolsIn(part, context, {loose: true}).length
					? 'district'
					: !before || plainWord.test(before)
						? 'open'
						: 'other';
			years.push({year: fullYear(match.groups?.year ?? '', now), of, text: `${before}${match[0]}`.trim()});
		}
	}
	return years;
}

/** An age of childhood: "10 yrs old", "born in 2015", "12 ·" at the start of a bio. */
function childAge(bio: string, text: string, now: number | undefined): string | undefined {
	const said = /\b(?<age>\d{1,2})[\s-]?(?:yrs?|years?|y\/?o|year)[\s-]?(?:old)?\b/iu.exec(text);
	if (
		said &&
		Number(said.groups?.age) >= 4 &&
		Number(said.groups?.age) <= 18 &&
		!/\bage,?\s*$/i.test(text.slice(0, said.index))
	)
		return said[0];
	const born = /\bborn (?:in )?(?<year>20\d\d)\b/iu.exec(text);
	if (born && now !== undefined && now - Number(born.groups?.year) <= 19) return born[0];
	const self =
		/\b(?:i['’]?m|i am|turning|age:?)\s(?<age>\d{1,2})\b(?![\d+]|\s?(?:ft|feet|weeks|months|years? (?:in|into|sober)))/iu.exec(
			text,
		);
	if (self && Number(self.groups?.age) >= 6 && Number(self.groups?.age) <= 18) return self[0];
	const first = /^\W*(?<age>\d{1,2})(?=\s*(?:[·|•,/\-✨🌻]|\p{Extended_Pictographic}|$))/u.exec(bio);
	return first && Number(first.groups?.age) >= 6 && Number(first.groups?.age) <= 18 ? first[0] : undefined;
}

const parentBehind =
	/^(?:['’]s)?\s(?:\p{L}{1,12}\s)?(?:mom|mama|mother|dad|daddy|father|parent|nana|grandma|grandpa|guardian)\b/iu;
const kin =
	'mom|mother|dad|father|sister|brother|aunt|uncle|niece|nephew|cousin|son|daughter|wife|husband|stepmom|stepdad|stepson|stepdaughter|grandma|grandpa|goddaughter|godson|stepmother|stepfather|godmother|tía|tío|auntie|grandmother|grandson|granddaughter|twin';
const kinOf = new RegExp(`\\b(?:${kin}) (?:of|to)\\b`, 'iu');
const familyLine = /\bfamily:(?<name>[^()\n:]{1,60})\(/giu;

/** "Family: Dana Whitfield (stepmom)", "sister of Maureen": the writer is meant. */
function isRelative(text: string, writer: string): boolean {
	const name = writer.toLowerCase();
	const [first = ''] = name.split(' ');
	for (const match of text.matchAll(familyLine)) if (match.groups?.name?.trim().toLowerCase() === name) return true;
	const at = text.search(kinOf);
	return (
		at >= 0 &&
		text
			.slice(at, at + 40)
			.toLowerCase()
			.includes(first)
	);
}

/** A class by its rank, which is no rank at work ("senior editor", "junior developer"). */
const rank =
	/\b(?:freshman|frosh|sophomore|soph|junior|senior|jr|sr)\b(?! (?:sessions|editor|developer|manager|vice|engineer|analyst|director|living|center|citizen|portraits|pastor|account|producer|partner|at (?:umass|ou|osu|ndsu|syracuse)))/iu;
/** "southeast hs 26": a class year without any mark. */
function bareYear(text: string, now: number | undefined): string | undefined {
	for (const match of text.matchAll(/(?<![\d#'’$:./-])\b\d\d\b(?![\d:./%-])/g)) {
		if (now === undefined) return undefined;
		const year = 2000 + Number(match[0]);
		if (year >= now && year <= now + 4) return match[0];
	}
	return undefined;
}

/** "Followed by ms442science", "Tagged in shepherdhillsoftball": lines of the site about other accounts. */
const siteLine =
	/^(?:followed by|follows|tagged in|suggested|liked|started following|joined|private|\d[\d,.]* (?:followers|posts|friends|likes|connections|mutual))/i;
const attendsAt = /(?:^|\n)[ \t]?(?:student at|attends|goes to|studies at|studying at)\b/iu;
/** A section of a class: "5-302", "7-03", "704 dad". */
const section = /(?:^|\s)(?:class )?(?:k|[1-9]|1[0-2])-\d{1,3}\b/iu;
/** A bare homeroom number that stands for a class: "703 4eva". */
const homeroom = /(?:^|[\s·|])[1-9]0\d\b/u;
const handleWords = (text: string) => text.replace(/[@_.]+/g, ' ');

/**
 * Reads what a page shows of the other person of a request: a student here, in another school of the district or elsewhere, a
 * graduate, a parent, staff, a relative of the writer, a business, a page, a grown-up. Class years count against `connection.at`.
 */
export function readProfile({profile, at}: Connection, context: Context): ProfileReading {
	const {name, headline = '', bio = '', lines} = profile;
	const now = schoolYearOf(at);
	const own = [headline, bio, ...lines.filter((line) => !siteLine.test(line))].filter(Boolean).join('\n');
	const site = lines.filter((line) => siteLine.test(line)).join('\n');
	const tokens = tokenize(own);
	const named = tokenize(handleWords(name));
	const hits = (list: keyof typeof lists, from = tokens) => lists[list].find(from);
	const cueOf = (list: keyof typeof lists) => hits(list).map(({start, end}) => own.slice(start, end));
	const cues: string[] = [];

	const years = classYears(own, now, context);
	const schoolYears = years.filter(({of}) => of !== 'college');
	// Without a date a class year says that somebody is or was at school, and not which.
	const current = schoolYears.filter(
		({year}) => year >= (now ?? firstSchoolYear) && (now === undefined || year <= now + 12),
	);
	const foreign = current.some(({of}) => of === 'other') && !current.some(({of}) => of === 'district');
	const past = schoolYears.filter(({year}) => year < (now ?? firstSchoolYear));
	const pets = hits('pets');
	const grown = hits('grownUp').filter((hit) => !pets.some((pet) => hit.from < pet.to && pet.from < hit.to));
	const parent = hits('parents').filter((hit) => !pets.some((pet) => hit.from < pet.to && pet.from < hit.to));
	const attends = attendsAt.test(own);
	// "Shepherd Hill dad", "Adams mom of two".
	const ofSchool = schoolsIn(own, context, {loose: true}).some(({end}) => parentBehind.test(own.slice(end, end + 40)));
	// "Student at Horace Mann School": a school by name that is none of the district's.
	const attended = own.split('\n').find((line) => attendsAt.test(line));
	const studied =
		/\b(?:studied at|went to|graduated|retired from|worked at|taught|alum|once a|formerly|class of 20(?:0\d|1\d))\b/iu.test(
			own,
		);

	// Schools that are named; those of followed accounts only tell where, never who.
	const schools = schoolsIn(own, context, {loose: true});
	const around = schoolsIn(`${site}\n${handleWords(site)}\n${name}`, context);
	const foreignSchool = attended !== undefined && schoolsIn(attended, context).length === 0;
	const elsewhere = foreign || foreignSchool || hits('schoolNouns').length > 0;
	const school: ProfileReading['school'] =
		foreign || foreignSchool
			? 'elsewhere'
			: schools.some(({whose}) => whose === 'own')
				? 'own'
				: schools.length
					? 'district'
					: elsewhere
						? 'elsewhere'
						: around.length
							? (around[0]?.whose ?? 'none')
							: 'none';

	const age = childAge(bio, own, now);
	const relative = isRelative(own, context.writer.name);
	// How far the words speak for somebody at school now.
	let odds = 0;
	const add = (weight: number, cue: string | undefined) => {
		if (!cue) return;
		odds += weight;
		cues.push(cue);
	};
	add(3, attends ? 'says that they attend a school' : undefined);
	add(now === undefined ? 1.25 : 3, current[0] && `class year ${current[0].text}`);
	add(2.5, cueOf('enrolled')[0]);
	add(2, section.exec(own)?.[0].trim());
	add(2, hits('sections')[0] && cueOf('sections')[0]);
	add(2, age && `age ${age}`);
	add(1, schools.length && hits('activities').length ? cueOf('activities')[0] : undefined);
	add(1, schools.length && homeroom.test(own) ? 'a homeroom number' : undefined);
	add(
		1.5,
		schools.length && lines.some((line) => !siteLine.test(line) && schoolsIn(line, context).length > 0) && !studied
			? 'a school on a line of its own'
			: undefined,
	);
	const ranked = rank.exec(own)?.[0];
	add(2, (schools.length || hits('activities').length) && ranked ? ranked : undefined);
	add(2, schools.length && !years.length ? bareYear(own, now) : undefined);
	add(0.5, around.length ? 'follows or is followed by the school' : undefined);
	add(1, schools.some(({whose}) => whose === 'own') && !grown.length ? 'names the school' : undefined);
	if (studied || past.length) odds -= 3;
	if (years.some(({of}) => of === 'college')) odds -= 3;
	// Known to go to another school now: the one named beside it lies behind them.
	if (foreign && schools.length) odds -= 2;
	if (parent.length || ofSchool) odds -= age ? 1 : 4;
	const here = attends || current.some(({of}) => of === 'district');
	if (grown.length) odds -= here ? 1 : 3;
	if (hits('educators').length) odds -= attends ? 1 : 3;
	if (hits('businesses').length > 1 || /\blocal business\b/iu.test(own)) odds -= 4;

	const reading = (who: ProfileWho, because: readonly string[]): ProfileReading => ({
		who,
		school,
		relative,
		cues: because,
	});
	if (odds >= 2) return reading('student', cues);
	if (relative) return reading('relative', ['a relative of the writer']);
	if (hits('animals').length) return reading('animal', cueOf('animals'));
	if (ofSchool) return reading('parent', ['a parent at a school by name']);
	if (parent.length)
		return reading(
			'parent',
			parent.map(({start, end}) => own.slice(start, end)),
		);
	const sells = [
		...cueOf('businesses'),
		...lists.businesses.find(named).map(({start, end}) => handleWords(name).slice(start, end)),
	];
	if (!sells.length && schoolsIn(headline, context).length > 0)
		return reading('educator', ['a school in the headline']);
	const schooled =
		schools.length > 0 || /\b(?:school|district|elementary|academy|high|boces|education)\b/iu.test(headline);
	if (hits('educators').length && schooled && !/local business/iu.test(own))
		return reading('educator', cueOf('educators'));
	if (sells.length) return reading('business', sells);
	if (hits('organisations').length || lists.organisations.find(named).length)
		return reading('organisation', cueOf('organisations'));
	if (hits('educators').length) return reading('educator', cueOf('educators'));
	if (past.length || studied)
		return reading('former-student', [
			...past.map(({text}) => `class year ${text}`),
			...(studied ? ['left school behind'] : []),
		]);
	return grown.length
		? reading(
				'adult',
				grown.map(({start, end}) => own.slice(start, end)),
			)
		: reading('unknown', []);
}
