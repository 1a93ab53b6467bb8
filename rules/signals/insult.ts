import {defineReader} from '../define.ts';
import {
	badAdjectives,
	badPredicates,
	insultNouns,
	intensifiers,
	loadedNouns,
	persons,
	things,
} from '../lexicon/insults.ts';
import {phraseList} from '../text/phrases.ts';
import {anyOf} from '../text/plain.ts';
import type {Token} from '../text/tokens.ts';
import type {Signal} from './types.ts';

/** `name`: somebody is called something. `mockery`: the same said by a comparison. `accusation`: a crime or vice is laid at a person's door. `group`: people are turned away for what they are. */
export type InsultSort = 'name' | 'mockery' | 'accusation' | 'group' | 'shove';

const noun = anyOf(insultNouns);
const loaded = anyOf(loadedNouns);
const adjective = anyOf(badAdjectives);
const predicate = anyOf(badPredicates);
const driven = anyOf(intensifiers);
const person = anyOf(persons);
const be = "is|are|was|were|isn't|aren't|be|being|been|remains|am";
const youBe = "you're|youre|he's|hes|she's|shes|they're|theyre|who's|ur";
const bothWords = `${noun}|${loaded}`;

const skill =
	'organize|organise|coach|teach|run|manage|lead|find|pour|count|spell|read|add|officiate|catch|hit|throw|skate|play|parent|cook|drive|plan|schedule|tie|sing|conduct|tune|score|write|budget|park|supervise|direct|name|win|make|beat|do|hold|steer|balance|keep';
const doing =
	'skates|skate|plays|play|sings|sing|coaches|coach|teaches|teach|writes|write|drives|drive|throws|throw|runs|run|looks|look|smells|smell|whines|whine|talks|talk|thinks|think|parents|parent|types|type|refs|ref|dresses|dress|acts|act|manages|manage|spells|spell|reads|marches|march|conducts|dances|dance|officiates|umps|cooks|behaves|behave|argues|argue|lies|lie';

