import {defineReader} from '../define.ts';
import {plain, spansOf} from '../text/plain.ts';
import type {Signal} from './types.ts';

/**
 * `deal`: a grade, retake, schedule, meeting or plan of one child is settled; `here`: it is to be done on this network;
 * `moved`: class work goes to a page, channel or group; `away`: it is sent to a school channel; `phone`: a private number.
 */
export type DealSort = 'deal' | 'here' | 'moved' | 'away' | 'phone';

const who =
	'(?:he|she|they|you|your (?:son|daughter|kid|child|boy|girl|student|twins?|grandson|granddaughter|nephew|niece)|[A-Z]\\w{1,15})';
const task =
	'(?:test|quiz|essay|paper|packet|project|lab|lab report|dbq|midterm|final|exam|assignment|homework|worksheet|bibliography|outline|draft|book report|part check|playing test|journal|portfolio|unit test|chapter test|retake|presentation|poem|speech|map|notes|reconstruction|regents|permission slip|form|summer work|reading log|make-?up work|missing work|exit ticket|journal|sketchbook|audition|excerpt)';
const course =
	'(?:[A-Z][\\w.]{1,14}|cp \\w+|ap \\w+|honors \\w+|french|spanish|latin|chem(?:istry)?|bio(?:logy)?|physics|algebra|geometry|calc(?:ulus)?|gym|foods|study hall|band|choir|art|\\d\\w{0,2} (?:hour|period|block)(?: \\w{1,10})?|[AB] lunch|pre-?calc|the class|a class|the course|the section|first lunch|second lunch|lit|world lit)';
const meeting =
	'(?:conference|conferences|meeting|iep|504|evaluation|eval|re-?evaluation|re-?eval|annual review|eligibility meeting|manifestation|parent meeting|intake|screening|family meeting|re-?entry meeting|mtss|rti|sst|arc|cse meeting|pps meeting|team meeting|safety plan|behavior plan)';
const when =
	'(?:(?:on |at |for |to |by |this |next |before )?(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?|tomorrow|tonight|today|\\d{1,2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?|the \\d{1,2}(?:st|nd|rd|th)|next week|this week|before school|after school|at lunch)';

