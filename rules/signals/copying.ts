import {defineReader} from '../define.ts';
import {plain, spansOf} from '../text/plain.ts';
import type {Signal} from './types.ts';

/** `copied`: how it was copied; `whole`: a work given whole; `passed`: words that pass it on; `bypass`: a barrier got round; `lawful`: right, licence or credit; `own`: the writer's own work. */
export type CopyingSort = 'copied' | 'whole' | 'passed' | 'bypass' | 'carrier' | 'lawful' | 'own' | 'refused';

const work =
	"teacher(?:'s|s'|s)? (?:edition|guide|manual)|te|workbooks?|textbooks?|answer keys?|chapters?|curriculum|curricula|unit plans?|units?|movie|film|documentary|episodes?|season|seasons|show|broadcast|telecast|album|songs?|soundtrack|tracks?|cast recording|accompaniment|karaoke|cd|cds|dvd|dvds|blu-?ray|article|essay|column|piece|story|long ?read|feature|interview|paper|course|masterclass|lessons?|modules?|webinar|test|tests|inventory|assessment|screener|protocols?|manual|scoring keys?|record forms?|sheet music|score|scores|arrangement|parts|libretto|script|play|musical|worksheets?|pdfs?|cards|task cards|flash ?cards|games?|novel|book|books|ebook|e-book|audiobook|picture book|comic|graphic novel|magazine|photos?|pictures|clip ?art|fonts?|poster|posters|program|binder|packet|packets|slides|decks?|kit|bundle|set|resource|resources|readers|passages?|poems?|poem|recipe book|cookbook|pattern|patterns|choreography|font|template|templates|software|app|match|fight|concert|special|tpt|exam|exams|matinee|stream|charts|pay-per-view|game film|paid products?|paid resources?|performance|broadway \\w+|second act|first act|full text|bank|question bank|study guide|prep book|guide|series|library|collection|copy";

/** How somebody else's work was copied. */
export const copied = new RegExp(
	`\\b(?:${[
		`(?:scanned|photocopied|xeroxed|copied|ripped|screen ?-?record(?:ed|ing)?|screen ?-?capped|screenshotted|photographed|pirated|bootlegged|torrented|burned|digitized|retyped|re-?typed|typed (?:up|out)|taped|recorded|downloaded|uploaded|re-?uploaded|snapped|lifted|swiped|yanked|grabbed|pulled|stripped|saved|pasted|posted|fed|converted|cropped|dubbed|captured|filmed|pdf'd|pdfed) (?:[\\w$',.–-]{1,16} ){0,8}?(?:${work})\\b`,
		`(?:${work})\\b[^.!?\\n]{0,60}?\\b(?:scanned|photocopied|xeroxed|ripped|screen ?-?recorded|pirated|bootlegged|torrented|pasted (?:below|here|in)|typed out below|(?:every|all)(?: of)?(?: the| my)? (?:\\w{1,12} ){0,4}?(?:paid (?:products?|resources?|lessons|units)|tpt (?:purchases|products|units|resources)|purchased (?:units|lessons|resources))|off the (?:tv|television|air|broadcast|stream|radio|dvd|cd)|ripped from|recorded off)`,
		'screen ?-?record(?:ed|ing) (?:it|this|that|the|all|every|them)',
		'(?:ran|fed|put|sent|pushed|shoved) (?:it|them|the \\w+|every \\w+|all \\w+)(?: all)? through (?:the|our|my) (?:\\w{1,10} )?(?:scanner|copier|photocopier|xerox)',
		'(?:scanned|photocopied|photographed|copied|pasted|ripped|typed) (?:the (?:whole|entire|complete)|all|every|each|the full|cover to cover|front and back)',
		'(?:made|ran off|running off|printed|burned|cranked out) (?:\\w{1,10} ){0,3}?(?:copies|a copy|pdfs?|scans?|dupes) of\\b',
		"(?:i|we|i've|we've|just) (?:scanned|photocopied|photographed|ripped|pasted|bootlegged|pirated) (?:the|it|them|every|all|each|a|my|our|this|that|her|his|their)\\b",
		'(?:pasted|pasting|copied|copying|reposting|reposted|typed|retyped) (?:it |this |the (?:whole|entire|full) (?:thing|article|piece|text|story|column)? ?)?(?:below|here|in full|start to finish|word for word|verbatim)',
		'pasted (?:the whole|the entire|the full|all)',
		'(?:took|taking|snapped|got) (?:pictures|photos|pics|screenshots) of (?:all|every|each|the (?:whole|entire))',
		'(?:posting|reading|sharing|uploading) (?:chapter|part|episode|lesson|act) (?:\\d|one|two|a|by)',
		'(?:every|all)(?: of)?(?: the| my)? (?:[\\w-]{1,12} ){0,4}?(?:paid (?:products?|resources?|lessons|units)|tpt (?:purchases|products|units|resources)|purchased (?:units|lessons|resources))',
		'(?:recorded|captured|saved) the (?:stream|broadcast|livestream|feed|game|match|pay-per-view)',
		'off the (?:tv|television|air|stream|broadcast|dvd|cd)\\b',
		'(?:cam ?rip|bootleg|pirate copy|full rip|hd rip)',
	].join('|')})`,
	'gi',
);

