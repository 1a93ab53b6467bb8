import {kinOfNamed, ownFriends, ownKin} from '../lexicon/kinship.ts';
import {type Cue, cueWords} from '../lexicon/school-cues.ts';
import type {Block} from '../text/blocks.ts';
import type {Token} from '../text/tokens.ts';
import type {BlockFacts} from './block-facts.ts';
import type {Candidate} from './candidate.ts';
import {wordSet} from './candidate-words.ts';
import {stemOf} from './phrases.ts';

export const kinNamed = wordSet(kinOfNamed);
export const ownFamily = wordSet(ownKin);
const friends = wordSet(ownFriends);

const kinAdjectives = new Set(
	'little big older younger baby twin foster step host grand great kid poor sweet whole entire other'.split(' '),
);
const adultNouns = new Set(
	'lady man woman gal guy dude ladies gentleman fella mister chaperone volunteer sub custodian secretary para aide librarian nurse officer trooper medic author illustrator poet speaker artist'.split(
		' ',
	),
);
/** Before "kid": the writer's own. */
const ownKid = new Set(
	'own oldest youngest middle older younger eldest little big other first second third'.split(' '),
);
const siblings = new Set(
	'brother sister twin bro sis hermano hermana cousin primo prima brothers sisters twins'.split(' '),
);
const siblingsAfter = new Set('twin twins sisters brothers boys girls kids siblings triplets'.split(' '));
const childAfter = new Set('boy girl kid child'.split(' '));
const roleCues = new Set<Cue>(['student', 'child', 'team', 'arts', 'level', 'class', 'event']);
/** How many tokens back the word before a name stands: a comma may part them. */
const gapOf = (tokens: readonly Token[], from: number) => (tokens[from - 1]?.text === ',' ? 2 : 1);
const owners = new Set(['my', 'our', 'mi', 'mis', 'nuestro', 'nuestra']);
const others = new Set(['his', 'her', 'their', 'your', 'su', 'sus', 'tu']);
const greetings = new Set('hi hey hello dear hola yo thanks thank gracias happy love'.split(' '));
export const placeBefore = new Set(
	'in at to from near via outside through across around into leaving toward versus vs against'.split(' '),
);
const byBefore = new Set('by via featuring feat ft starring'.split(' '));
const notVerbs = new Set(
	'and or of in at to from with for on by as is the a an but so than then & plus y e de la el que en con para por'.split(
		' ',
	),
);
const beVerbs = new Set(
	"is was has had isn't wasn't hasn't will would can can't could got gets goes went said says told asked is's está es".split(
		' ',
	),
);
/** Cues that a name near them belongs to a pupil. */
export const schoolCues: readonly Cue[] = [
	'student',
	'students',
	'level',
	'class',
	'work',
	'teaching',
	'record',
	'discipline',
	'health',
	'team',
	'arts',
	'event',
	'award',
	'college',
	'place',
	'admin',
];

const cueIds = Object.keys(cueWords) as Cue[];

/** The word at a token, lower case, without possessive ending; empty past the ends. */
export function wordAt(tokens: readonly Token[], index: number): string {
	return stemOf(tokens[index]?.lower ?? '');
}

/** Cues in the name's own sentence, the next ones, and right beside it. */
export function near(
	tokens: readonly Token[],
	facts: BlockFacts,
	{from, to}: Candidate,
	all: readonly Candidate[],
	add: (feature: string) => void,
) {
	const parted = (start: number, end: number) =>
		all.some((other) => start <= other.from && other.to <= end && other.score > 0.3);
	const own = facts.sentence[from];
	const before = new Set<Cue>();
	const after = new Set<Cue>();
	const same = new Set<Cue>();
	const next = new Set<Cue>();
	for (const hit of facts.hits) {
		if (hit.from < to && from < hit.to) continue;
		const apart = Math.abs((facts.sentence[hit.from] ?? 0) - (own ?? 0));
		if (apart === 1) next.add(hit.id);
		if (apart > 0) continue;
		same.add(hit.id);
		if (hit.to <= from && from - hit.to < (hit.id === 'colleague' ? 2 : 4) && !parted(hit.to, from)) before.add(hit.id);
		if (hit.from >= to && hit.from - to < 4 && !parted(to, hit.from)) after.add(hit.id);
	}
	for (const cue of cueIds) {
		if (before.has(cue)) add(`b:${cue}`);
		if (after.has(cue)) add(`a:${cue}`);
		if (same.has(cue)) add(`s:${cue}`);
		else if (next.has(cue)) add(`n:${cue}`);
	}
	const count = schoolCues.filter((cue) => same.has(cue)).length;
	add(`s:school${Math.min(count, 3)}`);
	const around = schoolCues.filter((cue) => !same.has(cue) && next.has(cue)).length;
	add(`n:school${Math.min(around, 3)}`);
	pronouns(tokens, facts, from, add);
}

