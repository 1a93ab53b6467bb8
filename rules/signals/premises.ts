import {defineReader} from '../define.ts';
import {plain, spansOf} from '../text/plain.ts';
import type {Signal} from './types.ts';

/** `plan`: a floor plan; `place`: a place closed to the public; `door`: how to get in; `drill`: what happens in an emergency. */
export type PremisesSort = 'plan' | 'place' | 'door' | 'drill' | 'password';

/** Plans of a building. */
export const floorPlan =
	/\b(?:floor ?-?plans?|blue ?prints?|building plans?|evacuation maps?|site plans?|schematics?|(?:wiring|camera|alarm|security) (?:plan|map|layout|diagram)s?|as-built(?: drawings?)?|(?:every|each|all(?: the)?|which) (?:[\w-]{1,12},? ){0,4}?(?:door|exit|camera|duct|panic button|alarm|lock|entrance|blind spot|key)s?\b[^.\n]{0,50}(?:on one sheet|on a map|mapped|marked|numbered|labeled))\b/gi;

/** Places of a school that the public does not see. */
export const closedPlace =
	/\b(?:boiler (?:room|tunnel)s?|steam tunnels?|(?:\w{1,12} )?tunnels? (?:under|below|beneath|between|from|to)|(?:utility|service|maintenance|old|secret|underground) tunnels?|crawl ?space|pipe chase|catwalks?|rigging (?:lockup|loft|room)|lockup|fly ?loft|trap ?room|(?:up on|onto|on) (?:the|our) roof|roof (?:hatch|access|ladder|door)|server (?:room|closet|rack)|network closet|it closet|camera room|camera (?:monitors?|feeds?|wall)|security (?:office|desk|room|monitors?|cameras?|room|feed)|surveillance (?:room|feed|monitors?)|control room|electrical (?:room|closet|vault)|mechanical room|pump room|furnace room|elevator (?:shaft|room)|records? (?:vault|room)|test(?:ing)? (?:vault|safe|lockup)|key (?:cabinet|box|closet|room)|panic buttons?|alarm (?:panel|keypad)|equipment cage|chem(?:ical|istry)? (?:storage|closet|stockroom)|storage (?:cage|vault|bunker)|bomb shelter|fallout shelter|safe room|sub-?basement|(?:school|building)(?:'s)? basement|basement (?:of|under) (?:the|our) (?:school|building|gym)|custod(?:ian|ial)(?:'s|s')? (?:closet|room|office)|loading dock|nurse's (?:cabinet|medicine cabinet)|med(?:icine|ication) cabinet|behind the (?:locked|staff-only|steel|padlocked) door|staff[- ]only (?:area|door|hall|stairwell)|(?:places?|rooms?|parts?|areas?) (?:the public|nobody|no one|students|kids|visitors|families) (?:never|aren't|isn't|is not|are not|is|are)? ?(?:supposed to|allowed to|ever|get to|sees?|go)|where (?:the |our )?(?:\w+ )?(?:kids|students|visitors|public|parents|nobody|people|families) (?:aren't|are not|isn't|is not|can't|never|don't)(?: \w+)?|(?:up )?(?:in|above|over|under|behind) the (?:\w+ )?(?:ceiling|ceilings|bleachers|stage|fly|vents?|ducts?|crawlspace)|(?:nobody|no one|nobody else)(?:'s| has| is) (?:ever )?(?:been |allowed )?(?:down|up|in|back) here|under the (?:\w{1,10} )?(?:gym|stage|pool|cafeteria|auditorium|library)(?: floor)?|off[- ]limits (?:room|area|hall|floor|door|part)s?|where (?:we|they) (?:keep|store) the (?:keys|medication|meds|chemicals|tests|servers|cash|money)|metal detectors?|breaker (?:panel|box)|fuse box|keypad side|(?:back|side|rear|main) (?:\w{1,8} )?keypad|where (?:the |our )?(?:\w{1,8} )?keys? (?:hang|live|is|are|go|hide)s?|(?:instrument|equipment|uniform|test) vault|(?:the |our )attic)\b/gi;

const door =
	'door|doors|gate|entrance|entry|keypad|lock|padlock|lockbox|alarm|building|gym|office|closet|lot|garage|elevator|shed|cage|press box|weight room|locker room|band room|fieldhouse|field house|concession stand|side door|back door|loading dock|portable|annex|library|cabinet|safe|dumpster gate|stairwell';

/** A way in: a code, a key's place, a door that stands open. */
export const wayIn = new RegExp(
	[
		`\\b(?:${door})\\b[^.!?\\n]{0,60}?\\b(?:codes?|pin|combo|combination|passcode|pass code)\\b[^.!?\\n]{0,20}?\\b\\d{3,6}\\b(?: ?(?:#|\\*|pound|star))?`,
		`\\b(?:gate|door|alarm|lock|entry|keypad|building|lockbox|safe) (?:code|combo|combination|pin)s?,? (?:\\w{1,9} ){0,3}?\\d{3,6}\\b`,
		`\\b(?:codes?|pin|combo|combination|passcode|alarm)\\b[^.!?\\n]{0,40}?\\b(?:${door})\\b[^.!?\\n]{0,20}?\\b\\d{3,6}\\b`,
		`\\b(?:${door})\\b[^.!?\\n]{0,50}?\\b\\d{3,6} ?(?:#|\\*|pound|star)(?!\\w)`,
		`\\b(?:alarm|door|gate|building|entry|security|keypad)(?: code)?\\b[^.!?\\n]{0,60}?\\b(?:is|are|=|:|,|still|to|punch|press|enter|type|use) ?(?:in )?['"]?\\d{3,6}\\b`,
		`\\b(?:\\w{1,14}) (?:always )?(?:leaves|leave|keeps|keep|props) (?:it|the \\w+(?: \\w+)?|that door|one) (?:cracked|unlocked|open|ajar|propped|unlatched)\\b`,
		`\\b(?:alarm|door|gate|keypad|lockbox|security|building|entry|access) (?:code|pin|combo|combination|passcode)s? (?:is|are|=|:|still|has been|remains|stays|was changed to|will be|:) ?(?:still )?['"]?[\\w#*-]{3,12}`,
		`\\b(?:the|a|spare|master|hidden|extra) (?:spare |master |extra )?key (?:\\w{1,10} )?(?:is|lives|hangs|hides|sits|under|behind|in|on top of|inside) (?:hidden |taped |always |still )?(?:under|behind|in|on|above|inside|taped|over)\\b`,
		`\\b(?:we|they|i|somebody|someone|custodians?|coaches|kids|everyone|is|it's|always|gets|stays) (?:\\w{1,9} )?(?:prop|props|propped|leave|leaves|left) (?:it|the|that|this|open|a|unlocked) ?(?:[\\w-]{1,12} ){0,4}?(?:open|unlocked|ajar|door|with a rock|with a brick|with a wedge|\\d{1,2} to \\d{1,2})`,
		`\\b(?:${door})\\b[^.!?\\n]{0,40}?\\b(?:never locks|doesn't lock|does not lock|won't lock|doesn't latch|never latches|is never locked|isn't locked|stays unlocked|stays? propped|is always (?:open|unlocked|propped)|has a broken lock|can be jimmied|pops open if|opens if you|isn't alarmed|has no alarm)`,
		`\\b(?:cameras?) (?:\\w{1,10} ){0,4}?(?:doesn't|don't|can't|do not|does not|cannot) (?:\\w{1,8} )?(?:work|reach|see|cover|record|point)|\\bblind spots?\\b|\\bcameras? (?:\\w{1,10} ){0,4}?(?:is|are|have been|has been|been|were) (?:all |still )?(?:fake|dummies|dummy|broken|off|down|dead|unplugged|out)|\\bno cameras? (?:in|on|by|near|at|behind)\\b`,
	].join('|'),
	'gi',
);

const emergency =
	'lock ?-?downs?|(?:a|the|hall|during) holds?|secure mode|shelter(?:ing)? in place|shelter-in-place|evacuat\\w*|reunification|shooter|shooting|intruder|code (?:red|blue|yellow|black|white)|hard lockdown|soft lockdown|barricade|alice|run[- ]hide[- ]fight|bomb threat|swatting|real one|for real|emergenc(?:y|ies)|threat';
const step =
	'regroup\\w*|rall(?:y|ies)|muster\\w*|meet(?:s)? (?:in|at|behind)|gather\\w* (?:in|at|behind)|hide[s]? (?:in|behind)|hides?|hiding|barricad\\w*|chain(?:s|ed)?|lock(?:s|ed)? (?:the|from|ourselves|themselves|every|all)|pushed? (?:the|a|desks)|line[s]? up (?:at|in|behind|by)|move[s]? to the|go(?:es)? (?:to|into|out) the|(?:exit|go|run|get|head|file|out)[s]? (?:\\w{1,6} )?(?:through|by) the|meet up|out the back|through the (?:kitchen|back|loading|boiler|gym|side|cafeteria)|(?:is|are|will be) (?:the|at|in|our) (?:\\w{1,12} ){0,2}(?:hall|church|vfw|arena|field|library|gym|park|parking lot|legion|fire station|armory|rink|community center|elementary|middle school|mosque|ymca|store|mall)|parents at the|code ?word|code phrase|safe word|password|signal is|sealed rosters|go[- ]bag|under the (?:desk|door)|behind the (?:desk|bookcase|kiln|stage|counter)|in the (?:kiln|supply|storage|book|prep|costume|instrument|dark|equipment|boiler|walk-in|coat)\\w* ?(?:room|closet|cooler)?|staff with|out the (?:\\w{1,12} )?door|to the (?:\\w{1,10} )?church|across the street|take the kids|windows? (?:covered|papered)|first (?:door|room|floor) to';

/** An emergency plan with its particulars: where people go, what is locked, what is said. */
export const emergencyPlan = new RegExp(
	`\\b(?:${emergency})\\b[^!?\\n]{0,90}?\\b(?:${step})|\\b(?:lockdown|safety|emergency|crisis|evacuation|reunification|security|alice) (?:plan|procedure|procedures|protocol|script|binder|map|playbook|annex|flip ?chart)s?\\b[^!?\\n]{0,40}?\\b(?:page|says|is to|calls for|attached|here|below|has us|tells|step|:)`,
	'gi',
);

/** Passwords of school systems. */
export const systemPassword =
	/\b(?:staff|teacher|school|district|guest|wi-?fi|network|portal|zoom|gradebook|powerschool|infinite campus|skyward|aeries|synergy|clever|google classroom|admin|office|test(?:ing)?|proctor|computer|chromebook|laptop|copier) (?:\w{1,12} )?(?:password|passcode|log-?in|pin|code)s?(?: (?:in|for|at|to|on) (?:\w{1,10} ){1,3}?)? ?(?:is|are|=|:|still|for the day is|this week is) ?(?:still )?['"]?[\w!@#$%^&*-]{4,20}/gi;

const home =
	/\b(?:my|our) (?:apartments?|apts?|house|place|condo|cabin|cottage|airbnb|airbnb's|rental|gym membership|bike lock|luggage)\b|\bat my apartments?\b|\bairbnb\b|\bcottage\b|\bescape room\b|\bin (?:the|this|that) (?:book|movie|novel|game|episode)\b/i;

/** Buildings and their safety: plans, closed places, ways in, emergency steps, passwords. The writer's own home is none. */
export default defineReader({
	id: 'premises',
	read({text}) {
		const clean = plain(text);
		if (home.test(clean)) return [];
		const of = (sort: PremisesSort, pattern: RegExp) =>
			spansOf(clean, pattern).map((span): Signal<'premises'> => ({type: 'premises', ...span, sort}));
		return [
			...of('plan', floorPlan),
			...of('place', closedPlace),
			...of('door', wayIn),
			...of('drill', emergencyPlan),
			...of('password', systemPassword),
		];
	},
});
