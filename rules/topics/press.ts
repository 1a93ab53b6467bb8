import {defineTopic} from '../define.ts';
import {isPressHandle} from '../signals/press-talk.ts';
import {isQuoted, plain, sentencesOf} from '../text/plain.ts';

// A school or its people: what a reporter asks staff about.
const schoolTie =
	/\b(?:schools?|stage|contract|merger|librarian|district|principal|superintendent|students?|kids|class|classroom|teachers?|budget|contractor|bus(?:es)?|dismissal|building|hall|gym|team|coach|band|music|choir|turf|auditorium|room \d+|recess|cafeteria|board|strike|superintendent|locker)\b/i;

/**
 * A reporter is answered: a statement, an interview, pictures to use. Sending them to the right office is what policies
 * ask for; talk about a town matter in one's own name is nobody's business.
 */
export default defineTopic({
	id: 'press',
	judge({draft, signals}) {
		const text = plain(draft.text);
		const talk = signals.of('press-talk').filter(({start, end}) => !isQuoted(text, {start, end}));
		const tagged = draft.mentions.some(
			(mention) =>
				isPressHandle(mention) || /\b(?:news|reporter|desk|gazette|herald|ledger|tribune|times|press)\b/i.test(mention),
		);
		const answers = talk.filter(({sort}) => sort === 'answer');
		const offers = talk.filter(({sort}) => sort === 'offer');
		const reporters = talk.filter(({sort}) => sort === 'reporter');
		// A school account that replies to a reporter at some length answers, whatever the words; thanks alone do not.
		const replies =
			draft.account === 'professional' &&
			draft.kind !== 'post' &&
			(tagged || reporters.some(({start, end}) => /^(?:@|for (?:the|this|an?) )/i.test(text.slice(start, end)))) &&
			text.length > 60 &&
			!/^(?:@\S+\s+)*(?:thank|thanks|great|love|loved|what a|wow|congrat|so proud|beautiful)/i.test(text);
		const given = replies || answers.length > 0 || (offers.length > 0 && (reporters.length > 0 || tagged));
		if (!given || talk.some(({sort}) => sort === 'refer')) return [];
		// On a personal account a reporter may be told about one's dog: only school matters count.
		if (draft.account === 'personal' && signals.of('official').length === 0 && !schoolTie.test(text)) return [];
		const spans = sentencesOf(text, [...answers, ...offers, ...reporters]);
		return [
			{
				spans,
				say: {id: 'pressAnswer'},
				question: {id: 'pressAskReferred'},
				because: [`press-talk: ${answers.length} answers, ${offers.length} offers, ${reporters.length} of the press`],
			},
		];
	},
});
