import {defineReader} from '../define.ts';
import {headings} from '../lexicon/list-headings.ts';

/** Words at the head of a list that say what its rows are ("Cafeteria balances", "Level 6 sheets came back:"). A name list makes it one. */
export default defineReader({
	id: 'heading',
	read({tokens}) {
		const firstColon = tokens.findIndex(({text}) => text === ':');
		return (
			headings
				.find(tokens)
				// A heading opens its line, or stands before the colon that the list follows.
				.filter(({from, to}) => from < 9 || (firstColon >= to && firstColon - to < 14))
				.map(({start, end, value, to}) => ({type: 'heading' as const, start, end, of: value, colon: firstColon >= to}))
		);
	},
});
