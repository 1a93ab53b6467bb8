import {phraseList} from '../text/phrases.ts';
import {conductPhrases} from './discipline.ts';
import {recordRules} from './fact-rules.ts';
import {factWords} from './fact-words.ts';

/**
 * Words of a school record: results, attendance, discipline, placement. English and Spanish, from general knowledge of US
 * grading, state tests and codes of conduct. A phrase names the fact, never whose it is.
 */
export type RecordForm =
	| 'grade'
	| 'test'
	| 'reading'
	| 'work'
	| 'attendance'
	| 'discipline'
	| 'placement'
	| 'admission'
	| 'honour';

/** Tests with a name: a number beside one is a score. */
export const testNames =
	'act|sat|psat|gre|regents|mcas|ostp|mca|mcas|staar|eog|eoc|naep|shsat|ged|toefl|wida|access|dibels|iready|i-ready|map|nwea|parcc|sbac|fsa|nysesa|nyseslat|ap|ib|asvab|clep|accuplacer|lexile|fcat|isat|taks|leap';
/** What is graded. */
export const tested =
	'test|tests|quiz|quizzes|exam|exams|examen|midterm|midterms|final|finals|essay|essays|paper|project|lab|retake|retest|retakes|benchmark|assessment|screener|screening|unit|spelling|regents|evaluation|jury|audition|solo|juries|dbq|homework|prueba|recital|presentation|checkpoint|playing';
export const subjects =
	'math|maths|algebra|geometry|calculus|calc|pre-calc|precalc|trig|stats|statistics|english|ela|reading|writing|spelling|science|biology|bio|chemistry|chem|physics|history|spanish|french|german|latin|band|orchestra|chorus|choir|art|gym|pe|health|civics|government|economics|econ|geography|lit|literature|theory|matemáticas|inglés|ciencias|lectura|historia|reconstruction|living|earth|global|world|honors|ap|class|clase|every|three|two|four|both|all|everything|my|third|fourth|fifth|sixth|seventh|eighth|ninth|the';

