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

/** Words by which a writer hides who they are. */
export const hidden = new RegExp(
	`\\b(?:${[
		'(?:burner|throwaway|throw-away|alt|anon|anonymous|secret|sock ?puppet|second|fake|dummy) (?:account|acct|profile|handle|page|here)',
		"(?:using|on|from|made|this is|it's|posting from) (?:a|my) (?:burner|throwaway|alt|finsta|sock puppet)",
		'(?:burner|throwaway|anon|alt)(?:,| because| for| obviously| here)',
		"(?:not|won't be|never|ain't|refuse to be|without|am not|i'm not) (?:putting|signing|attaching|giving|using|sharing|saying) my (?:real |full |actual )?name",
		"(?:isn't|is not|ain't|not) my (?:real|actual|given|true|legal) name",
		"(?:isn't|is not) my name",
		"you (?:won't|will not|don't|aren't going to|are not going to|will never) (?:get|know|learn|guess|find out|be getting) (?:my|the real|who)",
		'(?:posting|writing|asking|sharing|speaking|venting|commenting|submitted|submitting|staying|remaining|keeping this) anonymous(?:ly)?',
		'anonymous (?:for obvious reasons|because|so that|teacher|coach|counselor|staff|employee|moorhead|educator|para)',
		'anonymous(?:ly)? (?:for|so|because) ',
		'(?:my|a) pen name',
		'(?:call me|sign(?:ed)?|signing off as|signature:?|-|–|—) (?:an? )?(?:anonymous|anon|nobody|mr\\.? x|ms\\.? x|teacher x|a teacher who|someone who still|a coach who|insider|whistleblower)',
		'(?:keep|keeping|leave|leaving|left|withholding|hiding|omit|omitting) my (?:real )?name (?:out|off|to myself|secret|private|hidden)?',
		'under (?:a|another|an assumed|a made-up|a false|a fake|a different) name',
		"(?:don't|do not) (?:bother|try)(?:ing)? (?:to )?(?:guess|figur|trac|out)\\w* (?:who|me)",
		"(?:can't|won't|cannot|not going to|not gonna) (?:say|tell you|reveal) who i am",
		'name withheld',
		'fake name',
		"for obvious reasons (?:no|i'm not|not|i won't)",
		"nobody (?:at work )?knows (?:this is|it's) me",
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
