/**
 * Words of picture descriptions and captions, from general knowledge of how people describe school pictures.
 * Phrases as in `rules/text/phrases.ts`.
 */

/** Children and students who can be seen. */
export const pupils: readonly string[] = [
	'student|students|pupil|pupils|kindergartner|kindergartners|kindergartener|kindergarteners|preschooler|preschoolers|schoolchildren|schoolkids|schoolboy|schoolgirl|schoolboys|schoolgirls',
	'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|middle grader|graders|schooler|schoolers',
	'high schooler|schoolers',
	'first-grader|first-graders|second-graders|third-graders|fourth-graders|fifth-graders|sixth-graders|seventh-graders|eighth-graders',
	'class|classes of|with|in|on|at|standing|sitting|posing|holding|photo|picture|together|around|singing|working|waving|gathered',
	'whole|entire|full class',
	'cheerleaders|cheerleader',
	'graduates|graduate|seniors|juniors|sophomores|freshmen|scouts|classmates|valedictorian',
	'estudiantes|alumnos|niños|niñas',
];
/** Teams and casts: students on a school's page, anybody's on a private one. */
export const teams: readonly string[] = [
	'basketball|soccer|football|hockey|volleyball|softball|baseball|lacrosse|wrestling|swim|track|debate|robotics|dance|step|cheer team|squad|players|club',
	'team|squad|roster around|on|with|in|at|huddle|huddled|posing|holding|kneeling|celebrating|after|before|photo|picture|lined|together',
	'dancers|gymnasts|wrestlers|swimmers|runners|players|goalie|choir|chorus|orchestra|ensemble|drumline|band|cast|campers|actors|musicians|players|trumpets|trombones|clarinets',
	'marching|jazz|pep|concert|school band',
];
export const minors: readonly string[] = [
	'child|children|kid|kids|boy|boys|girl|girls|teen|teens|teenager|teenagers|tween|tweens|toddler|toddlers|youth|youths|youngster|youngsters|preteen|preteens|adolescents|minors',
	"children's|child's|kids'|kid's|boy's|girl's|boys'|girls'|toddler's ~9 face|faces|smile|smiles|eyes",
	'teenage|teenaged couple|girl|boy|girls|boys|player|players|students|dancers|friends|drummer|musicians',
	'teenage|teenaged|school-age|school-aged',
];
/** Grown enough not to be told from a student by words alone. */
export const young: readonly string[] = [
	'young man|men|woman|women|people|person|adult|adults|couple|singer|artist|dancer|athlete|athletes|readers|players|musicians|scientists',
];
export const grown: readonly string[] = [
	'man|men|woman|women|adult|adults|lady|gentleman|teacher|teachers|coach|custodian|janitor|principal|secretary|librarian|nurse|couple|grandmother|grandfather|person|people|staff|colleagues|coworkers|friends|group|mother|father|mom|dad|guy|volunteers|volunteer|crew|driver|officer|chef|cook',
];

