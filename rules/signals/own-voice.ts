import {defineReader} from '../define.ts';
import {plain, spansOf} from '../text/plain.ts';
import type {Signal} from './types.ts';

/** `views`: the writer says that the views are their own; `anonymous`: that they hide who they are. */
export type OwnVoiceSort = 'views' | 'anonymous';

/** Words by which a writer speaks for themself alone. */
export const ownViews = new RegExp(
	`\\b(?:${[
		"(?:my|these are my|all|the) (?:own )?(?:views|opinions?|thoughts|takes|words)(?: here| expressed| are| is)? (?:alone|only|are my own|are mine|is mine|my own|mine|and nobody else's|and not|not those|not necessarily|do not|don't)",
		'(?:views|opinions?|tweets|posts|takes|thoughts|words)(?: expressed| here)?(?: (?:are|is|=|:))? (?:my own|mine|all mine|strictly my own|mine alone|solely)',
		"my own opinions?(?: and nobody else's)?",
		'with my own opinions?',
		'these are my (?:own )?(?:views|opinions|words)',
		'not (?:necessarily )?(?:those|the views|the opinions?|the position) of (?:my|the|any|moorhead|\\w+)',
		"(?:don't|do not|doesn't|does not|did not|didn't|not here to|can't|cannot|i'm not|am not) (?:necessarily )?(?:speak|speaking|represent|representing|reflect)(?: here)? (?:for|the|my|those|on behalf|anyone|anybody)?",
		'(?:speaking|speak|writing|write|talking|posting|representing|i represent|here)(?: here| only| just| strictly)? (?:for|as) (?:myself|me|(?:exactly )?one|only me|just me|nobody else|no one|a parent|a private citizen|a citizen|a taxpayer|a neighbor|a mom|a dad|somebody who pays|a resident)',
		'(?:this is|just) me (?:talking|speaking|here)(?:,? not)?',
		'just me (?:talking|speaking)',
		'not (?:for|on behalf of) (?:anybody|anyone|my employer|my district|the district|the school|my school)',
		"not (?:my|the) (?:employer|district|school)(?:'s)?",
		'(?:my|in my) (?:personal|private) (?:capacity|opinion|views?)',
		"(?:which )?(?:my|the) (?:district|school|employer) (?:hasn't|has not|didn't|doesn't|does not) (?:endorsed?|approved?|asked|share)",
		'on my own time',
		'personally speaking',
	].join('|')})`,
	'gi',
);

const unsaid =
	"(?:not|won't|never|ain't|isn't|can't|cannot|don't|wouldn't|refuse to|rather not|without|instead of|no way i'm|afraid to|keep(?:ing)?|leav(?:e|ing)|left|with(?:held|hold|holding)|hid(?:e|ing)|omit(?:ting)?|nobody|no one)";
const self =
	"(?:my (?:real |full |actual |given |true |legal |own )?name|who i am|who this is|(?:this is|it's|its) me|my identity|where i (?:work|teach|coach)|which school)";

/** Words by which a writer hides who they are. */
export const hidden = new RegExp(
	`\\b(?:${[
		'(?:burner|throwaway|throw-away|alt|anon|anonymous|secret|sock ?puppet|second|fake|dummy|nameless|faceless) (?:account|acct|profile|handle|page|here)',
		"(?:using|on|from|made|this is|it's|posting from) (?:a|my) (?:burner|throwaway|alt|finsta|sock puppet)",
		'(?:burner|throwaway|anon|alt)(?:,| because| for| obviously| here)',
		`${unsaid} (?:[\\w']{1,10} ){0,5}?${self}`,
		"you (?:won't|will not|don't|aren't going to|are not going to|will never|can't) (?:get|know|learn|guess|find out|be getting) (?:my|the real|who)",
		'(?:posting|writing|asking|sharing|speaking|venting|commenting|submitted|submitting|staying|remaining|keeping this|posted|submission:?) (?:this )?(?:anon|anonymous|incognito)(?:ly)?',
		'anonymous (?:for obvious reasons|because|bc|so that|teacher|coach|counselor|staff|employee|moorhead|educator|para)',
		'anonymous(?:ly)? (?:for|so|because) ',
		`(?:posting|writing|signing|signed|going|tweeting|here)(?: off)? (?:as|by|under) (?:the name |my pen name )?['"]`,
		'(?:my|a) (?:pen name|pseudonym|alter ego)|alias (?:here|for|because|bc)',
		'(?:call me|sign(?:ed)?|signing off as|signature:?|-|–|—) (?:an? )?(?:anonymous|anon|nobody|(?:mr|ms|mrs|coach)\\.? x|teacher x|a (?:teacher|coach) who|(?:someone|somebody) who|insider|whistleblower)',
		'under (?:a|another|an assumed|a made-up|a false|a fake|a different) name',
		"(?:don't|do not) (?:bother|try)(?:ing)? (?:to )?(?:guess|figur|trac|out)\\w* (?:who|me)",
		'name withheld|fake name|name changed',
		"for obvious reasons (?:no|i'm not|not|i won't)",
		'nobody (?:at work|in the building|at school|in the district) knows (?:about )?this (?:account|page)',
		'no names?,? (?:no|not) (?:mine|my own)',
	].join('|')})`,
	'gi',
);

/** Who is speaking: a disclaimer in the writer's own words, or a name kept back. */
export default defineReader({
	id: 'own-voice',
	read({text}) {
		const clean = plain(text);
		return [
			...spansOf(clean, ownViews).map((span): Signal<'own-voice'> => ({type: 'own-voice', ...span, sort: 'views'})),
			...spansOf(clean, hidden).map((span): Signal<'own-voice'> => ({type: 'own-voice', ...span, sort: 'anonymous'})),
		];
	},
});
