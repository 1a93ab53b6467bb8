import type {AddresseeCue} from '../people/addressee.ts';

const give =
	'bring|bringing|send|resend|turn|hand|submit|upload|email|drop|grab|get|pick|wear|pack|practice|drill|study|finish|redo|fix|review|charge|return|fill|sign|read|save|show';
const hand = 'bring|bringing|send|resend|turn|hand|submit|upload|email|wear|pack|practice|drill|study|return|redo';
const subject =
	'math|science|ela|chem|chemistry|bio|biology|algebra|geometry|physics|history|spanish|french|latin|band|chorus|choir|orchestra|gym|pe|english|reading|writing|art|music|civics|econ|calc|calculus|precalc|stats|health|homeroom|advisory';
const when = '<day>|tmr|tmw|tmrrw|2moro|tonight|morning|first|before|b4|after|by|at|lunch|homeroom|advisory';
export const nth =
	'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|last|next|zero';
export const only = 'first|second|third|fourth|fifth|sixth|seventh|eighth|1st|2nd|3rd|4th|5th|6th|7th|8th';
const paper =
	'essay|essays|bibliography|draft|dbq|lab|labs|homework|hw|project|quiz|test|exam|packet|worksheet|assignment|assignments|notebook|portfolio|paragraph|thesis|poem|diorama|presentation|poster|report|speech|outline|retake|schedule|locker|transcript|grade|grades|gpa|solo|audition|letter|recommendation|fafsa|application|iep|conference|folder|attendance|reading|book|recorder|chromebook|paper|monologue|slides|slideshow|journal|vocab|spelling|permission|slip|form|binder|reed|excerpt|corrections';
const work =
	'essay|essays|bibliography|dbq|lab|labs|homework|hw|project|quiz|test|exam|packet|worksheet|assignment|assignments|diorama|retake|outline|thesis|poster|slides|corrections|lab-report|portfolio|journal|vocab|spelling|permission|slip|excerpt';
const thing =
	'slip|pass|form|packet|worksheet|homework|hw|essay|draft|bibliography|dbq|lab|project|recorder|instrument|reed|reeds|folder|binder|notebook|chromebook|charger|calculator|signature|permission|waiver|book|log|journal|poster|outline|paragraph|application|transcript|resume|résumé|uniform|jersey|cleats|skates|stick|goggles|inhaler|glasses|jacket|hoodie|retainer|lunchbox|thesis|portfolio|assignment|excerpt|corrections|rough|mitt|sticks|trumpet|clarinet|flute|sax|violin|music|lines|script|e-flat|mouthpiece';

const learner =
	'speller|reader|writer|mathematician|student|helper|singer|kid|artist|scientist|player|drummer|mathlete|poet|scholar|pupil|third-grader|grader';
const list = (words: string) => words.split(' ');
/** The one who is spoken to. */
export const secondPerson = list("you your u ur yours you're youre you've youve you'll youll yourself ya yall y'all");
export const thirdPerson = list("he she him her his hers he's she's herself himself");
/** Verbs with which small orders begin. */
export const orders = list(
	"ask be bring charge check come do don't dont drop eat email fill find finish fix get give go grab hand keep leave let let's lets look make meet message pack pick practice put read redo remember rest resend review save say see send show sign start stay stop study submit swing take tell text try turn use wait watch wear work write",
);
/** Words before an order: "please bring", "and bring", "ok bring". */
export const leadIns = list(
	'please pls plz and but so then now just ok okay always also now hey yes no yeah lol girl bud',
);
/** Words before a name that calls somebody. */
export const greets = list('hi hey hello dear thanks morning ok yes no yo oh happy');
export const relatives = list(
	'mom mama mommy ma dad daddy papa pop sis bro cuz cousin auntie aunt uncle tía tío titi nana grandma grandpa abuela prima primo son honey-bun babe hubby',
);
/** How grown people are called who are no pupils. */
export const adultTitles = list(
	"coach pastor boss doc chief principal neighbor officer reverend deacon ladies ma'am maam sir team fam friend friends sister brother professor rabbi imam",
);
/** Those who do a thing themselves. */
export const doers = list("i i'll ill i'd we we'll he she they he'll she'll they'll i'm im we're who");

