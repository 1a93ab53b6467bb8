/**
 * Words of profiles, from general knowledge of how children, parents, staff and businesses present themselves. Phrases as in
 * `rules/text/phrases.ts`.
 */

/** A person at school now, by their own words. */
export const enrolled: readonly string[] = [
	'student|pupil|freshman|sophomore at|@ ~6',
	'attends|attending',
	'goes to ~4 school|high|middle|elementary|academy|hs',
	'kindergarten|kindergartner',
	'<num> grade|grader|gr|graders',
	'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth grade|grader|graders',
	'gr|grade <num>',
	'rising|proud freshman|sophomore|junior|senior|<num>',
	'freshman|sophomore',
	'junior|senior at|@|year|in|szn|season|class|trip',
	'class president|of student',
	'student council|athlete|section|body',
	'hs|high|middle school|schooler student',
	'rm|room <num> w|with',
	'senior szn|trip|night|year',
];

/** A class section or homeroom: "5-302", "7-03", "class 703". */
export const sections: readonly string[] = ['class <num>', 'homeroom <num>'];

/** A team, band or club of a school, which stands beside its name. */
export const activities: readonly string[] = [
	'band|marching|football|fb|soccer|hockey|basketball|bball|hoops|softball|baseball|volleyball|vball|lacrosse|lax|wrestling|track|xc|swim|swimming|cheer|dance|drumline|snare|trumpet|orchestra|choir|chorus|robotics|frc|yearbook|theater|theatre|drama|debate|tennis|golf|gymnastics|varsity|jv|captain|manager|goalie|qb|qb1|lw|rw|goal|cello|hurdles|cross|team',
];

/** Schools that are no college: their names alone, on a line. */
export const schoolNouns: readonly string[] = [
	'high|middle|elementary|elem|grammar|intermediate|charter|prep|preparatory|primary|junior|regional|technical|tech school|high|hs',
	'elementary|elem|academy|hs|ms|middle|prep',
];

/** Grown: work, degrees, years behind them. */
export const grownUp: readonly string[] = [
	'retired|married|engaged|divorced|widowed|realtor|salesperson|attorney|lawyer|accountant|engineer|director|founder|owner|ceo|consultant|pastor|rev|reverend|deacon|electrician|plumber|firefighter|fire|emt|paramedic|trooper|deputy|sergeant|veteran|mechanic|nurse|rn|lpn|md|phd|med|mba|cpa|dds|esq|therapist|psychologist|ncsp|lcsw|barber|stylist|chef|bartender|journalist|reporter|editor|author|writer|ref|referee|umpire|usaf|usmc|navy|trustee|selectman|councilor|principal|superintendent|professor|dean|librarian|custodian|paraprofessional|recruiter|broker|agent|landlord|farmer|trucker|welder|contractor|carpenter|dad|father|mom|mama|mother|nana|grandma|grandpa|papa|husband|wife|hubby|wifey|stepdad|stepmom|mum|mommy|grandmother|grandfather|abuela|abuelo|uncle|auntie|aunt',
	'works|worked|working at|for',
	'manager|president|director at|for|of|,',
	'former|formerly|ex|once|alum|alumni|alumnus|alumna|graduate|graduated|grad',
	'studied|taught at|nursing|french|english|to',
	'went to',
	'college|university|univ|cuny|suny|ndsu|eastman',
	'beer|wine|brewery|mortgage|bourbon|whiskey',
	'born <num>',
	'age <num>',
	'500+ connections',
	'licensed|certified|registered',
];

/** A mother, father or guardian of a child at school. */
export const parents: readonly string[] = [
	'mom|mama|mum|mommy|mother|dad|daddy|father|papa|parent|guardian|nana|grandma|grandpa|grandmother|grandfather|stepmom|stepdad|meemaw|papaw|abuela|foster to|of|x|x2|x3|+ ~6',
	'mom|mama|dad|nana|grandma|grandpa|mother|father of',
	'foster|adoptive|step|proud|tired|hockey|band|soccer|football|field|rams|spuds|wildcat|eagle|goalie|drumline|cheer|dance|baseball|softball|theater|boy|girl|twin|single|<num> ~1 mom|mama|dad|mother|father|parent',
	'raising ~5',
	'<num> in the house',
	'rams|spuds|wildcats|eagles|dragons|hawks in the house',
	'pta|pto|ptsa|booster|boosters|room parent',
	'pta|pto|ptsa|boosters',
	'my|our son|daughter|kids|boys|girls|grandbaby|grandkids|twins',
	'son|daughter ~2 at|in ~3',
	'guardian',
];

