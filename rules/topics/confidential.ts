import {defineTopic, type Judgement} from '../define.ts';
import type {Reading} from '../reading.ts';
import type {Signal} from '../signals/types.ts';
import {isQuoted, overlaps, plain, sentenceAt, sentencesOf} from '../text/plain.ts';
import type {Span} from '../types.ts';

// Somebody of the writer's own, or the writer: their health is theirs to tell.
const ownOwner =
	/\b(?:my (?:own |little |big |baby |twin |late |dear |poor )?(?:husband|wife|mom|mother|dad|father|son|daughter|kid|kids|sister|brother|niece|nephew|cousin|aunt|uncle|grand\w+|ma|mama|ex|partner|fianc\w+|dog|cat|friend|neighbor|buddy|roommate|best friend|in-laws?|mother-in-law|knee|back|hip|shoulder|surgery|surgeon|doctor|therapist|biopsy|diagnosis|pregnancy|leave|chemo)|i(?:'m| am| had| have|'ve| was| got| need|'ll)|our (?:niece|nephew|cousin|son|daughter|dog|cat|own)|(?:mom|dad|ma|rob|grandma|grandpa|nana|papa|farmor|farfar|nonna|nonno)(?:'s)?)\b/i;

// Told with leave, or public anyway.
const settled =
	/\b(?:(?:with|has|gave|given) (?:her|his|their) (?:permission|blessing|ok|okay|leave)|(?:she|he|they)(?: asked (?:me|us) to| wanted| wants| said (?:yes|i could|go ahead|to)|'s fine with| told me to| is okay with| both said)|asked (?:me|us) to (?:share|post|tell|say)|announced (?:it )?(?:at|in|on|to|today|yesterday)|publicly|press release|in the (?:paper|news)|minutes (?:are )?posted|retire\w*|congratulations|congrats|obituary|died|passed away|century|\b1[89]\d\d\b|funeral|memorial|in memory|rest in peace|welcome back|scholarship|hall of fame|published|according to|named (?:our|the|as)|teacher of the year|engaged|it's a (?:boy|girl))\b/i;

const schoolTie =
	/\b(?:schools?|hall|wing|(?:band|choir|gym|side gym|stage) \w+|kinder|(?:lockdown|fire) drill|building|vault|our (?:auditorium|gym|building|wing|hall|library|stage|cafeteria|band room|rink|campus|pool|theater)|high school|middle school|elementary|auditorium|classroom|cafeteria|nurse|gym|principal|custodians?|\w wing|hallway|district|capital project|locker room|band room|students|kids|kiln room|main office|front office|substitutes?|teachers?|parents|pickup|concert|stage lights|press box|lunch)\b/i;
const publicPlace =
	/\b(?:public|open house|treehouse|tree house|dollhouse|my (?:house|home|kitchen|basement|garage)|our (?:house|home|kitchen)|theatre|museum|castle|napkin|for sale|apartment|condo|fundraiser|visitors?|tour bus|ticket|ribbon[- ]cutting|dedication)\b/i;
const shown =
	/\b(?:pov|this is|took you|film(?:ed|ing)?|video|photos?|pics?|pictures?|walk(?:ing)?[- ]?through|tour|snuck|sneak|here's|here is|here are|look(?:ing)?|peek|climbed|inside|behind the scenes|footage|selfie|clip|live from|attached|below|enjoy|swipe|dug)\b/i;

/** "Sean's knee replacement": a name directly before the matter that is nobody of the staff. */
function isStrangers(text: string, matter: Span, staff: readonly Span[]): boolean {
	const owner = /\b([A-Z][a-z]+)'s (?:\w{1,10} )?$/.exec(text.slice(Math.max(0, matter.start - 40), matter.start));
	if (!owner) return false;
	const start = matter.start - owner[0].length;
	return !staff.some((span) => span.start <= start + owner[0].length && start <= span.end + 2);
}

/** Pairs a colleague with a matter of theirs: in one sentence, or the matter in the very next one. */
function colleagueMatters({draft, signals, people, blocks}: Reading): Signal<'staff-matter'>[] {
	if (blocks.length === 0) return [];
	const text = plain(draft.text);
	const staff: Span[] = [
		...signals.of('staff'),
		...people.all
			.filter(({role, sure}) => role === 'colleague' && sure >= 0.5)
			.flatMap(({mentions}) => mentions.filter(({form}) => form !== 'pronoun' && form !== 'group')),
	];
	const hushed = signals.of('secrecy').some(({sort}) => sort === 'confided' || sort === 'unreleased');
	const atWork =
		signals.of('work-talk').length > 0 ||
		signals.of('union-talk').length > 0 ||
		/\b(?:building|school|hallway|office|coworkers?|colleagues?|staff|faculty|lounge|district|copier|homeroom|principal|teachers?|classroom|next door|team|department)\b/i.test(
			text,
		);
	return signals.of('staff-matter').filter((matter) => {
		const around = sentenceAt(text, matter);
		const words = text.slice(around.start, around.end);
		if (settled.test(words)) return false;
		const owner = people.ownerOf(matter);
		// "Our aide Denise lost her baby": the name beside the job is the colleague's.
		const isStaff = owner?.mentions.some((mention) =>
			staff.some((span) => mention.start <= span.end + 2 && span.start < mention.end),
		);
		if (
			owner &&
			!isStaff &&
			owner.sure >= 0.5 &&
			['student', 'own-family', 'fictional', 'public', 'animal', 'writer', 'student-family', 'friend'].includes(
				owner.role,
			)
		)
			return false;
		const before = text.slice(around.start, matter.start);
		if (ownOwner.test(before)) return false;
		if (staff.some((span) => overlaps(span, around)) && !isStrangers(text, matter, staff)) return true;
		if (matter.sort === 'file')
			return (
				/\b(?:he|she|him|her|his|they|them|[A-Z][a-z]+'?s?)\b/.test(words) &&
				!/\b(?:i|my|i'm|i've|we|our)\b/i.test(text.slice(around.start, matter.start))
			);
		// Told under a promise, at work, of somebody who is no student and none of the writer's own.
		if (
			hushed &&
			atWork &&
			people.students.length === 0 &&
			!ownOwner.test(text) &&
			/\b(?:he|she|him|her|his|they|their)\b/i.test(words)
		)
			return true;
		const previous = around.start > 2 ? sentenceAt(text, {start: around.start - 2, end: around.start - 2}) : undefined;
		return (
			!!previous &&
			staff.some((span) => overlaps(span, previous)) &&
			!ownOwner.test(text.slice(previous.start, previous.end))
		);
	});
}

function premises({draft, signals}: Reading): Judgement[] {
	const found: Judgement[] = [];
	const text = plain(draft.text);
	const told = draft.media.map(({alt = '', fileName = ''}) => `${alt} ${fileName.replace(/[_.-]/g, ' ')}`).join(' ');
	const places = signals.of('premises').filter(({sort}) => sort === 'plan' || sort === 'place');
	const pictured =
		/floor ?plan|blueprint|boiler|tunnel|catwalk|rigging|server (?:room|rack)|roof hatch|padlock|locked (?:cage|equipment|door|room)|camera (?:monitor|feed|wall)|security (?:monitor|camera)|schematic|electrical (?:panel|room)|mechanical room|alarm panel|key cabinet|crawl ?space|vault|evacuation map/i.test(
			told,
		);
	const isShown = draft.media.length > 0 || shown.test(text);
	const ofSchool = draft.account === 'professional' || schoolTie.test(`${text} ${told}`);
	if ((places.length > 0 || pictured) && isShown && ofSchool && !publicPlace.test(text)) {
		found.push({
			case: 'premises',
			moment: draft.media.length > 0 ? 'media' : 'draft',
			spans: sentencesOf(text, places),
			say: {id: 'confidentialPremises'},
			question: {id: 'confidentialAskPublicView'},
			because: ['premises: a plan or a place the public does not see'],
		});
	}
	const open = signals
		.of('premises')
		.filter(
			({start, end, sort}) =>
				(sort === 'door' || sort === 'drill' || sort === 'password') && !isQuoted(text, {start, end}),
		);
	const isSchool =
		draft.account === 'professional' ||
		schoolTie.test(text) ||
		/\b(?:our|the) lock ?-?down|\bwe all\b/i.test(text) ||
		signals.of('work-talk').length > 0;
	if (open.length > 0 && isSchool) {
		found.push({
			case: 'other',
			spans: sentencesOf(text, open),
			say: {id: 'confidentialSafety'},
			fixes:
				open.length === 1
					? open.map(({start, end}) => ({label: {id: 'confidentialTakeOut'}, edits: [{start, end, text: ''}]}))
					: [],
			because: open.map(({sort}) => `premises: ${sort}`),
		});
	}
	return found;
}

/** Internal papers and news that are passed on before their time. */
function papers({draft, signals}: Reading, isColleague: boolean): Judgement[] {
	const text = plain(draft.text);
	const secrecy = signals.of('secrecy');
	const of = (...sorts: string[]) => secrecy.filter(({sort}) => sorts.includes(sort));
	const marked = of('paper');
	const unreleased = of('unreleased', 'confided');
	const passed = of('passed');
	// "Tomorrow's staff email: two sections cut": told after the colon.
	const isTold = marked.length > 0 && unreleased.length > 0 && /\b[\w ,']{3,60}: \w/.test(text);
	const isPassed = isTold || passed.length > 0 || draft.media.length > 0 || /"[^"\n]{12,}"/.test(text);
	const strong = marked.length > 0 && (unreleased.length > 0 || marked.length > 1) && isPassed;
	const explicit =
		/\b(?:confidential|internal|not for (?:distribution|release|circulation)|do not (?:distribute|share|forward|circulate|repeat)|embargoed|leaked|closed[- ]session|executive session|cabinet meeting|hr folder)\b/i.test(
			text,
		);
	const leaked = marked.length > 0 && explicit && (isPassed || /\bleaked\b/i.test(text));
	// News told under a promise, of somebody or something at school.
	const hushed =
		!isColleague &&
		unreleased.length > 1 &&
		unreleased.some(({sort}) => sort === 'confided') &&
		signals.of('staff').length > 0 &&
		of('kept').length === 0;
	if (!strong && !leaked && !hushed) return [];
	const works = signals.of('work-talk').length + signals.of('staff').length + signals.of('union-talk').length;
	if (
		works === 0 &&
		!leaked &&
		draft.account === 'personal' &&
		!/\b(?:excess|rif|superintendent|principal|board|district|teacher|school|staff|inbox)/i.test(text)
	)
		return [];
	return [
		{
			case: 'other',
			spans: sentencesOf(text, [...marked, ...unreleased, ...passed]),
			say: {id: 'confidentialPaper'},
			question: {id: 'confidentialAskPublic'},
			because: [`secrecy: ${marked.length} papers, ${unreleased.length} not public, ${passed.length} passed on`],
		},
	];
}

/** A message meant for the writer alone, repeated in public. */
function conversations({draft, signals}: Reading): Judgement[] {
	const text = plain(draft.text);
	const secrecy = signals.of('secrecy');
	const letters =
		/\b(?:e-?mails?|texts?|texted|messages?|messaged|dms?|dmed|inbox|sent (?:this|it|me|us)|wrote me|letter|thread|voicemail|chat)\b/i.test(
			text,
		);
	const asked = secrecy.filter(({sort}) => sort === 'confided' || (sort === 'paper' && letters));
	const passed = secrecy.filter(({sort}) => sort === 'passed');
	const quoted =
		/"[^"\n]{12,}|screenshot|\b(?:dm|text|email|e-mail|message|chat) (?:thread|chain|exchange|conversation)|^(?:from|to|subject|re):/im.test(
			text,
		) ||
		draft.media.some(({alt = '', fileName = ''}) =>
			/screenshot|message|email|dm|chat|text thread/i.test(`${alt} ${fileName}`),
		);
	if (
		draft.kind === 'message' ||
		asked.length === 0 ||
		!quoted ||
		(passed.length === 0 &&
			draft.media.length === 0 &&
			!/\b(?:said|says|wrote|texted|e-?mailed|got this|posting|sent)\b/i.test(text))
	)
		return [];
	return [
		{
			case: 'private-conversation',
			spans: sentencesOf(text, [...asked, ...passed]),
			say: {id: 'confidentialConversation'},
			question: {id: 'confidentialAskSender'},
			because: [`secrecy: ${asked.length} words ask for silence, and the message is repeated`],
		},
	];
}

/**
 * What is not the public's: a colleague's health or personnel file, internal papers and news before their time, ways into
 * the building and emergency plans, places out of sight, and talk that was meant to stay private. What a colleague lets
 * be known, what is public anyway, drills announced in general and confidences kept are left alone.
 */
export default defineTopic({
	id: 'confidential',
	judge(reading) {
		const found: Judgement[] = [];
		const given = reading.signals.of('consent').some((consent) => consent.given);
		const matters = given ? [] : colleagueMatters(reading);
		if (matters.length > 0) {
			found.push({
				case: 'colleague',
				spans: sentencesOf(plain(reading.draft.text), matters),
				say: {id: matters.some(({sort}) => sort === 'health') ? 'confidentialHealth' : 'confidentialPersonnel'},
				question: {id: 'confidentialAskLeave'},
				because: matters.map(({sort}) => `staff and staff-matter: ${sort}`),
			});
		}
		found.push(...premises(reading), ...papers(reading, matters.length > 0), ...conversations(reading));
		return found;
	},
});
