import {defineReader} from '../define.ts';
import {overlaps, plain, spansOf} from '../text/plain.ts';
import type {Signal} from './types.ts';

/** `reporter`: somebody of the press is there; `answer`: words only said to the press; `offer`: words that answer where the press is there; `refer`: they are sent to the right office. */
export type PressSort = 'reporter' | 'answer' | 'offer' | 'refer';

const report =
	'(?:story|article|piece|column|segment|broadcast|newscast|report|series|podcast|coverage|exposé|investigation)';
const papers =
	'gazette|herald|tribune|ledger|courier|chronicle|sentinel|dispatch|telegram|forum|globe|oklahoman|register|examiner|bulletin|advocate|observer|eagle-tribune|post-standard|patch|chalkbeat|gothamist|inquirer|banner|citizen|daily news|times';
const hour = "(?:five|six|ten|eleven|noon|5|6|10|11)(?: o'clock)?";
const press = `(?:(?:a|an|the|that|your|some|two|three|my) )?(?:[\\w-]{1,14} ){0,2}?(?:reporters?|journalists?|correspondent|columnist|newsroom|newspaper|news (?:crew|van|truck|team|station|desk|outlet)s?|tv (?:crew|station|people)|camera crew|the (?:local )?news|the (?:${papers})|channel \\d{1,2}|the press|the media)`;

/** Somebody of the press, or what they make. */
export const pressPeople = new RegExp(
	`\\b(?:${press}|(?:fox|abc|nbc|cbs|news) \\d{1,2}|(?:spectrum|cbs|abc|nbc|fox|\\w{3,10}) news(?=[,!. ])|\\w{3,12}\\.com (?:about|reporter)|(?:the|a) radio station|your (?:six|ten|5|6|10|11)(?: pm| p\\.m\\.)|tomorrow's ${report}|(?:what |as )?you reported|you asked what|your ${report}|your (?:deadline|viewers|readers|listeners|station|paper|newscast|photographer|cameraman|crew)|your (?:\\w{1,12} )?(?:questions? about|interview)|for (?:the|this|an?) (?:\\w{1,10} )?${report}|${hour} (?:news|newscast|${report})|(?:sunday|monday|friday|tomorrow|tonight)'s (?:paper|edition|newscast|show|broadcast|issue|${report})|page one|front page|deadline(?: is)? (?:tonight|today|tomorrow|\\?)|(?:press|media) (?:inquir(?:y|ies)|request|conference|office)|(?:eyewitness|action|local) news|(?:news|city|metro|education|sports) (?:desk|reporter)|on[- ]camera|radio station|(?:love|like|watch|at|from|with) (?:the|your) (?:station|paper|show|broadcast|newscast))(?![\\w-])`,
	'gi',
);
/** Stations by their call letters, as they are always written: "KOCO", "WSYR-TV". */
export const station = /\b(?:[KW][A-Z]{3}|W[BH][A-Z]|NY1|NPR)(?:-?TV)?\d?\b/g;

const carry = '(?:quote|print|publish|run|air|cite|attribute|broadcast)';
const use = '(?:use|using|include|including|put|mention|name|write|report|say|tell)';
const they = '(?:you|u|ya|they|people|your crew|your photographer)';
const may = "(?:can|may|could|should|'re free to|are free to|are welcome to|have my permission to)";
const leave = `(?:${they} ${may}|feel free to|go ahead and|free to|welcome to|fine to|okay to|ok to|please|(?:yes|sure|okay|ok),?)`;
const mine = '(?:me|my|us|our|this|that|it|the|any|an?|them)';

