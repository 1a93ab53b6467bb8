import {defineReader} from '../define.ts';
import {phraseList} from '../text/phrases.ts';
import type {Signal} from './types.ts';

/** `reporter`: somebody of the press is there; `answer`: words only said to the press; `offer`: words that answer where the press is there; `refer`: they are sent to the right office. */
export type PressSort = 'reporter' | 'answer' | 'offer' | 'refer';

const paper =
	'reporter|reporters|journalist|journalists|newsroom|newspaper|newscast|anchor|editor|columnist|correspondent|producer|stringer|newsdesk|photographer|cameraman|camerawoman|podcast';
const name =
	'gazette|herald|tribune|ledger|times|courier|chronicle|sentinel|dispatch|telegram|forum|globe|post|daily|observer|oklahoman|register|examiner|bulletin|journal|news|star|record|advocate|press|eagle-tribune|post-standard|patch|chalkbeat|gothamist';
const give = 'print|quote|publish|use|run|air|include|cite|name|attribute|put';

const list = phraseList<PressSort>([
	[
		'reporter',
		[
			paper,
			`to the ~2 ${name} :|,`,
			'the|this|your|local tv|news|radio station|crew|van|truck|team|desk',
			'love|like|watch|at|from|with the|your station|paper|show|broadcast|newscast|column|segment',
			`at|with|from|to|for the ~2 ${name}`,
			'channel <num>',
			`sunday's|tomorrow's|tonight's|monday's|friday's paper|edition|broadcast|newscast|show|segment|issue`,
			'your|tonight viewers|readers|listeners|newscast|broadcast',
			'press inquiry|inquiries|release|conference|office',
			'news|sports|city|metro|education desk|reporter',
			'eyewitness|action|local news',
			'about|on the|your ~2 story|article|segment|piece|report|investigation|coverage',
			'media inquiry|inquiries|request',
		],
	],
	[
		'answer',
		[
			'on the record',
			'use|print|include|publish|run my|our name|names|words|quote|letter|comment',
			'quote|statement from|by me|us',
			`photo|photos|pictures|quote|statement|words|clip|video ~3 you|they may|can|could ${give}`,
			'can|may|do|please|to use|print|include my|our|her|his full? name',
			'tell|to|for|with your viewers|readers|listeners|subscribers|audience|followers',
			`welcome|free|fine|okay|ok to ${give} it|them|that|this|any|my|our|the|me`,
			`you|they can|could|may say|write|report|mention a|an|that|one|some ~3 told|said|says`,
			`a|an ~1 teacher|coach|counselor|employee|staffer|insider|source told|tells you`,
			'off the record',
			'on|for background',
			'you|they|your crew|team|people can|could|may|should interview|film|photograph|record|tape me|us|my|the|a|her|him|them',
			'for your story|deadline|article|piece|column|segment|broadcast|newscast|report|series|podcast|feature|readers|viewers|six|profile',
			`you|u|y'all|they may|can|could|should go? ahead? and? ${give} me|my|this|that|it|us|the`,
			`feel free|go ahead to|and ${give} me|my|this|that|it|us`,
			`yes|sure|please|and ~1 ${give} this|that|it as|with|in|under`,
			`${give} this|that|it as the|our|my|a`,
			'quote me on|as|saying',
			'quote is accurate|correct|right|fine|good|mine',
			`my|our|the|here's|heres statement|quote|comment|response ~2 is|for|:|below`,
			`here's|heres|here is my|our|the|a statement|quote|comment|side|response`,
			'attribute|credit it|that|this to',
			'just|only say|call|put a|an|it|that ~1 teacher|coach|counselor|employee|source|staffer|insider|staff|parent',
			'as an anonymous|unnamed source',
			'before it airs|air|runs|prints',
		],
	],
	[
		'offer',
		[
			"here's|heres|here|that's what|all i|we can|know|saw|heard|could|do ~2",
			'happy|glad|free|available to|at|after|before|around talk|chat|speak|help|<num>|school|dismissal',
			'happy|glad|honored|excited to be|come|go|appear on|in|for|with ~3',
			'happy|glad|willing|available to ~3 interview|interviewed|camera|talk|chat|comment|record',
			'i|we can|could|will do ~1 <num> in|at|by|outside|near|on',
			"i'll|i will|ill do the|an|your interview|segment|story|piece",
			'interview|interviewed|filmed|film|talk|speak me|us|at|in|on|after|before|outside ~4',
			'send|bring|have your|the|a photographer|crew|camera|cameraman|cameras|truck',
			'your photographer|camera|crew|cameraman|truck can|could|should|may come|meet|set|shoot|film|wait|park',
			'call|text|dm|email|meet|ring me after|before|at|tonight|tomorrow|anytime|any',
			"don't|dont|please|just|not use my name",
			'thanks|thank for|you covering|cover|reaching|asking|calling ~3',
			'yes|yep|sure ,|.|!|it|i|we ~1',
			'to answer your|the question|questions',
			'answering your question|questions',
			"at|on|for six|6|ten|10|noon|5|five|11|eleven ,|p.m|pm|o'clock|news|tonight|newscast|just|say",
			'my video|footage|photo|photos|pictures|clip of the|our|my',
		],
	],
	[
		'refer',
		[
			'communication|communications services|office|department|director|team|staff|first',
			'refer|referred|referring ~4',
			"can't|cannot|cant|won't|don't|dont|not able|allowed to? comment|speak|talk|answer|discuss|give|do",
			'no comment',
			'public information officer',
			'media office|relations|line|contact',
			"through|contact|call|ask|reach|to the district|central|superintendent's|main office|spokesperson|superintendent",
			'not mine|my to|place|call answer|speak',
			"aren't|isn't|not mine to",
			'forwarded|sent|passing|pass|forward|send your|you|it|this|them card|message|number|request|question|on|along to',
			'pao|pio',
		],
	],
]);

const handlePress =
	/(?:news|oklahoman|gazette|courier|observer|globe|dispatch|reporter|report|herald|tribune|gazette|ledger|times|press|journal|chronicle|tv\d*|radio|anchor|on\d{1,2}$|_on\d|koco|kfor|kwtv|wcvb|wbz|whdh|wspr|wday|kvly|kvrr|wsyr|wstm|wtvh|desk$|desk_|ch\d{1,2}|abc\d*|nbc\d*|cbs\d*|fox\d*|npr|wgbh|wnyc|ny1|chalkbeat|media$|editor)/i;

/** True for a handle or tag that reads like a newsroom's or a reporter's: "@jo_tanner_news". */
export const isPressHandle = (handle: string): boolean => handlePress.test(handle.replace(/^@/, ''));

/** Talk with the press: a reporter or newsroom, what is offered to them, and whether they are sent to the right office. */
export default defineReader({
	id: 'press-talk',
	read({tokens}) {
		const found: Signal<'press-talk'>[] = list
			.find(tokens)
			.map(({start, end, value}) => ({type: 'press-talk', start, end, sort: value}));
		for (const {kind, text, start, end} of tokens) {
			if (kind === 'handle' && isPressHandle(text)) found.push({type: 'press-talk', start, end, sort: 'reporter'});
		}
		return found;
	},
});
