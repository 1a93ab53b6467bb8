import {defineTopic} from '../define.ts';
import {isQuoted, overlaps, plain, sentenceAt, sentencesOf} from '../text/plain.ts';
import type {Span} from '../types.ts';

/**
 * Somebody else's work is passed on without right or credit: copied and handed out, given whole, or freed of its
 * paywall. The writer's own work, free and licensed works, a link to the source, and copying declined are fine.
 */
export default defineTopic({
	id: 'copyright',
	judge({draft, signals}) {
		const text = plain(draft.text);
		const all = signals.of('copying').filter(({start, end}) => !isQuoted(text, {start, end}));
		const of = (...sorts: string[]) => all.filter(({sort}) => sorts.includes(sort));
		const [whole, works, bypass] = [of('whole'), of('work'), of('bypass')];
		// A copy is of something: the work stands in the same sentence, or in the one before.
		const beside = (span: Span, things: readonly Span[]) => {
			const around = sentenceAt(text, span);
			const start = around.start > 2 ? sentenceAt(text, {start: around.start - 2, end: around.start - 1}).start : 0;
			return things.some((thing) => overlaps(thing, {start, end: around.end}));
		};
		const copied = of('copied').filter((act) => beside(act, [...works, ...whole, ...of('thing')]));
		const hinted = of('hinted').filter((act) => beside(act, [...works, ...whole]));
		const reach = of('passed').length + of('carrier').length;
		const isVideo = draft.media.some(({type}) => type === 'video');
		const score =
			(copied.length > 0 ? 2 : hinted.length > 0 ? 1 : 0) +
			(whole.length > 0 ? 1 : 0) +
			(works.length > 0 ? 0.5 : 0) +
			(reach > 0 ? 1 : 0) +
			(of('carrier').length > 0 ? 0.5 : 0) +
			(bypass.length > 0 ? 1.5 : 0) +
			(isVideo && whole.length > 0 ? 1 : 0);
		const excused = of('lawful').length * 2 + of('own').length * 2 + of('refused').length * 3;
		const isWork = whole.length + works.length > 0 || (bypass.length > 0 && of('thing').length > 0);
		if (!isWork || copied.length + hinted.length + whole.length + bypass.length === 0) return [];
		if (score < 3 || score - excused < 2) return [];
		const spans = sentencesOf(text, [...copied, ...(copied.length > 0 ? [] : hinted), ...whole, ...bypass]);
		return [
			{
				spans,
				say: {id: 'copyrightShared'},
				question: {id: 'copyrightAskRight'},
				because: [
					`copying: ${copied.length} copied, ${whole.length} whole, ${reach} passed on, ${bypass.length} bypass`,
				],
			},
		];
	},
});