const singular = new Set("he she him her his hers he's she's hes shes himself herself él ella su".split(' '));

/** "he", "her mom": that the name is a person's, and that a child's family is spoken of. */
function pronouns(tokens: readonly Token[], facts: BlockFacts, from: number, add: (feature: string) => void) {
	const own = facts.sentence[from] ?? 0;
	for (let at = from + 1; at < tokens.length && (facts.sentence[at] ?? 0) - own < 2; at++) {
		const token = tokens[at];
		if (!token || !singular.has(token.lower)) continue;
		add('pronoun');
		if (kinNamed.has(wordAt(tokens, at + 1))) add('pronoun+kin');
	}
}

/** "my drummer Maya", "Maya, my drummer": who owns the word next to the name. */
export function owned(
	tokens: readonly Token[],
	facts: BlockFacts,
	candidate: Candidate,
	add: (feature: string) => void,
) {
	const {from, to} = candidate;
	const roleHit = (index: number) =>
		facts.hits.find(
			({id, from: start, to: end}) =>
				start <= index &&
				index < end &&
				(id === 'student' ||
					id === 'child' ||
					id === 'team' ||
					id === 'arts' ||
					id === 'level' ||
					id === 'class' ||
					id === 'event'),
		)?.id;
	const roleBetween = (start: number, end: number) =>
		!facts.hits.some(({id, from: at, to: until}) => id === 'colleague' && start < at && until <= end) &&
		facts.hits.some(
			({id, from: at, to: until}) =>
				roleCues.has(id) &&
				!placeBefore.has(wordAt(tokens, from - 1)) &&
				start < at &&
				until <= end &&
				until >= end - gapOf(tokens, from) - 1,
		);
	for (let back = 1; back <= 5; back++) {
		const token = tokens[from - back];
		if (!token || (token.kind === 'mark' && (token.text !== ',' || back > 1))) break;
		const word = stemOf(token.lower);
		const gap = gapOf(tokens, from);
		const one = wordAt(tokens, from - gap);
		if (owners.has(word)) {
			if (back === 1) add('my+name');
			else if (
				ownFamily.has(one) &&
				!(/^(?:kid|kiddo|twin)$/.test(one) && back > gap + 1 && !ownKid.has(wordAt(tokens, from - gap - 1)))
			)
				add('my+kin+name');
			else if (roleBetween(from - back, from) || one === 'kid' || one === 'twin') add('my+role+name');
			else if (friends.has(one)) add('my+friend+name');
			else add('my+x+name');
			break;
		}
		if (others.has(word) || /['’]s$/.test(token.text)) {
			if (kinNamed.has(one)) add('their+kin+name');
			break;
		}
	}
	if (kinNamed.has(wordAt(tokens, from - 1)) && !owners.has(wordAt(tokens, from - 2)))
		add(siblings.has(wordAt(tokens, from - 1)) ? 'sibling+name' : 'kin+name');
	if (adultNouns.has(wordAt(tokens, from - 1))) add('adult+name');
	if (siblingsAfter.has(wordAt(tokens, to))) add('name+siblings');
	if (childAfter.has(wordAt(tokens, to)) && !candidate.possessive) add('name+child');
	if (candidate.score > 0.3 && ['from', 'in', 'de', 'del', 'out'].includes(wordAt(tokens, to))) {
		for (let on = 1; on <= 4; on++) if (roleHit(to + on)) add('name-from-class');
		if (/^\d-?\d\d$/.test(tokens[to + 1]?.text ?? '')) add('name-from-class');
	}
	if (ownFamily.has(wordAt(tokens, from - 1)) && owners.has(wordAt(tokens, from - 2))) add('my+kin+name');
	if (
		wordAt(tokens, from - 1) === 'little' ||
		wordAt(tokens, from - 1) === 'lil' ||
		wordAt(tokens, from - 1) === 'sweet'
	)
		add('little+name');
	// "Maya, my goalie", "Maya, a sophomore", "Rob, my husband"
	const comma =
		tokens[to]?.text === ',' || tokens[to]?.text === '(' || tokens[to]?.text === '–' || tokens[to]?.text === '—';
	if (comma) {
		const first = wordAt(tokens, to + 1);
		const second = wordAt(tokens, to + 2);
		if (kinNamed.has(first)) add('name,kin');
		if (owners.has(first) && ownFamily.has(second)) add('name,my+kin');
		else if (owners.has(first) && friends.has(second)) add('name,my+friend');
		else if (owners.has(first) && (roleHit(to + 2) ?? roleHit(to + 3))) add('name,my+role');
		else if (roleHit(to + 1) ?? roleHit(to + 2)) add('name,role');
		if (/^\d/.test(tokens[to + 1]?.text ?? '')) add('name,number');
		if (/^(?:who|whose|that|the|el|la|que)$/.test(first))
			add(/^wh|^que|^that/.test(first) ? 'name,relative' : 'name,who');
	}
	if (candidate.possessive) {
		const thing = wordAt(tokens, to);
		const next = wordAt(tokens, to + 1);
		if (kinNamed.has(thing) || (kinNamed.has(next) && kinAdjectives.has(thing))) add('poss+kin');
		else add('poss+other');
	}
	// "la mamá de Sofía", "mom of Maya", "mom to Tanner"
	if (['de', 'of', 'to'].includes(wordAt(tokens, from - 1)) && kinNamed.has(wordAt(tokens, from - 2))) add('poss+kin');
}

const opponents = new Set(
	'play plays face faces facing host hosts hosting beat beats over defeat defeated visit visits visiting against versus vs'.split(
		' ',
	),
);
const months = new Set('january april may june july august september october'.split(' '));
/** "Thank you so much to Ana for": within four words after the thanks. */
const thanked = (tokens: readonly Token[], from: number) => {
	for (let back = 1; back <= 5; back++)
		if (/^(?:thanks|thank|gracias|grateful)$/.test(tokens[from - back]?.lower ?? '')) return true;
	return false;
};
/** "our musical is Annie", "auditions for Matilda", "tickets to": the name of a show. */
const isShow = (tokens: readonly Token[], from: number) => {
	const [before, noun] = [wordAt(tokens, from - 1), wordAt(tokens, from - 2)];
	if (/^(?:presents?|presenting)$/.test(before)) return true;
	return (
		/^(?:is|for|to|of|in|with|do|doing)$/.test(before) &&
		/^(?:musical|musicals|play|plays|production|productions|audition|auditions|tickets|show|opera|performance|performances|rehearsal|rehearsals|tryouts|staging|rights)$/.test(
			noun,
		)
	);
};

/** A finite verb, as it follows a name that is its subject. */
export const subject = (token: Token | undefined) =>
	token?.kind === 'word' &&
	token.shape === 'lower' &&
	(beVerbs.has(token.lower) || (/(?:ed|ó|[^s]s)$/.test(token.lower) && !notVerbs.has(token.lower)));
const introduces = new Set(["it's", 'its', "i'm", 'im', 'soy', 'habla', "that's"]);

/** How the name stands in its sentence: addressed, thanked, subject, after a place word. */
export function grammar(
	block: Block,
	facts: BlockFacts,
	candidate: Candidate,
	all: readonly Candidate[],
	companions: number,
	add: (feature: string) => void,
) {
	const {text, tokens} = block;
	const {from, to} = candidate;
	const before = tokens[from - 1];
	const after = tokens[to];
	const opens = from === 0 || facts.sentence[from - 1] !== facts.sentence[from];
	if (before && /^(?:welcome|congrats|congratulations|bravo|felicidades|kudos|shoutout)$/.test(before.lower))
		add('to+praised');
	if (opens) add('opens');
	if (opens && candidate.score < 0.12 && candidate.given < 2 && candidate.form === 'first') add('opens-unlikely');
	if (before && introduces.has(before.lower)) add('introduced');
	if (before && greetings.has(before.lower)) add('greeted');
	if (thanked(tokens, from)) add('thanked');
	if (
		/^(?:named|called)$/.test(wordAt(tokens, from - 1)) &&
		!facts.hits.some((hit) => (hit.id === 'student' || hit.id === 'child') && hit.to === from - 1)
	)
		add('named+name');
	if (isShow(tokens, from)) add('show');
	if (
		before &&
		/^(?:to|at|with|into|for)$/.test(before.lower) &&
		facts.hits.some((hit) => hit.id === 'college' && facts.sentence[hit.from] === facts.sentence[from])
	)
		add('college+prep');
	if (months.has(stemOf(tokens[from]?.lower ?? '')) && to === from + 1) add('month');
	if (
		before?.lower === 'to' &&
		[
			'thanks',
			'thank',
			'congrats',
			'congratulations',
			'shoutout',
			'out',
			'birthday',
			'congratulation',
			'felicidades',
			'kudos',
			'props',
			'goes',
			'go',
			'went',
			'awarded',
		].includes(wordAt(tokens, from - 2))
	)
		add('to+praised');
	if (
		opens &&
		after?.text === ',' &&
		companions === 0 &&
		!/^(?:who|whose|el|la|my|our|mi|the|de|a|an|from|in|\d.*)$/.test(wordAt(tokens, to + 1)) &&
		!facts.hits.some((hit) => hit.from === to + 1)
	)
		add('vocative-open');
	const alone = (index: number) => !all.some((other) => other !== candidate && other.from <= index && index < other.to);
	if (
		before?.text === ',' &&
		(!after || (after.kind === 'mark' && /[,.!?:\n]/.test(after.text))) &&
		alone(from - 2) &&
		(after?.text !== ',' || alone(to + 1)) &&
		!tokens.slice(Math.max(from - 6, 0), from - 1).some(({text: mark}) => mark === ',')
	)
		add('between-commas');
	if (before && placeBefore.has(before.lower))
		add(
			candidate.given === 0 || candidate.ordinary
				? 'place-prep'
				: before.lower === 'to'
					? 'to+given'
					: before.lower === 'from'
						? 'from+given'
						: 'place-prep+given',
		);
	if (before && opponents.has(before.lower) && (facts.cues.has('team') || facts.hits.length < 3)) add('opponent');
	if (before && byBefore.has(before.lower) && !facts.cues.has('team')) add('by+name');
	if (before && ['with', 'and', '&', '+', 'y'].includes(before.lower)) add('with-and');
	if (after && ['and', '&', '+', 'y'].includes(after.lower)) add('name+and');
	if ((before?.lower === 'a' || before?.lower === 'an') && !facts.spanish) add('a+name');
	if (before?.lower === 'the' && !siblingsAfter.has(wordAt(tokens, to)) && !childAfter.has(wordAt(tokens, to)))
		add('the+name');
	if (before && (before.lower === 'a' || before.lower === 'para' || before.lower === 'for')) add('for+name');
	if (after?.kind === 'word' && after.shape === 'lower') {
		if (beVerbs.has(after.lower)) add('name+be');
		else if (!notVerbs.has(after.lower) && /(?:ed|s|ó|aba|ía)$/.test(after.lower)) add('name+verb');
		else if (!notVerbs.has(after.lower)) add('name+word');
		if (!notVerbs.has(after.lower)) add('name+lower');
	}
	if (
		after?.kind === 'number' ||
		(after?.kind === 'mark' && /[-–—:$.…(]/.test(after.text) && /\d/.test(tokens[to + 1]?.text ?? ''))
	)
		add('name+number');
	if (after?.text === ':' || after?.text === '–' || after?.text === '—') add('name:');
	if (after?.text === '!') add('name!');
	if (!after || after.text === '\n') add('name-ends');
	if (/["“”‘]/.test(before?.text ?? '')) add('quoted');
	const tail = text.slice(candidate.end, candidate.end + 6);
	if (/^,?\s?\(?['’‘]\d\d\b/.test(tail)) add("name'08");
	if (/^\s?\(\d\d?\)/.test(tail)) add('name(age)');
	if (after?.text === ',' && /^\d\d$/.test(tokens[to + 1]?.text ?? ''))
		add(Number(tokens[to + 1]?.text) > 19 ? 'aged-adult' : 'aged-child');
	if (after?.kind === 'word' && ['turned', 'turns', 'is', 'cumple'].includes(after.lower)) {
		const age = ageOf(tokens[to + 1]);
		if (age !== undefined) add(age > 19 ? 'aged-adult' : 'aged-child');
	}
}

const ageWords = new Map(
	'four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'
		.split(' ')
		.map((word, index) => [word, index + 4]),
);
const ageOf = (token: Token | undefined): number | undefined => {
	if (!token) return undefined;
	const spelled = ageWords.get(token.lower);
	if (spelled !== undefined) return spelled;
	const age = token.kind === 'number' ? Number(token.text) : Number.NaN;
	return age >= 3 && age <= 110 ? age : undefined;
};
