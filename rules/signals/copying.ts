import {defineReader} from '../define.ts';
import {overlaps, plain, spansOf} from '../text/plain.ts';
import type {Span} from '../types.ts';
import type {Signal} from './types.ts';

/**
 * `copied`: an act of copying beside a work; `whole`: a work given whole; `work`: somebody's published work; `thing`: what may be anybody's; `passed`: words that pass it on;
 * `bypass`: a barrier got round; `carrier`: a file or drive; `lawful`: right, licence or credit; `own`: the writer's own work; `refused`: copying declined.
 */
export type CopyingSort =
	| 'copied'
	| 'hinted'
	| 'whole'
	| 'work'
	| 'thing'
	| 'passed'
	| 'bypass'
	| 'carrier'
	| 'lawful'
	| 'own'
	| 'refused';

/** What is sold or published; a plain "lesson" or "song" may be anybody's. */
const published =
	"teacher(?:'s|s'|s)? (?:edition|guide|manual)|workbooks?|textbooks?|answer keys?|curriculum|curricula|movie|film|pixar|documentary|episodes?|season|broadcast|telecast|album|soundtrack|tracks?|audiobook|cast recording|dvds?|blu-?ray|article|masterclass|webinar|inventory|screener|protocols?|manual|scoring keys?|record forms?|sheet music|score|medley|libretto|musical|novels?|ebooks?|e-books?|picture book|comic|graphic novel|magazine|kit|tpt(?: \\w{1,10})?|pay-per-view|paid (?:products?|resources?|lessons|units|course)|broadway \\w+|question bank|study guide|prep book|review book|photographer's proofs|proofs|full text|test bank";
const work = `${published}|te|chapters?|unit plans?|units?|show|songs?|karaoke|cds?|essay|column|piece|story|long ?read|feature|interview|paper|course|lessons?|modules?|tests?|assessment|arrangement|parts|script|play|worksheets?|pdfs?|task cards|cards?|flash ?cards|games?|books?|photos?|clip ?art|fonts?|posters?|program|binder|packets?|slides|slideshow|decks?|bundle|sets?|resources?|readers|passages?|poems?|cookbook|patterns?|choreography|templates?|software|app|match|fight|concert|special|exams?|matinee|stream|charts|performance|second act|first act|act one|guide|series|library|collection|copy|lyrics|tabs|pages?`;

/** Acts that are copying whatever they are done to. */
export const copyAct =
	/\b(?:scann(?:ed|ing)|scans? of|photocop(?:y|ied|ies|ying)|xerox(?:ed|ing)?|copied|copying|ripped|ripping|screen ?-?(?:record(?:ed|ing)?|capped|shotted)|pirated|bootleg(?:ged)?|torrent(?:ed|ing)?|digitized|re-?typed|typed (?:out|up)|typing (?:out|up)|off (?:the|my|our|a) (?:tv|television|air|broadcast|stream|radio|dvd|cd|blu-?ray)|(?:made|making|make|ran off|running off|printed|burned|burning|cranked out|ran) (?:[\w-]{1,10} ){0,3}?(?:copies|a copy|cds?|dvds?|scans?|dupes|pdfs?)|pdf'?d|pdf of|cam ?rip|full rip|through the (?:\w{1,10} )?(?:scanner|copier|xerox)|read-?aloud of|(?:me |my )?reading (?:of )?(?:all|every|the whole|chapters?)|pasted|pasting|(?:took|taking|snapped|got) (?:pictures|photos|pics|screenshots) of (?:all|every|each|the (?:whole|entire)))\b/gi;
/** Acts that copy only beside a work that is somebody's. */
export const shareAct =
	/\b(?:photographed|screenshotted|taped|recorded|recording|downloaded|(?:re-?)?upload(?:ed|ing)|snapped|lifted|swiped|yanked|grabbed|pulled|stripped|saved|posted|posting|reposted|sharing|shared|converted|cropped|dubbed|captured|filmed|forward(?:ed|ing)?|streaming|streamed|sent me|whited out|slideshow of|here are all|showing)\b/gi;

/** Somebody's published work. */
export const publishedWork = new RegExp(
	`\\b(?:(?:${published})s?|(?:netflix|hulu|disney|hbo|peacock|spotify|prime video)(?: plus)?|act (?:one|two|1|2)|watermark|author's name|copyright line)(?![\\w-])`,
	'gi',
);
/** A work by its title: "the Essential Elements book". */
export const titledWork =
	/\b[A-Z][\w'+-]{1,15} (?:[A-Z][\w'+-]{1,15} ){1,3}(?:books?|sets?|cards|units?|kit|games|readers|app|worksheets|course|packets?|series|program)\b/g;
