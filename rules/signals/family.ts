import {defineReader} from '../define.ts';
import {familyFacts} from '../lexicon/family-facts.ts';

/** Words of a family's life that a school comes to know: custody, housing, immigration, prison, loss, money. Whose is judged later. */
export default defineReader({
	id: 'family',
	read: ({tokens}) =>
		familyFacts.find(tokens).map(({start, end, value}) => ({type: 'family', start, end, form: value})),
});
