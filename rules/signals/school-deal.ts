import {defineReader} from '../define.ts';
import {plain, spansOf} from '../text/plain.ts';
import type {Signal} from './types.ts';

/**
 * `fact`: how one child stands or what they did; `matter`: what school and a family settle; `slot`: a place in the school day; `power`: the writer does it; `asked`: it is asked, offered or arranged;
 * `identity`: the writer says who they are to the family; `here`: it is to be done on this network; `net`: a group or page outside school that people are asked into; `moved`: class work goes to a page, channel or group; `away`: it is sent to a school channel; `phone`: a private number.
 */
export type DealSort =
	| 'matter'
	| 'fact'
	| 'slot'
	| 'power'
	| 'asked'
	| 'identity'
	| 'here'
	| 'net'
	| 'moved'
	| 'away'
	| 'phone';

/** What school and a family have to settle: work, grades, courses, attendance, meetings, papers. */
export const matter = new RegExp(
	`\\b(?:${[
		"[A-Z][a-z]+'s grade|repeat(?:ing)? (?:the|this) (?:class|course|grade|year)|financial aid(?: forms?)?|(?:scholarship|college) (?:essay|app)s?",
		'(?:re-?takes?|re-?took|re-?do(?:es|ing)?|re-?did|re-?tests?|re-?submit\\w*|resend|re-?write|re-?grade\\w*|make-?ups?|making up|make(?:s)? up (?:the|that|his|her|your|a) (?:test|quiz|lab|exam|work|assignment|final|midterm|hours?|credits?))',
		'(?:dbqs?|essays?|quiz(?:zes)?|midterms?|finals?|lab reports?|bibliograph(?:y|ies)|research papers?|term papers?|papers?|projects?|packets?|problem sets?|homework|assignments?|missing work|missing assignments?|the lab|labs|science credit|[a-d] ?(?:plus|minus|[+-])|late work|worksheets?|reading logs?|book reports?|portfolios?|part checks?|playing tests?|auditions?|primary source|outline|thesis|notebook check|unit test|chapter test|exit ticket|presentation|summer (?:school|work|reading)|extra credit|late points|late penalty|extension)',
		'(?:that|the|a|an|his|her|your|final|current|semester|quarter|term|letter|missing) (?:[\\w+-]{1,12} )?grades?|grade (?:book|change|point)|gradebook|(?:that|the|his|her|your|a|an|up to a|to an?) [A-DF](?:[+-]|\\b)(?= |\\.|,|!|\\?|$)|gpa|average|failing|passing|pass the (?:class|course|test)|incomplete|report cards?|progress reports?|points back|curve',
		'credits?|transcripts?|schedule changes?|your schedule|his schedule|her schedule|course (?:request|selection|load|sheet)s?|section change|eligib(?:le|ility)|ineligible|graduat(?:e|ion) (?:requirements?|credits?|plan|on time)|dual enrollment|placement|class rank|common app|fafsa|css (?:form|profile)|recommendation(?: letter)?s?|letters? of rec|rec letters?|fee waiver|college reps?|psat|the sat|the act|map test|mcas|regents|state test|ap exam|testing|award letter|scholarship (?:form|essay|application)s?|college (?:list|essay|application)s?|counselor form|mid-?year report',
		'(?:ap|cp|honors|pre-ap|ib) [a-z]\\w*|(?:drop|dropped|drops|dropping|switch|switched|add|added|out of|into|swap) (?:out of |into |him |her |you |your \\w+ )*(?:to |for )?(?:french|spanish|latin|german|mandarin|chem\\w*|bio\\w*|physics|algebra|geometry|calc\\w*|pre-?calc|gym|pe|band|choir|orchestra|art|foods|ceramics|study hall|stats|econ\\w*|lit\\w*|honors|ap|cp|history|english|health|shop|woodshop|the class|level|a level)',
		'absen(?:t|ce|ces)|unexcused|tard(?:y|ies)|truan(?:t|cy)|attendance|detentions?|suspen(?:ded|sion)|referrals?|write-?up|in-school|iss\\b|oss\\b|discipline|consequence|behavior (?:plan|chart|contract)|sticker chart|point sheet|bit (?:a|another|his|her|somebody|someone)|hit (?:a|another) (?:kid|friend|student|child)|reinstat\\w+|re-?entry|expulsion|probation',
		'(?:iep|504|evaluation|eval|re-?eval\\w*|conference|cse|annual review|eligibility|manifestation|intake|screening|parent|team|transition|retention|planning|behavior|attendance|support|placement) (?:meeting|conference|team meeting|date|slot|appointment|hearing|review)s?|(?:conference|conferences|iep|ieps|504|504s|retention|repeat(?:ing)? (?:the|first|second|third|fourth|fifth|\\w+) grade|another year of|held back|hold(?:ing)? (?:him|her) back|evaluation|accommodations?|speech (?:services|therapy)|reading (?:level|group|support|intervention)|title i|tutoring|guided study|testing window|assessments?)',
		"signature|permission (?:slips?|forms?)|medical forms?|field trip (?:form|money|slip)s?|emergency card|immunizations?|shot record|doctor\\'s note|physical form|sports physical|registration (?:form|packet)|lunch (?:account|balance|form)|library fine|chromebook fee|consent form|late slip|hall pass|bus (?:change|assignment|form)",
	].join('|')})`,
	'gi',
);