const list = phraseList<InsultSort>([
	[
		'name',
		[
			`you|ya|yous ${noun}`,
			`you|ya|yous ${driven}|${adjective} ${driven}|${adjective}? ${bothWords}`,
			`a|an|the|such|another|one ${driven}|${adjective} ${driven}|${adjective}? ${noun}`,
			`a|an|such|another|one ${adjective} ${driven}|${adjective}? ${bothWords}`,
			`those|these|them|all|bunch|pack|of ${adjective} ${driven}|${adjective}? ${bothWords}`,
			`${adjective} ${noun}`,
			`${adjective} ${adjective} ${loaded}`,
			`grade a ${bothWords}`,
			`what|such a|an ${adjective}|${driven}? ${noun}`,
			`bunch|pack|gang|nest|crew of ${bothWords}`,
			`${youBe} ~2 ${noun}`,
			`${be} a|an|the|all|just|such|nothing|still ~2 ${noun}`,
			`are|were|is|was ${noun}`,
			`a|an|of|this|that|total waste of space|oxygen|skin|air|breath`,
			`sack|pile|bag|load|piece of garbage|trash|crap|dirt|manure|filth`,
			`poor|sorry excuse for a|an`,
			`a|an ${noun} in training`,
			`${person} ${be} ~1 ${predicate}`,
			`${person} ~2 ${be} ~1 a|an joke|disgrace|embarrassment|clown|snake|rat|pig|cow|bully|drunk|tyrant|dictator|thug|monster`,
			`${person} ${be} straight|flat|just|literally|all|nothing|so|such ~2 ${noun}`,
			`full|bunch|pack of ~1 ${noun}`,
			`the|most trashiest|dumbest|laziest|meanest|nastiest|sorriest|dirtiest|stupidest|fattest|ugliest|whiniest|cheapest|slimiest|sleaziest|rudest|crookedest|snottiest|phoniest|worst ~1 people|parents|fans|kids|team|school|town|man|woman|coach|family|person|principal|boss|staff|refs|section|crowd|mom|dad|teacher|players|human|humans`,
			`you must be|have ~2 happiest|${noun}|dumb|stupid|blind|drunk`,
			`sad|pathetic|disgraceful ~1 excuse for|of`,
			`as ${adjective} as you|your|he|she|they|his|her|their`,
			`${be} a|an ~1 dump|hellhole|cesspool|sewer|circus|zoo|dumpster|shithole|landfill|pigsty`,
			`worst|sorriest|dumbest|laziest|meanest|stupidest|ugliest|biggest|cheapest|nastiest ~1 human|humans|woman|man|coach|principal|boss|idiot|parent|parents|teacher|crybaby|crybabies|liar|liars|fans|refs|excuse|referee|umpire|superintendent|neighbor|neighbors|hypocrite|jerk`,
			`your|his|her|their coaching|teaching|parenting|driving|attitude|opinion|face|kid|kids|team|school|program|band|play|playing|singing|officiating|officials|boss|coach|town|class|classroom|leadership|principal|son|daughter ~1 is|are|was|were ~1 ${predicate}|joke|disgrace`,
			`your|his|her|their|that ${adjective} ${adjective}? kid|kids|son|daughter|wife|husband|mother|mom|face|team|school|baby|family|mouth|brat|coach|mug|little|old|fans`,
			`the|most|such most|an|a ${adjective} man|woman|person|human|people|coach|principal|boss|guy|lady|parent|teacher|kid|group|bunch|team`,
			`and|or|but|also|plus a|an ${noun}`,
			`typical ${adjective}|entitled|helicopter|karen|lazy|snowflake ~1 parent|parents|mom|moms|dad|teacher|teachers|coach|student|family|behavior|man|woman|${noun}`,
			`empty|pointy|fat|thick|tiny little? head|skull|brain`,
			`trash|garbage human|humans|person|people|parent|parents|parenting`,
			`${youBe} ~1 ${predicate}`,
			`${youBe} ~1 a|an joke|disgrace|embarrassment|clown|snake|rat|pig|cow|bully|drunk|tyrant|child|dictator|thug|monster`,
			`${person} ${be} ~1 a|an joke|disgrace|embarrassment|clown|snake|rat|pig|cow|bully|drunk|tyrant|dictator|thug|monster`,
			`${person} is|are ~1 tone deaf`,
			'village idiot',
			'clown|circus|freak show',
			'dumpster|tire|trash fire',
			'three-ring circus',
			`${be} cheaters|cheats|thugs|animals|scumbags|goons|brats|savages|hicks|snakes|bullies`,
			'pure|total|absolute|utter|human trash|garbage|scum|filth|trailer',
			`idiotic|moronic|stupid|dumb|asinine|brainless|ignorant|braindead ~1 thing to say|do|post|write`,
			`looks|looked|sounds|sounded|plays|played|dresses|smells like ~2 trash|garbage|vomit|crap|dumpster|roadkill|sewage`,
			`typical|snotty|stuck-up|entitled|arrogant|smug|spoiled|whiny|inbred <Name>|rich|town|suburban|private|rival? ${noun}|snobs|parents|parent|fans|moms|dads|kids|people|trash|crowd`,
		],
	],
	[
		'mockery',
		[
			`couldn't|couldnt|can't|cant|cannot ~3 goldfish|houseplant|lemonade|kazoo|hamster|doorknob|puppy|toast|sandwich|lunchbox|parade|bath|faucet|shoelaces|circus|drain|backside|ass|butt|stick|brick|paper|burrito|kite|light|snowman|cat`,
			`raising|raised|raise|breeding ~2 monsters|brats|animals|criminals|thugs|bullies|savages|monster|brat|losers`,
			'maybe|try|consider|attempt try|trying? parenting|teaching|reading|coaching|brushing|bathing ~2',
			'try reading|opening a|one book|for',
			'quit your whining|job|crying|bitching',
			'kids|people|students|parents turn|turned|act|acting|behave ~1 like garbage|trash|animals|savages|thugs|pigs',
			'iq|brain|spine|personality|charm|heart|soul of|like a|an ~2 turnip|potato|goldfish|brick|wet|dead|doorknob|houseplant|rock|toaster|parking|slug|snake',
			`dumb|dumber|thick|thicker|dense|denser|stupid|slow|slower|crazier|uglier|useless as|than a|an|the|two|your|his|her`,
			`sharp|bright|smart|useful|quick|honest|welcome|graceful|swift as a|an bag|box|sack|bowling|marble|spoon|screen|brick|rock|fence|doorknob|burnt|butter|potato|stump|snake|bucket|wet|sock`,
			`couldn't|couldnt|can't|cant|cannot ${skill} a|an|one two|three|one|single|lemonade|paper|bake|kid|puppy|lunch|bath|book|sentence|fish|goldfish|dog|cat|wet|lunchbox|shoe|check|parade|party|piano|car|team|tune`,
			`couldn't|couldnt|can't|cant|cannot ${skill} his|her|their|your|its own? ~2 with|without|if|in|on|out|shoes|shoe|way`,
			`couldn't|couldnt|can't|cant|cannot ${skill} water|two ~2 out|if|without|with|together|and`,
			`couldn't|couldnt|can't|cant|cannot ${skill} ~2 to save his|her|their|your`,
			`couldn't|couldnt|can't|cant|cannot ${skill} out of a|an`,
			'needs|need both|two|all hands to',
			'two|one|three|single|few|shared|no|half brain cell|cells|cell',
			'share|shares|sharing a|one|the brain',
			'iq of|lower|below|smaller|in|than',
			"not|never|hardly|ain't the sharpest|brightest|smartest",
			'brains|sense|brain god|the|that good? ~1 gave a',
			'if ignorance|stupidity|stupid is|were|was|hurt',
			"isn't|ain't|aren't the sharpest|brightest|smartest",
			'few|couple|sandwich|fries|one|three cards|fries|fry|bricks|beers|sandwiches|crayons|card|brick short of',
			'a|one few|couple ~1 cards|fries|bricks|crayons|sandwiches short',
			'lights are on but|and nobody|nobodys|no',
			`your|their kid|son|daughter|coach|boy|girl|team|goalie|band|choir|fans|mother|mom|husband|wife|band|school|mascot|cheerleaders ~1 ${doing} like a|an|it|one|he's|she's`,
			`you ${doing} like you ${doing}`,
			'if you parented|coached|taught|raised|worked',
			'raised|raising|raise him|her|them|that|your|a ~3 whine|brat|bully|monster|thug|lie|quit|cheat|animal',
			'learn|learned|try|tried how? to parent|parenting',
			'maybe|try parent|parenting your',
			'which side it|that comes|came from',
			'smells|smell like a|an wet|dead|dumpster|sewer|barn|ashtray|locker|skunk|landfill',
			'face only a mother',
			'rock|rocks for brains|brain',
			'nothing|sawdust|mush|oatmeal|air|empty between ~1 ears',
			'nobody|nobodys|no-one asked|likes|wants you',
			`you|he|she|they|coach|coaches|principal|board|parents|refs|ref|kids|people|superintendent|who|mustache should|oughta|ought ~1 be ashamed`,
			`belong|belongs|belonged in|on|behind a|an|the|bars|jail|prison ~1 nursing|zoo|circus|cage|barn|trailer|asylum|padded|kennel|dump|dumpster|trash|garbage|pound|jail|prison|clown|home|bars|straitjacket`,
			`couldn't|couldnt hit|find|make|catch|throw|spot|see|score|stop|block|pass|name|buy|get|open|boil|draw ~4 with|if a|an|two|both|his|her|their|it|you|they|the|directions|gps|instructions`,
			`has|have|had|with|got the charm|personality|brains|brain|manners|warmth|wit|iq|intellect|depth|honesty|ethics|morals|attention|backbone|spine|reflexes|vision|eyesight of a|an`,
			`wouldn't|doesn't|didn't know|recognize|recognise ~5 if it|one bit|hit|sat|punched|slapped|fell|walked|landed`,
			`doesn't|don't|didn't know his|her|their|your ass|elbow|head|butt|rear|backside from`,
			`brain|brains|heart|iq|conscience the size of`,
			'all mouth and|no|,',
			'go|somewhere cry|whine|sob|pout|sulk ~2 about|to|somewhere|else|it',
			'cry me a river',
			'cry more|harder',
			'cope harder',
			'bless his|her|your|their ~2 little|empty|tiny heart|head|brain',
			'your mama|momma|mom|mother ~1 so',
			'too stupid|dumb|lazy|ignorant|dense|slow|fat|old|drunk to',
			"what's wrong with you|people",
			'has|have|got no spine|backbone|class|brain|brains|talent|shame|clue|conscience|teeth',
			'raised|born in|by a|the|wolves|animals|hyenas ~1 barn|wolves|animals|zoo|sty',
			'raised by wolves|animals|hyenas|apes',
			"cry|crying|run|running|send|sent|go home|back? ~2 mommy|mommies|mama|mamas|daddy|diapers|mommy's",
			'go|back to|try raise|raising|parent|parenting your ~1 kids|kid|children|child',
			'what a|an stupid|dumb|idiotic|ridiculous|moronic|ignorant question|comment|thing|take|opinion|remark|post',
			'must be new here|to',
			"couldn't|couldnt ~6 crayons|flashlight|shovel|gps|compass",
			'get a life|grip|clue|job',
			'embarrassing yourself|yourselves',
			'boo hoo',
			"your school|team|coach|band|kid|town|program|son|daughter can't|couldn't|cannot|cant even|afford|win|read|field|spell",
			'maybe|try teach|teaching|raise|raising|control|controlling|discipline your kid|kids|child|son|daughter|children|brat',
			'nobody|no-one cares what|about you|your',
			'teach your kid|kids|child|son|daughter ~1 some? manners|respect|class|to',
			'you suck|stink|reek|disgust',
			'make|makes|made me sick|vomit',
			'bottom of the barrel|gene',
			'shallow end of the gene',
			'inbreeding|inbred',
		],
	],
	[
		'accusation',
		[
			`pocketing|pocketed|embezzling|embezzled|skimming|skimmed|laundering ~4 money|cash|funds|fund|fees|dues|gate|proceeds|profits|checks`,
			`taking|takes|took|accepting bribes|kickbacks|payoffs`,
			`on drugs|coke|meth|the? take|payroll`,
			`touches|touching|touched|grooming|grooms|molests|molested|creeping|creeps ~2 kids|students|girls|boys|children`,
			`you|he|she|they|treasurer|coach|principal|director|secretary|manager|boosters|who|superintendent|super|president|ad stole|pocketed|embezzled|skimmed|swiped|stealing|steals|skims ~3 money|cash|funds|fund|proceeds|dollars|grand|thousand|hundred|it|that|ours`,
			'lies|lied|lying|steals|cheats for a living',
			'on the take',
			'slept|sleeping|sleeps his|her|their way',
			'sleeping|slept|sleeps|hooking up? with the|his|her|a|half ~1 teacher|nurse|custodian|counselor|aide|dad|mom|principal|coach|boss|super|superintendent|board|student|secretary|teacher|ad',
			'cooked|cooking|cooks the books',
			'hand|hands|fingers in the till|cookie',
			'got the|that|his|her job|promotion|position because|only|by',
			'falsified|forged|faked|fudged|doctored the|his|her|their|those grades|timesheets|timesheet|records|scores|numbers|attendance|signatures|signature|transcripts',
			'drunk|high|stoned|hungover on the|at job|work|school|duty',
		],
	],
	[
		'group',
		[
			`these|those|all|the|them|damn|more immigrants|migrants|refugees|illegals|foreigners|muslims|mexicans|somalis|jews|blacks|gays|arabs|asians|haitians|africans|hispanics|natives|trannies|transgenders ~1 come|comes|coming|expect|take|taking|took|steal|stealing|breed|bring|bringing|ruin|ruining|ruined|get|getting|want|live|never|always|don't|can't|should|shouldn't|need|are|won't`,
			`turns|turn|turning|making|makes|make them|him|kids|boys|our|your ~2 gay|trans|queer|soft|sissies|girly`,
			`boys|men|girls|women|gays ~1 shouldn't|should|don't|can't|aren't|belong not? be? in|on|near|dance|ballet|cheer|football|coach|coaching|wrestle|the|around|teaching|allowed`,
			'go back where|to',
			'gay|queer|trans|muslim|immigrant agenda|freaks|perverts|filth|invasion',
			'if|when|maybe|why ~1 you people',
			"you people can't|cant|cannot|don't|dont|never|always|want|need|just|are|make|come|should|all|think|keep|expect",
			'this is america',
			'in|to america we',
			'speak|speaks|learn|use|try it|english|the or|language',
			'learn|speak english',
			'one|only|just one? language at|here|in',
			'only speak|speaks|do english',
			'go|went|send|sent them|her|him|you|home? back|home to|where ~1 mexico|china|africa|india|country|island|border|came|come|own|somalia|guatemala|haiti',
			"your|their|those|that kind of? ~1 always|never|can't|don't|aren't|isn't|belong|people",
			'need|want|like|allow|serve|welcome|take her|his|their|your|that kind',
			"her|his|their|your kind aren't|isn't|not|don't|belong|belongs",
			'need|want|like|allow|serve|welcome|take her|his|their|your|that kind',
			"those|these people are|don't|dont|can't|never|always|breed|need|shouldn't|should",
			"women|girls|females can't|cant|don't|shouldn't|belong|aren't coach|ref|do|belong|math|understand|lead|in|drive|throw",
			"foreigners|immigrants|illegals|muslims|jews|mexicans|blacks|gays|refugees|somalis|chinese|asians|hispanics|indians|haitians ruin|ruining|ruined|are|should|shouldn't|don't|always|taking|took|need|can't|never|everywhere|keep|need",
			'dirty|lazy|illegal|damn|stinking|filthy|greedy|crazy|classic|typical foreigner|foreigners|immigrant|immigrants|mexican|mexicans|muslim|muslims|jew|jews|somali|somalis|gypsies|gypsy|gays|blacks|arabs|indians|asians|refugees',
			'real americans|american',
			'act like a man|lady|girl',
		],
	],
	[
		'shove',
		[
			'screw|eff|f|forget you|him|her|them|all|off ~1 and|you|all|both|buddy|pal|lady',
			'drop dead',
			'go to hell',
			'rot in hell',
			'burn in hell',
			'kiss my|our ~1 ass|butt|backside|rear|behind|grits',
			'bite me',
			'shut up ,|and|already|.',
			'shut up|it|your ~1 mouth|trap|pie|face|idiot|lady|karen',
			'shut your|ur|yer',
			'go jump off|in|into a|the',
			'go play in traffic',
			'crawl back|under ~1 hole|rock|under',
			'nobody wants you|him|her here|around',
			'shove it|that|your ~4',
			'stick|stuff it|that|your ~2 where',
			'take a long walk off',
			'pound sand',
		],
	],
]);

