import {defineReader} from '../define.ts';
import {phraseList} from '../text/phrases.ts';
import {sentencesOf} from '../text/sentences.ts';
import type {AnySignal, InvitationWay} from './types.ts';

const service =
	'snap|snapchat|sc|insta|instagram|ig|gram|discord|tiktok|tik|facebook|fb|messenger|whatsapp|telegram|twitter|threads|bluesky|bsky|twitch|xbox|psn|steam|kik|groupme|roblox|minecraft|mastodon|bereal|finsta|vsco|tumblr|signal';
const own =
	'real|personal|own|private|other|fun|second|actual|regular|grown-up|off-duty|side|alt|non-school|old|secret';
const account = `account|acct|page|profile|channel|server|handle|feed|insta|instagram|ig|snap|snapchat|discord|tiktok|facebook|fb|twitter|one|dms|inbox|spam|finsta`;
const reach =
	'add|follow|friend|find|dm|message|msg|text|snap|ping|hit|reach|catch|join|subscribe|contact|call|request|write|hmu|come|hop|slide|tag|get|sign|chat|talk|send|search|look|watch|holler|facetime|join|meet|use';

const young =
	'kids|kid|students|student|seniors|juniors|sophomores|freshmen|graders|class|players|team|advisory|homeroom|counselees|kiddos|scholars|captains|girls|boys|babies|chorus|choir|band|drumline|ducklings|period|crew';

const invitations = phraseList<InvitationWay>([
	[
		// Words that say the place is the writer's own.
		'personal',
		[
			`my ${own} ${account}`,
			`my ${own} ${own} ${account}`,
			`my ${service}`,
			`my ${service} is|:|=|name|handle|stays`,
			`${reach} ~3 my ${own}? ${service}|dms|dm|inbox|server|account|finsta|spam`,
			`${reach} me ~4 on|at|over|through ~2 ${service}`,
			`${reach} me ~3 my ${service}`,
			`on|over|at|in my ${own}? ${service}|dms|dm|inbox|server|channel|account|page`,
			`not ~4 this|the one|account|page ~4 ${reach} me`,
			`${reach} ~2 the real me`,
			`add me ~2 the real me`,
			'the real me',
			"here's|heres my ~1 snap|insta|instagram|discord|handle|tiktok",
			`join|hop ~2 my ~2 server|discord|chat|stream|groupchat|gc|group`,
			`my ${own} one is|at|:`,
		],
	],
	[
		'bare',
		[
			'add|friend|follow|dm|message|msg|text|snap|ping|request|hmu|facetime me',
			'follow|friend|add me ~1 back',
			'slide|hop ~2 my|the dms|dm',
			'my dms|inbox ~2 open',
			'send|drop|shoot me ~2 request|dm|message|snap|text|follow',
			'hit me up',
			'find|come ~1 find me ~1 on here',
			'drop|post|leave|send ~5 in|under the|my|this replies|comments|video|thread|dms',
			'drop|post|leave|send ~5 under|below ~1 this|the video|post',
		],
	],
	[
		// Done already, and told.
		'accepted',
		[
			'hit|hitting|pressed|clicked|tapped|smashed ~1 accept',
			'accept|accepted|accepting|approved|approving|said-yes ~4 request|requests|follow|follows|follower|followers',
			'accepted|accepting ~2 them|everybody|everyone|you|all|every',
			'accepted all|them|every|my|her|his|their',
			'followed|following|friended|added|adding|friending ~3 back',
			'friended|added|friending ~3 my|our|the ~2 students|kids|kiddos|seniors|juniors|class|players|team|advisory|graders',
			'my ~1 requests|dms|page|account|profile ~2 open|public',
			`snapchatting|snapping|dming|texting|facetiming|gaming|discording|messaging|chatting ~2 with ~4 ${young}`,
			`playing ~4 with ~4 my|our|the|these|those ~2 students|seniors|juniors|graders|class|advisory|homeroom|players|third|fourth|fifth|sixth|seventh|eighth`,
			`lifting|lifted|dropping|dropped|ending|breaking|broke ~2 no-follow|no-friend|no-add|follow|friending ~1 rule`,
			`${young} ~3 in my follow|friend|message ~1 requests|request`,
			'follow|friend requests|request ~8 fine|ok|okay|accepted|in|approved|yes',
			"fine|ok|okay ~2 you're|youre in",
			`they|${young} could|can|may|get ~1 to? follow|friend|add me`,
			'said|say|says yes to ~1 all|every|them|everyone|everybody|the|each',
			`snap|snapchat|streak|streaks|discord|gc|groupchat|dms|dming|snapping|texting|facetime|facetiming|gaming|chat|text|server ~2 with|for|from my|our|these|the ~3 ${young}`,
			`made|started|have|run|running|created|opened ~2 discord|groupchat|gc|snap|server|group|chat ~3 my|our|the ~3 ${young}`,
			`${young} ~3 found|discovered my|me`,
			'got|saw|accepted your wave|request|follow|add',
			'answered|got|saw|read your dm|dms|message|snap|text',
			'found you through|on|here|in',
			"i'm|im on here",
		],
	],
]);

/** A refusal takes back every invitation of its sentence. */
const refusals = phraseList<true>([
	[
		true,
		[
			"i|we don't|dont|do|can't|cannot|won't|never|didn't|wouldn't ~1 not? accept|add|friend|follow|message|dm|answer|approve|snap",
			'declined|declining|rejected|rejecting|ignored|ignoring|denied|unfollow*|unfriend*|removed',
			'block|blocked ~2 them|him|her|students|kids|every|all',
			'tried|tries|trying|wants|want|wanted|asked|asks|asking|keep|keeps|begging|beg ~1 to? ~2 follow|following|add|adding|friend|friending|request|requesting|find',
			'not|no ~2 accepting|adding|following',
			"please ~1 don't|dont|do|stop ~2 add|follow|friend|dm|message|text|find|request|snap|look|contact|requesting|adding",
		],
	],
]);
/** Words that turn round the very words of an invitation. */
const denied = phraseList<true>([
	[
		true,
		[
			"don't|dont|never|not|can't|cannot|won't ~1 add|follow|friend|dm|message|text|find|request|snap|look|contact",
			"don't|dont|never|not|can't|cannot|won't ~2 look|search|go|come|bother ~3 page|account|insta|instagram|snap|tiktok",
			'asking|asked|ask|asks|begging|beg ~1 for|if|about ~3 insta|instagram|snap|tiktok|discord|page|account|handle',
			'not my',
		],
	],
]);

/**
 * Invitations to connect with the writer: on a place of their own ("my snap", "my real Instagram"), by a bare "add me", or
 * told afterwards ("I hit accept on every one"). A refusal ("please don't add me here") is none.
 */
export default defineReader({
	id: 'invitation',
	read({tokens}) {
		const signals: AnySignal[] = [];
		const found = invitations.find(tokens);
		if (!found.length) return signals;
		const [turned, refused] = [denied.find(tokens), refusals.find(tokens)];
		const sentences = sentencesOf(tokens);
		for (const {start, end, value, from, to} of found) {
			const sentence = sentences.find((one) => one.from <= from && from < one.to);
			if (sentence && refused.some((no) => no.from < sentence.to && sentence.from < no.to)) continue;
			if (turned.some((no) => no.from < to && from <= no.to)) continue;
			signals.push({type: 'invitation', start, end, way: value});
		}
		return signals;
	},
});