/** Words only said to the press. */
export const answered = new RegExp(
	`\\b(?:${[
		'quote me|quote is (?:accurate|right|correct|fine|mine)|on the record|off (?:the )?record|on record|(?:you can|can|may) name me|you can use that|for attribution|on background|for background|as an (?:anonymous|unnamed) source',
		`${leave} (?:just )?${carry} (?:me|my|us|our|this|that|it|the (?!form|slip|page|list|packet|schedule|flyer|ticket|copy|pdf))`,
		`${leave} ${use} ${mine} (?:[\\w']{1,12} ){0,4}?(?:in (?:the|your|a|an) ${report}|for (?:the|your) ${report}|(?:a|one|some|an?) \\w{1,12} (?:told|said))`,
		`(?:use|using|print|with|include) (?:my|our|his|her) (?:full |real )?(?:name|words|quote|photos?|pictures?|clip|video) (?:in|for|on) (?:the|your|tonight's|tomorrow's) (?:\\w{1,8} )?(?:${report}|paper|news)`,
		`${leave} ${use} (?:my|our) (?:full |real )?(?:name|words|quote)(?= *(?:[.,;!?]|$|and|but|if))`,
		`(?:my|our|here's|heres|here is)(?: my| our| a| the)? (?:statement|comment|quote|response)(?: here)?(?: is| for| on|:)`,
		'(?:ask|asked|asking|asks|wanted|need|needed) (?:me |us )?(?:for )?(?:a |my |our )?(?:comment|statement|reaction|interview|quote)',
		`(?:attribute|credit) (?:it|that|this|any of it|me|them)?(?: all)? ?(?:to|as)\\b`,
		`for your (?:${report}|deadline|readers|viewers|listeners|paper)`,
		`(?:tell|to|with) your (?:viewers|readers|listeners|subscribers|audience)`,
		`(?:told|tell|telling|talk|talked|talking|spoke|speaking|chatted|sat down|gave|giving|sent|leaked|did|interview(?:ed)?)(?: (?:to|with|by|all|it|this|that|everything|an interview|a statement|the memo|her|him)){0,2} (?:${press}|the (?:${papers})|(?:fox|abc|nbc|cbs|news) \\d{1,2}|the radio station)`,
		'(?:call|put|say)(?: me| it)? (?:just )?(?:an? )?(?:anonymous )?(?:teacher|coach|counselor|employee|source|staffer|insider) (?:at|from|told|said|who)',
		'(?:before|when) it (?:airs|runs|prints|goes to print)',
	].join('|')})`,
	'gi',
);

const glad = '(?:happy|glad|willing|available|free|honored|excited|thrilled|love|more than happy|ready|able)';
const speak =
	'(?:talk|chat|speak|comment|answer|walk|give|tell|show|do|help|be interviewed|interview|go on|come on|appear|share|confirm|explain|meet|sit down|provide|send)';

/** Words that answer where the press is there. */
export const offered = new RegExp(
	`\\b(?:${[
		`${glad} to (?:\\w{1,8} )?${speak}`,
		`(?:i|we)(?:'ll| can| could| will| would|'d) (?:do|${speak}|put|get)\\b`,
		'(?:did|do|doing|gave|give|giving|had|have) (?:[\\w-]{1,10} ){0,3}?(?:interview|comment|statement|quote|tour)',
		'(?:interview(?:ed|ing)?|film(?:ed)?) (?:me|us|with|by|at|in|on|about)',
		"to answer your|answering your|here's what|what (?:really |actually )?happened|(?:the )?truth is|from where i (?:stood|sat|was)|all i (?:can|know)|i (?:saw|heard|was there)|they knew|(?:admin|the principal|the board|the district) knew",
		"(?:call|text|dm|email|message|meet|ring|reach) me\\b|my (?:number|cell) is|here's my number",
		`(?:send|bring|have) (?:your|the|a) (?:photographer|crew|camera|cameras|truck)`,
		`(?:photographer|camera|crew|cameraman) (?:can|could|should|may)`,
		"don't use my name|(?:using|use) my name|my name (?:can|may)",
		'(?:yes|yep|sure)(?=[,.:! ])',
		'(?:print|quote|run) (?:that|this)(?=[.!]|$)',
		"i (?:have|'ve got|got) (?:the|a|an) (?:memo|email|e-mail|video|recording|letter|photos?|documents?|copy)",
		'tune in|told them',
		`(?:my|our) (?:video|footage|photos?|pictures?|clip) of (?:the|our|my)`,
	].join('|')})`,
	'gi',
);

const office =
	"(?:communications?(?: services)?(?: office| department| director| team| staff)?|public information(?: officer)?|media (?:office|relations|line|contact|liaison)|central office|district office|spokes(?:person|man|woman)|superintendent(?:'s office)?|pao|pio|main office|press office)";
/** Sent to the right office, or declined. */
export const referred = new RegExp(
	`\\b(?:(?:refer\\w*|contact|call|ask|reach|through|to|with|via|see|try|send|email)(?: (?:you|her|him|them|it|this|that|out))?(?: (?:to|with|at|on))? (?:the |our )?(?:\\w{1,10}(?:'s)? )?${office}|${office} (?:takes|handles|will|can|has|answers|is)|communication services|(?:can't|cannot|cant|won't|don't|not able to|not allowed to|unable to|couldn't) (?:comment|speak|talk|answer|discuss|give)|no comment|not mine to|not my (?:place|call)|(?:forward|forwarded|pass|passing|passed|sent) (?:your|you|it|this|her|him|them) (?:\\w{1,10} )?(?:on|along|to))`,
	'gi',
);

// A paper or show that students make.
const studentPress =
	/\b(?:student|school|class|kids'?|club) (?:news|newspaper|paper|broadcast|journalists?|reporters?|podcast)|yearbook|journalism (?:class|club)/i;

const handlePress =
	/(?:news|oklahoman|gazette|courier|observer|globe|dispatch|reporter|report|herald|tribune|gazette|ledger|times|press|journal|chronicle|tv\d*|radio|anchor|on\d{1,2}$|_on\d|koco|kfor|kwtv|wcvb|wbz|whdh|wspr|wday|kvly|kvrr|wsyr|wstm|wtvh|central$|ogle$|desk$|desk_|ch\d{1,2}|abc\d*|nbc\d*|cbs\d*|fox\d*|npr|wgbh|wnyc|ny1|chalkbeat|media$|editor)/i;

/** True for a handle or tag that reads like a newsroom's or a reporter's: "@jo_tanner_news". */
export const isPressHandle = (handle: string): boolean => handlePress.test(handle.replace(/^@/, ''));

/** Talk with the press: a reporter or newsroom, what is offered to them, and whether they are sent to the right office. */
export default defineReader({
	id: 'press-talk',
	read({text, tokens}) {
		const clean = plain(text);
		const handles = tokens.filter(({kind, text}) => kind === 'handle' && isPressHandle(text));
		const of = (sort: PressSort, spans: readonly {start: number; end: number}[]) =>
			spans.map(({start, end}): Signal<'press-talk'> => ({type: 'press-talk', start, end, sort}));
		const answers = spansOf(clean, answered);
		const people = [...spansOf(clean, pressPeople), ...spansOf(clean, station)].filter(
			(span) => !answers.some((answer) => overlaps(span, answer)),
		);
		return [
			...of('reporter', studentPress.test(clean) ? [] : people),
			...of('reporter', handles),
			...of('answer', answers),
			...of('offer', spansOf(clean, offered)),
			...of('refer', spansOf(clean, referred)),
		];
	},
});
