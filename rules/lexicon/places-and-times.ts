import {phraseList} from '../text/phrases.ts';
import {placeRules} from './fact-rules.ts';
import {factWords} from './fact-words.ts';

/**
 * Words that say where a child can be found: on the way, alone, asleep, in hospital, waiting. English and Spanish, from
 * general knowledge. `alone` and `bed` need no time beside them; `way` and `wait` become whereabouts with a place or a time.
 */
export type PlaceForm = 'alone' | 'bed' | 'way' | 'wait' | 'room' | 'slot';

const places: readonly (readonly [PlaceForm, readonly string[]])[] = [
	[
		'alone',
		[
			'stuck|stranded there|here? till|until|at|in|on',
			'alone',
			'flies|fly|flying|traveling|travels|bikes ~6 solo',
			'home with ~2 sitter|babysitter|nobody',
			'unaccompanied',
			'solo|herself|himself|themselves until|till|from|after|at|every|by|on|for',
			'home|house|apartment ~2 empty|solo',
			"no|without adult|adults|grownup|grown-up|supervision|parent|parents|ride|one|one's ~3 home|there|until|till|at|after|with|around",
			'nobody|nadie ~3 picks|pick|waiting|watching|watches|meets|there|home|casa|recoge|espera',
			'has|got|carries|keeps|wears <his>|a|the own? house? key|keys to|around|on|under',
			'last|one|only kid|one|two|kids|kiddo|girl|boy ~2 here|left|waiting|on|picked|in|still',
			'se está|están|va|camina|espera solo|sola|solos',
			'home|house sola',
			'by himself|herself|themselves|themself|itself ~3 in|at|on|till|until|from|there|every|after|outside|since|waiting|walking|home',
			'himself|herself|themselves in',
			"nobody|no one|noone|nobody's|nadie ~2 home|there|till|until|meet|en",
			'latchkey',
			'unsupervised|unattended ~3 at|in|till|until',
			'solo|sola en|hasta|a casa|la|las',
			'rides|ride|takes|goes|walks ~6 solo|alone',
			'let <he> in',
		],
	],
	[
		'bed',
		[
			'moved|moving|living|staying|stay|are|is|been|at|in ~3 super|motel|days|econo|red|extended|quality|budget 8|6|inn|lodge|roof|stay',
			'at|in the urgent|emergency|burn|psych care|room|unit|ward',
			'over at ~2 house|place|home|<Name> ~2 till|until|for|tonight|this|through',
			'cabin|bunk is|<num>|:',
			"at ~1 <Name's>|<kin's> ~1 house|place|till|until|this|for|tonight|apartment",
			'sleep|sleeps|slept|sleeping|asleep|napping|crashes|crashing|nights|overnight ~2 in|at|on|behind|under|outside|with ~2 car|truck|van|dugout|library|church|couch|bus|tent|shelter|motel|porch|locker|stairwell|laundromat|basement|gym|park|station|floor|garage|classroom',
			'staying|stays|stay|living|lives|live|crashing ~2 at|in|behind|off|on|over|with|above|across|around|near|next ~2 <Name>|street|road|ave|house|apartments|projects|trailer|<num>|park|motel|building|rectory|store|laundromat|bodega',
			'lives|live|living|vive|viven <num> doors|houses|blocks|minutes|miles',
			'lives|live|vive|viven ~1 next|across|around|down|behind|above|near|upstairs ~1 door|to|from|corner|street|street|store|school|the|a',
			"<kin's> ~1 in|on|at ~1 <Name> ~2 this|until|till|for|weekend|weekends",
			"at <kin's> ~2 in|on|every",
			'vive|viven|duerme|duermen|se ~1 en|por|cerca|atrás|detrás|queda|quedan',
			'sleeps|sleep|slept|sleeping|asleep|crashing|crashes|crashed ~2 in|at|on|behind|under|outside ~1 a|the|his|her|their|<Name>',
			"that's|thats|is where <he> sleep|sleeps|sleeping|stay|stays|live|lives",
			'duerme|duermen|durmiendo en|afuera|debajo',
			'on ~3 couch since|till|until|for|now|again',
			'staying|stays|stay|living|living|lives at|in|behind|off|on|with|under a|the|his|her|<Name>',
			'been|is|are ~1 at|in a|the ~1 motel|shelter|hotel|camper|car|campground|church',
			'in|at a|the|<Name> ~2 camper|motel|car|tent ~1 off|on|behind|by|at|since|till|until|in',
		],
	],
	[
		'way',
		[
			'home by|at|around|after|before <num>',
			'puerta <num> las|por',
			'ride|rides|skate|run|runs the ~2 path|trail|loop|canal|tracks|alley',
			'get the <num> ~2 home|from|to',
			'after|on|off the late|city|early|activity|church bus',
			'rides|ride|riding <his> bike|scooter|board|skateboard',
			'flies|flying|flight ~4 lands|land|to|into|from|<num>',
			'takes|cuts the ~1 trail|alley|path|shortcut|tracks',
			'catches|catch|takes|take|rides|ride|waits|hops|boards|gets|misses|missed ~3 <num> ~2 bus|train|b61|route|am|pm',
			'bus|van|shuttle|train ~3 picks|drops|gets|lets',
			'<his>|at bus stop',
			'stop|stops at|on|near|by the|<Name>|<num>',
			'walks|walk|walking|bikes|biking|bike|scooters|skateboards|jogs|runs|runs|cuts|rides ~3 home|to|from|along|past|through|down|across|behind|up',
			'on|by <his> scooter|skateboard|way ~2 to|home|down|past|from',
			'pick|picks|picked|picking|drop|drops|dropped|dropping|get|gets|grab|collect|meet <he>|up|off|them ~2 up|off|at|from|in|on|by|outside|behind',
			'pickup|pick-up|drop-off|dropoff is|at|from|by|in|on|for',
			'carpool|carpools|ride|rides|van|uber with|from|at|leaves|picks',
			'dismissed|dismissal|released|leaving|leaves|let|goes|out|exits|comes ~2 at|from|through|by|out <num>|the|door|side|back|front',
			'works|shift|bags|cashier|lifeguards|waitresses|busses|hostesses|scoops|stocks|serves|job ~3 at|until|till|in|from <Name>|<num>|the',
			'flight|plane|bus|ferry|train lands|leaves|departs|arrives',
			'lo|la|los|le|las|se ~2 recoge|recogen|deja|dejan|baja|bajan|sube|suben|esperan|espera|busca|buscan',
			'camina|caminan|va|van|regresa|regresan|vuelve ~2 a|por|desde|hasta ~1 casa|calle|escuela|parque|sola|solo|pie',
			'parada|bus|autobús|camión|ruta ~2 en|a|de|las|<num>',
			'bus|autobús|camión|van|route|ruta|train <num>|route ~1 instead?',
			'gets|get|getting|lets|let|drops|drop|dropped|dropping|hops|steps|got ~3 off at|on|by|near|bus|the|in|outside|between|across|before|after|around|about|behind|there',
			'collects <he> up at|from|by|on|in',
			'walks|walk|walking|bikes|bike|biking|skates|camina|caminando home|to|along|from|past|down|up|through|by|the|a ~6',
			'takes|take|rides|ride|riding|catches|catch|catching ~3 bus|train|b61|subway|trax|shuttle|van|city',
			'on|off the <num> ~1 bus|train',
			'se bajará en|del|al',
			'lo|la|los|las recoger ~3 a|su|el|la',
			'recoger|recogerlo|recogerla ~2 en',
			'lo|la puede|pueden recoger',
			'sale|salen por|de|a ~4 puerta|las',
			'leave|slips|slip|heads ~5 at <num>',
			'leave|slips|departs ~2 from|out|through|by the|side|back|front',
			'unlocks|opens ~3 at <num>',
			'holds|hold|works|mans|guards ~1 down|the <num>|corner|<Name>',
			'van arrives|lands ~3 at',
		],
	],
	[
		'wait',
		[
			"<Name's> ~3 at|in|by|on|outside|behind|near the|a|our|my|<Name>|<num>|soccer|practice|work",
			'<Name> is|was|sits|waits|hides|stands|will ~3 at|in|by|on|outside|behind|near|with the|a|our|my|<Name>|<num>|us',
			'by himself|herself|themselves',
			'babysits|babysit|takes|sells|camps|dances|coaches|mows|shovels|delivers|bikes|swims|sings|serves|drives|hides|lurks ~4 at|in|for|on|down',
			'dropped|drop|dropping|left|leave|met|saw|see|picked ~2 at|on|outside|by|near ~1 corner|the|<Name>',
			'<he> is|stays|stay|sits|waits|was|be ~5 till|until|hasta|from|every',
			'always|usually|still|all ~1 at|in|on|by|behind|outside|out',
			'is|stays|sits|waits|hides|lives ~1 at|in|on|by|behind|outside|with|out ~5 till|until|hasta|every|between',
			'there|here ~1 between|from|till|until|every|before|after',
			"where|how you'll|you|you’ll|to find",
			'va|están|queda|estar a|en ~5 hasta|las|todos',
			'opens|closes|locks|unlocks the|up|<Name>',
			'in ~1 room|rm|lab|library|gym|weight|wrestling ~3 every|before|after|until|till|at',
			'practices|works|trains|lifts|studies|plays|shoots ~4 before|after school|class|practice',
			'waits|wait|waiting|waited|sits|sitting|hangs|hanging|stands|standing|loiters|parked|posted|camped|stays|staying|there|found|hides|hiding|eats|studies|reads|draws|plays|shoots|skates|practices|lifts|trains|swims|runs|volunteers|tutors ~3 at|by|outside|behind|in|on|up|near|inside|under',
			'every|each|most <day>|morning|afternoon|night|evening|day|week ~3 at|from|in|by|until|till',
			'will|gonna|going|should ~1 be at|in|by|outside|on|with|there',
			'find|catch|see|spot|meet <he> at|in|by|outside|on|near|behind|under',
			'is|are by|on ~3 till|until|from <num>',
			'after|before school ~3 at|in|by|on',
			'leaves|leaving|left|out|gone ~3 for|to <Name> ~3 on|at|from|until|<day>',
			'address|location|whereabouts|airtag|find-my',
			'<he> is|are|was|were|will ~3 at|by|outside|behind|in|on|up|near|inside|under the|a|our|my|<Name>|her|his',
			"he's|she's|they're|he'll|she'll|they'll|hes|shes|be|stuck|find|meet|works|working|does|shelves|babysits ~4 at|by|outside|behind|in|on|up|near|inside|under the|a|our|my|<Name>|her|his",
			'up front till|until',
			'all|still up front',
			'at the|<Name> ~4 at|till|until|by|from|around|about <num>',
			'at|by|in|outside|behind the|our|my|<Name> ~6 every <day>|morning|afternoon|night|evening|day|week',
			'comes|goes ~2 in|at ~1 <num> lunch|period|hour|block',
			'showing up|in somewhere|in|at',
			'from the ~3 on|at <Name> ~3 to',
			"tracker|tracker's|tablet|tablet's|phone|phone's|airtag's says|shows|showing|pings ~2 at|in|up",
			'está|espera|esperando|estará en|afuera|a',
		],
	],
	['room', ['room|rm|cuarto|habitación|piso|floor|bed <num>', '<num> floor ~1 room?', 'visiting hours']],
	[
		'slot',
		[
			'mon|tue|tues|wed|thu|thur|thurs|fri|monday|tuesday|wednesday|thursday|friday ~1 period|hour|block|p <num>',
			'lights out|check',
		],
	],
	...placeRules,
];

const alone = new Set<PlaceForm>(['alone', 'bed', 'room']);
/** Phrases that say by themselves where a child is, then those that want a place or a time beside them. */
export const placeFacts = [
	phraseList<PlaceForm>(
		places.filter(([form]) => alone.has(form)),
		factWords,
	),
	phraseList<PlaceForm>(
		places.filter(([form]) => !alone.has(form)),
		factWords,
	),
] as const;

/** Words that make a place a hospital or an inn: where a room has somebody asleep in it. */
export const lodgings = new Set(
	"marriott hilton hyatt sheraton hampton holiday westin radisson ramada doubletree motel hotel inn suites lodge hospital children's childrens clinic icu picu nicu er er sanford essentia upstate mercy memorial integris crouse umass bellevue maimonides methodist presbyterian saint st. general roswell dana-farber infirmary ward".split(
		' ',
	),
);
