/** What a word is in its sentence. `subject`: a bare noun right before its verb. */
export type WordUse = 'name' | 'subject' | 'verb' | 'noun';

/** A reader of English grammar; `undefined` where it can't tell. Must be pure. */
export type Grammar = (sentence: string, word: string) => WordUse | undefined;

let current: Grammar | undefined;

/** Puts a grammar in, or takes it out. Without one the engine works all the same; blocks read before keep their reading. */
export function setGrammar(grammar: Grammar | undefined): void {
	current = grammar;
}

/** Asks the grammar, where there is one. */
export const askGrammar: Grammar = (sentence, word) => current?.(sentence, word);
