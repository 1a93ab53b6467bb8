import {defineReader} from '../define.ts';
import {type FamilyForm, familyFacts} from '../lexicon/family-facts.ts';
import type {Span} from '../types.ts';

/** Capital letters carry these: "ICE" came to a house, ice came to a rink. */
const letters: ReadonlyMap<string, FamilyForm> = new Map([
	...['CPS', 'DCF', 'DCFS', 'DHS', 'ACS', 'OCFS', 'DSS', 'DYFS', 'CASA', 'GAL'].map((word) => [word, 'care'] as const),
	...['ICE', 'DACA', 'TPS', 'USCIS'].map((word) => [word, 'immigration'] as const),
	...['SNAP', 'WIC', 'EBT', 'SSI', 'TANF'].map((word) => [word, 'money'] as const),
]);

/** Words of a family's life that a school comes to know: custody, housing, immigration, prison, loss, money. Whose is judged later. */
export default defineReader({
	id: 'family',
	read({tokens}) {
		const found: (Span & {type: 'family'; form: FamilyForm})[] = familyFacts
			.find(tokens)
			.map(({start, end, value}) => ({type: 'family', start, end, form: value}));
		const shouting = tokens.filter(({shape, text}) => shape === 'UPPER' && text.length > 1).length > tokens.length / 2;
		for (const token of tokens) {
			const form = shouting ? undefined : letters.get(token.text.replace(/['’]s$/, ''));
			if (form && !found.some(({start, end}) => start < token.end && token.start < end))
				found.push({type: 'family', start: token.start, end: token.end, form});
		}
		return found.sort((a, b) => a.start - b.start);
	},
});