export const recordFacts = phraseList<RecordForm>(
	[
		[
			'grade',
			[
				"<his>|<Name's> grade|grades|score|scores|transcript|rank|marks|incomplete|f|d",
				'two|three|<num> incompletes|incomplete',
				'an incomplete',
				'missed ~2 cutoff|mark|line|passing ~1 by <num>|one|two|three',
				'puros|puras diez|cien|cieni',
				'<num> math|verbal|reading|composite|ebrw',
				'moved|climbed|crept|got|stuck|off|out|in|into|from|to ~1 the 40s|50s|60s|70s|80s|90s|forties|fifties|sixties|seventies|eighties|nineties',
				'puras|puros|pura f|d|cinco|cincos|ceros|dieces',
				'salió|salir|trae|anda ~2 <num>|f|d|reprobado|reprobada|mal|promedio|puras',
				'on|on|near|above|below the bubble|line|cusp|border|edge ~1 of? passing|academically',
				'academically struggling|behind|eligible|ineligible|strong|weak|at-risk',
				'sat|act|psat|final|midterm ~3 <num>',
				'lost|drowning|struggling|behind|stuck in math|fractions|algebra|geometry|reading|chemistry|english|spanish|class',
				'can|could|learned|learning ~1 count|counting to',
				'sleeping through ~1 psat|sat|act|test|exam|final|midterm|regents|mcas',
				'squeaked|scraped by',
				'pulled|brought ~2 up to a|an',
				'pass|passing|barely mark|grade|score',
				"not|isn't|wasn't|barely|never|almost passing|pass|passed",
				"didn't|did not|won't|couldn't pass ~3 test|exam|class|math|english|algebra|reading|regents|mcas|act|sat|quiz|final",
				"didn't|did not? pass",
				'danger|verge of repeating',
				'only|one|kid|student|girl|boy who|to fail|failed|passed|pass',
				'a|solid|straight|low|high|strong c|b|d|f average|student',
				'an f|fs',
				"two|three|four|five|six|<num> f's|fs|d's|ds|zeros|zeroes|a's",
				"straight c's|d's|f's",
				'scored|scores|scoring|tested|placed ~2 level|in|at|below|above <num>|percentile|basic|proficient|the|average|grade',
				'lowest|highest|worst|best|top|bottom ~1 score|grade|mark|scorer|reader|writer|speller in|of|on|i',
				'bottom|top five|ten|three|quarter|half|third of',
				'sat|act|psat|ap|regents|mcas|mca|ostp|staar|shsat|iready|map|access|asvab score|scores',
				'perfect score|sat|act|<num> on',
				'got|gets|has|with ~2 <num> on ~1 ap|sat|act|psat|regents|mcas',
				'five|four|three|two|one on ~1 ap',
				'raised|brought|dropped|pulled ~2 grade|score ~2 from|to|up|down',
				'raspó|suspendió|aprobó|pasó ~2 matemáticas|examen|clase|grado|inglés|prueba|año|regents',
				'calificación|calificaciones|notas|puntaje',
				'saca|sacó|tiene|lleva puros|puras|una|un f|d|c|b|a|ceros|diez|cero',
				'failing|flunking|flunked|reprobó|reprobando|reprueba',
				`failed|fails|fail|flunks|passed|passing|bombed|aced|pasó|aprobó ~4 ${tested}|${testNames}`,
				`failed|passed|bombed|aced|failing|flunking|passing ${subjects}`,
				'gpa|promedio',
				'average is|of|was|dropped|went|jumped|a?',
				"straight as|a’s|a's|a|fs|b's|bs",
				'from an? a|b|c|d|f|h|a-|b-|c-|d-|k|<num> to an? a|b|c|d|f|h|j|k|l|m|n|<num>',
				'a|b|c|d|f|two|three|four minus|plus in|on|for',
				'b-minus|b-plus|a-minus|a-plus|c-minus|c-plus|d-plus|d-minus',
				"has|got|getting|gets|earned|earning|pulled|pulling|made|makes|with|have|gave|given|took ~2 bs|cs|ds|fs|a's|b's|c's|d's|f's",
				'an? f|d|b|c on|in|for',
				'the|a|typed|got|gave|another zero|zeros|zeroes typed|in|on|for|entered',
				'typed|entered|put|gave ~2 a|the zero',
				"honor|honour|dean's|principal's|headmaster's|merit|superintendent's roll|list",
				'high honors|honor',
				'cuadro de honor',
				'valedictorian|salutatorian',
				'ranked|ranks|rank ~1 <num>|first|second|third|last|fourth|fifth',
				'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|<num> in his|her|the|their|a senior|junior|sophomore|freshman|graduating|whole|class|grade',
				'dead last',
				'bottom|top of the|his|her|their class',
				'top <num> percent',
				'class rank',
				'report card|cards|boleta',
				'progress report',
				'nota de|en',
				'short by ~1 points|point|one|two|three|four|five',
				'one|<num>|points away from passing|losing',
				'sacaste|tiene|lleva|está|va ~2 en|con <num>',
				'sacó|saca ~1 <num>|buenas|malas',
				'learning|proficiency level|levels',
				'below|above|basic|proficient|unsatisfactory|advanced|limited basic|proficient|knowledge|on',
				'is|scored|tested|was|got|a|came ~1 basic|proficient|unsatisfactory',
				'below|under|behind|above ~2 level|benchmark',
			],
		],
		[
			'reading',
			[
				'reading|reads|finished|on|into chapter|novels|harry books|potter|in',
				'writes|writing|spells|math|is|at|on|functions|functioning ~2 at|on ~2 kindergarten|first|second|third|fourth|fifth|sixth|prek|pre-k|<num> ~1 grade|level',
				'kindergarten|first-grade|second-grade|third-grade|fourth-grade|fifth-grade|first|second|third|fourth|fifth|sixth grade? level|reader|math',
				'grade|grades|years|year|levels ~1 below|behind|above|ahead ~1 level|grade|in|peers|his|her',
				"can't|cannot|couldn't|cant|doesn't|didn't|still ~1 read|count|spell|subtract|multiply|add|tell|write|decode",
				"doesn't|didn't|still ~3 know|knew ~3 letters|alphabet|sounds|multiplication|times|numbers|colors|facts|abcs",
				'never read a|one|finished',
				'finally|learned|learning reading|read|to read',
				'non-reader|nonreader|illiterate',
				'level a|b|c|d|e|f|g|h|j|k|l|m|n|o|p|q|r|s|t',
				'down ~2 <num> reading? levels|level|points|percentile|grade',
				'lee|leía|leer ~2 nivel|grado',
				'no sabe sumar|restar',
				'reading|guided|independent|instructional level|levels|group',
				'reads|reading|read|leyendo|lee ~1 at|on|above|below ~3 level|grade',
				'<num>|two|three|year|years|grade|grades below|behind|above grade|in|years',
				'low|lowest|bottom|high|highest|struggling reading|math|group|reader|readers|readers|kid',
				'not read|count|write|spell ~2 name|yet|alphabet|letters|word|words|sight|to|past|at|all|in',
				'knows|knew|know|named|names|got|recognizes|identified|read ~1 <num> of|out ~1 <num>',
				'knows|knew|know|read|reads|reading|missed ~1 <num> letters|sounds|words|facts|sight',
				'words per minute|wpm',
				'no|todavía leía|lee|sabe|sabía ~2 leer|en|idioma|escribir|las|contar|ningún',
				'lexile|dra|dibels',
			],
		],
		[
			'work',
			[
				'word for word',
				'essay|paper|project|report ~3 copied|stolen|word-for-word|sparknotes|wikipedia|internet|ai',
				'copied|lifted|stole|bought ~4 essay|paper|homework|answers|sparknotes|wikipedia|project|lab',
				'<num> missing|late|incomplete ~1 assignments|assignment|work|labs|zeros',
				'turned in nothing|blank|late|zero',
				'zero|nothing turned in',
				'done|did|does|doing no|nothing|zero ~1 work|homework|all|since',
				'no|tarea|trabajos entregado|entregó|entrega|pendientes|atrasados',
				'wrote|writes|used|using|uses ~3 with|by|from ai|gemini|copilot',
				'chatgpt|ai ~1 essay|wrote|paper|homework|lab|for',
				"someone|somebody|his|her else's|sister's|brother's|mom's ~1 essay|homework|paper|answers|lab",
				'missing|late|incomplete work|assignments|assignment|homework|essay|project|lab|labs|quizzes|classwork',
				'owes|owed|owe|debe ~3 chapter|essay|final|lab|paper|project|homework|test|quiz|form|assignments|work|page|pages|dbq|tarea|tareas|labs|makeup',
				"hasn't|didn't|never|doesn't|won't|has not|hasnt|didnt|doesnt do|did ~3 in|homework|work|assignment|essay|lab|project",
				'behind on|in ~2 work|class|credits|credit|assignments|math|reading',
				'credit|credits short|behind|shy|away|is|are lost|of',
				'<num> ~3 credits short|behind|shy',
				'sits|is|are ~4 short|credits with|of|to|for|in',
				'summer school|credit|recovery',
				'credit recovery',
				'library|textbook|lab|instrument fine|fines|fee',
				'copied|copying ~3 off|homework|test|answers|essay|lab|paper',
				'cheated|cheating|cheats|plagiarized|plagiarised|plagiarism|chatgpt|copió|plagió',
				'turned|turns|handed in a|an|her|his ~1 ai|copied|blank',
				"taken|took|take|taking|wrote|doing each|one other's|another's french|math|quiz|test|exam|homework|essay",
			],
		],
		[
			'honour',
			[
				'perfect|best attendance|score|scores',
				'seal of biliteracy',
				'national honor|merit society|scholar|finalist|semifinalist',
				'point|points leader|leaders|standings',
			],
		],
		...conductPhrases,
		...recordRules,
	],
	factWords,
);
