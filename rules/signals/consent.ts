import {defineReader} from '../define.ts';
import {phraseList} from '../text/phrases.ts';
import {type Sentence, sentencesOf} from '../text/sentences.ts';
import type {Token} from '../text/tokens.ts';
import type {AnySignal, ConsentAbout} from './types.ts';

const leave = 'permission|permissions|consent|consents|approval|blessing|blessings|authorization|agreement|say-so';
const assent = 'okay|ok|go-ahead|nod|thumbs-up|clearance|green-light';

/** Words by which somebody tells that leave was given: each settles by itself. */
const given = phraseList<true>([
	[
		true,
		[
			`with|w|by ~6 ${leave}`,
			`with|w <his>|the|everyone's|<kin's>|<Name> ~1 ${assent}`,
			'con ~2 permiso|autorización',
			`${leave} ~3 given|granted|received|secured|obtained|confirmed|checked|stated`,
			`has|have|had|got|get|gave|given|gives|granted|received|obtained ~4 ${leave}`,
			`gave|given|gives|got ~4 ${assent}`,
			'gave|given|got|has|have|had|gives ~3 green light',
			'gave|given|got|has|have|had|gives ~3 go ahead',
			'gave|given|got|has|have|gives ~3 thumbs up',
			'said|says|say|sez|told ~3 go ahead',
			'said|says|say|texted|replied|answered ~2 yes|sí|yep|yup|absolutely|sure',
			'said|says|say|told ~3 tag|post|share|brag|shout|snap away|it|this|them|him|her|me|us|that',
			'said|says|say|told ~3 put ~3 name|face|picture|photo',
			'said|says|say|said ~3 fine|ok|okay|cool|good',
			'said|says|told|agreed|only ~3 could|can|may post|share|use|tag|name|show|print|say',
			'totally|fine|cool|okay|ok|happy|good|comfortable with|for ~3 photo|picture|pic|video|posting|sharing|tag|tagging|tagged|post|share|named|naming',
			'ok|okay|fine|cool ~1 by|with her|him|them|mom|dad|family|parents',
			'agree|agreed|agrees|consented to ~3 post|posted|photo|picture|tagged|tag|share|shared|named|filmed|it|this|be',
			'sign|signed|signs off',
			'signed-off|sign-off|sign-offs',
			'asked|begged|ordered|insisted|told|wanted|wants|dared me|us|that ~1 to ~1 post|share|tag|shout|brag|show|tell|name|put|use|print',
			'asked to be tagged|named|pictured|shown|included|mentioned',
			'insisted ~2 tag|post|photo|picture|being',
			'cleared ~6 with',
			'ran|run ~3 by|past her|him|them|mom|dad|<Name>|both|everyone|everybody',
			'checked with her|him|them|both|everyone|everybody|mom|dad|families|parents|<Name>|the',
			'checked ~3 first',
			'asked|ask first|twice|beforehand',
			'asked <he>|<kin>|<Name>|them|both|everyone|everybody|families|parents if|whether|before|first|and',
			'approved by|this|the|it|every|for|to',
			"okayed|okay'd|ok'd|oked|greenlit|greenlighted",
			'picked|chose|selected|approved ~3 photo|picture|pic|filter|shot|video',
			'typed|wrote|approved|edited|dictated ~3 caption',
			'per ~4 orders|request|instructions',
			'at <his>|whose|their own? request|insistence',
			'at <Name> request|insistence',
			'read ~2 over my shoulder',
			'saw ~2 first',
			'consented|authorized',
			'opted in',
			'yes from ~2 <kin>|her|him|them|families|everyone|everybody|both',
			'dio|dieron|dan permiso|permiso',
			'go ahead with|and ~4 seal|logo|crest|picture|photo|post|tag|name|mascot',
			'emailed|wrote|texted|replied|answered|messaged back ~4 go|yes|ok|okay|fine|approved|thumbs',
			'texted|sent|gave|got|with ~3 thumbs up',
			'cleared|approved|okayed|permitted|allowed|greenlit|signed|verified by ~4 office|superintendent|principal|district|central|mom|dad|parents|families|family|<Name>',
			'superintendent|principal|office|district|<kin>|families|parents|coach|<Name> approves|approved|okayed|permits|permitted|allowed|allows|cleared|clears ~4 this|it|the|us|me|every|all',
			'superintendent|principal|office|district let|lets us|me',
			'cleared|approved|okay|ok|okayed ~1 for|to ~2 photo|photos|picture|pictures|posting|post|share|use|media',
			'he|she|they insisted',
			'he|she|they begged',
			'he|she|they told|asked|begged|ordered me|us to',
			'stamp of approval',
			'opt-out|no-photo|do-not-post|no-post list ~6 nobody|none|no',
			'nobody|none|no ~8 opt-out|no-photo|do-not-post|no-post list|lists',
			'photo|media|image|picture permission|permissions|consent|release|releases ~1 : all|yes|done|everyone|check',
			'yes|yep|yup , i asked|did|checked',
			'they|families|parents|everyone|everybody voted|agreed ~6 photo|picture|post|pic|shot|video',
			'in writing',
			'photo|picture|caption|post approved|cleared|okayed',
		],
	],
]);