const calledNames = new Set([...noun.split('|'), 'genius', 'einstein', 'sherlock', 'snowflake', 'princess']);
const thrownIn = /[a-z0-9], (?:you )?([a-z-]{3,16})(?=[.!?]|$)/gim;

const personWords = new Set(person.split('|'));
const bodyWords = new Set([
	'knee',
	'knees',
	'back',
	'hip',
	'brain',
	'hair',
	'shoulder',
	'feet',
	'handwriting',
	'cooking',
	'singing',
]);
const thingWords = new Set(things.split(',').map((word) => word.trim()));
const selfWords = new Set(["i'm", 'im', 'i', "i've", 'myself', 'me', 'we', "we're", 'my']);
const likeness = new Set(['like']);
const praised = new Set(
	'pro champ champion dream angel star superstar rockstar boss beast king queen gazelle deer lion tiger rocket hero bird bullet swan machine legend natural winner god goddess grown-up professional veteran senior captain million real total true young ninja wizard genius olympian virtuoso poet scholar chef'.split(
		' ',
	),
);
const negations = new Set([
	"isn't",
	"aren't",
	'not',
	'never',
	"wasn't",
	"don't",
	"ain't",
	'nobody',
	'nothing',
	"weren't",
	"won't",
	'no',
]);
/** "A poor excuse for a burger": what is scolded stands behind the phrase. */
const forWhom = new Set(['a', 'an', 'for', 'of']);
/** "Shut up, that's amazing!" */
const delighted =
	/\b(?:that's|this is|it's|no way|really)[ a-z]{0,8} ?(?:amazing|great|awesome|incredible|wild|adorable|the best|so good|gorgeous)/i;
