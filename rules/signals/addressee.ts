import {defineReader} from '../define.ts';
import {addresseeCues} from '../lexicon/addressee.ts';
import {phraseList} from '../text/phrases.ts';
import type {Token} from '../text/tokens.ts';
import type {AddresseeCue, AnySignal} from './types.ts';

// One list a kind of cue: a child's name and a lesson that overlap must both count.
const kinds = [...new Set(addresseeCues.map(([cue]) => cue))];
const lists = kinds.map((kind): readonly [AddresseeCue, ReturnType<typeof phraseList<number>>] => [
	kind,
	phraseList(addresseeCues.filter(([cue]) => cue === kind).map(([, weight, phrases]) => [weight, phrases] as const)),
]);

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'coach', 'dr', 'profe', 'señora', 'señor']);

/** A signature at the end: "–Mr. O", "love, Ms. K", "coach". */
function signature(tokens: readonly Token[]): AnySignal[] {
	const words = tokens.filter(({kind}) => kind === 'word');
	const [beforeLast, last] = [words.at(-2), words.at(-1)];
	if (!last || words.length < 4) return [];
	const index = tokens.indexOf(last);
	const title = beforeLast ? tokens.indexOf(beforeLast) : -1;
	const lead = tokens[title - 1];
	// "attention, Mr. President": a signature stands apart, or behind "love".
	const apart = lead?.kind === 'mark' || ['love', 'from', 'hugs', 'xo'].includes(lead?.lower ?? '');
	const signed = beforeLast && titles.has(beforeLast.lower) && last.shape !== 'lower' && index - title < 3 && apart;
	const alone = last.lower === 'coach' && /[.!?,\-–—\n]/.test(tokens[index - 1]?.text ?? '');
	const start = signed ? beforeLast.start : last.start;
	return signed || alone ? [{type: 'addressee', start, end: last.end, cue: 'intro', weight: 2}] : [];
}

/**
 * Words that tell who a message or comment speaks to: a child at school (an errand, a lesson, "kiddo", a teacher's "it's Ms. B"), a
 * parent, a colleague, a relative, somebody grown. Weak by themselves; `student-connection` adds them up.
 */
export default defineReader({
	id: 'addressee',
	read({tokens}) {
		const signals: AnySignal[] = signature(tokens);
		for (const [cue, list] of lists) {
			for (const {start, end, value} of list.find(tokens)) {
				signals.push({type: 'addressee', start, end, cue, weight: value});
			}
		}
		return signals;
	},
});