/** Papers that say so: they count when something in the sentence says that they are there. */
const papers = phraseList<true>([
	[
		true,
		[
			'photo|media|image|video|picture|publicity|model|signed|consent|permission|press|publication|parent ~2 release|releases|waiver|waivers|form|forms|slip|slips|consent|consents|permission|permissions|signature|signatures',
			'release|releases|consents|waivers|signatures|signature|opt-ins|consent|permission|permissions',
		],
	],
]);
const there = phraseList<true>([
	[
		true,
		[
			'on file|record',
			'in the|our|my file|files|office|binder|folder|drawer|system|main|front|room',
			'signed|returned|collected|checked|confirmed|verified|double-checked|complete|completed|cleared',
			'came|come|are|is|were|all ~1 back|in',
			'turned in',
			'live|lives|sits|sit|guarded|holds|hold|held|has|have|covers|cover',
			'went|been through|over',
			'all set',
			'up to date',
		],
	],
]);
/** Words that take it back wherever they stand in the sentence. */
const refused = phraseList<true>([
	[
		true,
		[
			`no|without|zero|lacking|never ~2 ${leave}|release|releases|form|forms|okay|ok|slip|slips|waiver`,
			`not|didn't|didnt|don't|dont|doesn't|haven't|havent|hasn't|hasnt ~3 ${leave}|release|releases|form|forms|signed|asked|ask|returned|agree|agreed|cleared`,
			'never|without ~1 asked|ask|asking|told',
			'should|shoulda|ought ~3 ask|asked',
			'but|except ~2 one|two|three|few|couple',
			'forgiveness',
			'refused|declined|revoked|withdrew|objected|hates|opted-out|unsigned|forbade|forbidden',
			'opted out',
			'said|says no|nope|never',
		],
	],
]);
/** Words by which a paper is wished for and not there yet. */
const wanted = phraseList<true>([
	[
		true,
		[
			'if|unless|until|once|pending|waiting|missing|awaiting|still|should|might|probably',
			'by <day>|noon|next|then',
			'need|needs|needed|due|please|send|bring|return|sign|submit|fill|requires|required|require|get|fill',
			'most|half|some|nearly|almost ~2 of|forms|slips|releases|everyone|everybody',
		],
	],
]);

/** "Don't tell me he didn't agree": the denial is denied. */
const turned = phraseList<true>([
	[true, ["don't|dont|nobody|can't|cannot ~1 tell|say|come|claim|argue ~6 not|didn't|didnt|doesn't|never|without"]],
]);

