import type {PhraseClasses} from '../text/phrases.ts';

const lists = {
	/** Not, and verbs that say so. */
	neg: "not never nothing no without didn't didnt doesn't doesnt don't dont hasn't hasnt haven't havent hadn't won't wont wouldn't can't cant cannot couldn't couldnt isn't isnt wasn't wasnt aren't arent nunca tampoco sin",
	/** Verbs of ability said no to, or only just. */
	unable:
		"can't cant cannot couldn't couldnt barely hardly unable struggles struggling apenas casi won't doesn't didn't isn't isnt",
	rel: 'mom mother mama momma mommy mum mami dad father daddy papa papi parents parent folks grandma grandmother granny nana meemaw memaw mamaw grammy grandpa grandfather papaw pawpaw grandparents grandparent aunt auntie uncle brother brothers sister sisters sibling siblings stepdad stepmom stepfather stepmother stepbrother stepsister guardian cousin cousins twin family abuela abuelita abuelo abuelito abuelos tía tío mamá papá papás mamás madre padre padres hermano hermana hermanos hermanas hermanito hermanita madrina padrino prima primo nino bio-dad bio-mom foster-mom',
	relhas:
		"mom's moms mother's mama's mum's dad's dads father's daddy's papa's parents' folks' grandma's grandmother's nana's granny's grandpa's aunt's auntie's uncle's brother's sister's stepdad's stepmom's stepfather's guardian's cousin's family's",
	/** What happens to a family, and what it has to bear. */
	trouble:
		"arrested jailed jail incarcerated locked deported detained detention sentenced warrant prison rikers parole probation rehab detox addict relapsed overdosed od'd narcan sober alcoholic meth heroin fentanyl pills dealing evicted eviction homeless shelter fired unemployed bankrupt laid-off layoff cancer chemo chemotherapy stroke dialysis hospice dying died dead killed murdered shot funeral ashes ice immigration asylum papers visa deployed deploys deploying deployment overseas divorce divorced divorcing separated separating split custody remarried pregnant expecting hospital hospitalized surgery icu ventilator coma disabled disability wheelchair wic welfare ssi snap stamps abusive hits beats separaron divorciaron separados divorciados murió falleció mataron preso presa cárcel deportaron deportado detuvieron migra desempleado desempleada cáncer internado alcohólico drogas pega violent restraining dementia suicidal",
	/** Work at hours and pay that leave little. */
	toil: 'nights overnight overnights graveyard doubles shifts shift jobs night second third road rig rigs boats weekends offices hotels motels houses rooms warehouse plant packing slaughterhouse dawn fields laundromat dishes campo noches limpieza',
	/** Verbs of being and having, for states of a family. */
	state:
		"isn't isnt wasn't aren't has had hasn't hasnt have haven't lives lived works keeps lost lacks owns runs never only left abandoned raises está tiene trabaja vive perdió dejó",
	works:
		'works work working worked cleans clean cleaning drives driving scrubs cooks stocks picks washes bags pulls trabaja trabajan limpia',
	/** What nobody should be without. */
	need: 'heat heating heater hot-water water electricity power lights gas wifi internet car ride phone bed beds mattress blanket blankets coat coats jacket boots shoes gloves mittens food groceries lunch breakfast dinner clothes underwear socks glasses insurance house home money fridge stove crib agua luz calefacción gas comida zapatos abrigo cama carro dinero casa techo seguro',
	poorplace:
		'car cars truck van suv minivan jeep tahoe camry tent camper rv trailer motel hotel shelter couch couches sofa garage basement storage church parking laundromat floor carro troca refugio albergue sótano garaje sofá sala',
	reside:
		'lives live living lived stays stay staying stayed sleeps sleep sleeping slept moved moving raised crashing vive viven viviendo queda quedó duerme duermen durmiendo',
	/** Aids of the body that tell a condition. */
	device:
		'cast walker wheelchair crutches brace braces sling boot splint halo cane prosthetic prosthesis g-tube j-tube ng-tube tube trach port pump shunt catheter stoma ostomy colostomy oxygen ventilator monitor helmet stander stroller talker eyepatch patch implant implants aids afos stitches staples bandage scar scars limp pacemaker nebulizer inhaler epipen lead',
	/** Aids that nothing else is called. */
	aid: 'wheelchair wheelchairs crutches prosthetic prosthesis g-tube j-tube ng-tube trach catheter ostomy colostomy ileostomy ventilator afos pacemaker nebulizer defibrillator rollator halo-brace eyepatch eye-patch feeding-tube hearing-aid hearing-aids hoyer',
	specialist:
		'cardiologist neurologist oncologist psychiatrist orthopedist dermatologist ophthalmologist optometrist audiologist endocrinologist urologist allergist pulmonologist nephrologist hematologist gastroenterologist rheumatologist geneticist pediatrician neuropsychologist neurosurgeon orthodontist pediatra cardióloga cardiólogo neuróloga neurólogo psiquiatra oculista',
	organ:
		'kidney kidneys liver lung lungs spine bladder colon pancreas thyroid ovary ovaries retina marrow spleen appendix bowel intestine esophagus aorta valve ventricle riñón riñones hígado pulmón pulmones tiroides columna',
	/** Foods that a diet forbids. */
	forbidden:
		'dye dyes dairy milk nuts peanut peanuts gluten wheat eggs egg shellfish fish soy sesame lactose sugar pork corn latex kiwi strawberries bees',
	/** What an evaluation measures. */
	evaluated:
		'language expressive receptive memory processing verbal nonverbal cognitive cognition iq articulation pragmatic motor adaptive attention executive auditory phonological perceptual height weight bmi hearing vision social-emotional',
	treatment:
		'chemo chemotherapy radiation dialysis infusion infusions transfusion transfusions surgery treatment treatments quimio quimioterapia diálisis radiación operación cirugía',
	body: 'arm arms wrist wrists thigh thighs leg legs neck scalp hair skin eyelashes eyebrows nails fingers knuckles lips sleeves collar',
	/** School skills that a child gains or lacks. */
	skill:
		'fluency comprehension decoding phonics facts timestables times-tables tables multiplication division subtraction addition fractions cursive alphabet abcs letters sounds phonemes blends digraphs sight-words words blending segmenting counting regrouping long-division reading writing spelling math lectura escritura tablas letras sumas restas',
	gain: 'doubled tripled quadrupled jumped climbed grew gained improved raised soared dropped fell slid slipped tanked plummeted crept inched leapt skyrocketed went moved shot bumped up subió bajó mejoró brincó avanzó pasó',
	measure:
		'score scores fluency lexile level levels grade grades average gpa percentile rit wpm attendance comprehension points point bands band percent months nivel niveles promedio nota notas calificación puntos',
	done: 'handed hand handing turned turn turning submitted submit finished finish done do completed complete started start uploaded upload returned return passed pass entregado entregó entrega hecho hizo terminado',
	work: 'homework packet packets worksheet worksheets essay essays paper papers project projects lab labs lab-report write-up writeup report reports draft drafts outline assignment assignments classwork journal journals log logs bibliography annotated portfolio speech poster quiz quizzes test tests exam exams makeup make-up work problem-set summary reflection page pages thesis questions notebook tarea tareas trabajo trabajos ensayo proyecto',
	owes: 'owes owe owed owing missing behind late overdue incomplete short lacks needs debe faltan falta',
	/** What can be taken away. */
	privilege:
		'recess privileges captaincy parking laptop chromebook phone pass passes trip dance prom show concert game games match meet graduation homecoming play musical tour party practice field-trip jacket lead solo spot position scholarship eligibility recreo paseo excursión',
	lose: 'lost loses lose losing revoked banned barred excluded uninvited dropped pulled suspended removed kicked benched sits sit sitting misses missing miss out forfeited forfeits perdió pierde',
	caught:
		'caught busted nailed cited written wrote ticketed suspended expelled sent reported removed escorted flagged agarraron cacharon mandaron expulsaron suspendieron castigaron',
	/** Rungs of service and placement. */
	rung: 'el ell esl enl eld mll enrichment intervention tier resource inclusion ict self-contained remedial honors ap gifted gt dcd ebd lrc setting sped alternative readiness bridge newcomer sheltered bilingual varsity jv transition life-skills',
	unit: 'room class program classroom placement section block group school setting unit services clase grupo programa salón',
	/** Places round a school and a town where a child can be met; said with "the", "a" or nothing. */
	spot: 'library gym cafeteria office closet vending machines door doors gate bench benches stairs stairwell bathroom lot parking curb corner stop playground field rink pool track mall store park church y ymca clubhouse station laundromat porch garage lobby hallway flagpole courtyard blacktop bleachers entrance exit loop locker lockers lab shop studio stage boiler bakery bodega deli diner gas-station shelter center barn driveway alley bridge trail path tunnel underpass apartment dorm aftercare daycare latchkey gimnasio biblioteca parque tienda esquina puerta parada patio escalera portón iglesia',
	hotel:
		'marriott hilton hyatt sheraton hampton holiday westin radisson ramada doubletree fairfield courtyard motel hotel inn suites lodge ymca',
	rest: 'is was are were be been stays stay staying waits wait waiting sits sit sitting hides hiding stands standing hang hangs hanging stuck sleeps reads studies works worked practices trains eats swims skates shoots plays lifts volunteers tutors camps naps draws lurks babysits meets meet meeting está espera esperando duerme queda come trabaja estará',
	hour: 'till until from every most before after between at by around past since during each daily hasta cada desde todos',
	music:
		'chair clarinet trumpet flute violin viola cello bass trombone horn oboe bassoon sax saxophone tuba euphonium percussion soprano alto tenor string',
	tests:
		'test tests quiz quizzes exam exams midterm midterms final finals benchmark assessment screener regents sat psat act mcas map iready i-ready staar retake diagnostic prueba examen',
} as const;

/** Classes of words that facts about a child are made of: kin, trouble, aids, skills, places. English and Spanish, from general knowledge. */
export const factWords: PhraseClasses = Object.fromEntries(
	Object.entries(lists).map(([name, words]) => [name, new Set(words.split(' '))]),
);
