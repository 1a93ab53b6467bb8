import {defineReader} from '../define.ts';
import {persons} from '../lexicon/insults.ts';
import {anyOf, plain, spansOf} from '../text/plain.ts';
import type {Signal} from './types.ts';

const harm =
	'key|slash|smash|bash|punch|slap|hurt|strangle|choke|beat|stab|shoot|burn|torch|kick|hit|smack|deck|clobber|pummel|wring|bury|end|destroy|ruin|wreck|break|kill|murder|gut|hunt|flatten|run over|tear|rip|snap|drown|knock|rearrange|throttle|whoop|jump|crush|make|find|come find|come for|come after|put|drop|cut|crack|drag|skin|egg|bomb|blow';
const target =
	`(?:that|this|the|our|his|her) (?:\\w{1,10} )?(?:${anyOf(persons)})\\b|` +
	"(?:that|this|the|his|her|their|your) \\w{1,12}'s \\w{1,12}|" +
	'you|ya|u|your \\w{1,12}|yer \\w{1,12}|him|her|them|his \\w{1,12}|her \\w{1,12}|their \\w{1,12}|(?:the|that|his|her|your) (?:smirk|grin|smile|look|stupid \\w+|teeth|snot|hell|crap|attitude|taste) (?:off|out|right off)|that (?:thing|truck|car|suv|tahoe|van|man|guy|dude|woman|ref|umpire|kid|clown|idiot|windshield|house|bike|jerk|coach|judge|punk|mailbox|drone|dog)|whoever|the (?:guy|man|woman|person|next person|kid|ref|one) who';
const intent =
	"i(?:'ll| will|'m going to|'m gonna|m gonna| am going to|'m about to|ma|'m fixing to|'d like to|'d love to| swear i'll| swear i will| might just| should just| ought to| could)|we(?:'ll| will|'re going to|'re gonna| are going to)|gonna|(?:somebody|someone|somebody's|he|she|they|you) (?:will|should|ought to|needs? to|is going to|are going to|gonna)";

/** "I will key that thing", "somebody ought to slap him". */
export const plainThreat = new RegExp(
	`\\b(?:${intent}) (?:\\w{1,12} ){0,2}?(?:${harm}) (?:up |down |over |in |on |out )?(?:${target})\\b`,
	'gi',
);

// What makes a figure of speech of it: games, food, jokes among friends, and "make you" or "find you" something good.
const harmless =
	/\b(?:if you spoil|lol|lmao|haha|for coffee|love you|dinner|proud|smile|laugh|cookies|cookie|casserole|a seat|a spot|a job|a home|the form|the link|a copy|in touch|know|on the list|in the (?:group|game|lineup)|a shirt|later|at the door|after class|before class|in the lobby|by the flag)\b|😂|🤣|😆|😘|❤️|💛/i;
const soft =
	/\b(?:make|find|put|drop|come find|hit|end|beat|break|crush|destroy|jump|drag|tear|knock|kick) (?:up |down |over |in |on |out )?(?:you|ya|u|him|her|them|your \w+|his \w+|her \w+|their \w+)\b/i;
const hard =
	/\b(?:pay|sorry|regret|suffer|bleed|eat it|wish|beg|your (?:face|nose|teeth|legs?|neck|knees?|jaw|windows?|windshield|tires?|car|truck|house|career|life|fingers|skull|head|arms?|bones|mailbox|camera)|his (?:face|nose|teeth|legs?|neck|knees?|jaw|windows?|tires?|car|truck|house|career|life|head)|their (?:face|teeth|legs|windows|tires|car|house|career|life)|her (?:face|teeth|car|tires|house|career|life|neck)|down|up|where you (?:live|sleep|work|park)|one by one|bat|gun|shovel|knife|crowbar|tire iron|golf club|hammer)\b/i;

