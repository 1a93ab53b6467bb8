import {doingWords} from '../lexicon/doings.ts';
import {type Cue, cueWords} from '../lexicon/school-cues.ts';
import type {Block} from '../text/blocks.ts';
import type {Token} from '../text/tokens.ts';
import {type PhraseHit, phraseFinder} from './phrases.ts';

/** What one block tells about the people in it, before any of them is known. Token indexes throughout. */
export interface BlockFacts {
	/** Sentence number of each token; a new one also after ; and between a list's items on one line. */
	readonly sentence: readonly number[];
	readonly hits: readonly PhraseHit<Cue>[];
	readonly cues: ReadonlySet<Cue>;
	/** What people do here, by who usually does it. */
	readonly doings: readonly PhraseHit<Doing>[];
	/** Looks like a row of a list: short, marked by a bullet, number or emoji, or with a value at its end. */
	readonly row: boolean;
	/** Years that are long past (before 1980), as history has them. */
	readonly pastYears: number;
	readonly allCaps: boolean;
	/** A headline: most words begin with a capital. */
	readonly titleCase: boolean;
	/** No capital at all outside "I": how people write on a phone. */
	readonly noCaps: boolean;
	/** Holds two or more of the little words of Spanish. */
	readonly spanish: boolean;
}

export type Doing = keyof typeof doingWords;
const findCues = phraseFinder<Cue | Doing>({...cueWords, ...doingWords});
const isDoing = (hit: PhraseHit<Cue | Doing>): hit is PhraseHit<Doing> => hit.id in doingWords;
const isCue = (hit: PhraseHit<Cue | Doing>): hit is PhraseHit<Cue> => hit.id in cueWords;
const abbreviations = new Set('mr,mrs,ms,dr,st,jr,sr,vs,no,gr,mt,ft,prof,rev,sgt,capt,dept,rm,pd,p,a,m'.split(','));

function sentencesOf(tokens: readonly Token[]): number[] {
	let sentence = 0;
	let ended = false;
	return tokens.map((token, index) => {
		if (token.kind === 'mark') {
			const before = tokens[index - 1];
			const short =
				token.text === '.' &&
				before !== undefined &&
				before.end === token.start &&
				(abbreviations.has(before.lower) || (before.text.length === 1 && before.shape === 'Title'));
			if (/[.!?…;\n]/.test(token.text) && !short) ended = true;
		} else if (ended) {
			sentence++;
			ended = false;
		}
		return sentence;
	});
}

/** Years as texts on history give them: "in 1873", "(1847–1931)", "May 22, 1887". */
const pastYear = /(?<![\d.,$#/-])(1[4-9]\d\d)(?![\d%]|-\d|[ ,]\d|\s\p{Lu}|s\b)/gu;
const rowStart = /^\s*(?:[-–—•*·▪◦○●☐☑✅❌→>]|\d{1,2}[.):]\s|\p{Extended_Pictographic})/u;
const rowEnd = /(?:\d|%|\)|\bpts|[A-F][+-]?)\s*$/u;

const spanishWords = new Set(
	'el la los las de del que y en un una con por para su lo se es está pero ya no al'.split(' '),
);

/** "#paraappreciation", "#bestroommom": run-together words that tell of grown-ups at school. */
function hashtagCues(tokens: readonly Token[]): PhraseHit<Cue>[] {
	const hits: PhraseHit<Cue>[] = [];
	tokens.forEach(({kind, lower}, from) => {
		if (kind !== 'hashtag') return;
		const id =
			/appreciation|roommom|volunteer|staff|secretary|custodian|para(?:s|pro|$)|teacher(?:friend|bestie)|principal|retire/.test(
				lower,
			)
				? 'colleague'
				: /teach|classroom|grade(?:r|rs)?$|kinder|bandkids|proudcoach|studentof|mykids|spedlife|counselor/.test(lower)
					? 'teaching'
					: undefined;
		if (id) hits.push({id, from, to: from + 1});
	});
	return hits;
}

function read(block: Block): BlockFacts {
	const {text, tokens} = block;
	const read = findCues(tokens);
	const found = [...read.filter(isCue), ...hashtagCues(tokens)];
	const grownUps = found.filter(({id}) => id === 'colleague' || id === 'animal');
	const hits = found.filter(({id, from, to}) => {
		// "Ask your kid" is said to a parent, and a crossing guard is no point guard.
		if ((id === 'child' || id === 'kids') && /^(?:your|ur|tu|su)$/.test(tokens[from - 1]?.lower ?? '')) return false;
		return (
			id === 'colleague' ||
			id === 'animal' ||
			!grownUps.some((other) => other.to - other.from > 1 && other.from <= from && to <= other.to)
		);
	});
	let upper = 0;
	let lower = 0;
	let title = 0;
	let words = 0;
	for (const token of tokens) {
		if (token.kind !== 'word') continue;
		words++;
		if (token.shape === 'UPPER') upper++;
		else if (token.shape === 'lower') lower++;
		else if (token.lower !== 'i' && !token.lower.startsWith("i'")) title++;
	}
	let pastYears = 0;
	for (const [, year] of text.matchAll(pastYear)) if (Number(year) < 1980) pastYears++;
	const short = words > 0 && words <= 14 && text.length < 110;
	return {
		sentence: sentencesOf(tokens),
		hits,
		cues: new Set(hits.map(({id}) => id)),
		doings: read.filter(isDoing),
		row: short && (rowStart.test(text) || rowEnd.test(text.trimEnd()) || words <= 4),
		pastYears,
		allCaps: words > 2 && upper > 0.75 * words,
		titleCase: words > 2 && title + upper > 0.7 * words,
		spanish: tokens.filter(({lower: word}) => spanishWords.has(word)).length > 1,
		noCaps: words > 3 && title === 0 && upper === 0 && lower > 0,
	};
}

const known = new WeakMap<Block, BlockFacts>();

/** Cues, sentences and looks of a block; read once for each block object. */
export function factsOf(block: Block): BlockFacts {
	let facts = known.get(block);
	if (!facts) {
		facts = read(block);
		known.set(block, facts);
	}
	return facts;
}
