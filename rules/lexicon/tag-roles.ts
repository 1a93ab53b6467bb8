/**
 * Words that tell who a tagged or pictured grown-up is, from general knowledge of schools. Phrases as in `rules/text/phrases.ts`.
 */

const job =
	'custodian|custodians|janitor|secretary|librarian|para|paras|paraprofessional|aide|nurse|counselor|psychologist|psych|principal|vp|dean|registrar|clerk|therapist|slp|ot|interventionist|specialist|monitor|greeter|teacher|teachers|coach|coaches|sub|substitute|groundskeeper|dispatcher|receptionist|bookkeeper|superintendent|super|ap|sro|athletic|cook|cafeteria|lunch|bus|tech|crossing|front-office|office|attendance|hall|social';

/** Somebody who works at school with the writer. */
export const colleague: readonly string[] = [
	`our|my|the|this|favorite|best|amazing|fabulous|school|own|district's|hardest-working|resident|fellow ~2 ${job}`,
	'custodian|custodians|janitor|paraprofessional|librarian|secretary|registrar|interventionist|slp',
	'school nurse|nurses|counselor|counselors|psychologist|secretary|librarian|custodian|social',
	'attendance|office|lunch|cafeteria|front|crossing|hall|bus clerk|lady|ladies|guard|driver|manager|monitor|aide|desk|duty|office|staff',
	'teacher|teachers ~2 appreciation|of|next|across|down|lounge|bestie',
	'work|teacher|teaching|team bestie|besties|wife|husband|wives|mom|twin|partner|partners|crush|fam|family',
	'colleague|colleagues|coworker|coworkers|co-worker|co-workers|co-teacher|coteacher|workmate|faculty|staff|retirement|retiring|retires|retired|retiree',
	'nurse|secretary|secretaries|custodian|principal|principals|teacher|teachers|counselor|counselors|librarian|librarians|para|paraeducator|admin|administrative|boss|bus ~2 day|week|appreciation',
	'paraappreciation|teacherappreciation|nurseday|staffappreciation|teammate|teachertwin|schoolnurse',
	'first|second|third|fourth|fifth|sixth|seventh|eighth|top|1st|2nd|3rd|4th|5th|6th floor',
	'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|4th|5th|6th|7th|8th grade team|teacher|teachers|hall|hallway',
	'employee|staff|teacher|educator|support ~1 of|employee ~1 the? month|week|year|of',
	'support employee|staff',
	'zamboni|bus|lunch|copier|it|tech|maintenance|boiler|snow|kitchen guy|guys|lady|ladies|man|woman|dude|crew',
	'parent|testing|attendance|data|behavior coordinator|dean|coach|specialist|associate',
	'pd|faculty|staff|department|teachers|inservice day|days|meeting|snacks|karaoke|party|potluck|lounge|happy|outing|retreat|bowling',
	'in the building',
	'till june|summer|friday',
	'whiteboard|smartboard|laminator|copier|gradebook|chalkboard',
	'math|science|english|history|art|music|gym|pe|social|studies|band|choir|drama|ela|spanish|french|reading|special|sped|guidance|counseling|kindergarten|pre-k|chemistry|biology|physics department|dept|wing|hallway|teacher|teachers|team|coach|office|hall',
	'from|in ~2 the|our lunchroom|cafeteria|office|library|wing|hallway|department|guidance|gym|boiler|kitchen|copy|main',
	'assistant|head|jv|varsity|fellow coach|coaches|director',
	'lunch|bus|hall|recess|dismissal duty',
	'prep|planning period',
	'in-service|inservice',
	'years of service|teaching',
	'our|the|bus ~1 driver|drivers|chef|cooks|aides|paras|subs|nurses|secretaries|crossing-guard|crossing-guards|monitors',
	'crossing guard|guards',
	'support|office|kitchen|custodial|front-office|cafeteria|transportation staff|team|crew',
	'speech path|pathologist|therapist',
	'hairnet|hairnets|lanyard|lanyards',
	'teaching|work|hallway|school|classroom neighbor|neighbors|buddy|bestie|friend|friends|sister|crew|ladies',
	'long-term|permanent sub|subs|substitute',
	'department|grade-level meeting|happy|lunch|retreat',
	'boiler|mail|copy|staff|break|teachers room',
	'assistant|vice principal|principals',
	'next|across door|hall|room',
];

