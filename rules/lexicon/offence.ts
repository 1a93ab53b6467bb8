/**
 * Offensive words by how much they weigh, written by hand and kept short: a word is here because it offends whatever the
 * sentence. Words that only offend in some sentences ("snake", "clown") are in `insults.ts`.
 */

/** Slurs on origin, faith, sex or disability. Plurals are added by the reader. */
export const slurs = `nigger, nigga, spic, wetback, beaner, chink, gook, kike, raghead, towelhead, sandnigger, camel jockey, jigaboo, porch monkey, redskin,
	injun, squaw, halfbreed, half-breed, faggot, fag, dyke, tranny, shemale, lesbo, retard, retarded, libtard, fucktard, spaz, mongoloid, gypo, pikey, chinaman,
	jap, goy, gringa, coon, wop, dago, polack, kraut, cholo, anchor baby, illegals, welfare queen, trailer trash, white trash, cripple, tard`;

/** Words that are slurs only when said of people: "gypsies", not the musical. */
export const slursOfPeople =
	'gypsies, gyppo, midget, midgets, savages, cripples, lunatics, orientals, thugs, vermin, cockroaches';

/** Obscene words and their compounds, by stem: every ending of `endings` is added. */
export const obscene = `fuck, motherfuck, fuckwit, fuckhead, mindfuck, clusterfuck, shit, bullshit, horseshit, dipshit, shithead, shitshow, shitbag, cunt, asshole, arsehole, asshat,
	asswipe, dickhead, cocksucker, twat, wanker, bitch, whore, slut, douchebag, douchecanoe, prick, bastard, jackoff, jerkoff, pissant, piss, dickwad, dumbfuck, fuckface, tits, pussy, cock, dick, ass`;

export const endings = [
	'',
	's',
	'es',
	'er',
	'ers',
	'ed',
	'ing',
	'in',
	'y',
	'ty',
	'tier',
	'tiest',
	'ass',
	'show',
	'face',
] as const;

/** Obscene stems with an innocent reading (a name, a bird, a donkey): they count only where they are masked or thrown at somebody. */
export const twofold =
	'cock, dick, pussy, tits, ass, prick, bastard, piss, bitch, coon, dyke, jap, chink, fag, spic, goy, kraut, cripple, redskin, savages, animals, thugs, polack, dago, wop, spaz, tard, squaw, illegals, gringa, cholo, retarded';