/** Not people at all, whatever word stands there: "student names", "children's book", "drawing of a girl". */
export const notPeople: readonly string[] = [
	'student|students|kids|child|children|class|girls|boys|team|pupil name|names|work|works|art|artwork|desk|desks|drawing|drawings|project|projects|poster|posters|handwriting|essay|essays|writing|paper|papers|list|lists|roster|council|section|id|schedule|schedules|data|portal|locker|lockers|book|books|bathroom|restroom|room|logo|store|paintings|painting|photo|menu|pet|hamster|website|jersey|jerseys|chairs|seats|entrance|handbook|records|shoes|backpacks|mailboxes|mailbox|supplies|hamsters|trophy|banner',
	"child's|children's|kid's|kids'|student's|students'|girl's|boys'|girls'|teen's drawing|drawings|artwork|art|painting|paintings|handwriting|book|books|work|hands|hand|shoes|boots|feet|museum|hospital|bathroom|desk|desks|essays|essay|paper|papers|jackets|backpacks|mittens|coats|chairs|chalk|letter|letters|section|names|lockers|cubbies|supplies|handprints",
	'drawing|drawings|painting|illustration|cartoon|statue|sculpture|clip-art|clipart|icon|icons|doll|dolls|puppet|puppets|book|cover|poster|silhouette|silhouettes|figurine|figurines|lego|stick-figure|mural|logo|snowmen|cutouts|cutout|emoji|mannequin|mannequins|crayon|chalk of|showing|with ~3 student|students|child|children|kid|kids|boy|boys|girl|girls|people|players|faces|team',
	'cartoon|animated|paper|plastic|toy|drawn|painted|stuffed|lego|felt|wooden|origami ~1 student|students|child|children|kid|kids|boy|boys|girl|girls|people|dancers|players',
	'college|university|graduate|adult|grown|former|professional|televised|nhl|nba|nfl|mlb ~2 student|students|players|player|team|game|band|dancers|choir|orchestra',
	'little free library',
	'rubber band|bands',
	'band room|aid|saw|shirt|shirts|trophy|trophies|website|uniforms|instruments|chairs|stands|office|hall|camp|logo',
	'band|choir|chorus|orchestra|team|cast ~1 poster|flyer|list|logo|program|schedule|banner|trophy|iron|bus|van|shirts|chairs|photo',
	'cast iron|on|list',
	'arm|leg|foot|wrist in a cast',
	'cow|cows|goat|puppy|dog|cat girl|boy|kid|kids',
	'good boy|girl',
	'kid goat',
];
/** Said of the whole picture: nobody is in it. */
export const nobody: readonly string[] = [
	'no people|one|students|person|faces|kids|children|humans|players',
	'without people|students|anyone|children|kids',
	'nobody|empty|deserted|vacant',
	'after everyone|dismissal',
];
/** Nobody can be told: faces are hidden, turned away, too far. */
export const hidden: readonly string[] = [
	'back|backs ~2 to|toward|towards|turned|facing|of',
	'from behind|the back|above|overhead|far|afar|across|distance',
	'seen from ~2 far|above|behind|back|distance|away',
	'facing|turned|looking|walking|running ~1 away',
	'face|faces ~3 hidden|blurred|cropped|covered|obscured|blocked|out|pixelated|turned|down|not|unseen',
	'faces|heads cut|cropped ~1 off|out',
	'no|without ~2 face|faces',
	'blurred|cropped|covered|hidden|obscured|pixelated ~2 face|faces|heads',
	'hands|hand|feet|arms|elbows|shoes|boots|sneakers|fingers of|holding|packing|planting|painting|folding|building|stacking|reaching|on|with|in|sorting|writing|typing|mixing|kneading|cutting|gluing|raised',
	'closeup|close-up of ~2 hands|hand|feet|shoes',
	'silhouette|silhouettes|silhouetted|backlit|faceless',
	'emoji|emojis|sticker|stickers|smiley|hearts over|covering|on ~3 face|faces|heads',
	'from the ~2 neck|shoulders|waist|knees ~1 down',
	'tops|top of ~2 heads|head',
	'tiny|distant figures|figure|dots',
	'crowd|bleachers|stands ~2 from ~2 far|away|distance',
];
/** Faces are named as seen: no other word hides them. */
export const shown: readonly string[] = [
	'face|faces ~2 visible|clear|shown|smiling|showing|close',
	'close up',
	'facing the camera',
	'smiling',
	'looking at the camera',
];