/** What may be anybody's: a work where it is copied and was paid for. */
export const anyWork =
	/\b(?:cards?|games?|books?|lessons|units?|sets?|worksheets?|songs?|packets?|slides|kits?|posters?|readers|story|article|piece|essay|copy|software)\b/gi;

/** A work given whole. */
export const whole = new RegExp(
	`\\b(?:everything from|entire|whole|full|complete|all|every(?: single)?|full-length|unabridged|uncut)(?: of)?(?: the| my| our)? (?:[\\w$'-]{1,16} ){0,4}?(?:${work})s?(?![\\w-])|\\b(?:chapters?|pages?|lessons?|units?|weeks?|tracks?|episodes?|parts?|modules?|seasons?|volumes?|books?) \\d{1,3} ?(?:-|–|to|through|thru) ?\\d{1,3}|\\ball \\d{1,4}\\b[^.!?\\n]{0,30}?\\b(?:pages|lessons|cards|songs|tracks|episodes|weeks|chapters|worksheets|words|units|games|books|readers|passages|minutes|sets)\\b|\\bpart \\d{1,2} of \\d{1,2}\\b|\\b(?:start to finish|cover to cover|word for word|verbatim|in full)\\b|\\bwhole thing\\b`,
	'gi',
);
/** "Every page of The Day the Crayons Quit": a title tells that it is a work. */
export const wholeTitle = /\b(?:[Ee]very page|[Aa]ll|[Ee]ach chapter|a chapter a night) of [A-Z]/g;

