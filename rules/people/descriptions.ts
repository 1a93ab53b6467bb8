import type {Cue} from '../lexicon/school-cues.ts';
import {lookup} from '../names/find.ts';
import type {Block} from '../text/blocks.ts';
import type {Token} from '../text/tokens.ts';
import {type BlockFacts, factsOf} from './block-facts.ts';
import {stemOf} from './phrases.ts';

/** A person told without a name, in one block; token indexes, half-open. */
export interface Description {
	readonly from: number;
	readonly to: number;
	/** `one` fits one child ("our starting quarterback"), `some` is nobody in particular, `many` a group. */
	readonly fits: 'one' | 'some' | 'many';
	/** What makes it fit one child, for `--explain`. */
	readonly cue: string;
	/** Family name inside it: "the Fournier girl". Token index. */
	readonly surname?: number;
}

const set = (words: string) => new Set(words.split(' '));

const my = set('my our mi nuestro nuestra mis');
const the = set('the el la this that');
const some = set('a an some any every each another un una certain');
const counted = set(
	'two three four five six seven eight nine ten several many few most all both some these those my our',
);
const onlyOne = set('only sole lone single único única');
/** Adjectives between the owner and the noun: they keep it one person. */
const between = set(
	'drum body honor starting backup second third fourth first last top best little lil sweet dear favorite favourite star lead youngest oldest tallest smallest newest quiet brilliant tiny poor old new senior junior sophomore freshman #th 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th period hour block grade fourth-period third-period second-period fifth-period first-period sixth-period left right principal assistant reigning current former team varsity jv point drumline band choir robotics debate chess soccer football basketball hockey baseball softball volleyball wrestling track kickball cheer math science spelling bee student council class homecoming prom exchange foreign fifth sixth seventh eighth advisory bass snare alto tenor lead jazz girls boys varsity',
);
/** Roles that one child holds, after "my", "our" or "the". */
const roles = set(
	'guard point-guard forward tackle keeper midfielder sweeper stopper lineman horn trombonist goalie goaltender goalkeeper quarterback qb pitcher shortstop catcher striker kicker libero setter captain co-captain drummer trumpet trumpeter trombone clarinet flute flutist oboe tuba sousaphone mellophone cellist violinist percussionist bassist pianist saxophone saxophonist soloist drum-major major leader valedictorian salutatorian king queen president treasurer secretary champion champ lead simba understudy manager winner runner-up portero capitán trompeta linebacker center winger defenseman wrestler runner sprinter swimmer singer actor actress dancer editor mascot concertmaster',
);
/** Roles that grown-ups hold as often: they need a school's team, club or show before them. */
const sharedRoles = set(
	'guard forward keeper tackle horn mascot president treasurer secretary manager lead major leader king queen actor actress editor singer champion champ winner runner pitcher center dancer captain',
);
const child = set(
	'guy redhead troublemaker kid kiddo child boy girl student freshman freshmen sophomore junior senior scholar kindergartner kindergartener kinder teen teenager alumno alumna estudiante muchacho muchacha niño niña chico chica mentee newcomer advisee grader twin',
);
const children = set(
	'kids kiddos children boys girls students freshmen sophomores juniors seniors scholars kindergartners twins teens alumnos estudiantes niños graders babies',
);
const who = set('who whose that que with from in on cuyo la el');
const weakFact = set(
	'had asked said told wants wanted loves loved likes liked drew made wrote thinks thought called calls proposed waved smiled laughed',
);

/** What tells one child from the others of a class. */
const telling = set(
	'new only exchange foreign nonverbal non-verbal deaf blind autistic redheaded red-haired blond blonde curly-haired tall short twin pregnant homeless adopted foster undocumented refugee transfer transgender trans nonbinary wheelchair muslim jewish sikh hindu black white latino latina asian native hmong somali karen kurdish',
);
const tellsApart = (token: Token | undefined, opens: boolean) =>
	token !== undefined &&
	(telling.has(token.lower) ||
		(token.lower.length > 5 && token.lower.endsWith('est')) ||
		(!opens && token.kind === 'word' && token.shape === 'Title'));
