import nlp from 'compromise';
import {type Grammar, setGrammar, type WordUse} from './grammar-slot.ts';

interface Term {
	readonly text: string;
	readonly tags: readonly string[];
}

const isTerm = (value: unknown): value is Term =>
	typeof value === 'object' && value !== null && 'text' in value && 'tags' in value && Array.isArray(value.tags);

/** The terms of a sentence with compromise's tags; its JSON is untyped, so each is looked at before use. */
function termsOf(sentence: string): Term[] {
	const sentences: unknown = nlp(sentence).json();
	if (!Array.isArray(sentences)) return [];
	return sentences.flatMap((one: unknown) => {
		const terms = typeof one === 'object' && one !== null && 'terms' in one ? one.terms : undefined;
		return Array.isArray(terms) ? terms.filter(isTerm) : [];
	});
}

function wordUse(terms: readonly Term[], word: string): WordUse | undefined {
	const plain = word.toLowerCase();
	const at = terms.findIndex(({text}) => text.toLowerCase().replace(/['’]s?$/, '') === plain);
	const term = terms[at];
	if (!term) return undefined;
	const has = (...tags: string[]) => tags.some((tag) => term.tags.includes(tag));
	if (has('Person', 'FirstName', 'LastName', 'ProperNoun')) return 'name';
	if (has('Verb', 'Adverb', 'Adjective', 'Determiner', 'Preposition')) return 'verb';
	const next = terms[at + 1]?.tags ?? [];
	const finite = next.includes('Verb') && !next.includes('Infinitive') && !next.includes('Gerund');
	return has('Singular') && finite ? 'subject' : 'noun';
}

const known = new Map<string, readonly Term[]>();
const remembered = 500;
const longest = 240;

/** compromise's word classes (github.com/spencermountain/compromise), a sentence at a time, kept by its text. */
export const grammar: Grammar = (sentence, word) => {
	if (sentence.length > longest) return undefined;
	let terms = known.get(sentence);
	if (!terms) {
		if (known.size >= remembered) known.clear();
		terms = termsOf(sentence);
		known.set(sentence, terms);
	}
	return wordUse(terms, word);
};

/** Lets the engine ask compromise about word names ("Hope got in", "Will the bill pass"). */
export const installGrammar = (): void => setGrammar(grammar);