/** Words that pass it on to the reader. */
export const passedOn =
	/\b(?:here (?:you|ya|y'all) go|here it is|here they are|here's (?:the|a|my) (?:[\w'-]{1,14} ){0,3}?(?:link|pdf|file|folder|drive|scan|copy|download|text|binder|book|unit|set|packet)|help yourself|help yourselves|enjoy|you're welcome|my gift to|pass it on|pass it along|take what you|grab (?:it|them|yours|a copy)|get it while|take (?:them|it|what|one)|grab (?:the|it)|print away|in my bio|dm for|because you|so (?:the|they|new|no one)|to (?:the whole|everyone|all)|for everyone|to share|everyone a|hurry|free\b|download|link (?:below|in bio|in the comments|in my bio|at the bottom|'s)|linked below|at the bottom of (?:this|the)|in the (?:drive|folder|dropbox|google drive|shared drive|comments)|dropbox|google drive|drive link|(?:dm|message|email|comment|text) (?:me )?(?:for|and i'll send|if you want|your email|below)|i'll (?:send|share|email|airdrop|drop|post) (?:it|them|you|the|copies|anyone|part)|(?:free|freebie) (?:for all|from now on|download|to (?:all|anyone|everyone|you))|freebie|for free|sharing is caring|upload(?:ed)?|up now|who (?:needs|wants) (?:it|in|one|them)|for (?:all|everyone|everybody|the (?:class|band|kids|team|choir)|my (?:class|students|kids)|our (?:class|kids|snow|students))|to all the|for you (?:guys|all)|so (?:my|the|our|that|anyone|any|every|families|parents|all)|grab it|for (?:all )?\d{1,3} (?:of|kids|students)are up|is up|posted (?:below|here)|below|attached|print (?:them|it|as many|and)|use it|steal it|spread the word|be nice in the comments|message me|dm me|google docs?|no ads|don't tell (?:the|my|anyone|pearson|disney|them|hbo)|saves? (?:you|your|us)|so nobody|so (?:you|no one|everybody|everyone) (?:can|don't|doesn't|has)|watch (?:it )?(?:here|below|now)|sing along|practice (?:with|tracks)|to everyone|copies for)\b/gi;

/** What carries a copy: a file, a drive, an upload. */
export const carrier =
	/\b(?:pdfs?|google docs?|(?:my|our|google|shared|the) drive|drive folder|dropbox|mp3s?|mp4s?|epub|zip file|(?:the )?folder|files are|airdrop|usb|flash drive|on (?:my|our|the) (?:class )?(?:site|page|blog|youtube|channel))\b/gi;

const seller =
	'(?:rep|publisher|author|company|seller|composer|studio|librarian|licensing|lawyers|pearson|disney|mcgraw|scholastic|heinemann|hbo|netflix|tpt|amplify|hal leonard|youtube|they|it|somebody|someone|anyone)';
const buying = '(?:buy(?:ing)?|pay(?:ing)?|order(?:ing)?|spend(?:ing)?|purchas(?:e|ing)|subscrib(?:e|ing))';

/** A barrier got round, or the rights' holder kept in the dark. */
export const bypass = new RegExp(
	`\\b(?:${[
		'(?:a|an|the|their|past|around|behind) pay ?wall(?:ed|s)?|paywall(?:ed|s)?',
		'(?:get|got|getting|go|goes|going|went) (?:around|past|over|through|round) the (?:pay wall|subscription|license|licence|copyright|watermark|drm|login|geo-?block|filter|block)',
		'cracked (?:version|copy|the)|keygen|license key',
		"(?:took|crop(?:ped)?|edited|cut|photoshopped|blurred|removed?|whited|covered|erased|trimmed)(?: off| out)? (?:the |their |his |her )?(?:[\\w']{1,10} ){0,3}?(?:watermark|copyright|logo|credits?|name|author)",
		`(?:keep(?:s)?|will|they'll|gets?|before \\w{1,9}|until|till) (?:${seller} )?(?:soon )?(?:yank|tak|pull|flag|remov|strik|delet|catch)\\w*(?: (?:it|them|this|mine|us|me))?(?: (?:down|off))?`,
		`take(?:n|s)? (?:it|this|them) down`,
		'copyright (?:strike|police|be damned|claim|who)',
		`don't tell ${seller}|don't tell the ${seller}`,
		'vpn|fell off (?:a|the) (?:truck|bus)',
		`(?:why|instead of|don't|never|no need to|without|needn't|nobody|no one|so (?:you|we|they|nobody|no one|your \\w+)|(?:doesn't|don't|won't|never|has|have|need) (?:have |need )?to) (?:[\\w']{1,8} ){0,3}?${buying}`,
		`saves? (?:you|your|us|the|me) [^.!?\\n]{0,20}\\$\\d`,
		`\\$\\d[\\d.,]* (?:[\\w-]{1,16} ){0,4}?(?:${published}|course|program|bundle|book|set|cards|license)`,
		"(?:retail|sell|cost|go|was|were|is)(?:s)? (?:for |at )?\\$\\d|paid \\$\\d[\\d,.]* for|(?:i|we) paid for|can't afford|couldn't afford|too expensive",
		"(?:till|until|before) (?:i'm|i am|i get|we're|they) (?:caught|sued|stopped|fired|in trouble)",
		'(?:my |our |a )?(?:premium|paid|pro|plus|subscription|shared|personal) (?:\\w{1,10} )?(?:log-?in|account|password)',
		'(?:before|after) (?:the|our|my) (?:login|license|subscription|trial|access|account) (?:died|expired|ran out|ended|dies|expires|lapsed)|(?:locked|shut|kicked) us out',
		"(?:didn't|don't|can't|won't) (?:buy|pay for|afford) (?:the|it|a)",
		'from the paid (?:site|version|course)',
		'(?:bought|paid for|one|single|district has|school has) (?:one|a|the|only one|a single)? ?(?:\\w{1,10} ){0,2}?(?:license|licence|copy|unit|kit|set|seat|book|subscription)\\b[^.!?\\n]{0,40}?\\b(?:shar|cop|split|all|each)\\w*',
		'from the balcony|snuck my phone|secure (?:practice )?(?:exam|test)|answers included|shh+',
		"only (?:bought|have|paid for|need) one|\\$\\d[\\d.,]* (?:a|per|each)\\b|(?:my|our|\\w{2,12}'s) (?:own )?(?:netflix|hulu|disney|hbo|max|prime|peacock|spotify)",
	].join('|')})`.replaceAll('\\\\', '\\'),
	'gi',
);

/** Right, licence, credit or a lawful source. */
export const lawful =
	/\b(?:public domain|memo|meeting minutes|agenda|INTERNAL|creative commons|cc[ -]by|open[- ]?source|open license|oer\b|with (?:the )?(?:\w{1,14}(?:'s)? )?(?:permission|blessing|ok|okay|license)|permission (?:from|of|granted|given|in hand)|(?:he|she|they|author|composer|publisher|illustrator|artist|photographer) (?:said|says|say|gave|gives|give|granted|lets?) (?:\w{1,8} )?(?:yes|go ahead|ok|okay|us|permission|me|anyone|teachers)|(?:both of us|all of us|we all) say (?:go ahead|yes)|licen[sc]ed?(?: copy| for| through| to)?|licensing (?:fee|house)|we (?:bought|pay|paid|rent|purchased)|i (?:bought|sprang|paid)|(?:bought|purchased|ordered) (?:\w{1,10} )?(?:copies|set|sets|license|it on tpt|from tpt)|school (?:pays|paid|bought|has) (?:for )?(?:the|a|our)?|royalties|fair use|credit(?: line| to| goes|:| is)|credited|courtesy of|by permission|official (?:practice )?(?:site|page|channel|website|trailer)|(?:author|publisher|artist|company|band|museum|library|network|station)(?:'s)? (?:own )?(?:site|website|page|channel|store|shop|link)|own channel|library card|your library|check(?: it)? out (?:from|at) the library|free(?:,)? (?:legal|to copy|to use|to share|from the (?:publisher|author|state|museum))|legal(?:ly|-like)?|rights? (?:cleared|secured|holder)|streaming license|perusal copies|subscribe|(?<!need to |have to |has to |don't |never |why |won't |can't )buy (?:it|the book|a copy|yours)|link to (?:the )?(?:original|article|piece|author|store|publisher)|read (?:it|the rest|more) (?:at|on|over)|worth (?:buying|every penny|the subscription))\b/gi;

/** The writer's own work. */
export const ownWork =
	/\b(?:i (?:wrote|made|created|designed|drew|composed|arranged|(?:recorded|filmed)(?![^.!?\n]{0,40}\boff\b)|built|put together|typed up|came up with|painted|shot|knitted|crocheted)|(?:wrote|made|drew|designed|created|arranged|composed) (?:it|this|them|these|the \w+|by) (?:myself|me|with my own)|my own (?:\w{1,12} )?(?:worksheets?|song|songs|lyrics|words|arrangement|drawing|drawings|photos?|slides|packet|lessons?|unit|recipe|design|work|recording|pattern|game|games|version|notes|video|compositions?)|(?:words|lyrics|music|art|photos?|design|hands|drawings?|illustrations?) (?:and music )?(?:by me|are mine|is mine|by yours truly|by the kids|by our students)|homemade|my (?:kid|son|daughter|grandmother|grandma|mom|dad|family)'s|home-made|original (?:song|composition|work|piece|unit|lesson)|my (?:neighbor|husband|wife|sister|brother|friend|colleague|team) (?:and i )?(?:wrote|made|designed|drew)|our (?:class|students|kids|own|team|club|choir|band) (?:own )?(?:wrote|made|drew|created|composed|filmed|stories|songs|book|work|art|poems)|we (?:wrote|made|created|composed|designed|drew|filmed))\b/gi;

/** Copying declined. */
export const refusedCopy =
	/\b(?:(?:can't|cannot|won't|not|don't|never|isn't|aren't|no longer) (?:\w{1,10} ){0,3}?(?:paste|copy|copying|photocopy|scan|share|post|send|film|record|upload|distribute|hand out|rip|allowed)|off a photocopy|no photocop\w+|please (?:don't|do not) (?:copy|photocopy|scan|share|record)|instead of (?:copying|photocopying|scanning)|so that nobody (?:\w{1,12} ){0,5}photocop\w+)\b/gi;

/** Somebody else's work passed on: how it was copied, how much, to whom, and what makes it lawful. */
export default defineReader({
	id: 'copying',
	read({text}) {
		const clean = plain(text);
		const all = (pattern: RegExp) => spansOf(clean, pattern);
		const of = (sort: CopyingSort, spans: readonly Span[]) =>
			spans.map((span): Signal<'copying'> => ({type: 'copying', ...span, sort}));
		const barriers = all(bypass);
		const wholes = [...all(whole), ...all(wholeTitle)];
		const alone = (spans: readonly Span[]) => spans.filter((span) => !wholes.some((other) => overlaps(span, other)));
		return [
			...of('copied', all(copyAct)),
			...of('hinted', all(shareAct)),
			...of('work', alone([...all(publishedWork), ...all(titledWork)])),
			...of('thing', alone(all(anyWork))),
			...of('whole', wholes),
			...of('passed', all(passedOn)),
			...of('bypass', barriers),
			...of('carrier', all(carrier)),
			// "I bought one and share it with all": the purchase excuses nothing.
			...of(
				'lawful',
				all(lawful).filter((span) => !barriers.some((barrier) => overlaps(span, barrier))),
			),
			...of('own', all(ownWork)),
			...of('refused', all(refusedCopy)),
		];
	},
});
