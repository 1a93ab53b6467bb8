import {defineReader} from '../define.ts';
import {plain} from '../text/plain.ts';
import type {Signal} from './types.ts';

/**
 * `behalf`: somebody is spoken for; `we-at`: "we at X"; `says`: X itself says, promises or forbids; `announces`: words of a notice from X;
 * `we-rule`: "we do not … at X"; `notice`: X as the subject of a notice. Whether X is the writer's school or district is for the topic: `name` is X as written.
 */
export type OfficialSort = 'behalf' | 'we-at' | 'says' | 'announces' | 'we-rule' | 'notice';

// A name: up to seven words, "the guidance office", "Oklahoma City Public Schools", "M.S. 442".
const name = "((?:the |our |my )?[\\w.'&-]{1,20}(?: (?:of )?[\\w.'&-]{1,20}){0,6}?)";
const stop =
	'(?=[,.:;!?\\n)]|$| (?:i|we|here|and|to|that|let|please|with|so|this|it|is|are|via|regarding|about|on|for|in|has|have|would|want|wants|thank|welcome|say|says|said|who|when|as)\\b)';

const says =
	"(?:would like to|has (?:reviewed|investigated|concluded|found no|heard your|received your)|(?:will|has) (?:respond|reviewed|follow up|be in touch|reach out)|reserves? the right|wants? (?:you|everyone|families|parents|everybody|all of you) to know|takes? (?:\\w+ ){0,4}(?:very )?seriously|wants to|wishes to|is (?:pleased|proud|happy|excited|sorry|committed|dedicated|aware|investigating|closed|closing|cancell?ing|canceled|cancelled|postponing|delaying|monitoring|reviewing|requiring|asking|not (?:closing|cutting|canceling|cancelling|changing|hiring))|are (?:pleased|proud|committed|closed|aware|asking)|regrets?|apologi[sz]es?|announces?|guarantees?|promises?|commits?|pledges?|believes?|recogni[sz]es|(?:does|do) not (?:recogni[sz]e|allow|permit|accept|tolerate|condone|support|endorse|offer|discriminate|sanction|approve|comment|require|negotiate)|(?:doesn't|don't) (?:recogni[sz]e|allow|permit|accept|tolerate|condone|endorse|offer|sanction|approve|require)|has (?:made (?:the|a) (?:\\w+ )?(?:decision|choice)|issued|learned|never recogni[sz]ed|decided|determined|adopted|approved|no plans|always been committed|made the decision|full confidence|suspended|canceled|cancelled)|have (?:decided|full confidence|no plans)|will (?:not be \\w{3,14}ing|be) ?(?:closing|closed|open|taking|issuing|offering|requiring|enforcing|launching|moving|providing|announcing|hosting|releasing|investigating|reviewing|dismissing|cutting|adding|hiring|canceling|cancelling|delaying|providing)|will (?:not (?:be|tolerate|allow|accept|cut|close|change|reopen|comment)|no longer|notify|contact families|refund|reimburse|honor|reopen|never|issue|provide|replace|ensure|make every)|reminds?|invites?|asks? (?:all|that|families|parents|students|everyone)|requires?|stands? (?:by|with|behind)|takes? (?:this|these|bullying|safety|every)|thanks? (?:our|the|all|every)|encourages?|expects? (?:all|every|students|families)|welcomes? (?:our|all|every)|hereby|confirms?|denies|condemns?|supports? (?:our|all|every|the)|values? (?:our|every|all)|strives?|endorses?)";

