import {defineTopic, type Judgement} from '../define.ts';
import type {Reading} from '../reading.ts';
import {sentenceAt} from '../text/plain.ts';
import type {Span} from '../types.ts';

/** Services where people have addresses of their own. */
const mailServices =
	/@(?:[\w-]+\.)?(?:gmail|googlemail|yahoo|ymail|rocketmail|icloud|me|mac|hotmail|outlook|live|msn|aol|aim|comcast|verizon|att|sbcglobal|bellsouth|charter|cox|optonline|earthlink|juno|proton|protonmail|pm|fastmail|zoho|gmx|hey|tutanota|mail|duck|frontier|roadrunner|rr|spectrum|midco|arvig|cableone|twc)\.(?:com|net|org|me|co|us|ch)$/;

// Somebody else's address: a vendor's, a club's, a parent's own.
const others =
	/\b(?:boosters?|pta|pto|vendor|photographer|studio|realtor|her email|his email|their email|their website|room parents?|author'?s?|company|publisher|landlord)\b/i;

/** True when a policy forbids the work address here, rather than asking to keep addresses apart. */
const isForbidden = ({context: {policy}}: Reading) =>
	policy.clauses.some(
		({topics, cases, modality}) =>
			topics.includes('email-mixing') &&
			modality === 'prohibited' &&
			(cases['email-mixing'] ?? []).includes('work-address'),
	);

/** Words of school matters, for an address on a personal account. */
const schoolMatters =
	/\b(?:parents?|families|family|moms|dads|guardians|students?|seniors?|juniors?|sophomores?|freshm[ae]n|graders?|portal|permission|forms?|slips?|field trips?|homework|essays?|transcripts?|applications?|conferences?|class(?:es)?|rehearsal|practice|tryouts|appeals?|fafsa|css|scholarships?|recommendations?|schedule|school inbox|school e-?mail|award letter|report cards?|grades?|iep|504|snacks?|sign-?up|packet|clinic|project)\b/i;

/**
 * Work and private addresses that change places: the work address on a personal account, or the writer's private one for
 * school matters. A private address for a private matter, and the school's address for school, are as they should be.
 */
export default defineTopic({
	id: 'email-mixing',
	judge(reading) {
		const {draft, context, signals} = reading;
		const {policy, writer} = context;
		const domains = [...policy.names.emailDomains, ...writer.emailDomains].map((domain) => domain.toLowerCase());
		const personal = writer.personalEmails.map((address) => address.toLowerCase());
		const surname = writer.name.split(' ').at(-1)?.toLowerCase() ?? '';
		const found: Judgement[] = [];
		for (const {start, end, address} of signals.of('email')) {
			const domain = address.slice(address.lastIndexOf('@') + 1);
			const span: Span = {start, end};
			const isWork = domains.some((known) => domain === known || domain.endsWith(`.${known}`));
			if (isWork) {
				if (draft.account !== 'personal') continue;
				found.push({
					case: 'work-address',
					spans: [span],
					say: {id: 'emailMixingWork', values: {address}},
					fixes: [{label: {id: 'emailMixingTakeOut'}, edits: [{start, end, text: ''}]}],
					quiet: !isForbidden(reading),
					because: [`email: ${domain} is a work domain, personal account`],
				});
				continue;
			}
			const sentence = sentenceAt(draft.text, span);
			const words = draft.text.slice(sentence.start, sentence.end);
			const isOwn = personal.includes(address) || (surname.length > 3 && address.includes(surname));
			if (!isOwn && (!mailServices.test(address) || others.test(words))) continue;
			// "Need a transcript? … gets to me": the matter stands in the sentence before as often as not.
			const before = sentenceAt(draft.text, {
				start: Math.max(0, sentence.start - 2),
				end: Math.max(0, sentence.start - 1),
			});
			const said = isOwn ? draft.text : draft.text.slice(before.start, sentence.end);
			if (draft.account === 'personal' && !schoolMatters.test(said)) continue;
			found.push({
				case: 'personal-address',
				spans: [span],
				say: {id: 'emailMixingPersonal', values: {address}},
				fixes: [{label: {id: 'emailMixingTakeOut'}, edits: [{start, end, text: ''}]}],
				...(!isOwn && {question: {id: 'emailMixingAskOwn'}}),
				because: [
					isOwn ? 'email: one of your own, by settings or by name' : `email: ${domain} is a private mail service`,
					`${draft.account} account`,
				],
			});
		}
		return found;
	},
});
