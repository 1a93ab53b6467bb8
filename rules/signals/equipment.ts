import {defineReader} from '../define.ts';
import {plain, spansOf} from '../text/plain.ts';
import type {Signal} from './types.ts';

const machine =
	'computers?|pc|laptop|desktop|chromebook|chrome ?book|ipad|i-?mac|mac ?book|mac|tablet|machine|kiosk|surface|terminal|workstation|smart ?board|promethean|touchscreen|thinkpad|dell|hotspot|wi-?fi|network|loaner|clear ?touch|monitor|internet';
const place =
	"school|district|classroom|class|library|media center|office|guidance|counseling|attendance|nurse(?:'s)?|lab|band|choir|orchestra|music|art|locker room|coach(?:es|'s|es')?|athletic|gym|resource room|teacher(?:s|'s|s')?|workroom|lounge|copy room|staff|faculty|department|building|cafeteria|principal(?:'s)?|secretary(?:'s)?|work|job|student|science|room \\w{1,5}|circulation|press box|records|superintendent's|doe|boe";
const owner = `(?:${place})(?:'s|-issued|-owned)?|district hand-me-down`;

/** A machine of the school's, as it is named: "the band office desktop", "my work iPad". */
export const schoolMachine = new RegExp(
	`\\b(?:the|my|our|this|a|an|some) (?:(?!from|on|off|to|in|at|of|with|via|using)[\\w-]{1,10} ){0,2}?(?:${owner}) (?:[\\w']{1,10} ){0,2}?(?:${machine})\\b`,
	'gi',
);
/** The same the other way round: "the laptop the district hands out", "the iPad from the guidance cart". */
export const machineOfSchool = new RegExp(
	`\\b(?:the|my|our|this|a|an) (?:[\\w-]{1,10} ){0,2}?(?:${machine}) (?:that )?(?:(?:from|in|at|of|off|belonging to) (?:the|my|our) (?:\\w{1,10} ){0,2}?(?:${place}|cart|front desk|tech closet)|(?:the|my|our) (?:${place}|tech guy|it guy)(?: \\w{1,10})? (?:gave|gives|hands|handed|issued|issues|lent|lends|loaned|loans|bought|buys|assigned|owns|pays|provides|provided)|(?:they|work|school) (?:gave|gives|issued|issues|lent|handed) (?:me|us))\\b`,
	'gi',
);

/** Words before the machine by which the writer is on it. */
const used =
	/\b(?:on|off|from|via|using|through|onto|into|borrow(?:ed|ing)?|hogging|commandeered|stole|up on|over on|thank god for|thanks to|bless|courtesy of|powered by|brought to you by|hi from|hello from)(?: of)? ?$/i;
/** Words after it. */
const serves =
	/^ (?:still |finally |never |\w+ly )?(?:lets?|loads?|runs|opens|works|doesn't block|does not block|didn't block|isn't blocking|works for|keyboard|autocorrect(?:s|ed)?|types|has the best|is (?:basically|really|mostly|just|how|where|all i|the only|now|my|finally|getting))\b/i;
// A rule about machines, or the machine as a thing of its own.
const asThing =
	/^ (?:policy|policies|carts?(?! )|fees?|insurance|case|charger|repairs?|rollout|program|is broken|contract|skills)\b/i;
// A machine that belongs to somebody else, or to nobody's school.
const elsewhere =
	/\b(?:town|public|city|county|home|personal|own|hotel|airport|hospital|church|husband's|wife's|daughter's|son's|kid's|mom's|dad's|brother's|sister's|friend's|neighbor's|college|university|apple|best buy|roommate's)\b/i;
const notDone =
	/\b(?:never|not|don't|won't|can't|isn't|wasn't|was|were|cannot|no longer|blocked|instead of|unlike|shouldn't|students?|families|parents|kids|they|he|she|stay|keep) (?:\w{1,10} ){0,4}$/i;

/** School machines and networks that the writer says they are on. Their own phone, the town library or a rule about machines is none. */
export default defineReader({
	id: 'equipment',
	read({text}) {
		const clean = plain(text);
		const found: Signal<'equipment'>[] = [];
		for (const span of [...spansOf(clean, schoolMachine), ...spansOf(clean, machineOfSchool)]) {
			const [before, after] = [
				clean.slice(Math.max(0, span.start - 50), span.start),
				clean.slice(span.end, span.end + 40),
			];
			const by = used.exec(before);
			if (!by && !serves.test(after)) continue;
			if (elsewhere.test(clean.slice(span.start, span.end)) || notDone.test(before)) continue;
			if (asThing.test(after) && !by) continue;
			found.push({type: 'equipment', start: by ? span.start - (before.length - by.index) : span.start, end: span.end});
		}
		return found;
	},
});
