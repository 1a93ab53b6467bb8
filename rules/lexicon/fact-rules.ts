import type {HealthForm} from './conditions.ts';
import type {FamilyForm} from './family-facts.ts';
import type {RecordForm} from './grades.ts';
import type {PlaceForm} from './places-and-times.ts';

type Rules<T> = readonly (readonly [T, readonly string[]])[];

/** A school measure and its value or direction, a skill gained, work owed, a privilege lost, a rung of placement. */
export const recordRules: Rules<RecordForm> = [
	[
		'reading',
		[
			'<gain> <his> ~2 <measure>|<skill>',
			"<his>|<Name's> ~2 <measure> ~1 <gain>",
			'<gain> ~3 <num>|one|several|whole ~2 <measure>|spots',
			'<gain> from ~2 <num>|level|a|an|the ~2 to',
			'confuses|reverses|mixes|flips|mixing ~2 b|d|letters|numbers|sounds|vowels',
			'reads|reading|writes|writing|spells|spelling|counts like a|an|un|una',
			'knows|got|has|learned|mastered|memorized|nailed|passed|knew ~2 <his>|all|every ~3 <skill>|<tests>',
			'read|reads|wrote|writes|counted|counts|spelled|spoke|said|solved|spells ~7 first time',
			'read|reads|wrote|writes|finished|spelled|reading ~1 <his>|a ~1 first|whole|entire|full|chapter',
			'cover to cover',
			'first|only ~1 word|words|sentence|paragraph|page|chapter|book|essay ~4 year|english|ever|aloud|loud',
			'leyó|lee|escribió ~2 primera|primer|página|libro|palabra|palabras|solito|solita',
			'pasó|subió|bajó ~2 nivel|niveles|grado',
			'<unable> ~2 read|write|spell|count|decode|multiply|subtract|leer|escribir|contar',
			'<num> words ~2 minute|english|year|all',
			'level|stage|lexile|nivel <num>|a|b|c|d|e|f|g|h|j|k|l|m|n|o|p ~1 reader|reading|in|on|el|ell|esl|enl|eld|math',
		],
	],
	[
		'test',
		[
			'bubbled|guessed|randomly|clicked|slept|cheated|cried ~5 <tests>',
			'take|takes|taking|took|retake|retaking|redo ~4 <tests> ~1 again|over|late|alone',
			'scores|results|marks ~3 came|back|in ~3 <num>|low|lowest|highest|below|above',
			'earned|scored|got|received|made|sacó ~1 <num> on|in|en <his>|the|her|la|el ~2 <work>|<tests>|writing|sample|screening|scale|rubric',
			'lowest|highest|only|best|worst ~1 grade|score|mark|average ~1 is|was|of|at',
		],
	],
	[
		'work',
		[
			'<neg> ~2 <done> ~7 <work>|anything|one|thing',
			'<neg> ~1 handed|turned|turn|hand|done ~3 in|it|them|any',
			'<owes> ~2 <num>|the|his|her|their|a|an|all|two|three|still|most|unas|tres|dos ~4 <work>|hours|detentions|books|credits',
			'<work> ~2 missing|late|incomplete|unfinished|overdue|blank',
			'<num> ~1 <work> ~1 missing|late|behind|overdue|to|blank',
			'owes|owe ~3 <num>|community|service hours|detentions|detention|days',
			'<num> ~1 books overdue|since|out|late',
			'<num> of|out <num> ~2 <work>',
		],
	],
	[
		'attendance',
		[
			'missed|skipped|cut ~1 more|most|half|all ~1 days|classes|school',
			'<num>|several|more ~1 tardies|tardanzas|faltas|ausencias|absences|unexcused|cuts|lates|skips|truancies|retardos|inasistencias',
			'out|absent|gone|missing|missed|late|tardy ~2 <num>|all|every|most|half ~1 days|day|weeks|week|mornings|morning|classes|practices|september|october|november|january|february|march|month',
			'<neg> ~3 class|school|here|practice ~1 since|all|in|once|this',
			'first day back in|since|after',
		],
	],
	[
		'discipline',
		[
			'<lose> ~3 <privilege> ~1 this|for|until|through|after|because|again|today|privileges|over|and|if|trip',
			'<lose> <his> <privilege>',
			'<num>|otro|otra|varios|muchos ~1 reportes|reporte|referrals|write-ups|writeups|detentions|strikes|demerits|avisos',
			'bumped|cut|scratched|dropped|removed|left off|from the? roster|team|lineup|squad|list|cast|bus',
			'<neg> ~1 allowed|going|invited|welcome|eligible|walking ~3 <privilege>|stage|campus',
			'will|is|was|are|be|gets|got|to sit|sitting|sits out',
			'kicked|pulled|taken|cut|removed|dropped|asked|uninvited ~2 off|from|out ~3 <privilege>|team|squad|cast|bus|class',
			'<caught> ~3 up|for|with|over|by|home ~6 sub|principal|fight|vape|knife|phone|class|office|again|today',
			'got|gets|getting written|wrote up',
			'called|went|go|goes|back before|to the? dean|board|hearing|principal|judge',
			'up|back for|from expulsion|hearing|suspension|alternative',
			'up for ~3 classroom|class|program|placement|school ~4 school|come|in|next',
		],
	],
	[
		'placement',
		[
			'want|wants|put|puts|placed|placing|recommend|recommended|recommending|moving|moved|moves|bumped|bumping|going|goes|sent|sending|getting|starts|starting|switched|dropped|transferring ~4 in|into|to|down|up|for|from|at ~4 <rung> ~1 <unit>',
			'bumped|moved|dropped|placed|put|switched ~1 to|down|up|into|out ~3 lower|higher|advanced|regular|small|slow ~2 <unit>|math|reading',
			'tested|testing|tests|exited|exits|graduated|placed|aged|moved ~1 out|into|of|from ~1 of? <rung>',
			'is|are|was|still|now|in ~1 in|at|on level <num>',
			'self contained',
			'kept|held|left|keeping|holding|stays|staying back',
			'<rung>|bottom|top ~1 math|reading|group|list ~1 again|now|this|since',
		],
	],
	[
		'honour',
		[
			'first|second|third|fourth|last|principal|assistant chair',
			'made|makes|earned|got|inducted|tapped|selected|named ~4 national|junior|all-state|all-county|all-region|all-conference|nhs|njhs|scholar',
		],
	],
];