/** A child's school matter being settled. */
export const deal = new RegExp(
	[
		`\\b${who}(?:'s|'ll)? (?:can|may|could|should|needs? to|has to|have to|will need to|must|gets? to|still needs? to|'ll need to|is allowed to) (?:still |always |just |go ahead and )?(?:retake|redo|re-do|re-?submit|re-?take|resubmit|make up|make-up|makeup|turn in|hand in|drop|switch|swap|add|take|finish|revise|rewrite|re-?test|retest|correct|re-?write|fix|repeat|stay in|move (?:up|down|to)|audit|come in|do) (?:it|that|this|the|his|her|their|your|my|a|an|one|all|${course}|${task})`,
		`\\bi(?:'ll| will| can|'m going to|'ve| have| could|'d| would|'m| am| just| went ahead and)? ?(?:just |already |go ahead and |went ahead and |gladly |always |happily |have )?(?:bump|bumped|raise|raised|round|rounded|change|changed|curve|curved|waive|waived|excuse|excused|drop|dropped|count|counted|accept|accepted|regrade|regraded|re-grade|key|keyed|enter|entered|put|fix|fixed|slide|slid|move|moved|switch|switched|swap|swapped|pencil|penciled|pencilled|sign|signed|enroll|enrolled|schedule|scheduled|reschedule|approve|approved|extend|extended|take off|took off|add|added|mark|marked|override|overrode|submit|submitted|send|sent) (?:\\w{1,10} ){0,3}?(?:that [A-F]\\b|(?:his|her|your|their|the) (?:grade|score|essay|absence|absences|tardies|tardy|late points|schedule|transcript|name|f|d|zero|missing|quiz|test|average|placement|credit|recommendation|letter|iep|504|accommodations|behavior chart|detention)|(?:him|her|you|your (?:son|daughter|kid|child)|them) (?:in|into|to|out|up|down|for|from|on)\\b|it (?:in|through|tonight|to a|as)\\b)`,
		`\\b(?:bump|raise|round|change|curve) (?:that|the|his|her|your) (?:[A-F][+-]?|\\d{2})\\b`,
		`\\b(?:without|waive|no|won't take|drop|take off|forgive|skip) (?:the |any |off )?late (?:points|penalty|penalties|fee)`,
		`\\b(?:you've got|you have|he has|she has|you get|gets?|has|have|i'll give (?:you|him|her)|extension|an extension|extended|due date is|due) (?:an extension |extra time |a day |more time )?(?:till|til|until|through) (?:\\w{1,12} )?(?:on|to|for)? ?(?:the |your |that )?`,
		`\\b(?:your|his|her|their|[A-Z]\\w{1,15}'s|the) ${meeting}\\b[^.!?\\n]{0,40}?\\b${when}`,
		`\\b(?:can|could|let's|shall we|we(?:'ll| can| should| could| need to| have to)?|i'd like to|want to|does|how about|suits? you|would) (?:\\w{1,10} ){0,6}?${meeting}\\b[^.!?\\n]{0,40}`,
		`\\b(?:moved|moving|set|setting|put|scheduled|scheduling|rescheduled|pushed|booked|pencil(?:l)?ed) (?:[\\w']{1,14} ){0,4}?${meeting}\\b`,
		`\\b(?:talk|discuss|go over|review|chat about|sort out|work out|settle|hash out|figure out) (?:his|her|your|their|about (?:his|her|your|[A-Z]\\w+'s)|[A-Z]\\w{1,15}'s)? ?(?:\\w{1,10}'s )?(?:retention|placement|grade|grades|attendance|behavior|behaviour|eligibility|suspension|detention|schedule|transcript|credits?|iep|504|reading level|scores?|referral|make-?up work|missing work|consequence)`,
		`\\b(?:attendance|behavior|behaviour|academic|eligibility|homework|learning) (?:contract|plan|probation|agreement|chart)\\b`,
		`\\b(?:sticker|behavior|reward) chart\\b`,
		`\\b(?:recommending|recommend|recommended) (?:another year|retention|that (?:he|she) (?:repeat|be|stay|move)|(?:him|her|your \\w+) for|(?:he|she) (?:repeat|be|stay|move))`,
		`\\b(?:one|two|\\w{1,10}) (?:\\w{1,10} )?away from (?:losing|failing|retention|suspension|truancy|being)`,
		`\\b(?:losing|lose|lost|loses|missing|short|recover(?:ing|y)?|owes?) (?:the |his |her |a |one |two |half a |\\w{1,8} )?credits?\\b`,
		`\\b(?:is|he's|she's|you're|sitting|currently|still) (?:at |sitting at |failing|passing|missing (?:\\w{1,8} )?(?:assignments|labs|essays|homework|projects)|on the (?:no-?pass|ineligible|d and f|failing) list|\\w{1,8} (?:unexcused|tardies|absences))`,
		`\\byour (?:transcript|schedule|schedule change|late slip|permission slip|makeup|make-?up|bibliography|essay|lab|quiz|test|report card|progress report|grade|average|placement|application|recommendation|fafsa|scholarship|dual enrollment|credit|iep|504|accommodations?|attendance|detention|retake|locker|textbook|physical|eligibility|common app|college list)\\b[^.!?\\n]{0,40}?\\b(?:is|was|are|were|went|came|hasn't|didn't|isn't|needs?|has|have|got|missing|blank|ready|due|in|through|thru)\\b`,
		`\\b(?:moved|put|switched|got|placed|bumped|dropped|added|signed) (?:you|him|her|your (?:son|daughter|kid|child)|[A-Z]\\w{1,15}) (?:in|into|to|out of|from|up to|down to|for|off) (?:the )?${course}`,
		`\\byou(?:'re| are) (?:out of|in|into|off|now in) ${course}`,
		`\\b(?:he|she|${who}) (?:can|should|could|may|needs to|will) drop ${course}`,
		`\\b(?:send|bring|email|text|show|get|forward|message|upload|snap|shoot|mail) (?:me |us )?(?:along |over )?(?:a (?:photo|picture|pic|copy|scan|screenshot) of )?(?:the|his|her|your|their|that|those) (?:\\w{1,14} ){0,3}?(?:letter|award letter|form|forms|grade|transcript|report card|essay|paper|slip|iep|504|note|doctor's note|schedule|assignment|homework|packet|draft|lab|excerpt|medical forms?|permission (?:slip|form)s?|fafsa|test|quiz|work|physical|immunizations?|shot record|worksheet|log)`,
		`\\b(?:call|text|message|see|meet|write|email) me before (?:mon|tues|wednes|thurs|fri)day`,
		`\\bplease reply with a time\\b|\\bwhich day suits\\b|\\b(?:does|would) (?:[\\w.: ]{1,14}) suit you\\b|\\bone of you (?:has to|needs to|must) sign\\b|\\bplease (?:sign|return|reply|respond)\\b[^.!?\\n]{0,30}`,
		`\\b(?:may not|can't|cannot|won't|isn't eligible to|not eligible to) (?:dress|play|suit up|walk|participate|travel|start|graduate|compete) (?:for|until|till|in|with|at)`,
		`\\b(?:i (?:really )?think|we(?:'re| are)? (?:thinking|recommending)|i'd suggest|i suggest|i recommend|we suggest) (?:he|she|[A-Z]\\w{1,15}|your (?:son|daughter|kid|child)) (?:should|ought|might|could|needs?|drop|stay|move|repeat)`,
	].join('|'),
	'g',
);