/** What a post speaks of when school people are with the writer. */
export const workWords: readonly string[] = [
	'sub plans|plan|coverage',
	'sunday scaries',
	'lesson|lab plans|plan|prep',
	'<num> crew|fam|family|gang|squad|staff|team',
	'teacher|teachers|teaching|principal|classroom|hallway|faculty|lounge|students|kiddos|dismissal|homeroom|bulletin|gradebook|report-card|report-cards|copier|laminator|prep-period|conferences|recess|cafeteria|school-year|field-day|yearbook|in-service|lunchroom',
	'school|classroom|spring|winter|fall|snow day|break|year|week|pictures|dance',
	'social studies|science|math|ela|english|history|band|art|guidance|office people|folks|crew|team|peeps|ladies|gang|hall|wing|department',
	'first|second|third|fourth|fifth|sixth|seventh|eighth|1st|2nd|3rd|4th|5th|6th|7th|8th grade|floor|hour|period',
	'this|the|our building|district',
	'parent-teacher|pt|parent night|conferences|conference',
];

/** A helper who is not employed: volunteers, contractors, vendors. */
export const volunteer: readonly string[] = [
	'volunteer|volunteers|volunteered|volunteering|volunteersrock|chaperone|chaperones|chaperoned|contractor|contractors|subcontractor|vendor|vendors|boosters|booster|pta|pto|ptsa|ptapower|mentor|mentors|tutor|supplier|electrician|plumber|roofer|hvac|donor|caterer|room-parent',
	'room|team mom|mother|parent|dad|parents|moms',
	'guest reader|artist|speaker|clinician',
	'mystery reader',
	'deejay|dj|umpire|referee|ref',
	'delivery|repair|copier|milk|bounce|photo|picture|yearbook man|guy|lady|woman|crew|company|rep|driver',
];

/** Father or mother of a student. */
export const parent: readonly string[] = [
	'goalie|hockey|soccer|football|baseball|basketball|band|choir|dance|cheer|team|room|class|stage|drumline|trombone|percussion|kinder|kindergarten|prek|senior|softball|track|swim|lacrosse|wrestling|robotics|debate|theater|theatre|drama|volleyball|ballet|orchestra|pit|crew|spud|ram|eagle|wildcat mom|moms|dad|dads|mother|father|mama|parent|parents|papa|crew|family|families',
	'bestroommom|roommom|bestdad|bestmom|bandmom|bandparents|hockeymom|teammom|bandparent|bestparents',
	'best ~1 dad|mom|parents|mama|grandma|parent',
	'the ~1 dad|mom|father|mother|mama|parent|grandma|grandpa|nana who|that|with|of',
	'student|kid|player|kiddo mom|dad|mother|father|parents|mama|grandma',
	'<Name> mom|dad|mother|father|parents|mama|grandma|folks',
	'mom|dad|mother|father|parent|parents|mama|grandma|grandpa|grandmother|grandfather of|to|from ~3',
	'parent|parents volunteer|volunteers|crew|chaperone|chaperones|helper|helpers',
	'pta|ptsa|pto|booster|boosters ~1 president|vice|treasurer|secretary|co-president|chair|mom|dad|mama',
	'parents|families|mom|moms|dads',
	'<Name> family|families|clan|household',
	'your|whose ~2 son|daughter|kid|kids|boy|boys|girl|girls|grandson|granddaughter|grandkids|twins|child|children|kiddo|kiddos|student|youngest|oldest|middle',
	"kids|boys|girls|clarinets'|trombones'|players'|dancers' moms|mom|dads|dad|parents",
];

