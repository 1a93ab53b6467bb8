import {adultTitles, thingAfterName} from '../lexicon/adult-titles.ts';
import {kinTitles} from '../lexicon/kinship.ts';
import {wordNames} from '../lexicon/names-words.ts';
import {findNames, lookup} from '../names/find.ts';
import type {Block} from '../text/blocks.ts';
import type {Token} from '../text/tokens.ts';
import type {BlockFacts} from './block-facts.ts';
import {stemOf} from './phrases.ts';

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(',').map((word) => word.trim()));

/** A run of tokens that may name somebody; token indexes, half-open. Generous: weighing comes later. */
export interface Candidate {
	readonly from: number;
	readonly to: number;
	/** UTF-16 offsets in the block, possessive ending left out. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly form: 'full' | 'first' | 'last' | 'initials' | 'titled' | 'handle';
	/** Lower case, no possessive. `last` may be one letter. */
	readonly first?: string;
	readonly last?: string;
	readonly title?: string;
	readonly kinTitle?: boolean;
	/** "Declan F.", "Beau H": a first name with one letter. */
	readonly lettered: boolean;
	/** "J. Kowalewski". */
	readonly letterFirst: boolean;
	/** "McAllister, Jaxon", at a row's start. */
	readonly lastFirst: boolean;
	/** Written small. */
	readonly lower: boolean;
	/** All capitals among words that are not. */
	readonly acronym: boolean;
	/** 0…3: how usual it is as a given name. */
	readonly given: number;
	readonly surname: number;
	/** Also an English word or a place. */
	readonly ordinary: boolean;
	readonly place: boolean;
	/** "Student A", "Kiddo B": a word and a letter. */
	readonly pseudonym: boolean;
	readonly possessive: boolean;
	/** A thing is named after it: "Edith Lavallee Memorial". */
	readonly thing: boolean;
	/** 0…1 of the name tagger. */
	readonly score: number;
}

