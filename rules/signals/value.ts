import {defineReader} from '../define.ts';
import {isNumber} from '../text/phrases.ts';

const joints = new Set([':', '-', '–', '—', '.', '…', '(', ',', '|', '=', '\t', '/', '$', '+', '•', '→', '#']);

/** The value of a list row: the number, sum or ratio that stands right behind a name ("Pham, Kevin  -$19.00", "Nimo: 12 for 12"). */
export default defineReader({
	id: 'value',
	read({text, tokens}) {
		const found: {type: 'value'; start: number; end: number; form: 'money' | 'number' | 'code'}[] = [];
		for (let index = 1; index < tokens.length; index += 1) {
			const token = tokens[index];
			if (!token || !isNumber(token)) continue;
			// "… / 5512-0047": long numbers with a hyphen are codes wherever they stand in a row.
			if (/^\d{3,}-\d{3,}$/.test(token.text) && token.text.length > 7 && !/^\d{3}-\d{4}$/.test(token.text)) {
				found.push({type: 'value', start: token.start, end: token.end, form: 'code'});
				continue;
			}
			let before = index - 1;
			while (before >= 0 && index - before < 12 && joints.has(tokens[before]?.text ?? '')) before -= 1;
			const name = tokens[before];
			if (name?.kind !== 'word') continue;
			// "Maya, flute: 99": what stands between the name and its value may be in small letters.
			if (name.shape === 'lower' && !tokens.slice(before + 1, index).some(({text: mark}) => /[:–—…|=]/.test(mark)))
				continue;
			if (!/[\p{L}]{2}|^\p{Lu}\.?$/u.test(name.text)) continue;
			let start = token.start;
			if (text[start - 1] === '$') start -= 1;
			if (/[-–−]/.test(text[start - 1] ?? '') && /\s/.test(text[start - 2] ?? '')) start -= 1;
			const [second, third] = [tokens[index + 1], tokens[index + 2]];
			const ratio = second && third && /^(?:for|of|out|\/)$/.test(second.lower) && isNumber(third);
			const money =
				text[token.start - 1] === '$' ||
				(text[start] !== undefined && /[-–−]/.test(text[start] ?? '') && /^\d+\.\d\d$/.test(token.text));
			const percent = second?.text === '%' || second?.lower === 'percent';
			const end = ratio && third ? third.end : percent && second ? second.end : token.end;
			const digits = token.text.replace(/\D/g, '').length;
			found.push({
				type: 'value',
				start,
				end,
				form: money ? 'money' : digits >= 4 && !token.text.includes('.') ? 'code' : 'number',
			});
		}
		return found;
	},
});
