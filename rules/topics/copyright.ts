import {defineTopic} from '../define.ts';
import {isQuoted, plain, sentencesOf} from '../text/plain.ts';

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
		const copied = of('copied');
		const whole = of('whole');
		const passed = of('passed');
		const bypass = of('bypass');
		const isVideo = draft.media.some(({type}) => type === 'video');
		const score =
			(copied.length > 0 ? 2 : 0) +
			(whole.length > 0 ? 1 : 0) +
			(passed.length > 0 ? 1 : 0) +
			(bypass.length > 0 ? 1.5 : 0) +
			(of('carrier').length > 0 ? 1 : 0) +
			(isVideo && (whole.length > 0 || copied.length > 0) ? 1 : 0);
		const excused = of('lawful').length * 2 + of('own').length * 2 + of('refused').length * 3;
		const isWork =
			copied.length > 0 || whole.length > 0 || (bypass.length > 0 && of('carrier').length + passed.length > 0);
		if (score < 3 || !isWork || score - excused < 2) return [];
		const spans = sentencesOf(text, [...copied, ...whole, ...bypass]);
		return [
			{
				spans,
				say: {id: 'copyrightShared'},
				question: {id: 'copyrightAskRight'},
				because: [
					`copying: ${copied.length} copied, ${whole.length} whole, ${passed.length} passed on, ${bypass.length} bypass`,
				],
			},
		];
	},
});
