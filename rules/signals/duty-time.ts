import {defineReader} from '../define.ts';
import {overlaps, plain, spansOf} from '../text/plain.ts';
import type {Span} from '../types.ts';
import type {Signal} from './types.ts';

const lesson =
	'(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\\d{1,2}(?:st|nd|rd|th)|this|last) (?:period|hour|block|class|section|pd|bell)';
const pupils = `(?:(?:the|my|our|these|all the) )?(?:(?:whole|entire|little|\\d\\w{0,2}) )?(?:kids|kiddos|class|students|babies|littles|graders|freshmen|sophomores|juniors|seniors|homeroom|advisory|kinders?|scholars|study hall|${lesson})`;
const duty =
	'(?:lunch|recess|bus|hall|hallway|cafeteria|car ?line|car|door|dismissal|yard|crosswalk|bathroom|playground|parking lot|morning|detention|study hall|library|gate|crossing) duty';
const meeting =
	'(?:faculty|staff|department|dept|data|team|admin|iep|504|plc|building|curriculum) meetings?|pd|in-?service|professional development|plc|assembly|pep rally|pep fest|fire drill|homeroom|advisory|study hall|convocation|conferences';
const free = '(?:prep|planning|plan|free|conference|off)';

/** Where and when a working day goes by: duties, lessons, free periods, meetings, rooms, bells. */
export const schoolSetting = new RegExp(
	`\\b(?:${[
		duty,
		lesson,
		`(?:my|our|this) ${free}(?: (?:period|hour|block|time))?|${free} (?:period|hour|block)|(?:in|on|during) (?:prep|planning)|(?:free|off) ${lesson}`,
		'(?:lunch|duty[- ]free lunch) (?:period|break|hour)|my lunch',
		meeting,
		`${pupils}(?:'s|'re| is| are)(?: all| still| currently| so| dead| busy| finally| just| being)? (?:[a-z]{2,12}ing|asleep|quiet|silent|busy|at|in|on|down|out|off|gone|glued|supposed)`,
		`while (?:\\w{1,10} ){0,3}?(?:${pupils}|they|everybody|everyone|the sub|my para|my aide|my student teacher)`,
		`${pupils} (?:takes|watches|works|reads|naps|tests|finishes|does|has|draws|colors)`,
		"(?:the |my |a )?sub(?:'s| is| has) (?:in|got|covering|teaching)[\\w ]{0,14}",
		"(?:the|my|our) (?:[\\w']{1,10} )?(?:classroom|prep room|lounge|staff ?room|workroom|band room|choir room|counseling office|guidance office|front office|attendance desk|press box|bus loop|car line|pickup line|book ?room|supply (?:room|closet)|copy room|staff bathroom|faculty bathroom|storage room|kiln room|equipment room|practice room|sound booth|desk|walk-in|stairwell|nurse's office)",
		'(?:the|first|last|next) bell|bell (?:rings|in)|passing (?:period|time)|between classes|dismissal|silent reading|nap ?time|rest time|quiet time',
		'(?:mcas|regents|map|state|ap|psat) testing|(?:proctoring|subbing|monitoring|supervising)\\b[\\w ]{0,12}|covering (?:a class|class|' +
			lesson +
			')',
	].join('|')})\\b`,
	'gi',
);

