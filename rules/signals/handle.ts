import {defineReader} from '../define.ts';
import {phraseList} from '../text/phrases.ts';
import {spansOf} from '../text/plain.ts';

/** Services on which a name of one's own is given; short forms want a mark or "is" after them. */
const service =
	'insta|instagram|tik|tok|snap|snapchat|tiktok|discord|twitch|youtube|roblox|minecraft|fortnite|psn|xbox|gamertag|gametag|steam|switch|venmo|cashapp|zelle|kik|bereal|telegram|signal|username|usuario|handle|screenname|ig|finsta';
const cues = phraseList<'cue'>([
	[
		'cue',
		[
			`${service} is|es|=|: :? @?`,
			`${service} name|handle|code|user|tag|username|account? is|es|:|= :?`,
			`her|his|their|kid's|<Name> ${service} is|:|=? :?`,
			`find|add|follow|dm|message|reach <he> ~1 on|at|as|@ :?`,
			'friend code is|:? :?',
			`${service} as|under`,
			'switch|friend code',
			"he's|she's|hes|shes|they're on|under|as",
		],
	],
]);

/** Runs of letters, digits and the marks a name may hold. */
const runs = /[\p{L}\p{N}][\p{L}\p{N}._-]*/gu;
const file = /\.(?:com|net|org|edu|gov|jpe?g|png|gif|pdf|docx?|xlsx?|pptx?|mp[34]|mov|html?)$/i;

/** A name no dictionary has: an underscore between letters, a pair of x's round it, a console's friend code. */
const invented = (word: string): boolean =>
	/^SW-\d{4}-\d{4}-\d{4}$/.test(word) ||
	(!file.test(word) && ((/\p{L}/u.test(word) && /[\p{L}\p{N}]_+[\p{L}\p{N}]/u.test(word)) || /^xX.{2,}Xx$/.test(word)));
/** A page of one's own on a service. */
const page =
	/\b(?:instagram|tiktok|twitch|youtube|soundcloud|snapchat|facebook|bsky|x|twitter|venmo|roblox|linktr|github)\.(?:com|tv|app|ee)\/(?:@|add\/|c\/|profile\/|users\/)?[\w.-]{3,40}/gi;
const nameLike = /^(?=.*[\d._])[\p{L}\p{N}][\p{L}\p{N}._-]{3,}(?:#\d{4})?$/u;

/** Handles and player names: "@gigi.draws", "snap: kiki_07", "he's xX_teo_Xx", "switch code SW-…". Files, links and mail are left out. */
export default defineReader({
	id: 'handle',
	read({text, tokens}) {
		const found: {type: 'handle'; start: number; end: number; handle: string; cued: boolean}[] = [];
		const add = (start: number, end: number, cued: boolean) => {
			if (!found.some((one) => one.start < end && start < one.end))
				found.push({type: 'handle', start, end, handle: text.slice(start, end).replace(/^@/, '').toLowerCase(), cued});
		};
		for (const {start, end, to} of cues.find(tokens)) {
			const next = tokens[to];
			if (!next) continue;
			const word = /^\S+/.exec(text.slice(next.start))?.[0].replace(/[)\],;:!?.'"]{1,6}$/, '') ?? '';
			if (next.kind === 'handle') add(next.start, next.end, true);
			else if (nameLike.test(word) && !/^[\d.,:-]+$/.test(word) && start < end)
				add(next.start, next.start + word.length, true);
		}
		for (const {start, end} of spansOf(text, page)) add(start, end, true);
		for (const {start, end} of spansOf(text, runs)) {
			const word = text.slice(start, end).replace(/[._-]{1,6}$/, '');
			// Part of a link, a mail address or a hashtag.
			if (!invented(word) || /[@/#\w]/.test(text[start - 1] ?? '') || text[end] === '@' || text[end] === '/') continue;
			add(start, start + word.length, false);
		}
		for (const token of tokens) {
			if (token.kind === 'handle' && !/[\w.]/.test(text[token.start - 1] ?? '')) add(token.start, token.end, false);
		}
		return found.sort((a, b) => a.start - b.start);
	},
});
