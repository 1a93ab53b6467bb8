import {defineTopic} from '../define.ts';
import {type Fact, judgeFacts, judgementOf} from '../facts/findings.ts';
import type {Reading} from '../reading.ts';
import {plain, sentenceAt} from '../text/plain.ts';
import type {Span} from '../types.ts';

/** Words before a number or address that make it the school's, an office's or the writer's own. */
const publicLine =
	/\b(?:(?:front|main|attendance|nurse's|counseling|guidance|box|district|activities|health|transportation|athletic|band|school)\s(?:office|desk|line|page)|office|hotline|ticket|tickets|reporter|reporters|communication services|the school|portal|clinic|museum|library|rink|church|vfw|store|coordinator|counselor|secretary)\b/i;
const writersOwn =
	/\b(?:my(?:\sown|\spersonal|\swork|\scell|\sreal|\sother|\sfun)?\s(?:cell|phone|number|line|email|e-mail|inbox|insta|instagram|snap|discord|page|channel|address|account)|(?:call|text|reach|write|message|email|e-mail|dm|find|add|follow|catch|ping|mail)\s(?:me|us)|me\sat|me\son|i'm\son|we're\son)\b/i;
/** Words that say by themselves that what follows reaches students. */
const studentsOwn =
	/\b(?:captains?'?s?|students?'?|players?'?|seniors'?|drumline'?s?|goalies?'?|kids?'?|officers?'?|leaders?'?)\s(?:directly|numbers?|phones?|cells?|e-?mails?|handles?|snaps?|instas?|addresses)\b|\b(?:e-?mails?|numbers?|handles?|addresses)\s(?:of|for)\s(?:our|my|the)\s(?:captains|students|players|seniors|kids|officers)|\breach\sour\s(?:captains?|players?|students?|goalies?|kids)\b/i;

const near = (text: string, span: Span): string =>
	plain(text.slice(Math.max(sentenceAt(text, span).start, span.start - 110), span.start));

/** What stands in the draft and reaches somebody, the school's own lines left out. */
function waysToReach({draft, context, signals}: Reading): Fact[] {
	const {text} = draft;
	const schools = context.writer.schools;
	const domains = [...context.policy.names.emailDomains, ...context.writer.emailDomains].map((domain) =>
		domain.toLowerCase(),
	);
	const known = {
		phones: new Set(schools.flatMap(({phones}) => phones)),
		handles: new Set(schools.flatMap(({handles}) => handles).map((handle) => handle.replace(/^@/, '').toLowerCase())),
		addresses: schools.flatMap(({addresses}) => addresses).map((address) => address.toLowerCase()),
		emails: new Set(context.writer.personalEmails.map((email) => email.toLowerCase())),
	};
	const mail = signals
		.of('email')
		.filter(
			({address}) =>
				!known.emails.has(address) &&
				!domains.some((domain) => address.endsWith(`@${domain}`) || address.endsWith(`.${domain}`)),
		);
	const fact = (read: string, {start, end}: Span, instead: string): Fact => ({
		start,
		end,
		read,
		say: {id: read === 'address' ? 'piiContactAddress' : 'piiContact'},
		instead,
	});
	return [
		...signals
			.of('phone')
			.filter(({digits}) => !known.phones.has(digits))
			.map((one) => fact('phone', one, '[number removed]')),
		...mail.map((one) => fact('email', one, '[e-mail removed]')),
		...signals
			.of('handle')
			.filter(
				({handle, start, cued}) =>
					!known.handles.has(handle) &&
					(cued ||
						(text[start] !== '@'
							? true
							: /\b(?:at|on|as|is|:|insta|snap|tiktok|ig|page|account|channel|frogs|art)\s?:?\s?$/i.test(
									text.slice(Math.max(0, start - 24), start),
								))),
			)
			.map((one) => fact('handle', one, '[account removed]')),
		...signals
			.of('address')
			.filter(
				({start, end}) => !known.addresses.some((address) => text.slice(start, end).toLowerCase().includes(address)),
			)
			.map((one) => fact('address', one, '[address removed]')),
	];
}

/** A way to reach one student or family: phone, e-mail, account, address. The school's own lines and the writer's stay silent. */
export default defineTopic({
	id: 'student-pii',
	kind: 'contact',
	judge(reading) {
		const {text} = reading.draft;
		const ways = waysToReach(reading);
		const stated = ways.filter((way) => studentsOwn.test(near(text, way)));
		const rest = ways.filter(
			(way) => !stated.includes(way) && !writersOwn.test(near(text, way)) && !publicLine.test(near(text, way)),
		);
		// Two ways side by side belong together: "… at gee mail, or … (at) outlook".
		const owned = judgeFacts(reading, 'contact', rest);
		return [...judgementOf(text, 'contact', stated, 'its words say it reaches students'), ...owned];
	},
});