/** How one child stands, or what they did: marks, missing work, days away, discipline. */
export const fact =
	/\b(?:(?:is|'s|was|are|sitting|sits|got|has|have|had|stands?) (?:at (?:an? )?|currently (?:at )?|only at |down to (?:an? )?|up to (?:an? )?|still at )(?:\d{2}(?!:|\d| (?:minutes|years|days|people|dollars))|[a-d](?: ?(?:plus|minus)|[+-])|[a-df]\b)|(?:is |was |are |still |currently )?(?:failing|failed|flunk(?:ed|ing)|bombed)|(?:still |is |are |'s |ur |you're )missing\b|(?:was|is|been|got|being) (?:suspended|expelled|written up|sent (?:home|to the office)|retained|held back|pulled|dropped from)|skipped|skipping|cut (?:class|my class|\w+ (?:hour|period))|(?:was |is |been |marked )(?:absent|tardy)|(?:absent|tardy|out) (?:\w+ )?(?:times|days)|(?:didn't|hasn't|never|haven't) (?:\w{1,8} )?(?:turn(?:ed)?|hand(?:ed)?|finish(?:ed)?|submit(?:ted)?)|(?:first|second|third|fourth|another|her|his|your) (?:detention|referral|suspension|write-?up)|fell behind|is behind|needs to make up)/gi;
/** A mark by its letter, as it is always written. */
export const letterMark =
	/\b(?:a|an|that|solid|the) [A-DF][+-]?(?=[.,!;?]|$| (?:now|in|on|for|and|if|instead|average|minus|plus)\b)/g;

/** Places in the school day. */
export const slot =
	/\b(?:study hall|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\d(?:st|nd|rd|th)) (?:hour|period|block)|period \d|hour \d|[ab] lunch|(?:first|second|early|late) lunch|homeroom)\b/gi;