/** A student: grades, teams, instruments, stars. */
export const student: readonly string[] = [
	'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th grade|grader|graders|period|hour',
	'freshman|sophomore|junior|senior|freshmen|sophomores|juniors|seniors|captain|captains|student|students|kiddo|kiddos|valedictorian|salutatorian|prefect',
	'three stars|star',
	'star|player|student|athlete|scholar|musician|artist|reader|wrestler|singer|eagle|spud|ram|wildcat ~1 of the',
	'all-county|all-state|all-eastern|all-conference|all-section|all-american|all-area|all-star|all-stars|allstate|allcounty|nyssma|mvp',
	'all county|state|eastern|conference|section|american',
	'chair one|two|three|1|2|3',
	'first|second|third|1st|2nd chair|place|clarinet|trumpet|violin|team',
	'goals|goal|assists|saves|touchdowns|touchdown|rebounds|shutout|hat|kills|aces|strikeouts|goalie|goaltender|goalkeeper|midfielder|striker|quarterback|qb|linebacker|pitcher|shortstop|forward|libero|setter|sprinter|wrestler|swimmer|drummer|qualifier|finalist|mellophone|percussionist|clarinetist|flutist|cellist|violinist|soloist|understudy|shotput|relay',
	'the <num> tonight|today',
	'school|meet|season|personal|grade record|best|pr',
	'signing day',
	'prom|homecoming king|queen|court',
	'honor roll|society',
	'made varsity|jv|honor|all-state|states',
	'my|our ~2 player|players|drummer|goalie|captain|reader|writer|artist|scholar|dancer|singer|runner',
	'spelling bee',
	'drum major',
	'section leader',
	'lead role',
	'state|regional|section|sectional qualifier|finalist|champion|champ|champs|meet',
	'<num> fly|free|back|breast|butterfly|freestyle|backstroke|hurdles|dash|relay',
	'senior|student|athlete|player spotlight|shoutout|of|interview',
	'science fair',
	'lead|principal|solo|section|star|first-chair trumpet|trombone|clarinet|flute|sax|violin|cello|drummer|percussion|vocalist|role|role:|singer|dancer|leader',
];

/** The writer's own people. */
export const own: readonly string[] = [
	'my|our ~2 sister|brother|sisters|brothers|mom|mother|dad|father|husband|wife|cousin|cousins|niece|nephew|aunt|uncle|auntie|tía|tío|grandma|grandpa|nana|son|daughter|fiancé|fiancée|boyfriend|girlfriend|bestie|bff|roommate|neighbor|neighbors|landlord|in-laws|godmother|godfather|goddaughter|godson|friend|friends|soror|sorority|pastor|trainer|hairdresser|barber|mechanic',
	'my|our ~1 little|big|baby|older|younger|twin sister|brother|cousin',
	'sister|brother|soror|sorors|sorority|frat|cousins|bridesmaid|bridesmaids|groomsmen|honeymoon|anniversary|in-laws|bandmates',
	'college roommate|friends|friend',
	'my twin|better',
	'my partner and|turned|surprised|made|says|said|proposed|of',
	'old|former|college|childhood|best roommate|friend|friends|neighbor|neighbors|boss',
	"the neighbors|in-laws|cousins|girls' trip|weekend",
	'baptist|methodist|lutheran|parish|congregation|church|altos|choir-retreat',
	'physical|massage|marriage|my therapist',
	'tooth|dentist|doctor|surgeon|stylist|realtor|salon|haircut',
	'wedding|bachelorette|shower|married|newlyweds|engaged|engagement',
	'date night',
	'welcome to ~3 family',
	'happy birthday to my',
	'church|book|running|bowling|quilting choir|club|group|league|team',
];

/** Organisations: thanks to them are nobody's business. */
export const organisation: readonly string[] = [
	'museum|music|symphony|bakery|library|zoo|aquarium|foundation|restaurant|cafe|café|pizza|pizzeria|news|desk|ledger|gazette|tribune|times|herald|orchestra|symphony|company|corp|inc|llc|center|centre|society|association|university|college|department|police|fire|credit|bank|market|farm|farms|theater|theatre|gallery|brewery|shop|store|studio|records|school|schools|district|official|help|support|team|pta|pto|ptsa|boosters|band|choir|rotary|kiwanis|union|nonprofit|publishing|books|press|radio|tv|channel|network|airlines|hotel|park|parks|conservancy|garden|gardens|club|athletics|hockey|football|baseball|basketball',
];

/** Parts of a handle, each with what it tells. */
export const handleParts = {
	colleague:
		'mr mrs ms miss mx coach prof profe teacher teach teaches teaching principal nurse rn counselor counsels slp ela math science history librarian library sped para dr band room ap pe ot psych art draws edu'.split(
			' ',
		),
	parent: 'mom mama dad mommy daddy momof dadof mother papa boys girls moms mum three fourkids'.split(' '),
	organisation:
		'museum help desk news official pta pto ptsa hq schools school district zoo library cafe bakery co shop inc tv radio fc nyc okc foundation support press books app ledger police fire college university univ edu org'.split(
			' ',
		),
} as const;