/** Body or mind with a condition, treatment, aid, service or evaluation. */
export const healthRules: Rules<HealthForm> = [
	[
		'condition',
		[
			'one|kid|boy|girl|guy|child|kiddo|student|baby|niño|niña|chico with|in|on ~1 a|the|his|her|no? ~2 <device>|<body>|hand|leg|eye',
			'<aid>',
			'<his> walker|oxygen|brace|helmet|port|feeding|leg-braces|eyepatch|talker',
			'wears|uses|needs|has|got|gets|wearing|using|wear|lost|with|lleva|usa ~3 wheelchair|walker|cane|brace|braces|helmet|oxygen|port|pump|shunt|implant|implants|prosthetic|patch|aids|talker|stander|monitor',
			'on|off|by|through <his>|the|a ~1 pump|tube|oxygen|feeds|drip|ventilator|iv',
			'feeding|gastric|breathing|leg|back|foot|insulin|glucose|heart tube|tubes|pump|brace|braces|monitor|machine',
			'found|find|saw|spotted|removed|remove|took ~2 mass|lump|tumor|spot|growth|cyst|polyp|clot|fracture|bolita|tumor',
			'his|her|their|one|both ~1 <organ>',
			'en|del|al el? corazón|<organ>',
			'<organ> ~1 disease|failure|transplant|function|surgery|infection|problem|problems|condition|issues',
			"can't|cant|cannot|no|avoid|avoids|allergic ~2 have|eat|drink|do|to|comer|come ~1 <forbidden>",
			'reads lips',
			'se inyecta|pincha|desmaya|convulsiona|medica|orina',
			'lip reads|reader|reading',
			'in|wears|wearing pull ups',
			'social-skills|skills|anger|anger-management|grief|divorce|feelings|friendship|coping|regulation group|groups',
			'pulled|pull-out|leaves ~1 for speech|ot|pt|counseling|social|group|services',
			'<unable> ~1 see|ve|hear|oye|swallow|chew|breathe|speak|habla|talk|hablar|ver|oír|caminar ~1 at|without|on|much|well|with|bien|nada|del|de|out|from|in|again|yet|anymore|the|his|her|y',
			'casi no ve|oye|habla|camina|come',
			'<unable>|not ~2 do|have|go|play|participate|run|lift|ride ~3 until|till|because|again|since ~4 doctor|<specialist>|cleared|clears|surgery|heart|heals',
			'<num> percentile ~3 <evaluated>',
			'<evaluated> ~5 <num> percentile',
			'iq|full-scale ~3 <num>',
			'had|has|having|tuvo|le dio|tiene ~1 una|un|a|an|another? ~1 fit|episode|flare|crisis|convulsión|desmayo|infección|fiebre|spell|attack',
			'missing|lost|losing|without ~2 <body>|fingers|toes|finger|foot|hand ~1 from|after|to|in',
			'pulling|pulls|pulled|picking|picks|chews|bites|chewing|biting|scratching <his> ~1 hair|skin|eyelashes|eyebrows|scalp|arms|scabs|own ~1 out|off|raw|bloody|since|until|again',
		],
	],
	[
		'hospital',
		[
			'<specialist>',
			'<treatment> ~3 at|en|in|every|on|starts|el ~1 <Name>|<day>',
			'starts|started|starting|begins|finished|empieza|empezó|needs|gets|does|goes|has|in|on|from ~2 chemo|chemotherapy|radiation|dialysis|infusions|transfusions|quimio|quimioterapia|diálisis',
			'back|admitted|discharged|home|out|again|goes|went|sent|is at|from|to|in|into ~1 <Name> ~1 lodge|behavioral|psychiatric|recovery|hospital|clinic|rehabilitation|infirmary|health|sanford|medical',
			'back|still|up|over at|in|to sanford|essentia|integris|crouse|upstate|bellevue|maimonides|mayo|mercy|umass',
			'bed|medical|hospital leave|homebound|instruction|tutor',
		],
	],
	[
		'mental',
		[
			'in|into|starting recovery',
			'<num> days|months|weeks|year clean|sober',
			'celebrated|celebrates|hit ~1 <num> days|months',
			'been|is|started|was|caught ~1 cutting|vaping|purging|starving|drinking|self-harming ~1 again|herself|himself|there|since|at|in',
			'<neg> ~2 eaten|slept|spoken|talked|eating|sleeping|speaking|talking|eat|sleep|dormir|duerme ~2 since|anymore|nothing|days|desde',
		],
	],
	[
		'plan',
		[
			'<rung>|speech|ot|pt|counseling|resource minutes|goals|services|eval|evaluation|accommodations',
			'<his>|an|the ard|iep|504|cse|eligibility|manifestation|transition|triennial',
			'speech|ot|pt|psych|reading|autism|special|neuropsych|functional eval|evaluation|testing|assessment ~3 back|came|on|results|says|for',
		],
	],
];