const frames: readonly (readonly [OfficialSort, RegExp])[] = [
	['behalf', new RegExp(`\\b(?:on|in) behalf of ${name}${stop}`, 'gi')],
	[
		'behalf',
		new RegExp(
			`\\b(?:confirm|announce|promise|guarantee|apologi[sz]e|say|answer|speak|comment|respond|clarify|deny|report|state|assure (?:you|everyone|families)|tell you)(?: officially| this| it)? (?:for|from|as|on the part of) ${name}${stop}`,
			'gi',
		),
	],
	[
		'behalf',
		/\b((?:the |our )[\w.&-]{1,20}(?: [\w.&-]{1,20}){0,3}?)(?:'s|s') (?:official |formal )?(?:position|stance|policy|official word) (?:on (?:this|that|it|the \w+) )?(?:is|that|remains|has not changed|was)\b/gi,
	],
	[
		'behalf',
		/(?:^|\n|[.!?] )(?:--?|–|—|~|sincerely,?|signed,?|love,?|yours,?|regards,?|warmly,?) ?(?:the |your )?([\w.'&-]{1,20}(?: [\w.'&-]{1,20}){0,4}? (?:team|administration|staff|faculty|office|counselors|pto|leadership))[\s!.]*$/gim,
	],
	['behalf', /\b(?:on|in) ((?:the |our |my )?[\w.&-]{1,20}(?: [\w.&-]{1,20}){0,5}?)(?:'s|s') behalf\b/gi],
	[
		'behalf',
		new RegExp(
			`\\b(?:speaking|answering|replying|responding|writing|posting|talking|commenting|apologi[sz]ing|here to speak|i speak|i'm speaking|i answer|i'm answering|i'm replying|i'm responding|i can speak|i'm authorized to (?:speak|say|tell|announce|confirm|share)|authorized by|let me speak|i am speaking|spokesperson|representative|representing|voice|mouthpiece|official (?:word|voice|statement|position|answer|response|announcement|notice|update|line|news)) (?:officially |here |today |tonight |now )?(?:for|from|of|as) ${name}${stop}`,
			'gi',
		),
	],
	[
		'behalf',
		new RegExp(
			`\\b(?:as|you can take this as|consider this|this is|take this as|print this as|treat this as|count this as) (?:a |an |the |our )?(?:official |formal )?(?:spokesperson|representative|rep|voice|word|position|answer|statement|response|notice|announcement|policy|stance) (?:for|of|from) ${name}${stop}`,
			'gi',
		),
	],
	[
		'behalf',
		/\b(?:as|this is|consider this|print this as|take this as|treat this as) ((?:the |our )?[\w.&-]{1,20}(?: [\w.&-]{1,20}){0,4}?)(?:'s|s') (?:official |formal |final )?(?:answer|statement|position|response|word|stance|policy|announcement)\b/gi,
	],
	[
		'we-at',
		new RegExp(
			`\\b(?:we|us|all of us|everyone|everybody|those of us|the (?:staff|faculty|team|folks|counselors|teachers|administration)|from all of us|all of us here|we all) (?:here |over |down |up |in here )?at ${name}(?= (?:are|would|want|do|don't|believe|know|take|feel|hope|can|will|have|wish|love|ask|value|regret|apologi[sz]e|say|think|strive|pride|stand|support|welcome|thank|never|always|expect|understand|recogni[sz]e|hear|promise|look|invite|encourage|could|couldn't|can't|won't|were|send|offer|celebrate|appreciate|share|aim|work|remain|were|heard|made|decided|require|commit)\\b|[,.:;!?\\n]|$)`,
			'gi',
		),
	],
	[
		'we-at',
		new RegExp(
			`(?:^|[.!?\\n]\\s?|\\b(?:and|because|but|here|so) )at ${name},? we (?:believe|feel|know|take|value|strive|pride|do not|don't|are (?:committed|proud|dedicated|sorry|aware)|have (?:decided|always)|will|promise|guarantee|expect|celebrate|put|think|stand|offer|ask|want|hold|say|never|always|recogni[sz]e|require|regret|apologi[sz]e)\\b`,
			'gi',
		),
	],
	[
		'announces',
		new RegExp(
			`\\b(?:announcement|psa|memo|bulletin|alert|notice|official notice|statement|message|word|reminder|update|news|advisory|apology|clarification|greetings|an apology|a statement|a message|a reminder|a note) from (?:all of us at |everyone at |everybody at )?${name}${stop}`,
			'gi',
		),
	],
	[
		'announces',
		/\b(?:this is|you(?:'ve| have) reached|hello from|hi from) (the (?:school|district|principal's office|main office|front office|administration|guidance office|superintendent's office|school board))(?=[,.:;!?\n]| (?:speaking|here|calling|and|with)\b)/gi,
	],
	[
		'behalf',
		new RegExp(
			`\\bas (?:a|an|the) (?:\\w{1,12} )?(?:official|employee|representative|spokesperson|administrator|rep|spokesman|spokeswoman|member) (?:with|for|of|at|from) ${name},? (?:i|we)\\b`,
			'gi',
		),
	],
	[
		'behalf',
		new RegExp(
			`\\bauthorized to (?:say|tell|announce|confirm|share)(?: you| everyone| families)?(?: that)? ${name}${stop}`,
			'gi',
		),
	],
	[
		'we-rule',
		new RegExp(
			`\\b(?:our|the) (?:\\w{1,12} )?(?:policy|practice|position|rule|stance|promise|goal|commitment|mission|expectation|philosophy) (?:here )?(?:at|in) ${name}${stop}`,
			'gi',
		),
	],
	['behalf', /\bwe,? as (?:a|the|your) (district|school|department|staff|faculty|administration|school community)\b/gi],
	['behalf', new RegExp(`(?:^|\\n|[.!] )official(?:ly)?: ${name}${stop}`, 'gi')],
	[
		'behalf',
		new RegExp(
			`\\b(?:rep|representative|employee|spokesperson|spokesman|spokeswoman|admin|administrator) (?:for|from|of|at|with) ${name},? (?:here|speaking|checking in)\\b`,
			'gi',
		),
	],
	[
		'behalf',
		new RegExp(
			`(?:^|[,.!?:\\n]\\s?)(?:(?:hi|hello|hey)(?: all| everyone)?,? )?${name} (?:employee|staff(?: member)?|rep|admin|representative|official)s? here\\b`,
			'gi',
		),
	],
	[
		'behalf',
		new RegExp(
			`\\bit is (?:also )?(?:the |our )?(?:official )?(?:position|policy|view|stance|belief|intention) of ${name} that\\b`,
			'gi',
		),
	],
	['behalf', /\b(?:on|for) ((?:the |our )[\w.&-]{1,20}(?: [\w.&-]{1,20}){0,3}?)(?:'s|s') part\b/gi],
	[
		'behalf',
		/\b(?:as|for) (the (?:school|district|administration|department|principal's office)),? (?:we|i) (?:can|reserve|will|are|have|do|must|ask|want|say|promise|assure)/gi,
	],
	[
		'behalf',
		/\b((?:the |our )?(?:administration|district|school|board|principal)) and (?:i|we) (?:have |both |all )?(?:agreed|decided|determined|arranged|will|are|promise|ask|want|believe)\b/gi,
	],
	[
		'behalf',
		new RegExp(
			`(?:^|\\n)\\W{0,3}(?:official )?(?:statement|update|notice|announcement|answer|bulletin|clarification|response|press release)(?: on \\w{1,14})?: ?${name} (?:closes|opens|moves|starts|begins|ends|will|is|are|has|takes|does|do|was|were|remains|have|did|wants)\\b`,
			'gi',
		),
	],
	[
		'behalf',
		new RegExp(
			`(?:^|[,.!?:\\n]\\s?)(?:(?:hi|hello|hey)(?: all| everyone)?,? )?${name} (?:dept|department|office|team|faculty|counselors|administration) here(?=[,.:!]| (?:to|with)\\b)`,
			'gi',
		),
	],
	['behalf', new RegExp(`\\bas the (?:official )?(?:voice|face|mouth) of [\\w' ]{2,30}, ${name}${stop}`, 'gi')],
	[
		'behalf',
		new RegExp(
			`(?:^|\\n|[.!?] )(?:signed|sincerely|regards|warmly|yours),? (the [\\w ]{2,20} (?:at|of|from) ${name.slice(1, -1)})[\\s.!]*$`,
			'gim',
		),
	],
	['behalf', /\bapproved by (the (?:school|district|principal|administration|superintendent))\b(?= and| so|[.!])/gi],
	['behalf', new RegExp(`\\bas ${name}, we (?:want|are|will|do|believe|have|ask|expect)\\b`, 'gi')],
	// Spoken as "we" who close, refund and look into things, to those whom a school tells.
	[
		'announces',
		/(?:^|\n)\W{0,3}(?:(?:dear|hello|attention|good (?:morning|evening|afternoon)|hi|important:?|reminder:?),? )?(?:all )?((?:families|parents(?: and (?:families|students|guardians))?|school community|caregivers|guardians)),[^\n]{0,80}\b(?:we(?:'re| are|'ll| will| have|'ve)(?: be)? (?:dismissing|closing|close|dismiss|cancel\w*|delay\w*|postpon\w*|moving|reopening|suspending|requiring|releasing|switching|in lockdown|investigating|aware)|due to|please be advised|school (?:is|will)|effective)\b/gi,
	],
	[
		'announces',
		/\b(?:(?:we|i)(?:'ll| will|'ve| have|'re| are)? (?:(?:be|fully|already|now) )?(?:refund\w*|investigated|looked into (?:this|it)|reserve the right|reopen\w*|issu(?:e|ing) refunds)) [^.!?\n]{0,60}?\b((?:every |all |the )?(?:tickets?|students?|families|parents|registrations?|schools?|district))\b/gi,
	],
	['notice', new RegExp(`(?:^|[.!?\\n]\\s?)here at ${name},`, 'gi')],
	[
		'notice',
		new RegExp(
			`\\b(?:attention|hello|good (?:morning|afternoon|evening)|dear|calling all|reminder|notice|hi|announcement:?|update:?|alert:?),? (?:all )?${name} (?:families|parents|students|community|staff|neighbors|caregivers|guardians|friends)\\b`,
			'gi',
		),
	],
	[
		'we-rule',
		new RegExp(
			`\\bwe (?:do not|don't|no longer|never|don't allow|do not allow|can't|cannot|won't|will not|will no longer|only|always|require|allow|accept|offer|guarantee) (?:[\\w'-]{1,16} ){1,9}?(?:at|in) ${name}${stop}`,
			'gi',
		),
	],
	[
		'announces',
		/\b(?:we|i) (?:have|'ve) decided to (?:close|open|cancel|move|end|extend|delay|dismiss|ban|require|allow) (the (?:yard|gym|school|building|playground|field|library|track|office|pool|doors?|campus|cafeteria|parking lot|auditorium|lot))\b/gi,
	],
];

/** Verbs of which a school or office is the subject: looked for first, because every word could begin a name. */
const predicates: readonly (readonly [OfficialSort, RegExp])[] = [
	[
		'says',
		/\b(?:will|is|has) (?:be )?(?:hold|holding|host|hosting|offer|offering|working|monitoring|making|launching|moving|opening|adding|updating|implement\w*|partner\w*|provide|providing)\b[^\n]{0,200}?\b(?:we look forward|thank you for your|we apologi[sz]e|we appreciate|please contact (?:us|our)|our (?:students|families|community)|top priority|for more information|effective immediately|we take)/gi,
	],
	['says', new RegExp(`\\b${says}\\b`, 'gi')],
	[
		'notice',
		/\b(?:will|is|has|are|have) (?:not |now |no longer |already |officially |pleased to )?(?:heard|looking|seeking|hiring|accepting|opening|closing|dismiss\w*|open|close|hold|host|offer|respond|enroll\w*|add\w*|cancel\w*|postpone\w*|delay\w*|release\w*|move\w*|begin\w*|resume\w*|continue\w*|provide\w*|launch\w*|expand\w*|be)\b/gi,
	],
	['notice', /\b(?:families|parents|students|community)[,:!]/gi],
];

// Where a subject begins: after a mark, or after a word that leads it in.
const leadIn = /[.!?:,;\n]\s*|\b(?:folks|that|know|and|but|so|because|friends|reminder|everyone|families|parents) /gi;

/** The words between the last mark or lead-in and `at`: a subject of one to eight words, or undefined. */
function subjectAt(text: string, at: number): {start: number; name: string} | undefined {
	const from = Math.max(0, at - 110);
	const before = text.slice(from, at);
	let start = from === 0 ? 0 : -1;
	for (const mark of before.matchAll(leadIn))
		if (mark.index + mark[0].length < before.length) start = mark.index + mark[0].length;
	if (start < 0) return undefined;
	const name = before.slice(start).replace(/,?\s+$/, '');
	if (!/^[\w.'& -]{2,}$/.test(name) || name.split(' ').length > 8) return undefined;
	return {start: from + start, name};
}

/** Sentences that speak for a school, an office or a district, with the name they speak for. */
export default defineReader({
	id: 'official',
	read({text}) {
		const clean = plain(text);
		const found: Signal<'official'>[] = [];
		for (const [sort, pattern] of frames) {
			for (const match of clean.matchAll(pattern)) {
				const [whole, spoken = ''] = match;
				const skipped = /^[\s.!?:,;]*/.exec(whole)?.[0].length ?? 0;
				found.push({
					type: 'official',
					start: match.index + skipped,
					end: match.index + whole.length,
					sort,
					name: spoken,
				});
			}
		}
		for (const [sort, pattern] of predicates) {
			for (const match of clean.matchAll(pattern)) {
				const subject = subjectAt(clean, match.index);
				if (subject)
					found.push({
						type: 'official',
						start: subject.start,
						end: match.index + match[0].length,
						sort,
						name: subject.name,
					});
			}
		}
		return found;
	},
});