/** The writer does what only school can do: changes a grade, a schedule, a record. */
export const power =
	/\b(?:i|we)(?:'?ll| will| can| could|'ve| have|'d| would| just| already| went ahead and|'m going to|'m gonna| am going to| won't| will not| might| may)?(?: just| already| go ahead and| gladly| happily| still| always| personally)? (?:bump(?:ed)?|raised?|round(?:ed)?|chang(?:e|ed)|curved?|waived?|excused?|drop(?:ped)?|count(?:ed)?|accept(?:ed)?|regraded?|key(?:ed)?|enter(?:ed)?|put|fix(?:ed)?|slid|slide|mov(?:e|ed)|switch(?:ed)?|swap(?:ped)?|pencill?(?:ed)?|sign(?:ed)?|enroll(?:ed)?|schedul(?:e|ed)|reschedul(?:e|ed)|approv(?:e|ed)|extend(?:ed)?|take|took|add(?:ed)?|mark(?:ed)?|overr(?:ide|ode)|submit(?:ted)?|recommend(?:ed|ing)?|grad(?:e|ed)|scor(?:e|ed)|assign(?:ed)?|register(?:ed)?|reinstat(?:e|ed)|reopen(?:ed)?|unlock(?:ed)?|post(?:ed)?|print|look at|do|set|book(?:ed)?|hold|save|let|give|gave|bumping|moving|sneak|squeeze|clear(?:ed)?|transfer(?:red)?|place(?:d)?|send|sent|write|finish(?:ed)?|read|review(?:ed)?|check(?:ed)?|edit(?:ed)?|proof(?:read)?|talked?|talk|speak|spoke|follow(?:ed)? up|help(?:ed)?|look(?:ed)? (?:again|at|over)|get|go over|went over|meet|work(?:ed)? (?:on|out)) (?:[\w'-]{1,14} ){0,4}?(?:it|that|this|him|her|you|them|your \w+|his \w+|her \w+|their \w+|the \w+|another|a \w+|an \w+|full|half|late|off|credit|[A-Z]\w+)\b/gi;

/** Something is asked of, offered to or arranged with one person. */
export const asked = new RegExp(
	`\\b(?:${[
		"(?:he|she|you|they|your (?:son|daughter|kid|child|boy|girl|twins?|grand\\w+|nephew|niece|student)|[a-z]{2,15})(?:'s|'ve|'re|'ll)? (?:can|may|could|should|needs? to|has to|have to|has until|have until|has till|have till|got till|got until|gets? (?:one|another|till|until|to)|must|ought to|is welcome to|is allowed to|will need to|won't|may not|can't|cannot|still needs?|still owes?|is (?:missing|failing|out of|at|one|down|ready|due|short|recommended|eligible|ineligible|on the|sitting)|are (?:out of|missing|failing|in|ready|set|short|at)|has (?:\\w+ )?(?:unexcused|absences|tardies|missing|detention)|'s (?:at|missing|failing|out|got|sitting|down|still|one))",
		"you've got (?:till|til|until|to)|you have (?:till|til|until)|he's got|she's got|[a-z]{2,15}'s got|is at (?:\\w+ )",
		"(?:can|could|should|shall|would|does|do|will|did|may|want to|is|are) (?:we|you|he|she|i|it|that|they|one of you|your \\w+|[a-z]{2,15}(?:'s)?|\\d)",
		"(?:has|have|had) (?:not|n't) (?:\\w+ )?(?:turned|handed|finished|submitted|made)|(?:hasn't|haven't|didn't|hadn't) (?:\\w+ )?(?:turned?|hand|handed|finish\\w*|submit\\w*|made|done|do)|check with (?:him|her|them)|(?:wanted|want) to let you know|just so you know|heads[- ]up|letting you know|please have (?:him|her|them)|have (?:him|her|them) (?:come|bring|see|stop|check|finish)|want me to|need me to|all set|just message|rewrite|see me|stop by|come by|swing by|come see|let's|lets|shall we|how about|what about|what if we|thoughts\\b|works for|does that work|suits? you|let me know|tell me|answer me|can you|meet me|don't tell|send me|send it|send along|bring me|show me|get me|email me|give me|text me|message me|call me|reply|resend|respond|sign (?:it|this|here|the)|which day|what (?:day|time)|pick a (?:day|time)|one of you|please (?:sign|reply|return|send|respond|call|confirm|let)|i need (?:your|you|the|his|her|to know|a)|i only need|i just need|we need (?:your|you|to)",
		"your [\\w' ]{2,24} (?:went|came|is|was|are|were|hasn't|didn't|isn't|needs?|has|got|looks?|never|still|just)",
		"we(?:'re| are) (?:recommending|moving|putting|thinking|holding|setting)|we (?:moved|set|put|pushed|scheduled|recommend|need)",
		"(?:i (?:really )?think|i'd suggest|i suggest|i'd recommend) (?:he|she|your|[a-z]{2,15}) (?:should|ought|might|could|needs?)",
		'moved to|rescheduled|down for|set for|meeting is|conference is',
	].join('|')})`,
	'gi',
);

/** The writer says who they are to a family: "it's Maureen from guidance", "your son's teacher". */
export const identity =
	/\b(?:(?:it's|its|this is|here's|here is) (?:[\w.']{1,15} ){0,2}?(?:from|at|in) (?:guidance|school|the (?:high |middle |elementary )?school|the office|counseling|room|\d\w{0,2} (?:hour|period|grade)|adams|math|science|history|english|the counseling office|the front office|special ed)|(?:mr|mrs|ms|miss|coach|mister)\.? \w{1,15} (?:here|from)|from guidance|from (?:the )?(?:high|middle) school|(?:it's|its|this is) (?:mr|mrs|ms|miss|coach|mister)\.? \w)/gi;
/** The same by the child: "your son's math teacher", "Finn's counselor". */
export const identityByChild =
	/\b(?:[a-z]{2,12}'s|his|her|their|your) (?:[a-z]{2,10} )?(?:teacher|counselor|coach|case manager|band director|principal|tutor|advisor)\b/gi;

/** To be done on this very network. */
export const here =
	/\b(?:here (?:instead of|rather than|than)|(?:right )?(?:here|on here|in here)(?: in (?:the|this) (?:chat|thread|messenger|comments?|dms?|inbox))?(?: tonight| today| now)?(?=[.,!?)]|$|\s(?:and|so|or|since|before|by|tonight|with|instead|i|on|this|that|where|no))|(?:drop|put|leave|answer|reply|tell|message|dm|text|write|send|submit|resend|hand|respond|sign|talk|get|show|ask) (?:to )?(?:me|it|us|them|your \w+|his \w+|her \w+)? ?(?:back )?(?:here|on here|in here|right here|through here|over here|in (?:the )?(?:comments|chat|dms?|thread|messenger|inbox))|in (?:my|the) (?:dms?|messenger|inbox)|on my (?:own |personal |regular )?(?:page|account|facebook|insta|instagram|profile|messenger)|this is (?:faster|easier|quicker|better) than|(?:easier|faster|quicker) than (?:phone tag|the (?:phone|portal|office|email))|no need to (?:bother|call|go through|email|tell) the (?:office|school|portal|counselor|secretary|principal)|i never (?:look at|check|read) the other inbox|under this (?:post|video|photo|pic)|write me at home)/gi;

const net =
	'(?:whats ?app|discord|group ?me|snapchat|snap|telegram|facebook|fb|insta(?:gram)?|tik ?tok|messenger|signal|twitch|reddit|youtube|slack|band app|marco polo|kik|roblox|minecraft|x|twitter|threads|group chat|group text|text chain)';
const classThing =
	'(?:homework|assignments?|spelling list|spelling|sight words|reading (?:log|list)s?|nightly reading|study guides?|part checks?|playing tests?|quiz(?:zes)?|tests?|practice|rehearsal|lessons?|class(?: notes| work|work)?|classwork|essays?|projects?|questions?|submissions?|turn in|hand in|excerpts?|recordings?|lab reports?|labs|discussion|discussions|unit|review|reviews|office hours|tutoring|bell ?work|journals?|read ?-?alouds?|everything|updates|announcements|reminders|schedules?|call times|sectionals|meet(?:ing)?s)';
const mine =
	'(?:my (?:own |personal )?(?:page|channel|profile|account|insta(?:gram)?|facebook|story|stories|feed|tiktok|youtube|snap(?:chat)?|discord|stream|twitch|blog|server|live))';

/** Class work taken to a page, a channel or a group outside school. */
export const moved = new RegExp(
	[
		`\\b${classThing}\\b[^!?\\n]{0,80}?\\b(?:right here |here |over |now |all |will be |live |happens? |goes |go |are |is |posted |up |moved |moving |moves )+(?:on|to|in|at|here on) (?:${mine}|(?:the|our|a|this|my) (?:class |new |private |band |team |\\w{1,10} )?${net}(?: (?:group|server|page|channel|chat|account|story|live))?|this (?:page|channel|group))`,
		`\\b(?:starting|from now on|from here on|this year|this semester|going forward|beginning|as of|effective|until further notice|for now)\\b[^!?\\n]{0,60}?\\b(?:right here|here|on) (?:on )?(?:${mine}|this (?:page|channel|group)|the \\w{0,12} ?${net})`,
		`\\b(?:join|add yourselves? to|hop on|get on|come to|switch to|moved? to|moving to|using|we(?:'re| are) (?:on|using|moving|switching)|i (?:made|started|set up|created|opened)|we (?:made|started|set up|created)|sign up for|download|everybody on|follow|use) (?:\\w{1,10} ){0,2}?(?:the|our|my|a|this|an)? ?(?:new |private |secret |class |team |band |choir |period |advisory |\\d\\w{0,2} (?:grade|period|hour) |\\w{1,12} )?(?:class |study |team |section )?${net} ?(?:group|server|page|channel|chat|thread|account)?\\b[^.!?\\n]{0,60}?\\b(?:for|instead|where|so|and|because|to)\\b[^.!?\\n]{0,40}?\\b${classThing}`,
		`\\b(?:class|period|advisory|homeroom|section|hour|team|band|choir|cast|squad|grade|club|orchestra|guard|ensemble) (?:whats ?app|discord|group ?me|snapchat|telegram|facebook|instagram|insta|tiktok|messenger|group chat|server)(?: (?:group|server|page|channel|chat))?\\b`,
		`\\b(?:turn|hand|send|post|submit|drop|upload|record|put|share|leave|reply with|comment) (?:in |them |your |the |a |his |her )*(?:${classThing}|it|link|answers?|picture of it|photo of it|video|excerpt|work|page)\\b[^.!?\\n]{0,50}?\\b(?:under (?:this|the) (?:video|post|list|photo|pic)|in (?:the )?(?:comments|replies|thread|dms)|on (?:my|this) (?:page|channel|wall|story)|to my (?:dms?|inbox|page|insta|facebook|snap)|right here|below this (?:post|video))`,
		`\\b(?:grade|score|check|mark|give feedback on|critique) (?:it|them|you|yours|those|everything|your \\w+) (?:in the (?:replies|comments)|right here|on here|live|here)`,
		`\\bjust follow (?:me|my (?:page|account)|this page)\\b[^.!?\\n]{0,40}`,
	].join('|'),
	'gi',
);

/** People asked into a group, server or page of another network. */
export const intoNet = new RegExp(
	`\\b(?:join|post|submit|drop|upload|turn in|send|share|hop|get|add yourselves?|jump|move|moving|moved|switch(?:ing)?|check|use|using|follow along|go live|going live|live|meet|message|find (?:it|them|everything|us)|run|running)\\b[^.!?\\n]{0,50}?\\b(?:in|on|to|into|onto|through|over|the|our|my|a) (?:our |my |the |this |a )?(?:new |private |own |closed |secret )?(?:[\\w'-]{1,14} )?${net}(?: (?:group|server|page|chat|channel|thread))?|\\b(?:has|have|got|made|started|created|set up|opened) (?:a|an|our|the|us a) (?:new |private |closed |secret )?(?:class |team |band |section )?${net}|\\b(?:is|are|be|goes|go|gets?|happens?|happening|live|posted|up|moves?|meets?)\\b (?:\\w{1,10} ){0,3}?on (?:my |our |the )?(?:\\w{1,10} )?${net}(?: live)?|\\b(?:is|are|up|over|submit\\w*|posted|live) (?:\\w{1,8} ){0,3}?(?:in|on|to) (?:our|the|my) (?:\\w{1,10} )?${net}|\\b(?:period|hour|block) \\d ${net}|\\bjoin the (?:server|group chat|chat|group|channel)`,
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
			...of('matter', matter),
			...of('fact', fact),
			...of('fact', letterMark),
			...of('slot', slot),
			...of('power', power),
			...of('asked', asked),
			...of('identity', identity),
			...of('identity', identityByChild),
			...of('here', here),
			...of('net', intoNet),
			...of('moved', moved),
			// "Here rather than by phone" sends nobody there.
			...of('away', away).filter(
				({start}) =>
					!/\b(?:than|instead of|without|rather than)(?: \w{1,8})? $/i.test(
						clean.slice(Math.max(0, start - 24), start),
					),
			),
			...of('phone', privatePhone),
		];
	},
});
