import {defineReader} from '../define.ts';
import {addresseeCues} from '../lexicon/addressee.ts';
import {phraseList} from '../text/phrases.ts';
import type {AddresseeCue, AnySignal} from './types.ts';

// One list a kind of cue: a child's name and a lesson that overlap must both count.
const kinds = [...new Set(addresseeCues.map(([cue]) => cue))];
const lists = kinds.map((kind): readonly [AddresseeCue, ReturnType<typeof phraseList<number>>] => [
	kind,
	phraseList(addresseeCues.filter(([cue]) => cue === kind).map(([, weight, phrases]) => [weight, phrases] as const)),
]);

/**
 * Words that tell who a message or comment speaks to: a child at school (an errand, a lesson, "kiddo", a teacher's "it's Ms. B"), a
 * parent, a colleague, a relative, somebody grown. Weak by themselves; `student-connection` adds them up.
 */
export default defineReader({
	id: 'addressee',
	read({tokens}) {
		const signals: AnySignal[] = [];
		for (const [cue, list] of lists) {
			for (const {start, end, value} of list.find(tokens)) {
				signals.push({type: 'addressee', start, end, cue, weight: value});
			}
		}
		return signals;
	},
});