const titles = wordSet(adultTitles);
const kin = wordSet(kinTitles);
const things = wordSet(thingAfterName);
const particles = new Set(
	'de del la las los da do dos van der den von bin al el ní ibn abu st san y e di le du ter'.split(' '),
);
/** Words that open a sentence or headline with a capital and are no part of the name after them. */
const openers = new Set(
	`the a an and or but so if when while then than that this these those there here it its he she they we you i my our your his her their who what where why how which not no yes ok okay oh hey hi hello dear thanks thank
	congrats congratulations shoutout shout kudos bravo happy merry good morning afternoon evening today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
	september october november december mom dad mami papi mama papa grandma grandpa nana team class grade student students kid kids boys girls girl boy coach room bus every everyone everybody some somebody someone all any anyone nobody one two three four
	five six seven eight nine ten first second third last next only just also still even please welcome sorry look see come go got get getting let lets had has have was were is are am be been do does did can could will would shall should must
	might to from for with without by of on in into at as about after before until till since during between under over out up down off again once more most very really too now new old big little el la los las un una y mi mis nuestro nuestra hoy ayer mañana
	felicidades gracias hola buenas buenos aviso para con por que como pero porque su sus señor señora don doña proud huge shout-out reminder update fyi psa note notes missing waiting found lost save help ask call text email tell
	school high middle elementary district office band choir orchestra hockey football soccer basketball history science math reading english spanish american africa america english-speaking native ap ib iep act sat gpa dob osis sasid level group section week
	jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays halloween thanksgiving christmas easter passover ramadan eid hanukkah diwali juneteenth
	english french german karen somali arabic chinese vietnamese portuguese kurdish ukrainian polish korean japanese hmong ojibwe cherokee choctaw irish italian dominican mexican puerto african-american native american indian jewish muslim christian catholic tibetan uzbek
	google facebook instagram snapchat tiktok youtube roblox minecraft zoom canvas powerschool classdojo remind seesaw chromebook ipad iphone xbox switch nintendo playstation fortnite pokémon pokemon lego walmart target costco sonic braum's wegmans cvs dunkin starbucks mcdonald's wendy's uber lyft amazon netflix spotify braum sheetz wawa chick-fil-a culver culvers hobby lobby aldi kroger publix meijer hy-vee fleet farm menards lowe's lowes ikea etsy pinterest zoloft adderall tdap covid zamboni
	pluto mars venus jupiter saturn neptune uranus earth moon sun
	regents mcas ostp mca geometry algebra calculus biology chemistry physics chorus orchestra freshman sophomore junior senior kindergarten pre-k principal dr subject re cc bcc date name re: fwd lake fort mount
	period hour block varsity jv final finals score scores results list lines roster winner winners champion champions best favorite favourite small great sweet poor lil young dear our girl's boy's turns meet meeting prayers pray praying rip happy birthday cumpleaños`.split(
		/\s+/,
	),
);
/** Two capitals that are no initials. */
const common = new Set(
	'ok pe tv us uk dc nyc la ny ok ms hs vp hr ap pt ot pa pm am id dj er ga oh ad vs mt st rd ct pj bw xl bc th nd nj ma ca co ed el ell sped dm dms rt pr ot pg ps qb lb gm ceo'
		.split(' ')
		.filter((word) => !['pj', 'bw'].includes(word)),
);
/** Last words of places and schools that are hardly surnames. */
const places = new Set(
	'state street st ave avenue road rd lane ln drive dr blvd parkway pkwy county elementary academy university college school high memorial award scholarship fund falls rockaway bay ridge beach heights city'.split(
		' ',
	),
);
const ordinalEnd = /^(?:st|nd|rd|th|ST|ND|RD|TH|am|pm|AM|PM)$/;
const languages = new Set('english french german spanish latin karen'.split(' '));
const months = new Set('april may june august january'.split(' '));
/** Titles only when they begin with a capital. */
const capitalTitles = new Set(
	'brother sister father chef king queen prince princess general major private chief judge justice captain elder author artist poet scientist composer president governor director chief don lady lord sir'.split(
		' ',
	),
);
/** With a letter, a pseudonym or a thing: "Student A", "Parent B.", "Unit A". */
const anybody = new Set(
	'student students kid kiddo child friend parent teacher family colleague person kinder boy girl learner pupil scholar unit group team section room row class period grade plan option part type vitamin bus building wing ave avenue street sala grupo estudiante alumno alumna niño niña'.split(
		' ',
	),
);
/** "AP Lang", "Honors Chem": courses. */
const courses = new Set('ap ib honors pre-ap'.split(' '));
const geography = new Set(
	'lake lago mount mt fort port point saint camp cape mt. rte route highway avenue ave street st hotel motel'.split(
		' ',
	),
);
const small = new Set('i im ive id ill a'.split(' '));

const capital = (token: Token | undefined): token is Token =>
	token?.kind === 'word' && (token.shape === 'Title' || token.shape === 'Mixed' || token.shape === 'UPPER');

const joined = (text: string, a: Token, b: Token) => /^[ \u00A0]*$/.test(text.slice(a.end, b.start));