/**
 * Words that tell who a message or comment speaks to, and how much each weighs. Written from general knowledge of how
 * teachers, coaches and counselors write to children, to families, to colleagues and to their own people.
 */
export const pupilCues: readonly (readonly [AddresseeCue, number, readonly string[]])[] = [
	// School said to the one who goes there: times of the school day, work to hand in, things left behind.
	[
		'lesson',
		2,
		[
			`${nth} ~1 period|block|bell|pd`,
			`${only} hour`,
			'period|pd|block|hour <num>',
			'homeroom|advisory|recess|detention|detentions|show-and-tell',
			'show and|&|n|& tell',
			'study|reading hall|log|logs|group',
			'lunch bunch|detention|duty|group',
			'school night',
			'before|after|until|till|during|til school|class|homeroom|recess|tutoring|advisory|dismissal|study',
			'at|in school|class tomorrow|tmrw|<day>|today',
			'at recess|dismissal|homeroom|advisory|tutoring',
			'before|after|until|till|til|at the ~1 bell',
			'at|during|over lunch',
			'book report|reports',
			'science|history|wax|art fair|museum|show',
			'spelling|vocab|timed|unit|chapter|math|reading|science|history|bio|chem|algebra|geometry|spanish|cell|cells|state|map test|tests|bee|words|quiz|quizzes|exam|project|homework',
			"talent|spring|winter|holiday|dance|school|class show|shows|show's|play|party|picture|trip",
			'pep rally|band',
			'late|hall|bathroom|library|bus|permission|trip slip|slips|pass|passes|form|forms|points|work|day',
			'<Name>|bowling|field|zoo|museum|camp slip|slips',
			'extra credit|recess',
			'make-up|makeup|missing|late|overdue|owed work|test|quiz|assignment|assignments|lab|homework|points|book',
			'<num> ~1 missing',
			'answer key',
			'study guide',
			'lab ~1 practical|report|partner|goggles|notebook|safety',
			'reading response|journal',
			'lit|literary mag|magazine',
			'report card|cards',
			'picture|field|spirit|pajama|twin|crazy day',
			'picture retake|retakes',
			'school picture|pictures|lunch|bus',
			'the|my|your|a sub',
			'my|your desk|classroom|class|seat|cubby|locker|room|homeroom',
			'great|good|excellent|smart|awesome question|questions|answer|thinking|hypothesis|explanation|work ~1 in|on|today|about|during',
			'in|to|from|by|at|on|under my ~1 room|class|classroom|office|desk|lab|door|library|shelf|seat|cubby|locker',
			'in|to|from|by|at|on|under your ~1 desk|cubby|locker|seat|folder|binder|classroom',
			"my door's|door|room ~2 open",
			'room|rm <num>',
			'swing|stop|come|drop|pop by|past|in|into ~1 guidance|my|room|office|class|band|library',
			'swing|stop|come|drop|pop by ~2 after|before ~1 practice|school|class|lunch|homeroom|rehearsal',
			'come ~1 see|find|talk|get ~1 me|it|us|to ~3 before|b|first|after|at|during|<day>',
			'see|seeya|cya you|u|ya ~1 in|at|during|for ~1 class|period|homeroom|study|practice|rehearsal|school|lunch|advisory|morning|club|tryouts|tutoring|weights|workouts|math|science|history|band|chorus|english|spanish|art|gym|chem|bio|algebra|first|second|third|fourth|fifth|sixth|seventh|eighth',
			'see|seeya you|u|ya ~1 <day> in|at|for ~2',
			'the portal|gradebook',
			'a|b|c|d lunch',
			'common app',
			'fee waiver',
			'cover letter',
			'dual enrollment',
			'rec|recommendation letter|letters',
			'letter|letters of rec|recommendation',
			'we|i ~1 miss|missed|miss you|u ~2 in class|school|homeroom|group|band|here|today',
			`your|ur|ya ~2 ${paper}`,
			`my|our|that|the|them|those ~1 ${paper} ~2 due|late|back|isn't|isnt|wasn't|not|yet|first|tomorrow|tmrw|<day>|though|ready|finished|blank`,
			`where's|wheres|owe|owes|missing|finish|finished|finishing|redo|retake|resubmit|rewrite|revise|turn|turned|submit|submitted|grade|graded|grading ~3 ${work}`,
			'quiz|test|exam|midterm|practical|final ~2 first|tomorrow|tmrw|<day>|curved|next',
			'you|u have|got my|a|the ~1 quiz|test|exam|final|midterm',
			'retake|retakes|resubmit',
			'not|no|is|on the quiz|test|exam',
			'practice|drill|study|learn|review|memorize|know your|the|those|that ~1 sevens|eights|sixes|nines|twos|threes|fours|facts|times|words|lines|scales|vocab|solo|part|notes|chapter|chapters|cards|line|piece|tables|spelling|music',
			"you|you've|youve|u|ya ~1 got|have|had ~1 till|until|til",
			'you|u made ~1 varsity|jv|team|cut|squad|honor|all-state|all-county|chamber|honors',
			`<num> ~1 grade ~1 treating|going|life|been|year`,
			`how|hows|how's ~1 <num>|${nth} ~1 grade|grader`,
			`favorite|fav|little|my|our|best|star ~1 <num>|${nth} ~1 grader|grade|period`,
			"how|hows|how's ~1 middle|high|freshman|sophomore|junior|senior school|year",
			'cast list',
			'wind|jazz|chamber|pep|percussion ensemble|choir|band',
			'lunch|library|class|school account|book|money|number|fine|fines',
			'field trip|day',
			"you're|youre|ur|you out of ~2 gym|class|period|school",
			'moved|switched you|u to|into|out',
			'put|typed|entered|keyed ~2 <num> in',
			'your teacher|teachers|classmates|section|grade|grades|schedule|attendance|transcript|locker|gpa|iep|absence|absences|counselor',
			'save|saved you|u ~3 notes|seat|spot|copy|worksheet',
			'class|team pet|hamster|captain|president',
			'student council|government|section',
			'zoo|museum|aquarium|planetarium|farm|senior|class|camp|science|history|capitol trip',
			`${subject} ~1 is|starts|class|test|homework|lab|room|project ~2 at|on|due|<day>|tomorrow|tmrw|<num>|first|though`,
			'ap|sat|act|psat|regents|mcas|state|map|nyssma|ib score|scores|exam|exams|results',
			'eat|have lunch|breakfast in|with ~1 here|my|us|me',
			'sit out ~1 pe|gym|practice|recess|drills',
			'lift|lifting|practice|ice|bus|skate|weights|rehearsal|lesson|lessons|warmup|workout|tutoring|tryouts|meet|scrimmage|dryland ~2 at|is|moved ~1 <num>|<day>|tomorrow|tmrw',
			'during|in my ~1 lecture|lesson|class|unit|period|lab',
		],
	],
	[
		'lesson',
		1.25,
		[
			"practice|rehearsal|rehearsals|audition|auditions|callbacks|tryout|tryouts|sectional|sectionals|scrimmage|weights|lifting|workouts|warmups|warm-ups|concert|recital|playoffs|festival|solo|solo's|solos|excerpt|downbeat|embouchure|drumline|choreo|blocking|backstage|dryland|retake|tutoring|homework|hw|worksheet|packet|diorama|bibliography|dbq|essay|flashcards|kahoot|chromebook|quizlet|classroom|recorder|portal|captain|captains|yearbook|prom|homecoming|pepfest|varsity|jv|semester|syllabus|hallway|cafeteria|lab|quiz|midterm|regents|mcas|valedictorian|assignment|assignments|thesis|mouthpiece|hi-hat|crescendo|graduation|commencement|counselor|guidance|nurse's",
			'on my desk|shelf|door|board|wall',
			'bar|measure|chapter|page|problem|problems|scene|stanza|level|unit <num>',
			'what page you|u|are|is',
			'part|parts checks|check',
			'high c|b|e|g|f',
			'<num> ~1 am|a.m|sharp|practice|lift|ice|bus',
			'left|right|back shoulder|foot|elbow|edge|skate|knee|hand ~3 draw|shot|serve|swing|turn|start',
			'first thing',
			'black|concert shoes|socks|pants|dress|blacks',
			'dress code|rehearsal',
			'eat|drink|sleep|hydrate something|breakfast|water|early',
			'<num> tomorrow|tmrw',
			'the team|lineup|roster',
			'list goes|is|going up|posted',
			'aced|flunked|failed|passed ~2 test|quiz|exam|class',
			'spelling|fractions|multiplication|division|cursive|phonics|algebra|geometry|chem|physics|calculus|calc|bio|ela',
			'you|u coming|come to ~1 practice|class|lab|lesson|rehearsal|tutoring|school|club|tryouts',
			'you|u missed|skipped|coming|miss ~2 practice|class|lab|lesson|rehearsal|tutoring|school|homeroom',
			'in math|science|history|band|chorus|english|spanish|art|gym|chem|bio|algebra|class|ela|choir|orchestra',
			'hang|put|show|share|display|read ~2 in|on|to ~1 room|class|hallway|board|bulletin|wall|lit|everyone',
			'bring ~3 to|for class|school|practice|rehearsal|tryouts',
			'that|this answer|paragraph|equation|thesis',
			'tardy|absent|unexcused|excused',
			'<num> grade|grader|graders',
			`${only} grade|grader|graders`,
			'verbs|nouns|adjectives|decimals|equations|mitosis|photosynthesis|conjugations|exponents|polynomials|isotopes|stoichiometry|sonnets|stanzas|integers|denominators|clefs|arpeggios|sharps|flats|scales|rudiments|vocab|cursive',
			'in pe|p.e|gym|homeroom|choir|orchestra|rehearsal|practice',
			'uniform|band|music|instrument|costume|prop|supply|trophy closet|room|shed|case|locker|cabinet|library',
			'have a|the|an ~3 summer|break',
			'see me',
			'share time',
			'story|carpet|circle|center|quiet|reading|snack time',
			'the stack',
			'slot|slots',
			'your|ur note|notes|list|lines|cue|cues|entrance|slides|reading|times',
			'<day> morning',
			'saw|heard|watched the ~2 take|recording|double|dunk|goal|shot|spin|solo|cover|clip|game you|tape',
		],
	],
	// Places and times of the school day, in general.
	[
		'lesson',
		1.5,
		[
			'first|second|last|late|morning|lunch|warning bell',
			'morning|community|class|closing|advisory|group meeting|circle|time',
			'table|bench|station|row|seat|desk|cubby|locker|hook <num>|with|near|by',
			'back|front|kidney|small-group|side|reading table|rug|corner',
			'the|your ~1 bin|tray|turn-in|basket|inbox by|on|near|next',
			'makeup|make-up|extra|homework|packet|summer|review packet|packets|pages|sheet|work',
			'the|a|that|this blue|yellow|pink|green|white|exit|graphic sheet|paper|packet|organizer|ticket|folder',
			'times|multiplication|periodic|math|fact table|tables|facts',
			'go|goes|went over ~3 tomorrow|again|monday|tuesday|wednesday|thursday|friday|together|it',
			'just you and|n me',
			'let|lets|letting you|u back|make|retake|redo|sit|eat|stay|go|play|start|dress|in',
			'team|school|field-trip|activity bus',
			'schedule|class|section|level|lunch|locker change|changes|switch',
			'in|through|down the ~1 hall|hallway|hallways|cafeteria|lunchroom|stairwell|courtyard',
			'during|before|after|for|in ~1 advisory|homeroom|recess|lunch|class|period|study|practice|rehearsal|tutoring|detention|group',
			'spirit|picture|field|pajama|crazy|hat|color|dress-up|dress-down|twin day ~2 is|tomorrow|<day>|blue|friday',
			'financial aid|aid',
			'fafsa|css|scholarship|application|college|transcript ~2 confirmation|deadline|essay|form|profile|letter|login|request',
		],
	],
	// Errands and small orders, as one gives them to a child.
	[
		'errand',
		1.5,
		[
			`${hand} ~1 it|that|them|me|your|ur|the|some|this|those|one|an|a ~4 ${when}`,
			`${give} ~1 it|that|them|me|your|ur|the|this|those|one|an|a ~3 ${thing}`,
			`${give} me|us ~3 <day>|in|at|by`,
			`${hand} ~1 it|that|them|yours <day>|${when}`,
			'wear ~3 to|for|tomorrow|tmrw|<day>',
			'send|resend|message|text|dm|upload|submit ~6 here|on here ~1 tonight|tomorrow|by|before|and',
			'send it|that|them|your|me ~3 on here|messenger|here',
			'text|message|dm|ping me ~1 on? here',
			'resend it|here|that',
			"don't|dont forget your|the|to",
			'remember your|to ~2 bring|wear|study',
			'go ~1 to bed|sleep',
			'go ~1 do|finish|study|read|practice|write ~2',
			'put|set ~1 that|the|your ~1 phone|game|controller|tablet|ipad ~1 down|away|up',
			'stop ~1 posting|scrolling|texting|gaming|snapping|filming|vaping|procrastinating',
			'get|off off|this ~1 app|tiktok|phone|insta',
			'leave|no ~2 phone|phones ~1 home',
			'phone|phones home|down|away|off',
			'get ~1 some sleep|rest',
			'tell|ask|show|give|remind|bring your|ur mom|dad|mama|mother|father|parents|folks|grandma|brother|sister|abuela|gma|auntie|aunt|nana|twin|cousin|people',
			'tell|remind the guys|others|girls|boys|team|class|gc|crew|squad|rest|seniors|trumpets|trombones',
			'did you|u ~1 tell|ask|give|show|finish|study|practice|turn|get ~1 mom|dad|mama|your|the|it|home',
			"i'll|ill|imma|i'm|we'll ~2 save|saved|key|fix|score|grade|excuse|sign|write|let ~1 you|u|it|your|that",
			'i can|will write|sign|excuse|grade|fix|let ~1 your|you|u|it',
			'i ~1 saved|have|got|found|locked|kept you|u|your|ur|it ~1 seat|spot|glasses|jacket|hoodie|charger|inhaler|water|lunchbox|notebook|folder|chromebook|phone|instrument|shoes|coat|letter|essay|paper|test|permission',
			'let|tell ~1 your mom|mama|dad|grandma|folks|parents|mother|father ~1 know',
			'you|u left|forgot your|ur ~4',
			"your|ur ~2 is|'s ~2 on|under|in|at my|the ~2 desk|office|room|cubby|locker|shed|stand|nurse|library|lost|classroom|closet|cabinet",
			`found your|ur ~2 ${thing}`,
			'you|u better|gotta|need ~1 bring|finish|turn|study|practice|retake|redo|submit',
			'thanks for ~1 follow|following|add|adding|accepting',
			'saw|liked|love your|ur story|snap|reel|tiktok|post|edit|wave',
			'on here|here ~1 tonight',
			"don't ~1 tell ~2 others|everyone|class|rest|kids",
			'tell ~1 class|others',
			'act|look surprised',
			`where's|wheres my ~2 ${paper}`,
			'you|u owe me ~2',
			'come ~1 get it|them|yours',
			'finish|do|read|start|redo|study the ~1 rest|first|last|next|other|odds|evens|questions|problems|reading|packet|lab|chapter',
		],
	],
	// How one calls a child.
	[
		'child',
		2,
		[
			'kiddo|kiddos|sweetpea|superstar|mija|mijo|lovebug|honeybun|ducklings|babygirl',
			'hey|hi|hello|heyy|heyyy|hiya|yo|ok|okay|night|thanks|morning|good ~2 pumpkin|munchkin|champ|buddy|bud|sugar|peanut|muffin|goober|nugget|cupcake|kid|scholar|friend|hun|hon|honey|baby|sweetheart|sweetie',
			"pumpkin|munchkin|champ|buddy|bud|goober|nugget|scholar|sweetheart|sweetie ,|!|it's|its",
			'good|nice|great ~2 kid|bud|buddy|champ|kids',
			'young man|lady|king|queen',
			'my|our ~1 goalie|goaltender|captain|drummer|pitcher|shortstop|libero|setter|clarinet|trumpet|soloist|quarterback|point-guard|lead|valedictorian|mathlete|robot|scholar|scientist|reader',
			'my|our favorite|fav|little|star student|scholar|singer|drummer|artist|reader|helper|goalie|graders|grader',
			'love|from|hugs ~2 your ~1 teacher|coach|counselor',
		],
	],
	[
		'child',
		1,
		[
			'hon|hun|honey|bestie|buddy|bud|champ',
			'girl|girly|girlie|dude|kid|boy put|go|your|you|stop|please|pls|that|get|what|why|no|yes|how|where|if|i|bring|finish|u|ur|ok|sit|say|this',
			'hey|ok|lol|omg|yes|no|lmao|yo|nice|good|great girl|girly|girlie|dude|kid',
			'so|very|super? proud of you|u|uu|uuu|uuuu',
			'proud of u*',
		],
	],
	// What only the one who teaches somebody does to them or says.
	[
		'child',
		1.5,
		[
			"i|i'll|i've|i'm ~2 gave|give|giving|signed|excused|marked|graded|grading|entered|moved|switched|counted|took|wrote|posted|left|put|sign|excuse|mark|let ~1 you|u|your|ur|yours|the ~3 out|in|down|up|points|late|absent|present|credit|answers|quiz|test|pass|<num>|off|back|grade|pages|cubby|folder|locker",
			'you|u forgot|forget|remembered to|your',
			"you|u can't|cant|can|may|could bring|be|sit|retake|redo|stay|come|leave|eat|borrow|make|turn",
			"you|u|you've|youve have|got|had till|until|til",
			'you|u got|get|are|were into|accepted|waitlisted|deferred',
			"you|u|you're|youre are? five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen",
			'past your|ur bedtime|curfew',
			'congrats|congratulations|hey|hi|thanks|ok|proud|morning captain|champ|scholar|kiddo|star|graduate|senior|freshman|superstar',
			'my|our favorite|fav|best ~1 captain|helper|reader|writer|artist|kid|student|scholar|singer',
			'your|ur mom|dad|mama|momma|grandma|nana|parents|folks|mother|father ~1 sign|signs|signed|needs|thank|for',
			'tell your|ur nana|mom|mama|grandma|dad|parents|abuela',
			'marks|marked|caught|saw|reported|wrote you|u ~1 cutting|skipping|late|absent|out|up|vaping|tardy',
			'due|owed to me',
			"you|u can|could|can't|cannot ~1 drop|take|switch|add|audit ~1 french|spanish|latin|chem|physics|bio|calc|band|art|gym|algebra|geometry|ap|the",
			'get|go|back|straight|head to ~1 gym|class|homeroom|bed|practice|lunch|school|study|nurse|guidance',
			'this is your teacher|coach|counselor',
			'does|did|do|is|has your|ur ~1 mom|momma|mama|mommy|dad|daddy|grandma|abuela|mother|father|parents ~1 know|okay|ok|let|say|said|aware|check',
			'put it|that|this|your|the ~1 away',
			"you|u|you've|youve ~1 signed|checked|came|come|walked|strolled ~2 late|tardy",
			'not you|u ~2 during|in|instead|while|on',
			'extra|bonus|partial credit|points',
			'sit ~2 with|by|near me|us at|during|in',
			'no te olvides',
			'soy ~1 la|el|tu maestra|maestro|profesora|profesor|profe|consejera|consejero',
			'tu|tus ~1 tarea|examen|proyecto|libro|cuaderno|ensayo|mochila|calificación|nota|clase|mamá|maestra',
			'the ~1 rest|others|kids|gang|girls|boys of|in|from|at <num>|class|homeroom|group|advisory|section|period|table|the',
			'you|u wrote|painted|drew|made|built|read|played|sang ~1 during|in|for|at|last ~2 class|workshop|lab|art|music|band|period|week|project|center|centers|concert',
			'third|second|fourth|fifth|how many time|times ~2 week|month|year|quarter',
		],
	],
	// What is said to a child alone: years, growing up, other children of the room.
	[
		'child',
		2,
		[
			'until|till|when|once|after you|u ~1 are|graduate|turn|r|finish ~2 grown|graduated|older|18|eighteen|school',
			'until|till|when|once|after you|u graduate',
			"you're|youre|ur|you|u are? ~2 grown|old|18 enough",
			'happy ~1 6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th',
			'sweet sixteen',
			'sweet|pretty|smart|silly|baby|brave girl|boy|girlie',
			'little|big|my man|guy|dude|friend|miss|sis|mister',
			'hey|hi|hello|ok|okay|night|morning ~1 baby|babe|mama|papa|princess|love|lovey|doll|mister|missy|darling|dear|girl|boy',
			'the other|others|rest ~1 kids|girls|boys|graders|seniors|of',
			`my|that's|thats|such ~2 star|smartest|best|favorite|fav ~1 ${learner}`,
			'you|u are|were|r absent|late|tardy|suspended|grounded|failing|passing|skipping|cutting',
			"you're|youre|ur ~1 absent|late|tardy|suspended|grounded|failing|passing|skipping|cutting|behind",
			`skip|skipping|skipped|cut|cutting|ditch|ditching|ditched|bombed|flunked|aced ~3 class|school|period|<num>|practice|${nth}`,
			'you|u got|have|made|earned|had ~1 a|an <num> out|of|percent|on',
			'you|u got|have|made|earned a|an a|b|c|d|f|100|0',
			'did|have|are|r you|u ~2 start|started|starting|finish|finished|turn|turned|study|studied|studying|practice|practiced|hear|submit|submitted|revise|revised|memorize|memorized|read ~5 yet|back|again|or|tonight',
			`your|ur ~1 ${subject}|science|art|wax|fair|state|history ~1 board|poster|project|presentation|slides|model|diorama|volcano|teacher|section|part|solo`,
			'your|ur <Name> ~1 project|presentation|poster',
			'teacher|teachers|counselor|principal|coach|office ~3 about|on|that you|u',
		],
	],
	// The parents of the one spoken to.
	[
		'child',
		1.25,
		[
			'your|ur mom|mother|dad|father|parents|folks|mama|grandma|abuela|grandmother|gma|auntie|guardian ~2 says|said|knows|know|is|gave|called|asked|wants|can|if|about|and|on|signed|emailed|wrote|dropped',
			'reach|call|called|told|ask|asked|tell|text|with|from|let ~1 your|ur mom|mother|dad|father|parents|folks|mama|grandma|abuela|grandmother|gma|auntie|guardian',
			"your|ur brother's|sister's pre-k|class|teacher|kindergarten|grade",
		],
	],
	// The writer says what they are at school.
	[
		'intro',
		2,
		[
			"it's|its|is ~1 your ~2 teacher|coach|counselor|principal|director|tutor|nurse|librarian|advisor|sub",
			'from|love your ~1 teacher|coach|counselor|librarian',
			"it's|its|this|it ~1 mr|mrs|ms|miss|mx|coach|dr|sr|señora|profe",
			"it's|its|this|it ~1 mr|mrs|ms|miss|mx|dr .",
			'the lady|guy|man|woman|person ~1 from|at ~2 office|desk|attendance|library|guidance|gym|cafeteria',
			'mr|mrs|ms|miss|mx|coach|dr .? <Name> here|from|again|at',
			'from|in science|math|band|ela|chorus|room|history|guidance|homeroom|chemistry|gym|art|school',
			'on my home|personal|regular|own|real ~1 facebook|page|account|insta|snap',
		],
	],
	// Words of a pupil's day, each little by itself.
	[
		'hint',
		0.75,
		[
			'quiz|test|exam|poster|essay|diagram|chapter|chapters|spelling|poem|workshop|points|grade|grades|credit|answers|stream|due|tutoring|attendance|teacher|teachers|class|lesson|lunch|cafeteria|nurse|bell|dismissal|principal|counselor|guidance|counseling|gym|varsity|scholarship|prom|backpack|recess|pages|page|rubric|draft|paragraph|presentation|slides|glossary|map|timeline|flashcards|vocabulary|review|late|absent|hallway|bus|locker|desk|binder|folder|pencil|crayons|scissors|glue|marker|markers|rehearsal|tryout|tryouts|audition|captain|jersey|meet|scrimmage|finals|semester|quarter|marking|honors|ap|sat|act|regents|college|application|transcript|deadline|diploma|ged|suspension|meeting|504|iep|extra|corrections|problems|fractions|decimals|equation|graph|cells|cell|osmosis|photosynthesis|volcano|planets|fossil|fossils|microscope|goggles|beaker|clocks|quarters|coins|phonics|cursive|recorder|reading|math|science|history|tarea|examen|proyecto|libro|cuaderno|escuela|clase|maestra|maestro',
			'momma|mommy|tummy|mister|missy|bedtime|sleepyhead|naptime|tooth|stickers|sticker|lizard|slime|legos|pokemon|roblox|minecraft|fortnite|ipad|tablet|playground|curfew|grounded|tiktok|tiktoks',
			'lights out',
			'night night',
			'line|table|group|team|class leader|captain|helper|monitor|caboose',
		],
	],
];
