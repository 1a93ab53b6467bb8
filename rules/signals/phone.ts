import {defineReader} from '../define.ts';
import {type DigitRun, digitRuns, runOf} from '../text/digits.ts';
import type {Token} from '../text/tokens.ts';

const cues = new Set(
	'call calls phone phones cell cel celular teléfono telefono telephone text texts txt ring dial hit reach number whatsapp mobile llame llamar llama llámale marque tel ph sms fax'.split(
		' ',
	),
);

const cuedAt = (tokens: readonly Token[], from: number): boolean => {
	for (let at = from - 1; at >= Math.max(0, from - 12); at -= 1) {
		const token = tokens[at];
		if (!token || /[\n?!]/.test(token.text)) return false;
		if (cues.has(token.lower) || token.text === '📞' || token.text === '☎') return true;
	}
	return false;
};

/** Digits without the country code when the run can be dialled in North America. */
function dialled({digits, groups, spoken}: DigitRun, cued: boolean): string | undefined {
	const bare = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
	if (bare.length === 10) {
		// No area code or exchange begins with 0 or 1.
		if (!/^[2-9]\d\d[2-9]/.test(bare)) return undefined;
		const tail = groups.slice(-3).join();
		if (tail === '3,3,4' || spoken || cued) return bare;
		return bare.startsWith('555', 3) && groups.length > 1 ? bare : undefined;
	}
	if (
		bare.length === 7 &&
		/^[2-9]/.test(bare) &&
		(groups.join() === '3,4' || spoken || groups.every((size) => size === 1))
	) {
		return cued || bare.startsWith('55501') ? bare : undefined;
	}
	return undefined;
}

/**
 * Telephone numbers as people write and speak them, with or without an area code: in digits, in words, spaced, in keycaps.
 * Seven digits and ten unbroken ones need a word such as "call" before them; scores, dates and order numbers have none.
 */
export default defineReader({
	id: 'phone',
	read({text, tokens}) {
		return digitRuns(tokens, 7).flatMap((run) => {
			const cued = cuedAt(tokens, run.from);
			// "Room 12, 405-555-0139", "…, oh one four nine, twenty bucks": the number may be a part of the run.
			for (let first = 0; first < Math.min(run.pieces.length, 4); first += 1) {
				for (let count = Math.min(run.pieces.length - first, 11); count > 0; count -= 1) {
					const part = runOf(run.pieces.slice(first, first + count), run.from);
					const digits = part.digits.length >= 7 ? dialled(part, cued) : undefined;
					if (!digits) continue;
					const start = text[part.start - 1] === '(' ? part.start - 1 : part.start;
					return [{type: 'phone', start, end: part.end, digits}];
				}
			}
			return [];
		});
	},
});
