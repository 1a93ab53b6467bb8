import {defineReader} from '../define.ts';
import {plain, spansOf} from '../text/plain.ts';
import type {Span} from '../types.ts';
import type {Signal} from './types.ts';

const ordinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\\d{1,2}(?:st|nd|rd|th)|this|my|our|last)';
const lesson = '(?:period|hour|block|class|section|pd|bell)';
const special =
	'(?:music|gym|pe|p\\.e\\.|art|library|media|specials|special|recess|lunch|assembly|an assembly|computers|computer lab|stem|spanish|mass|chapel|the library|the gym|a pep rally|the assembly|picture day|dismissal|health|phys ed|swim)';
const kids =
	'(?:the kids|kids|my kids|the class|my class|my kiddos|kiddos|students|my students|the students|my babies|they|everyone|everybody|the littles|my littles|my \\d\\w{0,2} graders|my (?:freshmen|sophomores|juniors|seniors|homeroom|advisory)|' +
	ordinal +
	' ' +
	lesson +
	')';
const busy =
	'(?:taking|doing|watching|working on|testing|reading|silent reading|napping|asleep|down for nap|writing|at|in|having|on a|finishing|presenting|practicing|coloring|playing|busy|quiet|supposed to be|glued to)';
const are = "(?:are|is|'re|'s)";