/** To be done on this very network. */
export const here =
	/\b(?:(?:right )?(?:here|on here|in here)(?: in (?:the|this) (?:chat|thread|messenger|comments?|dms?|inbox))?(?: tonight| today| now)?(?=[.,!?)]|$|\s(?:and|so|or|since|before|by|tonight|with|instead|i|on|this|that|where|no))|(?:answer|reply|tell|message|dm|text|write|send|submit|resend|hand|respond|sign|talk|get|show|ask) (?:to )?(?:me|it|us|them|your \w+|his \w+|her \w+)? ?(?:back )?(?:here|on here|in here|right here|through here|over here|in (?:the )?(?:comments|chat|dms?|thread|messenger|inbox))|in (?:my|the) (?:dms?|messenger|inbox)|on my (?:own |personal |regular )?(?:page|account|facebook|insta|instagram|profile|messenger)|this is (?:faster|easier|quicker|better) than|(?:easier|faster|quicker) than (?:phone tag|the (?:phone|portal|office|email))|no need to (?:bother|call|go through|email|tell) the (?:office|school|portal|counselor|secretary|principal)|i never (?:look at|check|read) the other inbox|under this (?:post|video|photo|pic)|write me at home)/gi;

const net =
	'(?:whats ?app|discord|group ?me|snapchat|snap|telegram|facebook|fb|insta(?:gram)?|tik ?tok|messenger|signal|twitch|reddit|youtube|slack|band app|marco polo|kik|roblox|minecraft|x|twitter|threads|group chat|group text|text chain)';
const classThing =
	'(?:homework|assignments?|spelling list|spelling|sight words|reading (?:log|list)s?|nightly reading|study guides?|part checks?|playing tests?|quiz(?:zes)?|tests?|practice|rehearsal|lessons?|class(?: notes| work|work)?|classwork|essays?|projects?|questions?|submissions?|turn in|hand in|excerpts?|recordings?|lab reports?|discussion|discussions|unit|review|reviews|office hours|tutoring|bell ?work|journals?|read ?-?alouds?|everything|updates|announcements|reminders|schedules?|call times|sectionals|meet(?:ing)?s)';
const mine =
	'(?:my (?:own |personal )?(?:page|channel|profile|account|insta(?:gram)?|facebook|story|stories|feed|tiktok|youtube|snap(?:chat)?|discord|stream|twitch|blog|server|live))';

