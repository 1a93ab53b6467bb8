import {defineReader} from '../define.ts';
import {type FamilyForm, familyFacts, parentWords} from '../lexicon/family-facts.ts';
import {spansOf} from '../text/plain.ts';
import type {Span} from '../types.ts';

/** Capital letters carry these: "ICE" came to a house, ice came to a rink. */
const letters: ReadonlyMap<string, FamilyForm> = new Map([
	...['CPS', 'DCF', 'DCFS', 'DHS', 'ACS', 'OCFS', 'DSS', 'DYFS', 'CASA', 'GAL'].map((word) => [word, 'care'] as const),
	...['ICE', 'DACA', 'TPS', 'USCIS'].map((word) => [word, 'immigration'] as const),
	...['SNAP', 'WIC', 'EBT', 'SSI', 'TANF'].map((word) => [word, 'money'] as const),
]);

/** "se llama Yokasta", "her name is Ana": a parent's name where one is spoken of close by. */
const calledSo = /\b(?:se llama|(?:her|his) name(?:'s| is)) [A-ZÁÉÍÓÚÑ][a-zñáéíóú'’-]{1,30}/g;
const kinBefore =
	/\b(?:mamá|papá|mami|papi|madre|padre|mom|mother|dad|father|grandma|aunt|guardian|abuela|tía)(?!\p{L})/iu;
const kinAfter = /^,? (?:la|el|su) (?:mamá|papá|madre|padre|abuela|tía)(?!\p{L})/iu;

/** Words of a family's life that a school comes to know: custody, housing, immigration, prison, loss, money. Whose is judged later. */
export default defineReader({
	id: 'family',
	read({text, tokens}) {
		const found: (Span & {type: 'family'; form: FamilyForm})[] = familyFacts
			.find(tokens)
			.map(({start, end, value}) => ({type: 'family', start, end, form: value}));
		for (const {start, end} of parentWords.find(tokens)) {
			const same = found.findIndex((fact) => fact.start < end && start < fact.end);
			const fact = found[same];
			// "Cole's stepfather got arrested" is one fact, not a name and a fact.
			if (fact) found[same] = {...fact, start: Math.min(fact.start, start), end: Math.max(fact.end, end)};
			else found.push({type: 'family', start, end, form: 'parent'});
		}
		for (const {start, end} of spansOf(text, calledSo))
			if (kinBefore.test(text.slice(Math.max(0, start - 170), start)) || kinAfter.test(text.slice(end, end + 24)))
				found.push({type: 'family', start, end, form: 'parent'});
		const shouting = tokens.filter(({shape, text}) => shape === 'UPPER' && text.length > 1).length > tokens.length / 2;
		for (const token of tokens) {
			const form = shouting ? undefined : letters.get(token.text.replace(/['’]s$/, ''));
			if (form && !found.some(({start, end}) => start < token.end && token.start < end))
				found.push({type: 'family', start: token.start, end: token.end, form});
		}
		return found.sort((a, b) => a.start - b.start);
	},
});
