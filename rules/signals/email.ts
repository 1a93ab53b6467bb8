import {LinkifyIt} from 'linkify-it';
import {defineReader} from '../define.ts';
import type {Token} from '../text/tokens.ts';

const links = new LinkifyIt({fuzzyEmail: true, fuzzyLink: false, fuzzyIP: false});

const at = new Set(['at', 'arroba']);
const dot = new Set(['dot', 'punto', '.']);
const endings = new Set('com net org edu gov us io me co'.split(' '));
/** Mail services people name without an ending: "at gee mail". */
const services = new Set('gmail hotmail outlook yahoo icloud aol proton protonmail msn ymail gmx comcast'.split(' '));
const open = new Set(['(', '[', '{', '<']);
const shut = new Set([')', ']', '}', '>']);

/** The index after the host that begins at `index`, or -1: "gmail", "gee mail", "outlook dot com", "riverbend dot org". */
function hostAt(tokens: readonly Token[], index: number): {to: number; host: string; full: boolean} | undefined {
	const token = tokens[index];
	if (token?.kind !== 'word') return undefined;
	let to = index + 1;
	let host = token.lower;
	const known =
		services.has(host) || ((host === 'g' || host === 'gee' || host === 'hot') && tokens[to]?.lower === 'mail');
	if (known && !services.has(host)) {
		host = host === 'hot' ? 'hotmail' : 'gmail';
		to += 1;
	}
	const opened = open.has(tokens[to]?.text ?? '') ? 1 : 0;
	if (dot.has(tokens[to + opened]?.lower ?? '')) {
		const shutAt = to + opened + 1 + (opened && shut.has(tokens[to + opened + 1]?.text ?? '') ? 1 : 0);
		const ending = tokens[shutAt];
		if (ending && endings.has(ending.lower)) return {to: shutAt + 1, host: `${host}.${ending.lower}`, full: true};
	}
	return known ? {to, host: `${host}.com`, full: false} : undefined;
}

/** Token index where the part before the "at" begins: words, digits, dots and underscores, "dot" said in full. */
function localFrom(tokens: readonly Token[], before: number): number {
	let from = before;
	while (from > 0) {
		const [token, previous] = [tokens[from - 1], tokens[from]];
		if (!token) break;
		const joined = from < before + 1 && previous && token.end === previous.start;
		const isDot = dot.has(token.lower) && (token.text !== '.' || (joined && tokens[from - 2]?.end === token.start));
		const isPart = token.kind === 'word' || token.kind === 'number' || token.text === '_' || token.text === '-';
		const first = from === before;
		const afterDot = !!previous && dot.has(previous.lower) && from < before;
		if (isDot && !first) from -= 1;
		else if (isPart && (first || joined || afterDot)) from -= 1;
		else break;
	}
	return from;
}

/** E-mail addresses, plain ("tai@example.org") and disguised ("tai dot moe at gee mail", "h.dub (at) outlook"). */
export default defineReader({
	id: 'email',
	read({text, tokens}) {
		const found = text.includes('@')
			? (links.match(text) ?? [])
					.filter(({schema}) => schema === 'mailto:')
					.map(({index, lastIndex, url}) => ({
						type: 'email' as const,
						start: index,
						end: lastIndex,
						address: url.replace(/^mailto:/i, '').toLowerCase(),
					}))
			: [];
		for (let index = 1; index < tokens.length; index += 1) {
			if (!at.has(tokens[index]?.lower ?? '') && tokens[index]?.text !== '@') continue;
			const bracket = open.has(tokens[index - 1]?.text ?? '') && shut.has(tokens[index + 1]?.text ?? '') ? 1 : 0;
			const host = hostAt(tokens, index + 1 + bracket);
			const from = localFrom(tokens, index - bracket);
			const [first, last] = [tokens[from], host && tokens[host.to - 1]];
			if (!host || !first || !last || from >= index - bracket) continue;
			// "We met at Yahoo", "look at gmail": one plain word before a bare "at" is no address.
			const local = tokens.slice(from, index - bracket);
			if (!bracket && !host.full && local.length === 1 && !/[\d_]/.test(first.text)) continue;
			if (found.some(({start, end}) => start < last.end && first.start < end)) continue;
			const name = local.map(({lower}) => (dot.has(lower) ? '.' : lower)).join('');
			found.push({type: 'email', start: first.start, end: last.end, address: `${name}@${host.host}`});
		}
		return found.sort((a, b) => a.start - b.start);
	},
});