/** Class work taken to a page, a channel or a group outside school. */
export const moved = new RegExp(
	[
		`\\b${classThing}\\b[^!?\\n]{0,80}?\\b(?:right here |here |over |now |all |will be |live |happens? |goes |go |are |is |posted |up |moved |moving |moves )+(?:on|to|in|at|here on) (?:${mine}|(?:the|our|a|this|my) (?:class |new |private |band |team |\\w{1,10} )?${net}(?: (?:group|server|page|channel|chat|account|story|live))?|this (?:page|channel|group))`,
		`\\b(?:starting|from now on|from here on|this year|this semester|going forward|beginning|as of|effective|until further notice|for now)\\b[^!?\\n]{0,60}?\\b(?:right here|here|on) (?:on )?(?:${mine}|this (?:page|channel|group)|the \\w{0,12} ?${net})`,
		`\\b(?:join|add yourselves? to|hop on|get on|come to|switch to|moved? to|moving to|using|we(?:'re| are) (?:on|using|moving|switching)|i (?:made|started|set up|created|opened)|we (?:made|started|set up|created)|sign up for|download|everybody on|follow|use) (?:\\w{1,10} ){0,2}?(?:the|our|my|a|this|an)? ?(?:new |private |secret |class |team |band |choir |period |advisory |\\d\\w{0,2} (?:grade|period|hour) |\\w{1,12} )?(?:class |study |team |section )?${net} ?(?:group|server|page|channel|chat|thread|account)?\\b[^.!?\\n]{0,60}?\\b(?:for|instead|where|so|and|because|to)\\b[^.!?\\n]{0,40}?\\b${classThing}`,
		`\\b(?:class|period|advisory|homeroom|section|hour|team|band|choir|cast|squad|grade|club|orchestra|guard|ensemble) (?:whats ?app|discord|group ?me|snapchat|telegram|facebook|instagram|insta|tiktok|messenger|group chat|server)(?: (?:group|server|page|channel|chat))?\\b`,
		`\\b(?:turn|hand|send|post|submit|drop|upload|record|put|share|leave|reply with|comment) (?:it |in |them |your |the |a |his |her )*(?:${classThing}|link|answers?|picture of it|photo of it|video|excerpt|work|page)\\b[^.!?\\n]{0,50}?\\b(?:under (?:this|the) (?:video|post|list|photo|pic)|in (?:the )?(?:comments|replies|thread|dms)|on (?:my|this) (?:page|channel|wall|story)|to my (?:dms?|inbox|page|insta|facebook|snap)|right here|below this (?:post|video))`,
		`\\b(?:grade|score|check|mark|give feedback on|critique) (?:it|them|you|yours|those|everything|your \\w+) (?:in the (?:replies|comments)|right here|on here|live|here)`,
		`\\bjust follow (?:me|my (?:page|account)|this page)\\b[^.!?\\n]{0,40}`,
	].join('|'),
	'gi',
);

/** Sent to a school channel, or declined. */
export const away =
	/\b(?:(?:can't|cannot|can not|won't|don't|do not|not able to|not allowed to|isn't|aren't|wouldn't|shouldn't|never|not something) (?:[\w'/]{1,12} ){0,5}?(?:here|on here|in here|in (?:a|the|this) (?:comments?|comment thread|thread|public|post|dms?)|by name|on facebook|on this (?:page|site|account)|out (?:here|in the open)|publicly|in public|school things|school stuff|grades|schedules|in a message)|(?:call|ring|phone|contact|email|e-mail|write|through|stop by|see|reach|use|check|visit|sign in to|log (?:in|on|into)|goes through|go through|message me (?:on|in|through)|via|in) (?:me (?:at|on|through|in) )?(?:the )?(?:school |district |parent |main |front |class |guidance |counseling |activities |health |attendance )?(?:office|portal|remind|classdojo|dojo|parentsquare|schoology|google classroom|canvas|school e?-?mail|parent portal|work e?-?mail|official|classroom page|school messenger|gradebook|webpage|website|school page|guidance|attendance)|(?:by phone|private message through|phone call home|in a private message|a question for a private message|at the number the school has|sealed envelope|go home (?:on|in)|goes home (?:on|in)|at conferences|in the folder|in person|school classroom page|walk it over|take this (?:offline|off)|off (?:the|this) (?:page|thread)))\b/gi;

/** A private telephone number offered. */
export const privatePhone =
	/\b(?:my (?:own |personal |private |home |husband's |wife's )?(?:cell|cell ?phone|mobile|number|phone|home phone|house phone|landline|google voice|digits)|(?:call|text|ring|reach|try|buzz|phone|holler at) (?:me|us) (?:at home|on my|at the house|direct(?:ly)?|anytime at|any time at|at|day or night)|(?:call|text|ring) the house|home number|at home:?|(?:cell|mobile) ?(?:is|:|=|#))/gi;

/** School business with one child or family, and where it is done. */
export default defineReader({
	id: 'school-deal',
	read({text}) {
		const clean = plain(text);
		const of = (sort: DealSort, pattern: RegExp) =>
			spansOf(clean, pattern).map((span): Signal<'school-deal'> => ({type: 'school-deal', ...span, sort}));
		return [
			...of('deal', deal),
			...of('here', here),
			...of('moved', moved),
			...of('away', away),
			...of('phone', privatePhone),
		];
	},
});
