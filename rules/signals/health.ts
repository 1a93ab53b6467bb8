import {defineReader} from '../define.ts';
import {conditions, type HealthForm, healthLetters} from '../lexicon/conditions.ts';
import type {Span} from '../types.ts';

/** Settings of special education are written as ratios: pupils, teachers, aides. */
const ratios = /^(?:6:1:1|8:1:1|12:1:1|12:1:4|12:1|15:1|6:1|8:1|1:1)$/;
const acuity = /^20\/(?:[3-9]\d|[1-9]\d\d)$/;
/** Animals and things that share a word with care. */
const harmless =
	/^(?:dogs?|llamas?|pupp(?:y|ies)|horses?|cats?|fish|chickens?|light|lights|free|aware|awareness|sandwich|wing|mixer|week|month)$/;

/** Endings of the names of illnesses and operations; school science and everyday words that end alike are left out. */
const medical =
	/^\p{L}{3,}(?:itis|osis|emia|aemia|paresis|plegia|ectomy|otomy|plasty|pathy|algia|penia|oma|neumonía)s?$/u;
const ordinary =
	/^(?:mitosis|meiosis|osmosis|symbiosis|metamorphosis|hypnosis|apotheosis|photosynthesis|diagnosis|prognosis|academia|bohemia|apathy|sympathy|empathy|telepathy|antipathy|nostalgia|diploma|aroma|soma|roma|coma|sonoma|tacoma|oklahoma|glaucoma|idioma|paloma|anatomy|dichotomy|lobotomy|taxonomy|economy|autonomy|astronomy|broma|toma|carcinoma|momma|noma)s?$/;

/** Words of health, disability and care. Whose they are is judged later; a therapy dog and shouting in capitals are not health. */
export default defineReader({
	id: 'health',
	read({tokens}) {
		const found: (Span & {type: 'health'; form: HealthForm})[] = [];
		for (const {start, end, value, to} of conditions.find(tokens)) {
			if (!harmless.test(tokens[to]?.lower ?? '')) found.push({type: 'health', start, end, form: value});
		}
		const shouting = tokens.filter(({shape, text}) => shape === 'UPPER' && text.length > 1).length > tokens.length / 2;
		for (const token of tokens) {
			const letters = shouting ? undefined : healthLetters.get(token.text.replace(/['’]s$/, ''));
			const illness = medical.test(token.lower) && !ordinary.test(token.lower) ? ('condition' as const) : undefined;
			const form =
				letters ?? illness ?? (ratios.test(token.text) ? 'plan' : acuity.test(token.text) ? 'condition' : undefined);
			if (form && !found.some(({start, end}) => start < token.end && token.start < end))
				found.push({type: 'health', start: token.start, end: token.end, form});
		}
		return found.sort((a, b) => a.start - b.start);
	},
});
