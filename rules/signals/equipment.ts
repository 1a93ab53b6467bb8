import {defineReader} from '../define.ts';
import {plain, spansOf} from '../text/plain.ts';
import type {Signal} from './types.ts';

const machine =
	'computers?|laptop|desktop|chromebook|chrome ?book|ipad|i-?mac|mac ?book|mac|pc|tablet|machine|kiosk|surface|terminal|workstation|smart ?board|promethean|touchscreen|thinkpad|dell|hotspot|wi-?fi|network|loaner|loaner ipad|clear ?touch|monitor|screen|phone line';
const owner =
	"school(?:'s)?|district(?:'s)?|classroom|library|media center|office|front office|main office|guidance(?: office)?|counseling(?: office)?|attendance|attendance office|nurse(?:'s)?(?: office)?|lab|computer lab|band room|choir room|music room|art room|locker room|coach(?:es|'s|es')?(?: office)?|athletic(?: office)?|gym|resource room|teacher(?:s|'s|s')?(?: lounge| workroom)?|workroom|lounge|copy room|staff|staff room|faculty|faculty room|department|building|cafeteria|principal(?:'s)?|secretary(?:'s)?|work|work-issued|school-issued|district-issued|district-owned|school-owned|district hand-me-down|job(?:'s)?|student|kids'|class|science lab|room \\w{1,5}|circulation|press box|records room|superintendent's|doe|boe";
const onIt =
	'thank god for|thanks to|bless|courtesy of|powered by|brought to you by|on|off|off of|from|using|via|through|with|borrowing|hogging|commandeered|stole|sneaking onto|logged (?:in|on|into \\w{1,12})(?: on| onto| to| from| with)?|signed in (?:on|to|from)|typing (?:this )?(?:on|from)|typed (?:this )?(?:on|from)|posting (?:this )?(?:on|from)|posted (?:this )?(?:on|from)|writing (?:this )?(?:on|from)|tweeting (?:this )?(?:on|from)|scrolling (?:on|from)|sent from|hi from|hello from|greetings from|live from|coming to you from|comes to you from|up on|in on|over on';
const mine = 'the|my|our|this|a|an|one of the|one of our|some';

/** "off the library circulation computer", "from my school laptop", "on the guidance desktop". */
export const ownedMachine = new RegExp(
	`\\b(?:${onIt}) (?:${mine})? ?(?:(?:old|new|shared|spare|borrowed|ancient|slow|trusty|loaner|big|good|only|back|front) ){0,2}(?:${owner})(?: (?:\\w{1,14}(?:'s)?) ?){0,2} ?(?:${machine})\\b`,
	'gi',
);

/** "the laptop the district hands out", "on the iPad from the guidance cart". */
export const machineOfSchool = new RegExp(
	`\\b(?:${onIt}) (?:${mine}) (?:\\w{1,12} ){0,2}?(?:${machine}) (?:that )?(?:(?:from|in|at|of|belonging to|off) (?:the|my|our) (?:\\w{1,12} ){0,2}?(?:district|school|office|library|lab|classroom|cart|media center|guidance|front desk|circulation desk|workroom|department|building|tech (?:office|department|closet))|(?:the|my|our) (?:district|school|principal|department|building|tech (?:guy|office|department)|it (?:guy|office|department)) (?:gave|gives|hands|handed|issued|issues|lent|lends|loaned|loans|bought|buys|assigned|owns|pays|provides|provided))\\b`,
	'gi',
);

/** "The school iPad still lets me on Facebook". */
export const machineLets = new RegExp(
	`\\b(?:the|my|this|our) (?:\\w{1,12} )?(?:${owner}) (?:\\w{1,12} )?(?:${machine}) (?:\\w{1,10} ){0,2}?(?:lets me|let me|doesn't block|does not block|didn't block|isn't blocking|still works for|is how i'm|is all i have|is the only|is where i|types|keyboard|has the best|is finally|autocorrected|autocorrects)`,
	'gi',
);

// A machine that belongs to somebody else, or to nobody's school.
const elsewhere =
	/\b(?:town|public|city|county|home|personal|own|hotel|airport|hospital|church|husband's|wife's|daughter's|son's|kid's|mom's|dad's|brother's|sister's|friend's|neighbor's|college|university|apple|best buy|roommate's)\b/i;
const notDone =
	/\b(?:never|not|don't|won't|can't|isn't|wasn't|cannot|no longer|blocked|instead of|unlike|shouldn't|students?|families|parents|kids) (?:\w{1,10} ){0,4}$/i;

/** School machines and networks that the writer says they are on. Their own phone, the town library or a rule about machines is none. */
export default defineReader({
	id: 'equipment',
	read({text}) {
		const clean = plain(text);
		const found: Signal<'equipment'>[] = [];
		for (const span of [
			...spansOf(clean, ownedMachine),
			...spansOf(clean, machineOfSchool),
			...spansOf(clean, machineLets),
		]) {
			if (elsewhere.test(clean.slice(span.start, span.end))) continue;
			if (notDone.test(clean.slice(Math.max(0, span.start - 50), span.start))) continue;
			found.push({type: 'equipment', ...span});
		}
		return found;
	},
});