const clauseEnds = new Set(['.', '!', '?', ';', '…', '\n', ':']);

/** What the clause before the insult speaks of: the nearest subject word that settles it. */
function subjectBefore(tokens: readonly Token[], from: number, to: number): 'self' | 'thing' | 'person' | undefined {
	// Not the last word: it is the insult itself, a snake as often as not.
	for (let index = to - 2, looked = 0; index >= 0 && looked < 9; index -= 1) {
		const token = tokens[index];
		if (!token || clauseEnds.has(token.text)) return undefined;
		if (token.kind !== 'word') continue;
		looked += 1;
		const word = token.lower.replace(/'s$/, '');
		// "feel like an idiot", "call me a coward": of oneself.
		if (selfWords.has(token.lower) && index < from + 1) {
			if (['me', "i'm", 'im', 'myself', 'i', "we're"].includes(token.lower)) return 'self';
			continue;
		}
		if (thingWords.has(word)) return 'thing';
		if (bodyWords.has(word) && tokens[index - 1]?.lower === 'my') return 'self';
		if (personWords.has(word)) return 'person';
	}
	return undefined;
}

const isNegated = (tokens: readonly Token[], from: number, to: number) =>
	tokens.slice(Math.max(0, from - 2), to).some(({lower}) => negations.has(lower));

const strongNouns = new Set(
	insultNouns
		.split(',')
		.map((word) => word.trim())
		.filter(
			(word) =>
				!/^(?:tramps?|quack|hag|shrew|weasels?|karens?|wimps?|slobs?|dorks?|doofus|nimrods?|sob|pos|creeps?|leech|swine|goof|liar|fraud|crook|tool|twit)$/.test(
					word,
				),
		),
);
const pointing = new Set(
	"y'all yall rivals your you their those these them him her typical bunch such pack crew section fellow we've ya some half whole our these every what".split(
		' ',
	),
);

/** A plain insult near somebody it can be meant for, whatever stands between: "our loser rivals", "a bunch of entitled snobs". */
function thrownNear(tokens: readonly Token[], index: number): boolean {
	for (let at = Math.max(0, index - 6); at <= Math.min(tokens.length - 1, index + 3); at += 1) {
		const token = tokens[at];
		if (at === index || !token) continue;
		if (clauseEnds.has(token.text)) {
			if (at > index) return false;
			continue;
		}
		const word = token.lower.replace(/'(?:s|re|ve|ll|d)$/, '');
		if (at > index ? personWords.has(word) : pointing.has(word) || personWords.has(word)) return true;
	}
	return false;
}

/**
 * Insults to people, however put: names ("a complete jackass"), comparisons ("dumb as a bag of hammers"), accusations,
 * people turned away for what they are, curses. Said of oneself, of a machine or an animal, or denied, it is none.
 */
export default defineReader({
	id: 'insult',
	read({text, tokens}) {
		const found: Signal<'insult'>[] = [];
		for (const {start, end, value, from, to} of list.find(tokens)) {
			const subject = value === 'group' ? undefined : subjectBefore(tokens, from, to);
			if (subject === 'self' || subject === 'thing') continue;
			if (value === 'name' && isNegated(tokens, from, to)) continue;
			if (forWhom.has(tokens[to - 1]?.lower ?? '') && thingWords.has(tokens[to]?.lower ?? '')) continue;
			if (value === 'shove' && delighted.test(text.slice(end - 2, end + 30))) continue;
			// "Skates like a champion".
			if (value === 'mockery' && likeness.has(tokens[to - 2]?.lower ?? '') && praised.has(tokens[to]?.lower ?? ''))
				continue;
			found.push({type: 'insult', start, end, sort: value, subject: subject ?? 'unknown'});
		}
		tokens.forEach((token, index) => {
			if (token.kind !== 'word' || !strongNouns.has(token.lower) || !thrownNear(tokens, index)) return;
			if (found.some(({start, end}) => start < token.end && token.start < end)) return;
			const subject = subjectBefore(tokens, index, index + 1);
			if (subject === 'self' || subject === 'thing' || isNegated(tokens, index, index + 1)) return;
			found.push({type: 'insult', start: token.start, end: token.end, sort: 'name', subject: subject ?? 'unknown'});
		});
		// "Thief." as a sentence of its own is said to somebody.
		for (const {0: all, 1: word = '', index} of text.matchAll(
			/(?:^|[.!?]\s|\n|[^\w\s,.'] )(Thief|Thieves|Liar|Liars|Crook|Crooks|Coward|Cowards|Fraud|Cheater|Cheaters|Idiot|Idiots|Morons?|Losers?|Clowns?|Pathetic|Embarrassing|Clown show)(?=[.!]|\s*$)/gi,
		)) {
			const start = index + all.length - word.length;
			const sort = /thie|crook|fraud/i.test(word) ? 'accusation' : 'name';
			found.push({type: 'insult', start, end: start + word.length, sort, subject: 'unknown'});
		}
		// "…, jerk": a name thrown in at the end.
		for (const {0: all, 1: word = '', index} of text.matchAll(thrownIn)) {
			if (!calledNames.has(word.toLowerCase())) continue;
			const start = index + all.length - word.length;
			found.push({type: 'insult', start, end: start + word.length, sort: 'name', subject: 'unknown'});
		}
		return found;
	},
});