/** No child of theirs: pets and plants. */
export const pets: readonly string[] = [
	'hamster|cat|dog|plant|bunny|fur|fish|gecko|lizard|turtle|chicken|guinea|pig|bird|puppy|snake|horse|goat mom|mama|dad|parent|mother|father',
	'run|managed|monitored by ~2 mom|mama|dad|parent|parents|mother|mommy|daddy',
	'acct|account|page ~3 mom|mama|dad|parent|parents|mother|mommy|daddy',
];

/** Staff of a school, here or elsewhere. */
export const educators: readonly string[] = [
	'teacher|counselor|principal|paraprofessional|para|librarian|psychologist|custodian|secretary|superintendent|coach|interventionist|slp|ela|educator|nurse|administrator|dean|registrar|director ~3 at|@|,',
	'school|special|general|music|art|math|science|english|history|reading|pe|ela|kindergarten|grade|band|choir|spanish|french psychologist|counselor|nurse|librarian|secretary|teacher|education|music|educator|coach|social',
	'teaches|teach|teaching|taught',
	'retired|works|worked from|at|for ~6 school|schools|district|elementary|academy|boces',
	'teacher|educator|paraprofessional|counselor|principal',
	'school committee|board',
	'school resource|police officer|liaison',
	'curriculum|athletic director|coordinator',
];

/** Businesses and sellers. */
export const businesses: readonly string[] = [
	'local business|brand|store|shop',
	'photographer|photography|photo|photos|portraits|studio|realtor|realty|salesperson|broker|salon|spa|dental|dentist|orthodontics|orthodontist|insurance|fitness|gym|pizzeria|restaurant|bakery|boutique|rentals|inflatables|tutoring|coaching|consultant|consulting|recruiter|recruits|recruiting|recruitment|marketing|agency|llc|inc|ltd|fundraising|franchise|entertainment|sponsorship|magician|catering|caterer|landscaping|plumbing|roofing|mortgage|lender|financial|wellness|chiropractic|doula|lashes|nails|tattoo|tattoos|merch|apparel|jewelry|crypto|forex|influencer|entrepreneur|camp|camps|academy|ceo|founder|owner|sales|lanes|arcade|trampoline',
	'walk-ins|bookings|booking|book|order|shop|dm|text|call|hmu|ask ~3 welcome|now|today|orders|rates|bonuses|appointment|appts|inquiries|collabs',
	'free diagnostic|quote|estimate|estimates|consultation|trial|shipping',
	'packages|minis|sessions|lessons|parties|deals|prices|rates from',
	'from|$ $|<num>',
	'birthday|indoor|party parties|party|place|rentals|packages',
	'est|since <num>',
	'link in bio',
	'we text|deliver|ship|book|offer|get|sell|serve|help',
	'promo|discount code',
	'independent ~2 consultant|distributor|agent|rep',
];

/** Clubs, churches, pages: no person of the school. */
export const organisations: readonly string[] = [
	'religious|nonprofit|non-profit|community|government|political|charity organization|org|organisation',
	'event|community|public|fan|animal|pet|business|news page',
	'church|chapel|ministry|ministries|temple|mosque|parish|congregation|youth ~1 group',
	'contest|tournament|classic|festival|league|association|foundation|society|chamber|rotary',
	'<num> likes',
	'news|gazette|tribune|ledger|herald|times',
];

/** The page of an animal or a thing. */
export const animals: readonly string[] = [
	'animal|pet|dog|cat page',
	'tortoise|labrador|beagle|corgi|poodle|retriever|hamster|bearded|gecko|dachshund|doodle|tabby|terrier|pug|husky , ~3',
	'good boy|girl',
	'posts by',
];