/** Words that say by themselves that the writer's time is the school's. */
export const dutyNow = new RegExp(
	`\\b(?:${[
		`(?:i'm|im|technically|currently|still|stuck|officially|i am) (?:\\w{1,12} ){0,3}?on (?:${duty}|duty)`,
		`(?:supposed to|should|ought to|need to) be (?:\\w{1,8} )?(?:teaching|grading|supervising|on duty|working|proctoring|in class|at my desk|watching (?:the|my) (?:kids|class)|in a meeting|at (?:a |my )?(?:pd|meeting|duty)|entering grades|lesson planning|planning|writing (?:sub plans|ieps?|report cards))`,
		"(?:on|using) (?:school|district|company|work|the district's|the school's|taxpayer) (?:time|hours|clock)|on the clock|getting paid to",
		`(?:got|have|exactly|only) (?:\\w{1,8} )?(?:\\d{1,2}|\\w{3,12}) min(?:ute)?s (?:\\w{1,10} ){0,3}?(?:before|until|till|til|left of|left in|between) (?:the bell|my next class|${lesson}|class|dismissal|recess|they (?:come|get) back|prep|lunch|pickup|the kids)`,
		`(?:posting|typing|tweeting|live|writing|coming to you|hello|hi|greetings|scrolling|hiding|broadcasting)(?: this)? (?:from|in|at|during) (?:a |an |my |the |our |this )?(?:\\w{1,10} ){0,2}?(?:classroom|class|desk|lounge|staff ?room|workroom|band room|office|press box|bus loop|car line|pickup line|${meeting})`,
	].join('|')})\\b`,
	'gi',
);

/** What somebody does who is not at work just then, told of this moment. */
const idle =
	/\b(?:rn|right now|currently|as (?:i|we) (?:type|speak)|technically|posting|typing|typed|tweeting|scroll(?:ing|ed)?|brows(?:e|ing)|shop(?:ping)?|rank(?:ing)?|bored|bidding|refreshing|sneak(?:ing|y)?|hid(?:e|ing)?|pretending|arguing|on here|i'm here|here i am|fantasy|wordle|nails|bingo|ama|ask me (?:anything|stuff)|send (?:help|snacks|memes|coffee)|entertain me|distract me|judge me|talk to me|roast me|tell me|don't tell|shh+|confession|live from|so (?:here(?:'s|s)?|i'm|im|let's|lets|who|what|tell|i(?:'ve| have| get| got))|and i(?:'m|m| am) (?:here|on|look|watch|scroll|just|play|tak|sitt|read|bored)|memes|i(?:'m|m| am) (?:on (?!my way|it\b|the way)|taking|looking at|watching|playing|reading|picking|on my|bored|stuck|sitting|supposed)|let's (?:rank|talk|play|debate|hear)|(?:real )?quick (?:question|poll|q|one)|real quick|let me tell|hi from|hello from|greetings from|somebody talk|what's everybody|what's everyone|who's (?:up|around|got)|pinterest|ebay|amazon|etsy|reddit|tiktok)\b/i;
/** "Sitting through PD slide 84", "stuck in a data meeting": there, and saying so. */
const stuck =
	/\b(?:sitting (?:in|through|at)|stuck (?:in|at)|bored in|hiding in|hid in|locked in|trapped in|in the middle of|during|on|in|live from) (?:\w{1,10} ){0,3}$/i;

// The same words in a story about another day, a habit or a plan.
const notNow =
	/\b(?:was|were|had|did|didn't|yesterday|last (?:week|year|month|friday|monday|tuesday|wednesday|thursday|night)|always|every (?:\w+day|week|month|year|time|morning|single|other)|used to|tomorrow|tmrw|next (?:week|year|monday|time)|will be|on (?:monday|tuesday|wednesday|thursday|friday|saturday)s?|when i|back when|in \d{4}|years? ago|once|today i|home now|spend|ate|told|asked|graded|taught|ran|read a|wrote|never|if you|got to see|survived|finished|went)\b/i;
const now = /\b(?:right now|rn|currently|so i've got|so i have|as i type|technically)\b/i;

/**
 * Words that place the writer at work: `now` where they also say that it is this moment. A story about class, told in the
 * past, is not of now; it may still be what a finding by the clock points at.
 */
export default defineReader({
	id: 'duty-time',
	read({text}) {
		const clean = plain(text);
		const around = ({start, end}: Span) => clean.slice(Math.max(0, start - 60), Math.min(clean.length, end + 60));
		const isPast = (span: Span) => notNow.test(around(span)) && !now.test(around(span));
		const firm = spansOf(clean, dutyNow).filter((span) => !isPast(span));
		const settings = spansOf(clean, schoolSetting)
			.filter((span) => !isPast(span) && !firm.some((other) => overlaps(span, other)))
			.map((span): Signal<'duty-time'> => {
				const before = clean.slice(Math.max(0, span.start - 40), span.start);
				const isThere =
					stuck.test(before) ||
					/\bduty$/.test(clean.slice(span.start, span.end)) ||
					!/\b(?:in|from|at|to) (?:the |my )?$/i.test(before);
				return {type: 'duty-time', ...span, now: isThere && idle.test(around(span))};
			});
		return [...firm.map((span): Signal<'duty-time'> => ({type: 'duty-time', ...span, now: true})), ...settings];
	},
});