/** "I'm shooting it and whoever is holding the remote". */
export const announced =
	/\b(?:i'm|i am|im) (?:shooting|punching|slapping|knocking|breaking|smashing|burning|keying|slashing|beating|stabbing|strangling|decking|torching|choking) (?:it|him|her|you|them|whoever|the next|your \w+|his \w+|their \w+|somebody|someone)\b/gi;

/** "Beat the brakes off whoever did it". */
export const beating =
	/\b(?:i(?:'ll| will|'m gonna|'m going to| swear i'll|'d love to| could)|gonna|somebody (?:should|needs to|ought to)|someone (?:should|needs to|ought to)) (?:\w{1,10} ){0,2}?(?:beat|kick|knock|slap|punch|smack|whoop|stomp) (?:the|your|his|her|their) \w{1,12} (?:off|out|in|into)\b/gi;

/** Said without a verb of harm, and meant to frighten. */
export const veiledThreat = new RegExp(
	`\\b(?:${[
		'(?:i|we) know (?:exactly )?(?:where|what) (?:you|he|she|they|your \\w+|his \\w+) (?:live|lives|park|parks|work|works|sleep|sleeps|drive|drives|walk|walks|eat|leave|go|goes|goes to school)',
		'watch your back',
		'(?:better|had better|best) not (?:walk|park|be|go|show|come|turn|leave)[\\w ]{0,24}\\b(?:alone|again|here|around|his car|her car)',
		'(?:your|his|her|their) (?:house|car|barn|garage|truck) burns?',
		"(?:i'll|i will|we'll|i'm gonna|gonna) be (?:waiting|outside|there|right there|standing)[\\w ]{0,16} (?:you|your (?:car|truck|house|door|porch|driveway|locker|office)|the parking lot)",
		'keep (?:running your mouth|talking|it up|pushing me|it coming) and (?:see|i|we|you)',
		'(?:is|are|be|gonna be) (?:getting|gonna get|going to get|about to get|fixing to get|fixin to get|about to catch) (?:knocked|slapped|punched|run over|decked|popped|smacked|these|beat|dropped|hurt|hit|whooped|stomped|a fist|hands)',
		'(?:leave|leaving|go home|come out|carried out) (?:in|on) (?:an ambulance|a body ?bag|a stretcher|handcuffs|a box|pieces)',
		"(?:you'll|he'll|she'll|they'll|gonna|will) (?:end up|wind up|be) (?:in (?:the (?:hospital|er|ground)|a ditch|traction)|six feet under|picking up (?:your|his|her) teeth|eating through a straw)",
		'i (?:own|have|carry) (?:a gun|guns|a bat|a rifle)',
		'(?:come|get|go|talk|look|step) (?:near|at|to|close to|on) (?:me|my \\w+|her|him|us) again and',
		"(?:they|nobody|no one|cops) (?:won't|will never|'ll never|will) (?:ever )?find (?:you|your body|the body)",
		'better have (?:good )?(?:insurance|a lawyer|health insurance|a spare|dental)',
		'sleep with one eye open',
		'look over your shoulder',
		"you(?:'ll| will| are going to|'re gonna) (?:regret|pay for|be sorry|wish you)(?! (?:missing|skipping|not|passing|if you (?:miss|skip)|buying))",
		"you(?:'re| are) (?:dead|a dead (?:man|woman)|done for|going to bleed)",
		"(?:better|you'd better|best) (?:watch|sleep|hope|pray) (?:yourself|yourselves|out|your|i|we|he|she|nobody|light)",
		"(?:pray|hope) (?:i|we) (?:never|don't) (?:see|find|catch|meet|run into) (?:you|him|her|them)",
		'catch these hands',
		'these hands',
		'say (?:that|it) to my face',
		'meet me in the parking lot',
		'see what happens (?:to you|to your|next|when)',
		"(?:it'd|it would|would) be a shame if (?:something|anything)",
		'snitches get',
		'count your (?:days|tires|windows|blessings while)',
		"i(?:'ve| have) got a (?:shovel|bat|gun|tire iron)",
		'(?:enjoy|love) (?:those|your) (?:tires|windows|kneecaps)',
		'(?:nice|pretty) (?:house|car|truck|windows|family),? (?:be a )?shame',
		'be a shame if (?:something|anything|somebody|someone)',
		'you have been warned',
		"(?:won't|don't) see (?:me|it|us) coming",
	].join('|')})\\b`,
	'gi',
);

/** A wish that somebody comes to harm. */
export const harmWish =
	/\b(?:hope|wish|pray) (?:that )?(?:whoever|the (?:\w{1,12} ){1,3}(?:who|that)) (?:\w{1,12} ){1,8}?(?:dies|rots|chokes|burns|drowns|crashes|suffers|gets hit|bleeds|breaks (?:his|her|their|a)|steps on|falls)|\b(?:hope|wish|pray) (?:that )?(?:you|he|she|they|the \w{1,12}|your \w{1,12}|his \w{1,12}|their \w{1,12}|both of you|all of you|every one of (?:you|them)) (?:all )?(?:die|dies|died|rot|rots|choke|chokes|burn|burns|drown|drowns|crash|crashes|suffer|suffers|get hit|gets hit|get cancer|gets cancer|get run over|gets run over|get hurt|gets hurt|get jumped|gets jumped|break|breaks|bleed|bleeds|get what|lose a)|\b(?:deserves?|needs?|ought) to be (?:shot|beaten|hanged|hung|whipped|slapped|punched|run over|strung up|dragged|beat up|lynched|put down|smacked)/gi;

/** Threats, open and veiled, and wishes of harm. Jokes among friends and contests ("kill it Friday", "we'll crush them") are none. */
export default defineReader({
	id: 'threat',
	read({text}) {
		const clean = plain(text);
		const found: Signal<'threat'>[] = [];
		if (!harmless.test(clean)) {
			for (const span of spansOf(clean, plainThreat)) {
				const words = clean.slice(Math.max(0, span.start - 60), Math.min(clean.length, span.end + 40));
				if (soft.test(words) && !hard.test(words)) continue;
				found.push({type: 'threat', ...span, sort: 'plain'});
			}
		}
		if (!harmless.test(clean))
			for (const span of spansOf(clean, announced)) found.push({type: 'threat', ...span, sort: 'plain'});
		for (const span of spansOf(clean, beating)) found.push({type: 'threat', ...span, sort: 'plain'});
		for (const span of spansOf(clean, veiledThreat)) found.push({type: 'threat', ...span, sort: 'veiled'});
		for (const span of spansOf(clean, harmWish)) found.push({type: 'threat', ...span, sort: 'wish'});
		return found;
	},
});
