import {
	collapseDuplicatesTransformer,
	DataSet,
	parseRawPattern,
	RegExpMatcher,
	resolveConfusablesTransformer,
	resolveLeetSpeakTransformer,
	toAsciiLowerCaseTransformer,
} from 'obscenity';
import {defineReader} from '../define.ts';
import {endings, obscene, slurs, slursOfPeople, twofold} from '../lexicon/offence.ts';
import type {Signal} from './types.ts';

export type OffenceGrade = 'slur' | 'obscene';
type Entry = {readonly grade: OffenceGrade; readonly twofold: boolean};

const listed = (list: string) => list.split(',').map((word) => word.trim());

const double = new Set(listed(twofold));

/** Every form that counts, lower case. */
const forms = new Map<string, Entry>();
const add = (form: string, grade: OffenceGrade, stem: string) => {
	if (!forms.has(form)) forms.set(form, {grade, twofold: double.has(stem)});
};
for (const stem of listed(obscene)) {
	// A name, a bird or a donkey takes no endings: "cocky", "assed", "Dickens" are other words.
	for (const end of double.has(stem) ? ['', 's', 'es'] : endings) add(stem + end, 'obscene', stem);
}
// After the obscene words: of two readings of a masked word the commoner one counts.
for (const stem of listed(slurs)) for (const end of ['', 's', 'ed']) add(stem + end, 'slur', stem);
for (const stem of listed(slursOfPeople)) forms.set(stem, {grade: 'slur', twofold: true});

const severalWords = [...forms].filter(([form]) => form.includes(' '));

/** Masked words by length: "f***ing", "dips**t". */
const byLength = new Map<number, [string, Entry][]>();
for (const entry of forms) {
	const same = byLength.get(entry[0].length);
	if (same) same.push(entry);
	else byLength.set(entry[0].length, [entry]);
}

const masked = /[\p{L}]\p{L}{0,12}\*{1,12}\p{L}{0,12}\*{0,8}\p{L}{0,6}/gu;

function unmask(word: string): Entry | undefined {
	const lower = word.toLowerCase();
	if (lower.length < 3) return undefined;
	for (const [form, entry] of byLength.get(lower.length) ?? []) {
		let fits = true;
		for (let i = 0; fits && i < form.length; i += 1) fits = lower[i] === '*' || lower[i] === form[i];
		if (fits) return entry;
	}
	return undefined;
}

// Look-alike letters, leet and drawn-out letters: only words that show such a thing are given to the matcher.
const writtenWords = /[\p{L}\p{N}@$!]{3,30}/gu;
const disguise =
	/\p{L}[@$!013457]\p{L}|[@$]\p{L}|(\p{L})\1\1|[\p{Script=Cyrillic}\p{Script=Greek}][a-z]|[a-z][\p{Script=Cyrillic}\p{Script=Greek}]/iu;

let matcher: {readonly find: (word: string) => Entry | undefined} | undefined;

/** Built at the first disguised word: most drafts have none. */
function disguiseMatcher() {
	if (matcher) return matcher;
	const data = new DataSet<Entry>();
	const words = [...listed(obscene), ...listed(slurs)].filter((word) => !double.has(word) && /^[a-z]{4,}$/.test(word));
	for (const word of words) {
		const entry = forms.get(word);
		if (!entry) continue;
		// The transformers collapse drawn-out letters to one, so the pattern is collapsed too.
		data.addPhrase((phrase) =>
			phrase.setMetadata(entry).addPattern(parseRawPattern(`|${word.replace(/(.)\1+/g, '$1')}`)),
		);
	}
	const engine = new RegExpMatcher({
		...data.build(),
		blacklistMatcherTransformers: [
			resolveConfusablesTransformer(),
			resolveLeetSpeakTransformer(),
			toAsciiLowerCaseTransformer(),
			collapseDuplicatesTransformer(),
		],
	});
	matcher = {
		find(word) {
			const hit = engine.getAllMatches(word)[0];
			return hit && data.getPayloadWithPhraseMetadata(hit).phraseMetadata;
		},
	};
	return matcher;
}

/**
 * Slurs and obscene words, also masked ("f***"), in leet ("a$$hole") or drawn out. A word with an innocent reading is
 * marked `twofold`; exclamations such as "damn good" are no offence.
 */
export default defineReader({
	id: 'offence',
	read({text, tokens}) {
		const found: Signal<'offence'>[] = [];
		const push = (start: number, end: number, {grade, twofold: both}: Entry, isMasked: boolean) =>
			found.push({type: 'offence', start, end, grade, twofold: both && !isMasked});
		for (const {kind, lower, start, end} of tokens) {
			if (kind !== 'word' && kind !== 'hashtag') continue;
			const word = kind === 'hashtag' ? lower.slice(1) : lower.endsWith("'s") ? lower.slice(0, -2) : lower;
			const entry = forms.get(word);
			if (entry) push(start, end, entry, false);
		}
		const lower = text.toLowerCase();
		for (const [form, entry] of severalWords) {
			const at = lower.indexOf(form);
			if (at >= 0) push(at, at + form.length, entry, false);
		}
		if (text.includes('*')) {
			for (const {0: word, index} of text.matchAll(masked)) {
				const entry = unmask(word);
				if (entry) push(index, index + word.length, entry, true);
			}
		}
		if (disguise.test(text)) {
			for (const {0: word, index} of text.matchAll(writtenWords)) {
				const entry = disguise.test(word) ? disguiseMatcher().find(word) : undefined;
				if (entry && !found.some(({start}) => start === index)) push(index, index + word.length, entry, true);
			}
		}
		return found;
	},
});
