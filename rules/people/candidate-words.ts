import {adultTitles, thingAfterName} from '../lexicon/adult-titles.ts';
import {kinTitles} from '../lexicon/kinship.ts';

/** A list of words parted by commas, as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(',').map((word) => word.trim()));

export const titles = wordSet(adultTitles);
export const kin = wordSet(kinTitles);
export const things = wordSet(thingAfterName);
export const particles = new Set(
	'de del la las los da do dos van der den von bin al el ní ibn abu st san y e di le du ter'.split(' '),
);
/** Words that open a sentence or headline with a capital and are no part of the name after them. */
export const openers = new Set(
	`the a an and or but so if when while then than that this these those there here it its he she they we you i my our your his her their who what where why how which not no yes ok okay oh hey hi hello dear thanks thank
	congrats congratulations shoutout shout kudos bravo happy merry good morning afternoon evening today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
	september october november december mom dad mami papi mama papa grandma grandpa nana team class grade student students kid kids boys girls girl boy coach room bus every everyone everybody some somebody someone all any anyone nobody one two three four
	five six seven eight nine ten first second third last next only just also still even please welcome sorry look see come go got get getting let lets had has have was were is are am be been do does did can could will would shall should must
	might to from for with without by of on in into at as about after before until till since during between under over out up down off again once more most very really too now new old big little el la los las un una y mi mis nuestro nuestra hoy ayer mañana
	felicidades gracias hola buenas buenos aviso para con por que como pero porque su sus señor señora don doña proud huge shout-out reminder update fyi psa note notes missing waiting found lost save help ask call text email tell
	school high middle elementary district office band choir orchestra hockey football soccer basketball history science math reading english spanish american africa america english-speaking native ap ib iep act sat gpa dob osis sasid level group section week
	jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays halloween thanksgiving christmas easter passover ramadan eid hanukkah diwali juneteenth
	english french german karen somali arabic chinese vietnamese portuguese kurdish ukrainian polish korean japanese hmong ojibwe cherokee choctaw irish italian dominican mexican puerto african-american native american indian jewish muslim christian catholic tibetan uzbek
	google facebook instagram snapchat tiktok youtube roblox minecraft zoom canvas powerschool classdojo remind seesaw chromebook ipad iphone xbox switch nintendo playstation fortnite pokémon pokemon lego walmart target costco sonic braum's wegmans cvs dunkin starbucks mcdonald's wendy's uber lyft amazon netflix spotify braum sheetz wawa chick-fil-a culver culvers hobby lobby aldi kroger publix meijer hy-vee fleet farm menards lowe's lowes ikea etsy pinterest zoloft adderall tdap covid zamboni
	spring fall winter blue red yellow orange purple teal maroon
	pluto mars venus jupiter saturn neptune uranus earth moon sun
	regents mcas ostp mca geometry algebra calculus biology chemistry physics chorus orchestra freshman sophomore junior senior kindergarten pre-k principal dr subject re cc bcc date name re: fwd lake fort mount
	period hour block varsity jv final finals score scores results list lines roster winner winners champion champions best favorite favourite small great sweet poor lil young dear our girl's boy's turns meet meeting prayers pray praying rip happy birthday cumpleaños`.split(
		/\s+/,
	),
);
/** Two capitals that are no initials. */
export const common = new Set(
	'me nw ne sw se ar hw xc vb my we up go hi so no if an at by mn tx fl nv az va tn wi ai qr ut sd ky ok pe tv us uk dc nyc la ny ok ms hs vp hr ap pt ot pa pm am id dj er ga oh ad vs mt st rd ct pj bw xl bc th nd nj ma ca co ed el ell sped dm dms rt pr ot pg ps qb lb gm ceo'
		.split(' ')
		.filter((word) => !['pj', 'bw'].includes(word)),
);
/** Last words of places and schools that are hardly surnames. */
export const places = new Set(
	'state street st ave avenue road rd lane ln drive dr blvd parkway pkwy county elementary academy university college school high memorial award scholarship fund falls rockaway bay ridge beach heights city'.split(
		' ',
	),
);
/** Last words that make any name before them a place. */
export const rooms = new Set(
	'room gym gymnasium auditorium library academy elementary street avenue memorial theater theatre wing park museum stadium arena fieldhouse cafeteria commons playground middle'.split(
		' ',
	),
);
/** Small words after a name that make it the name of a school, a bus or a set. */
export const groupNouns = new Set(
	'bus buses van gym campus students families staff schedule team teams group table teachers elementary playground library cafeteria parking building office site wing room auditorium field method book books workbook series edition curriculum codes code account accounts logins log-ins trip essential points stars'.split(
		' ',
	),
);
export const ordinalEnd = /^(?:st|nd|rd|th|ST|ND|RD|TH|am|pm|AM|PM)$/;
export const languages = new Set('english french german spanish latin karen'.split(' '));
export const months = new Set('april may june august january'.split(' '));
/** Titles only when they begin with a capital. */
export const capitalTitles = new Set(
	'brother sister father chef king queen prince princess general major private chief judge justice captain elder author artist poet scientist composer president governor director chief don lady lord sir'.split(
		' ',
	),
);
/** With a letter, a pseudonym or a thing: "Student A", "Parent B.", "Unit A". */
export const anybody = new Set(
	'student students kid kiddo child friend parent teacher family colleague person kinder boy girl learner pupil scholar unit group team section room row class period grade plan option part type vitamin bus building wing ave avenue street sala grupo estudiante alumno alumna niño niña'.split(
		' ',
	),
);
/** "AP Lang", "Honors Chem": courses. */
export const courses = new Set('ap ib honors pre-ap'.split(' '));
export const geography = new Set(
	'hurricane storm typhoon cyclone tropical lake lago mount mt fort port point saint camp cape mt. rte route highway avenue ave street st hotel motel'.split(
		' ',
	),
);
export const small = new Set('i im ive id ill a'.split(' '));

/** Spanish and other little words that no name ends in or consists of. */
export const littleWords = new Set(
	'de la el los las del al y e o a le lo se su tu mi me te ya no es en con por para que un una da do dos cel van der den von bin'.split(
		' ',
	),
);

/** Letters with dots that stand for no person: schools, countries, times, degrees. */
export const dotted =
	/^(?:M\.S|P\.S|I\.S|H\.S|J\.H\.S|P\.E|U\.S|U\.S\.A|U\.K|D\.C|N\.Y|L\.A|A\.M|P\.M|I\.D|T\.V|P\.O|M\.D|B\.A|M\.A|Ph\.D|R\.I\.P|E\.R|O\.T|P\.T|A\.P|I\.B)\.?$/;