/** After "student", a word that makes it an office or a team of grown-ups and pupils alike. */
const studentOf = set('council body government section manager athlete leader teacher aide body');
const kinOfRole = set('brother sister twin cousin mom mother dad father parents');

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word' || token?.kind === 'number';

/** Finite verbs that end a noun phrase which has no "who" or "that" in it. */
const finite =
	/^(?:is|are|was|were|has|had|did|does|got|gets|goes|went|came|comes|told|said|says|asked|found|eats|sits|lost|left|cried|failed|won|made|took|put|threw|started|moved|joined|turned|finally|just|still|never|can|can't|can’t|won't|found|failed|\p{L}{3,}ed)$/u;

/** The end of a noun phrase that begins at `from`: up to a verb of its own sentence, a comma, or eight words after `noun`. */
function relativeEnd(tokens: readonly Token[], facts: BlockFacts, noun: number): number {
	let end = noun + 1;
	let relative = /^(?:who|whose|that|que|el|la)$/.test(tokens[noun + 1]?.lower ?? '');
	while (end < tokens.length && end < noun + 10) {
		const token = tokens[end];
		if (!token || facts.sentence[end] !== facts.sentence[noun]) break;
		if (token.kind === 'mark' && /[,.!?:()"“”]/.test(token.text)) break;
		if (relative === false && finite.test(token.lower)) break;
		if (end === noun + 1) relative = /^(?:who|whose|that|que|with|el|la)$/.test(token.lower);
		end++;
	}
	return end;
}

/** Words that no noun phrase holds before its noun. */
const notInside = set(
	'i you he she it we they me him her us them off of from to in on at by for with and or but that who which a an the is was are were has had have do did does not no my our your his their caught got went said',
);
/** Instruments stand for their players after "my" and "our", hardly after "the". */
const instruments = set(
	'horn trumpet trombone clarinet flute oboe tuba sousaphone mellophone cello saxophone trompeta',
);

function headOf(tokens: readonly Token[], from: number): {noun: number; modifiers: string[]} | undefined {
	const modifiers: string[] = [];
	for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
		const token = tokens[at];
		if (!isWord(token)) return undefined;
		const word = stemOf(token.lower);
		if (notInside.has(word)) return undefined;
		const next = stemOf(tokens[at + 1]?.lower ?? '');
		const isRole = roles.has(word) || child.has(word);
		const nextIsRole = roles.has(next) || (child.has(next) && next !== 'senior' && next !== 'junior');
		if (isRole && !nextIsRole && !(word === 'student' && studentOf.has(next))) return {noun: at, modifiers};
		if (children.has(word)) return undefined;
		modifiers.push(word);
	}
	return undefined;
}

/** "Every class has one kid who …": nobody in particular, in any class. */
function habitual(tokens: readonly Token[], facts: BlockFacts, from: number): boolean {
	for (let at = from - 1; at >= 0 && facts.sentence[at] === facts.sentence[from]; at--)
		if (usual.has(tokens[at]?.lower ?? '')) return true;
	for (let at = from + 1; at < from + 14 && facts.sentence[at] === facts.sentence[from]; at++)
		if (tokens[at]?.lower === 'one' && /^(?:and|or|,)$/.test(tokens[at - 1]?.lower ?? '')) return true;
	return false;
}

function describeAt(tokens: readonly Token[], facts: BlockFacts, from: number): Description | undefined {
	const first = tokens[from];
	if (!isWord(first)) return undefined;
	const word = first.lower;
	const next = tokens[from + 1];
	// "the only Tibetan girl in our building", "my only Karen-speaking junior", "exactly one boy with …"
	if ((the.has(word) || my.has(word)) && next && (onlyOne.has(next.lower) || (my.has(word) && next.lower === 'one'))) {
		const head = headOf(tokens, from + 2);
		if (head) return {from, to: relativeEnd(tokens, facts, head.noun), fits: 'one', cue: 'the only one of a kind'};
	}
	if (word === 'one' || word === 'exactly') {
		const start = word === 'exactly' && next?.lower === 'one' ? from + 1 : from;
		if (habitual(tokens, facts, from)) return undefined;
		const head = tokens[start]?.lower === 'one' ? headOf(tokens, start + 1) : undefined;
		const owned =
			['have', 'has', 'had', 'got', 'tengo', 'exactly'].includes(tokens[from - 1]?.lower ?? '') || start > from;
		if (head && owned)
			return {from, to: relativeEnd(tokens, facts, head.noun), fits: 'one', cue: 'exactly one such child'};
		if (head) {
			const family = tokens[head.noun - 1];
			if (family && head.noun - 1 > start && tokens[head.noun]?.lower === 'twin' && family.shape === 'Title') {
				return {from, to: head.noun + 1, fits: 'one', cue: 'a twin with family name', surname: head.noun - 1};
			}
			return {from, to: head.noun + 1, fits: 'some', cue: 'one of many'};
		}
		return undefined;
	}
	// "Number 12", "#19 on our bench": a player by the shirt.
	if (/^(?:number|no|#)$/.test(word) || first.kind === 'number') {
		const shirt = first.kind === 'number' ? from : tokens[from + 1]?.text === '.' ? from + 2 : from + 1;
		const ours = /^(?:on|for|in)$/.test(tokens[shirt + 1]?.lower ?? '') && my.has(tokens[shirt + 2]?.lower ?? '');
		const named = first.kind !== 'number' && /^(?:is|was|has|had|got|gets)$/.test(tokens[shirt + 1]?.lower ?? '');
		if (/^\d{1,2}$/.test(tokens[shirt]?.text ?? '') && (ours || named) && facts.hits.length > 0)
			return {from, to: ours ? shirt + 4 : shirt + 1, fits: 'one', cue: 'a shirt number'};
	}
	// "Kid with the pink cast in her class told me": a child opens the sentence without an article.
	if (
		child.has(word) &&
		facts.sentence[from - 1] !== facts.sentence[from] &&
		/^(?:who|whose|with)$/.test(next?.lower ?? '')
	) {
		const to = relativeEnd(tokens, facts, from);
		if (to - from > 3) return {from, to, fits: 'one', cue: 'what everybody at school knows of the child'};
	}
	const childOf = childOfNamed(tokens, from);
	if (childOf) return childOf;
	if (some.has(word)) {
		const head = headOf(tokens, from + 1);
		return head && head.noun - from < 5
			? {from, to: head.noun + 1, fits: 'some', cue: 'nobody in particular'}
			: undefined;
	}
	if (the.has(word) || my.has(word)) {
		const head = headOf(tokens, from + 1);
		if (!head) {
			// "the Tsosie boys", "the Bouthilliers"
			return undefined;
		}
		const noun = stemOf(tokens[head.noun]?.lower ?? '');
		const before = tokens[head.noun - 1];
		// "the Fournier girl", "the alves boy": a family name before the child
		if (
			child.has(noun) &&
			the.has(word) &&
			head.modifiers.length === 1 &&
			before &&
			!between.has(before.lower) &&
			(before.shape !== 'lower' || (facts.noCaps && before.lower.length > 3 && !lookup(before.lower).english)) &&
			!lookup(before.lower).place
		) {
			return {from, to: head.noun + 1, fits: 'one', cue: 'family name and child', surname: head.noun - 1};
		}
		const relative = tokens[head.noun + 1];
		const end = relativeEnd(tokens, facts, head.noun);
		if (roles.has(noun)) {
			const within = tokens.slice(head.noun + 1, head.noun + 6);
			const anchored =
				head.modifiers.some((modifier) => between.has(modifier)) ||
				(/^(?:in|on|of)$/.test(relative?.lower ?? '') &&
					within.some(({lower}) => /^(?:play|musical|show|team|band|choir|class|squad|orchestra|club)$/.test(lower)));
			if (sharedRoles.has(noun) && !anchored) return undefined;
			if (the.has(word) && instruments.has(noun) && !anchored) return undefined;
			const after = tokens[head.noun + 1];
			const kin = /['’]s$/.test(tokens[head.noun]?.text ?? '')
				? [1, 2].find((on) => kinOfRole.has(tokens[head.noun + on]?.lower ?? ''))
				: undefined;
			const apposed = after?.text === ',' && /^(?:the|el|la)$/.test(tokens[head.noun + 2]?.lower ?? '');
			const to = kin
				? head.noun + kin + 1
				: apposed
					? relativeEnd(tokens, facts, head.noun + 1)
					: anchored && /^(?:in|on)$/.test(after?.lower ?? '')
						? end
						: head.noun + 1;
			return {from, to, fits: 'one', cue: 'a role that one child holds'};
		}
		if (
			child.has(noun) &&
			relative &&
			who.has(relative.lower) &&
			end - head.noun > 2 &&
			!weakFact.has(tokens[head.noun + 2]?.lower ?? '')
		) {
			return {from, to: end, fits: 'one', cue: 'what everybody at school knows of the child'};
		}
		const apart = tokens.slice(from + 1, head.noun).some((token) => tellsApart(token, false));
		if (child.has(noun) && apart && noun !== 'twin')
			return {from, to: end, fits: 'one', cue: 'what tells the child from the others'};
		if (child.has(noun) && my.has(word) && head.modifiers.length > 0)
			return {from, to: head.noun + 1, fits: 'some', cue: 'one of mine'};
	}
	return undefined;
}

const usual = set('every each always any usually whichever');
const offspring = set(
	'daughter son kid boy girl child twins grandson granddaughter stepson stepdaughter hija hijo nieto nieta hijastro hijastra',
);

/** "la hija de don Anselmo", "the son of our mailman Ray": the child of somebody named. */
function childOfNamed(tokens: readonly Token[], from: number): Description | undefined {
	const [article, noun, of] = [tokens[from], tokens[from + 1], tokens[from + 2]];
	if (
		!article ||
		!the.has(article.lower) ||
		!offspring.has(noun?.lower ?? '') ||
		!/^(?:de|del|of)$/.test(of?.lower ?? '')
	)
		return undefined;
	for (let at = from + 3; at < from + 6; at++) {
		if (tokens[at]?.kind === 'word' && tokens[at]?.shape === 'Title')
			return {from, to: at + 1, fits: 'one', cue: 'the child of somebody named', surname: at};
	}
	return undefined;
}

const groupWords = new Set<Cue>(['students', 'kids']);

const known = new WeakMap<Block, readonly Description[]>();

/** Descriptions, somebodies and groups of a block, in order, not overlapping; read once for each block object. */
export function describedIn(block: Block): readonly Description[] {
	let described = known.get(block);
	if (!described) {
		described = read(block);
		known.set(block, described);
	}
	return described;
}

function read(block: Block): Description[] {
	const facts = factsOf(block);
	const {tokens} = block;
	const found: Description[] = [];
	let next = 0;
	tokens.forEach((_, index) => {
		if (index < next) return;
		const description = describeAt(tokens, facts, index);
		if (!description) return;
		found.push(description);
		next = description.to;
	});
	for (const {id, from, to} of facts.hits) {
		if (!groupWords.has(id) || found.some((other) => other.from < to && from < other.to)) continue;
		const owner = tokens[from - 1];
		const start = owner && (my.has(owner.lower) || counted.has(owner.lower)) ? from - 1 : from;
		found.push({from: start, to, fits: 'many', cue: 'a group'});
	}
	return found.sort((a, b) => a.from - b.from);
}