function build(
	block: Block,
	from: number,
	to: number,
	title: string | undefined,
	kinTitle: boolean,
	allCaps: boolean,
): Candidate | undefined {
	const {text, tokens} = block;
	const parts = tokens.slice(from, to).filter(({kind}) => kind === 'word');
	const [head] = parts;
	const tail = parts.at(-1);
	if (!head || !tail) return undefined;
	const next = tokens[to];
	const bare = (token: Token) => token.text.replace(/['’]s$/, '');
	const possessive =
		/['’]s?$/.test(tail.text) && tail.text.length > 2 && (/['’]s$/.test(tail.text) || /s['’]$/.test(tail.text));
	const end = possessive ? tail.end - (/s$/.test(tail.text) ? 2 : 1) : tail.end;
	const first = stemOf(head.lower);
	if (parts.length === 2 && bare(tail) === 'I' && next?.kind === 'word' && next.shape === 'lower')
		return build(block, from, from + 1, title, kinTitle, allCaps);
	const last = parts.length > 1 ? stemOf(tail.lower) : undefined;
	const letterFirst = parts.length > 1 && bare(head).replace('.', '').length === 1;
	// "J.M.", "JT": one letter alone is nobody, three without dots are an office or a test.
	const initialsOnly =
		parts.length === 1 &&
		(/^(?:\p{Lu}\.\s?){2,3}$/u.test(bare(head)) || (/^\p{Lu}\.?\p{Lu}\.?$/u.test(bare(head)) && !common.has(first)));
	if (parts.length === 1 && bare(head).length < 2) return undefined;
	if (/^\p{L}-|@$/u.test(head.text) || /[@.]$/.test(text.slice(0, head.start)) || /^@/.test(text.slice(tail.end)))
		return undefined;
	if (ordinalEnd.test(bare(head)) && tokens[from - 1]?.kind === 'number') return undefined;
	if (/-k$/.test(first) || first === "ma'am" || first === "y'all" || first === "o'clock" || languages.has(first))
		return undefined;
	if (
		geography.has(first) ||
		(parts.length < 3 && courses.has(first)) ||
		courses.has(stemOf(tokens[from - 1]?.lower ?? ''))
	)
		return undefined;
	if (geography.has(stemOf(tokens[from - 1]?.lower ?? ''))) return undefined;
	const lettered =
		parts.length > 1 && bare(tail).length === 1 && !letterFirst && !(bare(tail) === 'I' && next?.text !== '.');
	const acronym =
		parts.length === 1 &&
		tail.shape === 'UPPER' &&
		bare(tail).length > 1 &&
		!initialsOnly &&
		!allCaps &&
		lookup(first).given < 2 &&
		tokens.some(({shape}) => shape === 'lower');
	const facts = lookup(first);
	const lastFacts = last ? lookup(last) : undefined;
	const before = tokens[to - 2];
	const thing =
		!possessive &&
		((next?.kind === 'word' && next.shape !== 'lower' && joined(text, tail, next) && things.has(next.lower)) ||
			// "Bemidji State", "Smith Street": the thing's own word was read into the name.
			(parts.length > 1 && before !== undefined && places.has(stemOf(tail.lower)) && facts.given < 3) ||
			(next?.kind === 'word' &&
				next.shape !== 'lower' &&
				/^(?:scholarship|award|memorial|fund|trophy|invitational)$/.test(tokens[to + 1]?.lower ?? '')));
	return {
		from,
		to,
		start: head.start,
		end,
		text: text.slice(head.start, end).replace(/['’]$/, ''),
		form: title !== undefined || kinTitle ? 'titled' : initialsOnly ? 'initials' : parts.length > 1 ? 'full' : 'first',
		letterFirst,
		lastFirst: false,
		lower: head.shape === 'lower',
		acronym,
		first,
		...(last && {last}),
		...(title !== undefined && {title}),
		...(kinTitle && {kinTitle}),
		lettered,
		given: facts.given,
		surname: lastFacts?.surname ?? facts.surname,
		ordinary: (facts.english || months.has(first)) && (!last || lettered || (lastFacts?.english ?? false)),
		pseudonym: lettered && (anybody.has(first) || (facts.english && facts.given === 0 && next?.text !== '.')),
		place: facts.place,
		possessive,
		thing,
		score: initialsOnly ? (head.text.includes('.') ? 0.6 : 0.3) : 0,
	};
}

/** Runs of capitals, names written small beside a role, and handles: what a careful eye would look at. */
function runsOfCapitals(block: Block, facts: BlockFacts): Candidate[] {
	const {text, tokens} = block;
	const {allCaps} = facts;
	const found: Candidate[] = [];
	for (let at = 0; at < tokens.length; ) {
		const token = tokens[at];
		if (!token) break;
		if (token.kind === 'handle') {
			found.push({
				from: at,
				to: at + 1,
				start: token.start,
				end: token.end,
				text: token.text,
				form: 'handle',
				first: token.lower,
				lettered: false,
				letterFirst: false,
				lastFirst: false,
				lower: false,
				acronym: false,
				given: 0,
				surname: 0,
				ordinary: false,
				place: false,
				pseudonym: false,
				possessive: false,
				thing: false,
				score: 0,
			});
			at++;
			continue;
		}
		if (!capital(token)) {
			const small = smallName(block, at, facts);
			if (small) found.push(small);
			at = small ? small.to : at + 1;
			continue;
		}
		// One run of capitalised words, particles between them included.
		let to = at + 1;
		while (to < tokens.length) {
			const next = tokens[to];
			const before = tokens[to - 1];
			if (!next || !before || /['’]s$/.test(before.text)) break;
			if (capital(next) && joined(text, before, next)) to++;
			else if (
				next.text === '.' &&
				next.start === before.end &&
				(titles.has(before.lower) || before.text.length === 1) &&
				capital(tokens[to + 1]) &&
				!tokens[to + 1]?.lower.includes("'")
			)
				to++;
			else if (
				particles.has(next.lower) &&
				next.shape === 'lower' &&
				capital(tokens[to + 1]) &&
				joined(text, before, next) &&
				!openers.has(tokens[to + 1]?.lower ?? '') &&
				!allCaps
			)
				to++;
			else break;
		}
		at = splitRun(block, at, to, allCaps, found);
	}
	return lastFirsts(block, found);
}

const pastVerb =
	/^(?:is|was|has|had|isn't|isnt|wasn't|wasnt|did|didn't|got|gets|went|goes|came|left|broke|drew|told|said|says|asked|gave|took|made|showed|won|lost|ran|wrote|ate|bit|threw|put|sat|slept|woke|found|brought|taught|ended|just|\p{L}+ed|goes)$/u;

/** A name written small: a given name that is no word, or one that opens a sentence as its subject. */
function smallName(block: Block, at: number, {noCaps, hits}: BlockFacts): Candidate | undefined {
	const {tokens} = block;
	const token = tokens[at];
	if (token?.kind !== 'word' || token.text.length < 3) return undefined;
	const word = stemOf(token.lower);
	const facts = lookup(word);
	const next = tokens[at + 1];
	const afterRole =
		!facts.english &&
		!openers.has(word) &&
		hits.some(({id, to}) => to === at && (id === 'student' || id === 'arts' || id === 'team' || id === 'child')) &&
		[2, 3, 4].some((back) => ['my', 'our', 'mi'].includes(tokens[at - back]?.lower ?? ''));
	const good = noCaps && facts.given > 0 && !facts.english && !openers.has(word);
	const subject =
		noCaps && facts.given > 1 && facts.english && token.opens && next !== undefined && pastVerb.test(next.lower);
	if (!good && !subject && !afterRole) return undefined;
	const last = next && joined(block.text, token, next) && !/['’]s$/.test(token.text) ? next : undefined;
	const withLast = good && last?.kind === 'word' && last.lower.length > 3 && !lookup(stemOf(last.lower)).english;
	const withLetter =
		last?.kind === 'word' &&
		/^\p{L}$/u.test(stemOf(last.lower)) &&
		!['i', 'a', 'u', 'w', 'y', 'n', 'r'].includes(stemOf(last.lower));
	return build(block, at, withLast || withLetter ? at + 2 : at + 1, undefined, false, false);
}

/** "McAllister, Jaxon" and "PETROSYAN, ARMEN" at a row's start become one full name. */
function lastFirsts(block: Block, found: readonly Candidate[]): Candidate[] {
	const {text, tokens} = block;
	const merged: Candidate[] = [];
	for (const candidate of found) {
		const before = merged.at(-1);
		const comma = before && before.to === candidate.from - 1 && tokens[before.to]?.text === ',';
		const rowStart = before && !tokens.slice(0, before.from).some(({kind}) => kind === 'word');
		const after = tokens[candidate.to];
		const closes = !after || after.kind === 'number' || /[-–—\n/($:]/.test(after.text);
		if (
			before &&
			comma &&
			rowStart &&
			closes &&
			before.form !== 'titled' &&
			candidate.form === 'first' &&
			!before.lower &&
			candidate.given + 1 >= before.given
		) {
			merged[merged.length - 1] = {
				...candidate,
				from: before.from,
				start: before.start,
				text: text.slice(before.start, candidate.end),
				form: 'full',
				last: before.text.toLowerCase(),
				lastFirst: true,
			};
		} else merged.push(candidate);
	}
	return merged;
}

/** Spanish and other little words that no name ends in or consists of. */
const littleWords = new Set(
	'de la el los las del al y e o a le lo se su tu mi me te ya no es en con por para que un una da do dos cel van der den von bin'.split(
		' ',
	),
);

const near = (a: {from: number; to: number}, b: {from: number; to: number}) => a.from < b.to && b.from < a.to;

/** The name tagger's finds as token runs; a comma stays inside a name only at a row's head ("McAllister, Jaxon"). */
function taggedRuns(block: Block): {from: number; to: number; score: number}[] {
	const {tokens} = block;
	const runs: {from: number; to: number; score: number}[] = [];
	for (const name of findNames(block)) {
		if (name.form === 'handle') continue;
		const from = tokens.findIndex(({end}) => end > name.start);
		let to = from;
		while (to < tokens.length && (tokens[to]?.start ?? name.end) < name.end) to++;
		const titleWords = name.title ? name.title.split(' ').length : 0;
		let start = from + titleWords;
		while (tokens[start]?.kind === 'mark' && start < to) start++;
		if (start >= to) continue;
		const comma = tokens.slice(start, to).findIndex(({text}) => text === ',');
		const rowHead =
			!tokens.slice(0, start).some(({kind}) => kind === 'word') && /^[-–—\n/($:#\d.]|^$/.test(tokens[to]?.text ?? '');
		if (comma > 0 && !rowHead) {
			runs.push({from: start, to: start + comma, score: name.score}, {from: start + comma + 1, to, score: name.score});
		} else {
			// A full stop ends a name, but for the dot of "D." and "St.".
			const stop = tokens.findIndex(
				(token, index) =>
					index > start && index < to - 1 && token.text === '.' && (tokens[index - 1]?.text.length ?? 0) > 3,
			);
			if (stop > 0) runs.push({from: start, to: stop, score: name.score});
			else runs.push({from: start, to, score: name.score});
		}
	}
	return runs.filter(({from, to}) => to > from);
}

/** Everything in a block that may name a person: the tagger's finds, then what only a careful eye would look at. */
export function candidatesIn(block: Block, facts: BlockFacts): Candidate[] {
	const own = runsOfCapitals(block, facts);
	const found: Candidate[] = [];
	for (const run of taggedRuns(block)) {
		const same = own.find((candidate) => near(candidate, run));
		const before = titleBefore(block.tokens, run.from);
		while (
			run.to - run.from > 1 &&
			openers.has(stemOf(block.tokens[run.from]?.lower ?? '')) &&
			lookup(block.tokens[run.from]?.text ?? '').given < 3
		)
			run.from++;
		while (run.to - run.from > 1 && littleWords.has(block.tokens[run.to - 1]?.lower ?? '')) run.to--;
		if (block.tokens.slice(run.from, run.to).every(({lower}) => littleWords.has(lower))) continue;
		const only = run.to === run.from + 1 ? stemOf(block.tokens[run.from]?.lower ?? '') : '';
		if (
			openers.has(only) &&
			lookup(only).given < 3 &&
			!(
				run.score > 0.6 &&
				wordNames.has(only) &&
				(!block.tokens[run.from]?.opens || /^(?:\+|&|and|,)$/.test(block.tokens[run.to]?.text ?? ''))
			)
		)
			continue;
		const built = build(
			block,
			run.from,
			run.to,
			same?.title ?? before.title,
			same?.kinTitle ?? before.kinTitle,
			facts.allCaps,
		);
		if (!built) continue;
		// Words written small need a surer tagger, or a role or a verb beside them.
		if (built.lower && run.score < 0.4 && !(same?.lower && same.given > 0)) continue;
		const lastFirst = same?.lastFirst ?? block.tokens.slice(run.from, run.to).some(({text}) => text === ',');
		const reversed =
			lastFirst && built.last && !same?.lastFirst ? {first: built.last, ...(built.first && {last: built.first})} : {};
		found.push(
			same?.lastFirst && same.from === run.from
				? {...same, score: run.score}
				: {
						...built,
						...reversed,
						lastFirst,
						score: run.score,
						given: run.score > 0.4 && wordNames.has(built.first ?? '') ? Math.max(built.given, 2) : built.given,
					},
		);
	}
	for (const candidate of own) if (!found.some((other) => near(other, candidate))) found.push(candidate);
	return found.sort((a, b) => a.from - b.from);
}

function titleBefore(tokens: readonly Token[], from: number): {title: string | undefined; kinTitle: boolean} {
	const at = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
	const word = tokens[at]?.kind === 'word' && tokens[at - 1]?.kind !== 'number' ? (tokens[at]?.lower ?? '') : '';
	const small = tokens[at]?.shape === 'lower';
	return {
		title: titles.has(word) && !(small && capitalTitles.has(word)) ? word : undefined,
		kinTitle: kin.has(word) && tokens[at]?.shape !== 'lower',
	};
}

/** Cuts a run of capitals into names; returns where reading goes on. */
function splitRun(block: Block, from: number, to: number, allCaps: boolean, found: Candidate[]): number {
	const {tokens} = block;
	let at = from;
	let title: string | undefined;
	let kinTitle = false;
	while (at < to) {
		const token = tokens[at];
		if (!token) break;
		const word = stemOf(token.lower);
		if (token.kind === 'mark') {
			at++;
			continue;
		}
		if (
			titles.has(word) &&
			!(token.shape === 'lower' && capitalTitles.has(word)) &&
			at + 1 < to &&
			!/['’]s$/.test(token.text)
		) {
			title = word;
			at++;
			continue;
		}
		if (kin.has(word) && at + 1 < to) {
			kinTitle = true;
			at++;
			continue;
		}
		const facts = lookup(word);
		if (
			small.has(word.replace(/'/g, '')) ||
			/^i'/.test(word) ||
			(openers.has(word) && !(facts.given === 3 && at + 1 < to))
		) {
			title = undefined;
			kinTitle = false;
			at++;
			continue;
		}
		if (allCaps && facts.english && title === undefined) {
			at++;
			continue;
		}
		// The name itself: words up to the next opener or title.
		let end = at + 1;
		while (end < to) {
			const next = tokens[end];
			const nextWord = stemOf(next?.lower ?? '');
			if (!next || next.kind === 'mark' || titles.has(nextWord)) break;
			if (openers.has(nextWord) && next.text.length > 1 && !particles.has(nextWord)) break;
			if (allCaps && lookup(nextWord).english && !particles.has(nextWord)) break;
			end++;
		}
		const candidate = build(block, at, Math.min(end, at + 5), title, kinTitle, allCaps);
		if (candidate) found.push(candidate);
		title = undefined;
		kinTitle = false;
		at = end;
	}
	return to;
}
