import {defineReader} from '../define.ts';
import {phraseList} from '../text/phrases.ts';
import type {Signal} from './types.ts';

/**
 * `confided`: told under a promise; `unreleased`: not yet public; `paper`: an internal paper, marked as such; `passed`: words
 * that pass something on; `asked`: the message itself asks for silence.
 */
export type SecrecySort = 'confided' | 'unreleased' | 'paper' | 'passed' | 'kept';

const paper =
	'memo|memos|document|documents|email|e-mail|emails|e-mails|report|reports|letter|draft|spreadsheet|slide|slides|slideshow|deck|minutes|notes|list|lists|settlement|contract|agreement|file|files|budget|proposal|plan|plans|binder|calendar|map|policy|transcript|survey|audit|complaint|recording|pages|page|packet|pdf|thread|chart|folder|schedule|presentation|handbook|attachment|investigation|evaluation|evaluations|scores|offer';

const list = phraseList<SecrecySort>([
	[
		'confided',
		[
			'between us|me|you|ourselves',
			"you|ya never|didn't saw|see|heard|hear|read|get this|it|that|nothing",
			"don't|dont|not say|act|let you|i|me|anyone saw|told|heard|know|knows ~2",
			', private|confidential|confidentially ,',
			'staff|faculty|employees|admin|cabinet|coaches|leadership only|eyes',
			'asked|begged|told|wants|wanted|made me|us ~2 not|to ~1 tell|share|quiet|between|secret|keep',
			'stays|stay between|here|private',
			'was|is|meant|supposed|thought to? be? private|confidential',
			"do|did|does not|n't repeat",
			'made|makes me promise|swear',
			'only|just to|for|with staff|faculty|coaches|administrators|admins|employees|teachers',
			'internal|private|quiet|secret for|until now|then|further',
			'keep|keeping|kept|asked ~1 this|it|that ~2 between|to|quiet|private|secret|hush|under|among|in-house|internal|confidential|off ~4',
			'keep it|this to myself|yourself|yourselves',
			'asked|begged|told|made|swore me ~1 to keep|not|to|never ~3',
			"don't|dont|do|not|please|never tell|repeat|share|say|mention|forward|screenshot|spread|discuss ~2 anyone|anybody|a|this|it|that|nobody|him|her|them|nothing",
			"can't|cannot|cant repeat|tell|say this|it|that|anyone|nobody",
			'in|told|tells|said|shared ~2 confidence|confidentially|private',
			'in confidence',
			'sworn to secrecy',
			'swore to secrecy',
			"please do|don't not? discuss|forward|share|distribute|repeat",
			"you|y'all didn't|did hear|see|read|get this|it|that|not",
			"wasn't|not|isn't|weren't supposed|meant|allowed to know|say|tell|share|be|see|post|repeat",
			'off the record',
			'nobody|no|none|only ~5 knows|know but|except|yet|besides|outside',
			"hasn't|haven't|has|have|not|didn't|never told ~1 anyone|anybody|a|people|staff|many|her|his|nobody|us|the ~2",
			"she'll|he'll|they'll never find|see|know|read",
			'had|has|only told|tells only? five|three|two|four|one|a',
			"didn't|don't want anyone|anybody|people|it to|knowing|out|public",
			"shh|shhh|shhhh|hush|psst|mum's|zip",
			'burn|delete after reading|this',
		],
	],
	[
		'unreleased',
		[
			'leaked|leaking|leak|leaks',
			"since|before|because it'll|it|they'll|this ~1 leak|leaks|gets|get|comes ~1 out|anyway",
			'sharing|share|posting|post|dropping it|this? early|before',
			"aren't|isn't|not|weren't|wasn't supposed|allowed|meant to",
			'supposed to ~3 until|till|before|after',
			"can't|couldn't wait",
			'in|from|at ~1 cabinet|executive|closed|admin|leadership|budget|board|negotiating|negotiation|slt|team meeting|session|team',
			'under my|the door',
			'nobody|no-one|none is|are saying|supposed|allowed|talking',
			"not|isn't|aren't|hasn't|before|until|till ~5 public|announced|released|official|published",
			"not|wasn't|isn't|weren't|n't supposed to be out|public|released|shared|seen",
			'find|finds|finding|found out monday|tuesday|wednesday|thursday|friday|tomorrow|next|when|from|on|at|with|later',
			'has|have no idea',
			"don't|doesn't|dont|hasn't|haven't know|knows|told|been yet|told|tell|about|until|till|it|notified",
			'have|has|had not been|yet? told|notified|informed|announced|been told?',
			'announce|announced|announcing|announcement ~1 monday|tuesday|wednesday|thursday|friday|tomorrow|next|until',
			'before the board|vote|announcement|district|super|superintendent|press|paper|staff|families|public',
			'so it never makes|made|hits|reaches the paper|news',
			'telling|tell people|everyone|staff|us|everybody monday|tuesday|wednesday|thursday|friday|tomorrow|next|soon|later',
			'embargoed|embargo|unreleased|unpublished|unannounced',
			'heard|overheard ~3 at|by|in|from|through the copier|office|meeting|wall|closed|executive|boardroom|door|super',
			'executive|closed|closed-door session|meeting',
			'heads-up|heads up before ~6',
		],
	],
	[
		'paper',
		[
			`confidential|internal|leaked|closed-session|privileged|unreleased|embargoed|stamped|restricted|classified|unredacted ~2 ${paper}`,
			`${paper} ~4 marked|stamped|labeled|labelled|titled confidential|internal|draft|privileged|do|not|staff|eyes|embargoed`,
			'stamped|marked|labeled internal|confidential|draft|privileged',
			'not for distribution|release|public|circulation',
			'do not distribute|forward|share|circulate|copy|post|release',
			'internal use|only|memo|document|, not',
			'confidential ,|:|not|do',
			'for internal|staff|administrative|official use|eyes only?',
			`rif|layoff|lay-off|layoffs|excessing|excess|bump|bumping|cut|cuts|non-renewal|nonrenewal|reassignment|transfer|seniority|furlough|surplus|termination list|lists|memo|letters|spreadsheet|notices`,
			`draft|mediator's|proposed|tentative|preliminary ~1 settlement|contract|budget|agreement|calendar|redistricting|boundary|boundaries|report|closure|schedule`,
			`${paper} ~1 from executive|closed|legal|hr|human|attorney|counsel|lawyers|lawyer`,
			`page|pages|copy|part|draft ~1 of the|a|our ~3 ${paper}`,
			'attorney-client privilege|privileged?',
			`seniority|boundary|budget|closure|staffing|slt|reassignment|redistricting|reorganization|reconfiguration list|lists|map|maps|draft|drafts|plan|plans|spreadsheet|chart`,
			`hr|personnel|admin|principal's|superintendent's folder|drive|inbox|desk|drawer|cabinet|files`,
			`email|e-mail|memo|letter|message|slide|deck ~3 only|just|sent to staff|faculty|coaches|us|admins|teachers|administrators`,
			`embargoed|confidential|internal|leaked`,
			`crisis|safety|security|emergency|lockdown|evacuation plan|plans|binder|manual|protocol|map`,
			`observation|evaluation|discipline ratings|scores|list|spreadsheet|log`,
			'left|sitting|found ~2 on|in the copier|printer|desk|fax|tray',
			'hr|personnel|investigation|disciplinary file|files|report|memo|folder|spreadsheet|notes|letter',
			"superintendent's|principal's|super's|board's|hr's email|e-mail|memo|notes|draft|message|text|letter said|says|to",
		],
	],
	[
		'passed',
		[
			"here's|heres|here ~1 the|all|a|what|it|is|are|every|his|her|their",
			'pasting|pasted|paste|attached|attaching|screenshot|screenshots|screenshotted|screenshotting|swipe|uploaded|forwarding|copied|copying|photographed|snapped',
			"i'm|im looking at|reading it|the",
			'in my hand|hands|inbox',
			'judge|read|see|look for yourself|yourselves|it|below|at',
			'people|everyone|everybody|you|parents|the need|needs|deserve|deserves|should ~1 to know|read|see|it|public|world',
			"you're welcome",
			'word|verbatim for word',
			'verbatim',
			'link below|attached|in|here',
			'page|pages <num>',
			'photo|photos|picture|pictures|pic|pics|screenshot|screenshots|copy|scan|link of|below|attached|here',
			'got|received|have|found this|a|the ~1 text|email|e-mail|message|dm|note|letter|voicemail|screenshot ~2 from|last|today|tonight|this',
			'posting our|the|this|his|her|their ~2 thread|dm|dms|texts|emails|conversation|chat|exchange|messages|email|message|text',
			'you|everybody|parents|people should|need|deserve to? all? see|know|read',
			'copied|wrote|jotted|typed down|out|up',
			'they|he|she|board|super|superintendent|principal|it said|told|says|says',
			'sharing early|because|this|it|the|anyway|with',
			'subject :',
			'from :',
			'wrote me this|that|last|today|tonight|saying|:',
			'sent me this|that|last|today|tonight|saying|:|nine|eight|a',
			'slid into my',
			"dmed|dm'd|messaged|texted|emailed|wrote|wrote|e-mailed me|us at|:|,|last|tonight|today|this|saying|that|and ~3",
			'in my inbox|dms|dm|messages|texts',
			'landed|popped|arrived|showed in|up our|my|in inbox|inboxes|dms',
			'his|her|their exact words',
			'quote :|,|unquote',
		],
	],
	[
		'kept',
		[
			"won't|can't|not|never|wouldn't|don't|couldn't ~2 say|tell|share|post|name|repeat|guess|discuss",
			'go|goes|going|taking|take ~3 grave',
		],
	],
]);

/** Words about secrecy: told in confidence, not yet public, internal papers, things passed on, and confidences kept. */
export default defineReader({
	id: 'secrecy',
	read: ({tokens}) =>
		list.find(tokens).map(({start, end, value}): Signal<'secrecy'> => ({type: 'secrecy', start, end, sort: value})),
});