/** Kin with an event, state, work or place; the home; what is lacking. */
export const familyRules: Rules<FamilyForm> = [
	[
		'home',
		[
			'<his> ~1 <rel> <state>',
			"<Name's> ~1 <rel> <state>",
			'<rel> ~4 <trouble>',
			'between|in|at|at two|both houses|homes|households|apartments',
			'splits|split|splitting the|<his> week|weeks|time|weekends',
			'<rel> ~3 guardian|guardianship',
			'<his> legal|only|new guardian|guardians',
			'business|shop|bakery|restaurant|store|farm|truck|salon ~3 under|closing|closed|failing|bankrupt|foreclosed|repossessed',
			'<relhas> ~4 <trouble>',
			'<rel> ~3 <works> ~4 <toil>',
			'<rel> ~2 on|at|off|in ~1 <toil>',
			'<rel> ~2 back|went|moved|returned|stuck|away|gone|left|regresó|volvió|fue ~1 in|to|for|a|pa ~1 <Name>|good|work|country|pueblo',
			'<relhas> ~1 hours|job|boyfriend|girlfriend|new|ex|husband|wife|addiction|drinking|temper|shift|shifts|visa|papers',
			'<rel> ~2 sleeping|eating|doing|coping|around|home|picture|speaking|talking ~1 well|much|anymore|together|since|nights|all',
			'first|first-gen in|of <his>|the ~1 family|house',
			'first-gen|first-generation',
			'raises|raising|watches|feeds|levanta|cuida|cría|gets|dresses|wakes|raised ~3 <his>|the|three|two|four ~2 siblings|brothers|sisters|brother|sister|hermanitas|hermanitos|hermanos|hermanas|babies|ones|cousins',
			'<rel> ~1 <neg> ~3 together|married|speaking|home|around|read|english|inglés|drive|work|working|sleeping|well|papers',
		],
	],
	[
		'custody',
		[
			'<reside>|goes|going|va|gone|stuck ~2 with|by|con ~1 a|an|<his>|the|una|un|her? ~2 <rel>|relatives|strangers|friends|family|neighbors|coach',
			'with|con a|an|una|un ~2 <rel> ~1 in|on|since|now|until|desde|over|because',
			'sees|see|ve|visits|visit|calls|ven ~4 supervised|supervision|supervisión|supervisada|weekends|sundays|domingos|court',
			'<rel> ~2 only|nomás|solo ~2 ve|sees|visits|calls',
			"no|never|not|hasn't|sin ~1 ve|ver|seen|see|visto|met|know|conoce ~3 a? ~1 <rel>",
			'<rel> ~2 lost|won|wants|gave|signed|get|has|got ~3 rights|kids|custody|them|back',
			'new <rel>|baby|sibling ~2 home|house|coming|due',
		],
	],
	[
		'housing',
		[
			'<reside> ~2 in|out|at|on|behind|en ~3 <poorplace>',
			'<reside> out of',
			'<num> people|kids|of|adults|personas|family ~3 in|en ~1 a|an|one|the|un|una ~1 one-bedroom|two-bedroom|bedroom|room|apartment|studio|trailer|basement|motel|house|cuarto|apartamento',
			'one-bedroom|studio|basement ~3 over|above|behind|with',
			'house|home|apartment|trailer|place|building|casa ~2 burned|burnt|flooded|condemned|foreclosed|gone|burning|quemó|inundó',
			'lost|losing|lose|perdieron|perdió <his>|the|everything|la|el? ~1 house|home|apartment|everything|casa|trailer|todo',
		],
	],
	[
		'money',
		[
			'<neg> ~2 have|own|afford|got|tiene|tienen|get|hay ~3 <need>',
			'no|without|sin <need> ~1 at|for|since|in|again|home|to|and|this|until|desde|en|or',
			'<rel> ~2 hours|job|work|check ~2 cut|ended|gone|closed|fired',
			'hours ~2 cut',
			'<need> shut|cut|turned off',
			'<need> ~1 got|were|was|been|is|are cut|shut|turned|repossessed',
		],
	],
	[
		'immigration',
		[
			'papers|papeles|status|visa|case ~2 sorted|fixed|expired|denied|pending|approved|through|arreglados',
			'<neg> ~3 papers|papeles|documents|documentos',
			'came|arrived|here|crossed|walked|llegó|vino|cruzó ~1 by|alone|on|solo|sola ~1 himself|herself|themselves|foot|from|desde ~1 from|desde|across|here|when|at|with',
			'stuck|still in|there|back ~1 there|<Name> ~1 since|without|because|waiting',
		],
	],
	[
		'law',
		[
			'<rel> ~3 picked|taken|led|hauled ~1 up|away|in ~2 on|by|for|in ~1 warrant|police|cops|ice|sheriff|handcuffs|them',
			'<rel> ~2 gets|comes|got|came|getting out ~1 of|in|next|on',
			'back|still|gone|away|locked upstate|inside|up|in ~2 jail|prison|county',
			'in ~1 jail|prison',
		],
	],
	[
		'death',
		['<rel> ~3 before|since|when <he>|they ~1 died|passed|left', '<rel> ~1 gave ~3 before <he> died|passed|left'],
	],
];