/** Places, things and words of school life. */
export const school: readonly string[] = [
	'school|schools|classroom|classrooms|gym|gymnasium|cafeteria|hallway|playground|auditorium|risers|bleachers|whiteboard|chalkboard|smartboard|lockers|desk|desks|rug|cubbies|principal|teacher|teachers|uniform|uniforms|jersey|jerseys|lab|library|stage|rink|field|court|locker|backpacks|bus|recess|kindergarten|pre-k|preschool|graduation|prom|homecoming|diploma|cap|trombone|trombones|marching|rehearsal|team|class|lunchroom|yearbook|varsity|jv|coach|grade|assembly|wall|chart',
	'band|choir|computer|science|art|music|locker|weight|therapy|sensory|testing room|lab',
	'face paint',
	'cap and gown',
	'mock trial|spelling bee',
];
/** Groups of students as their teachers and coaches call them. */
export const groups: readonly string[] = [
	'my|our|the|these|those ~2 students|kids|kiddos|class|graders|kinders|babies|scholars|team|players|girls|boys|seniors|juniors|sophomores|freshmen|captains|cast|crew|section|squad|drumline|trombones|clarinets|trumpets|altos|sopranos|goalies|group|advisory|homeroom|ensemble|littles|firsties|ducklings|monsters|angels|mathletes|debaters|dancers|chorus|choir|band|bunch|gymnasts|swimmers|runners|actors|singers|lifters',
	'<num> graders|grade',
	'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth graders',
];
/** Words of a caption that point at those who can be seen. */
export const pointing: readonly string[] = [
	'look|looking|peep|peek at',
	'look how|what|who|closely',
	'check out',
	'here|heres',
	'here is|are|they|we|he|she|comes|come',
	'meet|introducing|presenting|featuring|feat|spotted|caught|pictured|snapped',
	'my|our|these little|sweet|wild|tiny|favorite loves|ones|humans|people|friends|learners|minds|hearts|babies|scientists|readers|monsters',
	'who wore|is|can|guess|spot',
	'guess|spot|find|name ~1 who|the|which',
	'left|right to right|left',
	'from|on|far|back|front|top|middle|bottom left|right|row|center',
	'in ~1 front|back|middle|center ~1 row',
	'this|that|these|those|the|such|what ~2 face|faces|look|looks|smile|smiles|grin|grins|crew|crowd|bunch|group|pair|duo|trio|two|three|four|gang|expression|expressions|eyes|focus|concentration|joy|pride|energy|squad|moment|ones|guy|guys|gentlemen|ladies|boys|girls|humans|people|friends|kid|angels|stars|artists|scientists|readers|winners|champions|champs|qualifiers|finalists|captains|performers|dancers|singers|players|helpers|leaders|authors|writers|engineers|mathematicians|explorers|bakers|builders|dudes|clowns|monkeys',
	'this|these|those one|ones|two|three|four|five|dude|kid|girl|boy|bunch|guy|guys|little',
	'smile|smiles|smiling|grin|grins|faces|face|looks|concentration|focus|focused|giggles|dimples|pride|expressions|hugs',
	'somebody|someone|everybody|everyone|nobody|no-one is|was|looks|looked|got|came|had|made|made|wore|else|who',
	'our|my|the|your ~3 champ|champs|champion|champions|winner|winners|runner|runners|runner-up|finisher|finalists|finalist|qualifiers|captain|captains|citizens|scientists|artists|readers|authors|mathematicians|historians|engineers|inventors|stars|helpers|leaders|performers|cast|brass|winds|strings|section|ensemble|low|rookies|leads|officers|honorees|recipients|scholars|ambassadors|patrol|buddies|crew|duo|trio|gang|friends|bunch|artist|scientist|reader|winners',
	'<num> ~1 medals|winners|finalists|champions|cuties|scientists|artists|readers|musicians|authors|engineers|amigos|musketeers',
	'clean up|cleans up ~1 well|nice|nicely',
	'dressed as|like|up',
];
/** Words that may speak of them, and of much else. */
export const alluding: readonly string[] = [
	"they|they're|theyre|them|themselves|their|theirs|he|she|him|her|his|he's|she's",
	'all|every|each|both|none|not|half one|single|last|of ~2 them|us|kid|child|student|face|smile|awake|dry|clean',
	'so|very|all proud|happy|excited|serious|focused|sweet|cute|precious|adorable|dressed|smiley|sleepy',
];
/** Words of a caption that put it at school, in a hashtag too. */
export const captionSchool: readonly string[] = [
	...groups,
	'pajama|picture|field|spirit|crazy|career|pi|earth|twin|book|100th|hundredth|first|last|snow|wacky|character day|hair|week|fair|buddies|swap',
	'school|classroom|kindergarten|pre-k|recess|homeroom|advisory|practice|rehearsal|varsity|jv|playoffs|prom|homecoming|sectionals|clinic|graduation|recital|assembly|tryouts|scrimmage|pepfest|spelling|concert|quarterfinals|semifinals|finals|bandkids|teacherlife|teachersofinstagram|iteach|teachergram|teachertok|firstgrade|secondgrade|thirdgrade|fourthgrade|fifthgrade|sixthgrade|seventhgrade|kinder|kindergartenteacher|schoolpsych|schoolcounselor|sped|spedteacher|slp|otlife|coachlife|banddirector|choirkids|theatrekids|theaterkids|dramakids|iteachfirst|iteachthird|weareteachers|classroomlife|middleschool|highschool|elementary|3rdgrade|1stgrade|2ndgrade|4thgrade|5thgrade|6thgrade|7thgrade|8thgrade|trackteam|3k|prek|firstdayofschool|100thdayofschool|stem|science|math|phonics|ela|all-state|all-county',
	'<num> grade|graders|period|hour',
	'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth grade|grader|graders|period|hour|block',
	'teacher|coach|counselor|principal|student|students|captains|kiddos',
	'cast|pit ~2 party|and',
	'field trip',
	'lab day|report|partners',
];
/** Families' own: no school in it. */
export const ownFamily: readonly string[] = [
	"my|our ~2 nephew|nephews|niece|nieces|cousin|cousins|godson|goddaughter|godchild|grandson|granddaughter|grandkids|grandbaby|grandbabies|grandchildren|son|daughter|sons|daughters|stepson|stepdaughter|sister|brother|siblings|bonus|stepkids|husband|wife|fiancé|fiancée|newborn|toddler|firstborn|twins|son's|daughter's|nephew's|niece's|brother's|sister's|mother|mom|dad|family|fam",
	'my|our own kid|kids|child|children|baby|boy|girl|two|three|crew',
	'a|the|by goddaughter|godson|niece|nephew|granddaughter|grandson',
	'cousin|cousins|sibling|family sleepover|photo|picture|reunion|weekend|vacation|christmas|beach|dinner|camping|trip|portrait|time',
	'momlife|dadlife|mamalife|boymom|girlmom|girldad|boydad|auntlife|auntielife|familytime|familyfirst|momof*|dadof*|motherhood|fatherhood|mykids|cousins|family|grandkids|nanalife',
	"proud|tired|soccer|hockey|dance mama|mama's|mom's|dad's",
	'mommy|daddy|auntie|tía|uncle|nana|titi ~2 loves|is|duty|day|life|date',
	'as|from|being ~1 a|his|her mom|dad|mother|father|aunt|uncle|godmother|godfather',
	'my firstborn|youngest|oldest|middle',
	'easter|christmas|thanksgiving|hanukkah|eid|diwali|father|mother morning|eve|dinner|day',
	'the|these nephews|nieces|nephew|niece|cousins|grandkids|grandbabies|grandsons|granddaughters|twins',
	'our|the lake|beach|cabin|campsite',
	'happy birthday to my',
];
/** Games, concerts, performances, parades: the public arena. */
export const publicEvent: readonly string[] = [
	'halftime|parade|anthem|intermission|touchdown|kickoff|tipoff|tip-off|buzzer|overtime|playoff|playoffs|championship|championships|quarterfinal|quarterfinals|semifinal|semifinals|tournament|concert|recital|musical|matinee|showcase|commencement',
	'curtain|bow call|calls',
	'opening|closing|senior|final|game|last night|performance|show|curtain',
	'basketball|football|soccer|hockey|volleyball|baseball|softball|lacrosse|public|home|away|varsity|jv|playoff|rivalry|cup game|games|match|matchup|opener|finale|meet|court',
	"the|last|big|whole|at|before|after|during|tonight's|friday's|a game|games|match|meet|matinee|performance|play|show|festival|fair|parade|competition",
	'track|cross|swim|wrestling|dual meet|country|match',
	'spring|winter|fall|holiday|summer|grade|choral|band|orchestra|jazz|senior concert|sing|show|musical|play|festival|showcase|recital|performance',
	'in|for front ~1 of ~2 audience|crowd',
	'audience|spectators|fans|stadium|scoreboard|standing ovation|full house|packed|stands|crowd',
	'center ice|court|stage',
	'standing room',
	'on ~3 stage|field|court|ice|rink|mound',
	'under the lights',
	'marching band|show|in',
	'performing|performed|performs|sang|sings|played|plays|dancing ~4 audience|crowd|game|stage|concert|halftime|parade|field|downtown',
	'three stars',
	'state|section|sectional final|finals|meet|championship',
];
/** Beside an event and not at it. */
export const notPublic: readonly string[] = [
	'rehearsal|rehearsing|rehearse|practice|practicing|backstage|classroom|party|bowling|tryouts|warmup|warm-up|warming|sleepover|bus|locker|dressing|pizza|lunch|hallway|clinic|lesson|dock|driveway|cabin|restaurant|banquet|dinner|kitchen|fundraiser|meeting|greenroom|makeup|camp|retreat',
	'band|music|choir|green|art|weight|team room',
	'pep rally|fest',
];