/** Time taken from the school day, told as happening now. */
export const dutyNow = new RegExp(
	`\\b(?:${[
		`on (?:lunch|recess|bus|hall|hallway|cafeteria|car ?line|car|door|dismissal|yard|crosswalk|bathroom|playground|parking lot|morning|detention|study hall|library|cafe|gate) duty(?: right now| rn| currently| as (?:i|we) (?:type|speak)|,? (?:and|but|so|bored|freezing|again))`,
		`(?:i'm|im|technically|currently|still|stuck|officially) (?:\\w{1,12} ){0,3}?on (?:lunch|recess|bus|hall|hallway|cafeteria|car ?line|door|dismissal|yard|crosswalk|playground|detention|study hall|\\w{1,9}) duty`,
		`${kids} ${are} ${busy} (?:\\w{1,12} ){0,4}?(?:so|and) i(?:'ve| have|'m| am|'ve got| got| get)`,
		`${kids} ${are} (?:at|in|out at|off at|down at|with) ${special}`,
		`${kids} ${are} (?:watching|taking|testing|napping|down for nap|silent reading|reading silently|doing (?:a|an|their|the)|working on|busy with)`,
		`(?:my|our|this|the) (?:free|prep|planning|plan|conference|off) (?:period|hour|block|time)? ?(?:right now|rn|and i(?:'m| am)|so i(?:'m| am)|, (?:so|and))`,
		`free ${ordinal} ${lesson}`,
		`${ordinal} ${lesson} (?:is )?(?:free|prep|off|planning)`,
		`(?:proctoring|subbing|covering a class|covering ${ordinal} ${lesson}|supervising detention|monitoring study hall|babysitting study hall)`,
		`supposed to be (?:teaching|grading|supervising|on duty|working|proctoring|in class|at my desk|watching (?:the|my) (?:kids|class)|in a meeting|at pd)`,
		`(?:on|using) (?:school|district|company|work|the district's|the school's) (?:time|hours|clock)`,
		`on the clock`,
		`get(?:ting)? paid to`,
		`(?:posting|typing|tweeting|live|reporting|writing|coming to you|hello|hi|greetings|scrolling|hiding)(?: this)? (?:from|in|at) (?:my|the|our) (?:\\w{1,10} )?(?:classroom|class|desk|prep room|teachers' lounge|teachers lounge|staff room|staff lounge|workroom|band room|counseling office|guidance office|front office|press box|bus loop|car line|pickup line|cafeteria|gym office|library desk)`,
		`(?:should|supposed to|ought to|need to) be (?:grading|teaching|entering grades|lesson planning|supervising|proctoring|writing sub plans|in a meeting|at (?:a|my) (?:meeting|duty))`,
		`stuck (?:in|at) (?:a|an|this|the|another) (?:\\w{1,12} ){0,2}?(?:meeting|training|pd|in-?service|workshop|assembly|webinar)`,
		`(?:got|have|exactly|only) (?:\\w{1,8} )?(?:\\d{1,2}|\\w{3,12}) min(?:ute)?s (?:\\w{1,10} ){0,3}?(?:before|until|till|til|left of|left in|between) (?:the bell|my next class|${ordinal} ${lesson}|class|dismissal|recess|they (?:come|get) back|prep|lunch|pickup|the kids)`,
	].join('|')})\\b`,
	'gi',
);

/** Places and times of the school day, which tell of this moment only beside words that do (`present`). */
export const dutySetting = new RegExp(
	`\\b(?:${[
		`(?:lunch|planning|prep|free|conference|plan) (?:period|hour|block)`,
		`(?:on|in|during|it's|its) my (?:free|prep|planning|plan|conference|off|lunch)(?: (?:period|hour|block|time|break))?`,
		`(?:hiding|hid|hide|sitting|locked|crouched|tucked) (?:out )?in the (?:\\w{1,12} ){0,2}?(?:closet|book ?room|supply room|copy room|walk-in|stairwell|staff bathroom|faculty bathroom|storage room|kiln room|equipment room|sound booth|practice room)`,
		`(?:in the middle of|middle of|in|during|bored in|sitting in|stuck in|from|at|sneaking this in during|live from) (?:a|an|the|this|my|our|another) (?:\\w{1,12} ){0,2}?(?:faculty meeting|staff meeting|department meeting|iep meeting|504 meeting|pd|in-?service|professional development|data meeting|plc|homeroom|advisory|study hall|assembly|fire drill|test proctoring|parent-teacher conference)`,
		`(?:during|in the middle of|between) (?:${ordinal} (?:and ${ordinal} )?${lesson}s?|passing(?: period| time)?|classes|homeroom|advisory|class|pd|conferences|study hall|announcements|mad minute|silent reading|nap ?time|rest time|testing|the test|mcas|regents|map testing|state testing|quiet time|bells)`,
		`while (?:they|the kids|my kids|my class|the class|my students|students|seniors|juniors|sophomores|freshmen|first graders|fourth graders|third graders|kindergarten|${ordinal} ${lesson}|everybody|everyone|the sub|my para|my aide|my student teacher) (?:\\w{1,12} ){0,2}?(?:test|tests|take|takes|watch|watches|nap|naps|read|reads|work|works|write|writes|color|draw|finish|practice|teaches|covers|has|have|is|are|does|do|silent)`,
		`(?:at|from) (?:my desk|the front office|the office|the attendance desk|the nurse's office)(?: right now| rn| while| instead| pretending)`,
		`(?:bell rings|bell's|bell) in \\w{1,10}`,
	].join('|')})\\b`,
	'gi',
);

const present =
	/\b(?:confession|i have|i'm|im|i am|i've|here|right now|rn|currently|scrolling|scroll|posting|typing|tweeting|hiding|hid|sneaking|pretending|supposed|so i|still|live|stuck|sitting|ranking|bored|arguing|quick|real quick|talk to me|don't tell|shh+|technically|exactly|only)\b/i;

// The same words in a story about another day, a habit or a plan.
const notNow =
	/\b(?:was|were|had|yesterday|last (?:week|year|month|friday|monday|tuesday|wednesday|thursday|night)|always|every|used to|tomorrow|next (?:week|year|monday|time)|will be|on (?:monday|tuesday|wednesday|thursday|friday)s?|when i|back when|in \d{4}|years? ago|once|today i|ate|told|asked|graded|taught|never|if you)\b/i;

const now = /\b(?:right now|rn|currently|so i've got|so i have|as i type|technically)\b/i;

/** Words that place the writer at work at this moment. A story about class, told in the past, is none. */
export default defineReader({
	id: 'duty-time',
	read({text}) {
		const clean = plain(text);
		const around = ({start, end}: Span) => clean.slice(Math.max(0, start - 60), Math.min(clean.length, end + 50));
		const settings = spansOf(clean, dutySetting).filter((span) => present.test(around(span)));
		return [...spansOf(clean, dutyNow), ...settings]
			.filter((span) => !notNow.test(around(span)) || now.test(around(span)))
			.map((span): Signal<'duty-time'> => ({type: 'duty-time', ...span}));
	},
});