const abouts: readonly (readonly [ConsentAbout, ReadonlySet<string>])[] = [
	[
		'image',
		new Set(
			'photo photos picture pictures pic pics image images media video videos face faces shot film filmed filter release releases pictured frame foto fotos clip recording'.split(
				' ',
			),
		),
	],
	['tag', new Set('tag tagged tagging tags handle'.split(' '))],
	['name', new Set('name named naming names brag bragging shout shouting mention mentioned'.split(' '))],
	[
		'logo',
		new Set("logo seal mascot crest superintendent superintendent's district's letterhead emblem express".split(' ')),
	],
];

function aboutOf(tokens: readonly Token[], {from, to}: Sentence): ConsentAbout[] {
	const inside = new Set(tokens.slice(from, to).map(({lower}) => lower));
	return abouts.filter(([, words]) => [...words].some((one) => inside.has(one))).map(([about]) => about);
}

/** Every phrase of leave, and every paper, holds one of these. */
const anchors = new Set(
	`${leave}|${assent}|consented|approve|approves|permiso|autorización|light|ahead|thumbs|clearance|green-light|said|says|say|sez|told|texted|text|replied|answered|emailed|wrote|messaged|agree|agreed|agrees|fine|cool|happy|comfortable|sign|signed|signs|signed-off|sign-off|sign-offs|ask|asked|begged|ordered|insisted|wanted|wants|dared|clear|cleared|clears|ran|run|checked|approved|okayed|okay'd|ok'd|oked|greenlit|greenlighted|permit|permits|permitted|allow|allows|allowed|verified|picked|chose|selected|typed|edited|dictated|orders|request|instructions|insistence|shoulder|saw|authorized|opted|yes|yep|yup|dio|dieron|dan|let|lets|stamp|list|lists|voted|writing|caption|release|releases|waiver|waivers|form|forms|slip|slips|signature|signatures|opt-ins`.split(
		'|',
	),
);
const speaker = new Set(['i', 'we']);
const saying = new Set(['said', 'say', 'says', 'told', 'promised']);

const within = (hit: {from: number; to: number}, {from, to}: Sentence) => hit.from < to && from < hit.to;

function hasAnchor(tokens: readonly Token[], from: number, to: number): boolean {
	for (let index = from; index < to; index += 1) if (anchors.has(tokens[index]?.lower ?? '')) return true;
	return false;
}

/**
 * Consent, approval or permission that the words say was given ("she said go ahead", "a release is on file for every face"),
 * or was not. A form that is asked for, due or still missing says neither.
 */
export default defineReader({
	id: 'consent',
	read({tokens}) {
		const signals: AnySignal[] = [];
		// Most sentences speak of no leave at all: the lists are not tried on them.
		const asked = sentencesOf(tokens).filter(({from, to}) => hasAnchor(tokens, from, to));
		if (!asked.length) return signals;
		const inside = asked.flatMap(({from, to}) => tokens.slice(from, to));
		// What the writer said themselves is nobody's leave.
		const plain = given
			.find(inside)
			.filter(({from}) => !(saying.has(inside[from]?.lower ?? '') && speaker.has(inside[from - 1]?.lower ?? '')));
		const forms = papers.find(inside);
		if (!plain.length && !forms.length) return signals;
		const undone = turned.find(inside);
		const denied = refused.find(inside).filter((no) => !undone.some((hit) => hit.from < no.to && no.from < hit.to));
		const [present, wished] = [there.find(inside), wanted.find(inside)];
		for (const sentence of sentencesOf(inside)) {
			const has = (hits: readonly {from: number; to: number}[]) => hits.some((hit) => within(hit, sentence));
			const said = has(plain);
			const onPaper = has(forms);
			if (!said && !onPaper) continue;
			const about = aboutOf(inside, sentence);
			const {start, end} = sentence;
			const takenBack = denied.some(
				(hit) => within(hit, sentence) && !inside.slice(hit.from, hit.to).some(({text}) => text === ','),
			);
			if (takenBack) signals.push({type: 'consent', start, end, given: false, about});
			else if (said || (has(present) && !has(wished))) signals.push({type: 'consent', start, end, given: true, about});
		}
		return signals;
	},
});