/** A work given whole. */
export const whole = new RegExp(
	`\\b(?:the |all )?(?:entire|whole|full|complete|all \\w{1,10}|every(?: single)?(?: \\w{1,10})?|full-length|unabridged|uncut)(?: of)?(?: the)? (?:[\\w$'’-]{1,16} ){0,6}?(?:${work})\\b|\\b(?:chapters?|pages?|lessons?|units?|weeks?|tracks?|episodes?|parts?|modules?|seasons?|volumes?|books?) \\d{1,3} ?(?:-|–|to|through|thru) ?\\d{1,3}|\\ball \\d{1,4}\\b[^.!?\\n]{0,30}?\\b(?:pages|lessons|cards|songs|tracks|episodes|weeks|chapters|worksheets|words|units|games|books|readers|passages)\\b|\\bfull (?:broadcast|movie|album|episode|game|book|text|pdf|course|concert)\\b|\\bfull text\\b|\\b(?:whole|entire) (?:first |second )?(?:act|show|performance|concert|piece)\\b|\\bpart \\d{1,2} of \\d{1,2}\\b|\\bstart to finish\\b|\\bcover to cover\\b|\\bwhole (?:thing|piece|article|book|movie|season|series)\\b`,
	'gi',
);

/** Words that pass it on to the reader. */
export const passedOn =
	/\b(?:here (?:you|ya|y'all) go|here it is|here they are|here's (?:the|a|my) (?:[\w'-]{1,14} ){0,3}?(?:link|pdf|file|folder|drive|scan|copy|download|text|binder|book|unit|set|packet)|help yourself|help yourselves|enjoy|you're welcome|my gift to|pass it on|pass it along|take what you|grab (?:it|them|yours|a copy)|get it while|download|link (?:below|in bio|in the comments|in my bio|at the bottom|'s)|linked below|at the bottom of (?:this|the)|in the (?:drive|folder|dropbox|google drive|shared drive|comments)|dropbox|google drive|drive link|(?:dm|message|email|comment|text) (?:me )?(?:for|and i'll send|if you want|your email|below)|i'll (?:send|share|email|airdrop|drop|post) (?:it|them|you|the|copies|anyone|part)|(?:free|freebie) (?:for all|download|to (?:all|anyone|everyone|you))|freebie|for free|sharing is caring|upload(?:ed)?|up now|are up|is up|posted (?:below|here)|below|attached|print (?:them|it|as many|and)|use it|steal it|spread the word|be nice in the comments|message me|dm me|google docs?|no ads|don't tell (?:the|my|anyone|pearson|disney|them|hbo)|saves? (?:you|your|us)|so nobody|so (?:you|no one|everybody|everyone) (?:can|don't|doesn't|has)|watch (?:it )?(?:here|below|now)|sing along|practice (?:with|tracks)|to everyone|copies for)\b/gi;

/** What carries a copy: a file, a drive, an upload. */
export const carrier =
	/\b(?:pdfs?|google docs?|message me|dm me|my drive|our drive|google drive|shared drive|drive folder|dropbox|uploaded?|uploading|re-?uploaded|downloads?|mp3s?|mp4s?|epub|on my channel|zip file|folder is|files are|full rip|airdrop|usb|flash drive|in the drive|on (?:my|our) (?:site|page|blog|youtube))\b/gi;

/** A barrier got round, or the rights' holder kept in the dark. */
export const bypass =
	/\b(?:(?:got|get|getting|went|going|go|goes) (?:around|past|behind|over|through|round) the (?:paywall|pay wall|subscription|license|licence|copyright|watermark|drm|login|geo-?block|filter|block)|paywall(?:ed|s)?|cracked (?:version|copy|the)|(?:crack|cracked|keygen|serial|license key)\b|(?:took|cropped|edited|cut|photoshopped|blurred|removed?|whited out|covered) (?:off |out )?the (?:watermark|copyright|logo|credit|name|author)|keep(?:s)? (?:yanking|taking|pulling|flagging|removing|striking|deleting) (?:it|them|my|this|mine)|copyright (?:strike|police|be damned|claim|shmopyright|who)|don't tell (?:the (?:rep|publisher|author|company|seller|composer|studio|librarian|licensing|lawyers)|pearson|disney|mcgraw|scholastic|heinemann|hbo|netflix|tpt|amplify)|(?:before|until|till) (?:they|it|disney|youtube|the publisher|somebody|someone) (?:take|takes|pull|pulls|yank|yanks|get|gets) (?:it|this|them|taken)|little tool|vpn|torrent|free (?:instead of|so (?:you|nobody)) (?:pay|buy)|(?:why|instead of|don't|never) (?:pay|paying|buy|buying|spend|spending)\b|saves? (?:you|your|us|the|me) [^.!?\n]{0,20}\$\d|\$\d[\d.,]* (?:[\w-]{1,16} ){0,5}?(?:masterclass|course|program|kit|bundle|book|curriculum|manual|set|cards|license)|(?:retail|sell|cost)s? (?:at|for) \$?\d|paid \$?\d[\d,.]* for|so (?:you|we|nobody|no one) (?:don't|doesn't|do not|won't|needn't|has to|have to|never) (?:have to |need to |ever )?(?:buy|pay|order|spend)|(?:till|until|before) (?:i'm|i am|i get|we're|they) (?:caught|sued|stopped|fired|in trouble)|(?:premium|paid|pro|plus|subscription|shared) (?:login|log-in|account|password)|no need to (?:buy|pay|subscribe|order|purchase)|(?:before|after) (?:the|our|my) (?:login|license|subscription|trial|access|account) (?:died|expired|ran out|ended|dies|expires|lapsed)|(?:locked|shut|kicked) us out|behind a paywall|(?:didn't|don't|can't|won't) (?:buy|pay for|afford) (?:the|it|a)|from the paid (?:site|version|course)|paid (?:site|course|version|subscription|video)|our (?:school|district) (?:bought|paid for|has) (?:the|one|a) (?:license|kit|copy|set))/gi;

/** Right, licence, credit or a lawful source. */
export const lawful =
	/\b(?:public domain|creative commons|cc[ -]by|open[- ]?source|open license|oer\b|with (?:the )?(?:\w{1,14}(?:'s)? )?(?:permission|blessing|ok|okay|license)|permission (?:from|of|granted|given|in hand)|(?:he|she|they|author|composer|publisher|illustrator|artist|photographer) (?:said|says|say|gave|gives|give|granted|lets?) (?:\w{1,8} )?(?:yes|go ahead|ok|okay|us|permission|me|anyone|teachers)|(?:both of us|all of us|we all) say (?:go ahead|yes)|licen[sc]ed?(?: copy| for| through| to)?|licensing (?:fee|house)|we (?:bought|pay|paid|rent|purchased)|i (?:bought|sprang|paid)|(?:bought|purchased|ordered) (?:\w{1,10} ){0,3}(?:copies|copy|set|sets|license|it on tpt|from tpt)|school (?:pays|paid|bought|has) (?:for )?(?:the|a|our)?|royalties|fair use|credit(?: line| to| goes|:| is)|credited|courtesy of|by permission|official (?:practice )?(?:site|page|channel|website|trailer)|(?:author|publisher|artist|company|band|museum|library|network|station)(?:'s)? (?:own )?(?:site|website|page|channel|store|shop|link)|own channel|library card|your library|check(?: it)? out (?:from|at) the library|free(?:,)? (?:legal|to copy|to use|to share|from the (?:publisher|author|state|museum))|legal(?:ly|-like)?|rights? (?:cleared|secured|holder)|streaming license|perusal copies|subscribe|(?<!need to |have to |has to |don't |never |why |won't |can't )buy (?:it|the book|a copy|yours)|link to (?:the )?(?:original|article|piece|author|store|publisher)|read (?:it|the rest|more) (?:at|on|over)|worth (?:buying|every penny|the subscription))\b/gi;

/** The writer's own work. */
export const ownWork =
	/\b(?:i (?:wrote|made|created|designed|drew|composed|arranged|recorded|filmed|built|put together|typed up|came up with|painted|shot|knitted|crocheted)|(?:wrote|made|drew|designed|created|arranged|composed) (?:it|this|them|these|the \w+|by) (?:myself|me|with my own)|my own (?:\w{1,12} )?(?:worksheets?|song|songs|lyrics|words|arrangement|drawing|drawings|photos?|slides|packet|lessons?|unit|recipe|design|work|recording|pattern|game|games|version|notes|video|compositions?)|(?:words|lyrics|music|art|photos?|design|hands|drawings?|illustrations?) (?:and music )?(?:by me|are mine|is mine|by yours truly|by the kids|by our students)|homemade|home-made|original (?:song|composition|work|piece|unit|lesson)|my (?:neighbor|husband|wife|sister|brother|friend|colleague|team) (?:and i )?(?:wrote|made|designed|drew)|our (?:class|students|kids|own|team|club|choir|band) (?:own )?(?:wrote|made|drew|created|composed|filmed|stories|songs|book|work|art|poems)|we (?:wrote|made|created|composed|designed|drew|filmed))\b/gi;

/** Copying declined. */
export const refusedCopy =
	/\b(?:(?:can't|cannot|won't|not|don't|never|isn't|aren't|no longer) (?:\w{1,10} ){0,3}?(?:paste|copy|copying|photocopy|scan|share|post|send|film|record|upload|distribute|hand out|rip|allowed)|off a photocopy|no photocop\w+|please (?:don't|do not) (?:copy|photocopy|scan|share|record)|instead of (?:copying|photocopying|scanning)|so that nobody (?:\w{1,12} ){0,5}photocop\w+)\b/gi;

/** Somebody else's work passed on: how it was copied, how much, to whom, and what makes it lawful. */
export default defineReader({
	id: 'copying',
	read({text}) {
		const clean = plain(text);
		const of = (sort: CopyingSort, pattern: RegExp) =>
			spansOf(clean, pattern).map((span): Signal<'copying'> => ({type: 'copying', ...span, sort}));
		return [
			...of('copied', copied),
			...of('whole', whole),
			...of('passed', passedOn),
			...of('bypass', bypass),
			...of('carrier', carrier),
			...of('lawful', lawful),
			...of('own', ownWork),
			...of('refused', refusedCopy),
		];
	},
});
