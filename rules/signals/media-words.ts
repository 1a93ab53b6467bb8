import {defineReader} from '../define.ts';
import {phraseList} from '../text/phrases.ts';
import type {AnySignal} from './types.ts';

const young =
	'kids|kiddos|kiddies|students|scholars|babies|littles|kinders|kindergartners|graders|seniors|juniors|sophomores|freshmen|girls|boys|class|classes|team|crew|cuties|munchkins|players|cast|advisory|campers|learners|friends|ones|dancers|singers|kindergarteners|preschoolers|goofballs|nuggets|homeroom|cherubs|sweethearts|angels|squad|niños|alumnos|estudiantes';
const picture =
	'photo|photos|pic|pics|picture|pictures|video|videos|clip|clips|footage|snapshot|snapshots|selfie|selfies|reel|album|slideshow|shot|shots|fotos';

const lists = phraseList<'people' | 'picture' | 'backs'>([
	[
		// The words say that somebody young can be seen.
		'people',
		[
			`these|those|their|them|the ~2 faces|smiles|grins|eyes|expressions|cheeks|dimples|gap-toothed`,
			`look|looking at ~1 these|those|my|our|this|them|him|her|'em|the ~3 ${young}|go|faces|little`,
			'look at them|him|her|this one|these',
			`${picture} of ~3 my|our|the|all|these|some|every ~3 ${young}`,
			`${picture} from ~5 ${young}`,
			`my|our|these ~3 ${young} ~2 in|on|with this|these|action|matching`,
			`${young} ~2 faces`,
			'faces and all',
			'every|all face|faces|kid|child ~2 in|visible|smiling',
			`filmed|recorded|videoed|videotaped|photographed|snapped|caught|captured ~3 ${young}`,
			'swipe for|to see ~4 faces|kids|students|class|reactions',
			'their reactions|reaction|faces',
		],
	],
	[
		// Nobody can be told in it, as the words say.
		'backs',
		[
			'no faces|face',
			'faces|face|everyone ~2 blurred|cropped|hidden|covered|blurry|emoji|emojis|stickers|not',
			'blurred|cropped|covered|hid|hidden ~3 faces|face',
			'backs of ~2 heads',
			'backs|back to|toward|towards ~1 camera',
			'from behind|the back',
			'from ~2 neck|shoulders|elbows|wrists|waist down',
			'hands only',
			'only|just ~1 hands|feet|shoes|elbows|backs|silhouettes',
			'silhouettes|silhouette',
			'faceless',
			"can't|cannot|cant see ~3 faces|face|who|anyone",
		],
	],
	['picture', [picture, 'filmed|videoed|recorded']],
]);

const deniers = new Set(["nobody's", 'nobodys', "no-one's", 'not', 'never', "didn't", 'didnt', "won't", 'without']);

/** What the words say of a picture or video: that there is one, that somebody young is seen in it, or that nobody can be told. */
export default defineReader({
	id: 'media-words',
	read({tokens}) {
		const signals: AnySignal[] = [];
		for (const {start, end, value, from} of lists.find(tokens)) {
			// "Nobody's faces blurred": they can all be told.
			const denied = value === 'backs' && deniers.has(tokens[from - 1]?.lower ?? '');
			signals.push({type: 'media-word', start, end, says: denied ? 'people' : value});
		}
		return signals;
	},
});