/** A child at a place, at a time, on a way, with or without somebody. */
export const placeRules: Rules<PlaceForm> = [
	[
		'bed',
		[
			'<reside> ~2 at|with|in|over|en|con ~1 <rel>|<relhas> ~4 on|in|off|at|during|weekends|week|until',
			'with|at|con an|a|<his> ~1 <rel>|<relhas> ~1 on|in|off|over|por|en <Name>|<num>|the',
			'back|still|now|up|admitted|again at|in|en <Name> ~3 since|until|for|through|till|floor|room|third|again|desde',
			'<reside>|staying ~2 at|in ~2 <hotel>',
		],
	],
	[
		'alone',
		[
			'by himself|herself|themselves|itself ~3 after|until|till|at|every|while|all|before|from|through|across',
			'home|house|casa alone|solo|sola|empty ~3 on|after|every|until|till|<day>|los',
			'just|only <he>|him|her ~1 and|with',
		],
	],
	[
		'wait',
		[
			'<rest> ~4 in|at|behind|outside|under|near|inside|around|with|en|afuera ~3 <spot>|<Name>|<num>|me|room|<hotel>',
			'<rest> ~3 by|on ~2 <spot>',
			'<rest> ~3 on ~2 <Name> ~1 street|st|avenue|ave|road|rd|lane|ln|drive|blvd',
			'<rest> with me|us ~1 in|at',
			'<rest> ~1 lunch|breakfast|snack ~1 in|at|with|behind|by',
			'will|gonna|going ~2 be|stay|sleep ~1 at|in|with|by',
			'door|gate|entrance|exit|loop|side|back|front|puerta|lot <num>|door|gate|entrance ~1 at|by|until|a|after',
			'in|at ~1 aftercare|daycare|latchkey|extended|after-school|afterschool|before-care|beforecare|study ~1 till|until|from|every|on|after|room|day|hall',
			'meeting|meet|gather|gathering|report|reports|line|lining|assemble ~1 up? at|in|by|outside|to ~1 the|our|<Name>|my',
			'swims|skates|trains|practices|lifts|works|shops|bags|runs|cleans|babysits|rows|tutors|serves ~5 at|in|on|for|by ~2 <Name>|<spot>|<num>',
		],
	],
	[
		'way',
		[
			'<rel>|neighbor|vecina|vecino|sitter|babysitter|nanny ~2 picks|gets|grabs|drops|meets|collects|recoge|busca|lleva',
			'goes|going|heads|travels|flies|sent|off to <his>? <relhas>|<his> ~2 in|every|on|for|this|until',
			'rides|ride|riding|pedals|drives|takes <his> bike|bicycle|scooter|board|skateboard|truck|moped ~2 down|to|along|from|up|on|across|past',
			'picks|pick|drops|drop|collects|picking|dropping|dropped|picked ~9 at|from|by|outside|on|behind|near <num>|the|<Name>|<his>|our',
			'going|goes|go|rides|riding|leaves|leaving|walks|home|sent|va ~1 home? ~1 with|con <his>|the|a|an|la|su ~1 <rel>|neighbor|vecina|friend|sitter|coach|boyfriend|girlfriend',
			"<his>|<Name's> ~1 bus|stop|route|ride|train|pickup|pick-up|carpool|van ~1 is|stop|picks|comes|leaves|:|drops|#|number",
			'takes|take|rides|ride|catches|catch|hops|boards|gets|on|toma|agarra ~1 the|a|el|la? ~1 <num> ~4 and|to|home|at|from|transfers|downtown|every|bus|train',
			'walks|bikes|skates|scooters|cuts|runs|walk|camina ~5 trail|path|tracks|bridge|woods|alley|canal|highway|park|road|creek|dark|<num>|vías',
		],
	],
	['slot', ['<day> <num>', 'rm|room|cabin|bunk|van|car|bus|seat|table|suite <num> :']],
];
