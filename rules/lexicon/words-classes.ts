/**
 * Everyday words by what they tell about the word beside them: "Hope you" is a wish, "Hope got" a girl. Written from general
 * knowledge. Class numbers are features of the name reader's weights: a change here asks for training anew.
 */
const lists: readonly string[] = [
	// 1 articles and owners
	'the a an this that these those my our your his her their its some any no every each another both one two three el la los las un una mi mis su sus nuestro nuestra',
	// 2 who does it, rather than what was done
	"i you we they he she it everyone everybody someone somebody anyone anybody nobody who y'all yall u im i'm you're we're they're he's she's it's i've we've i'll we'll yo ellos",
	// 3 helping verbs
	"is was isn't wasn't has had hasn't can can't will won't would could should does doesn't did didn't are were have isnt wasnt cant wont doesnt didnt hasnt es está fue era tiene",
	// 4 what was done, irregular
	'got went made told said came took gave lost won broke threw fell ran hit drew wrote left sat ate sang wore brought bought taught thought found felt kept slept met sent spent built heard held hid put quit read rode rose saw shook showed shot slid sold spoke stood stole stuck swam swept swore tore understood woke began became bit blew caught chose cut dug drank drove fed fought flew forgot froze grew hurt knew lit paid hung',
	// 5 what is done
	'gets goes makes says wants needs loves hates asks thinks lives plays comes takes gives loses wins runs hits draws reads writes leaves sits eats sings turns starts works helps tells knows looks feels keeps tries likes misses plans struggles refuses deserves never always still just finally also really already again',
	// 6 where and with whom
	'in of to for with on at by from about into over under near after before during without between behind beside through against like as de en con por para del al a',
	// 7 joins
	'and & or but y e plus + nor o',
	// 8 kin, school, body of people
	"mom dad mother father parents parent brother sister family twins twin girl boy boys girls kid kids teacher class period grade student students mama papa grandma grandpa grandmother aunt uncle cousin mom's dad's hour homeroom house mamá papá",
	// 9 joins sentences
	'when while because if since that whose which where why how than then so until cuando porque que si',
	// 10 greets and thanks
	'hi hey hello dear thanks thank thx ty congrats congratulations welcome happy sorry bye goodbye morning night hola gracias felicidades ms mr mrs miss dr coach señora señor maestra',
	// 11 names follow
	'named called student kiddo daughter son wife husband friend neighbor nephew niece kid little big baby sweet poor tell told ask asked let give gave help helped love miss meet shoutout shout proud by with and con',
	// 12 orders and wishes follow: "Mark your", "Chase down", "Will you"
	'your yours down up out off all everyone be not please me us them him myself yourself',
];

/** Class of a lower-case word, 1–12, or undefined. The first list that has it counts. */
export const wordClasses: ReadonlyMap<string, number> = new Map(
	lists.flatMap((list, index) => list.split(' ').map((word): [string, number] => [word, index + 1])).reverse(),
);
