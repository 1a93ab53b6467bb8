import {defineTopic, type Judgement} from '../define.ts';
import type {Reading} from '../reading.ts';
import {isQuoted, plain} from '../text/plain.ts';
import type {Context} from '../types.ts';

/** Words that make a name a school's or an office's, whatever it is called. */
const institution =
	/\b(?:families|parents|tickets?|students?|registrations?|caregivers|guardians|school community|district|school|schools|elementary|middle|high|academy|administration|admin|office|department|dept|superintendent|principal|board|guidance|counseling|faculty|staff|campus|regional|public schools|p\.?s\.? ?\d+|m\.?s\.? ?\d+|i\.?s\.? ?\d+|athletics|athletic department|band program|music department|doe)\b/i;

/** "The school closed early" is news; these subjects say nothing of the writer's own school. */
const foreign =
	/\b(?:your|his|her|their|my (?:son|daughter|kid|niece|nephew)'s|sunday|art|law|med(?:ical)?|driving|old|dog|obedience|cooking|beauty|swim|preschool of|casa|church|house(?:hold)?|home|family|team \w+ of one)\b/i;

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patterns = new WeakMap<Context, RegExp>();

/** The writer's schools and district, as they are written, in one pattern. */
function ownNames(context: Context): RegExp {
	const known = patterns.get(context);
	if (known) return known;
	const names = [
		...context.policy.names.district,
		context.policy.district,
		...context.policy.names.offices,
		...context.writer.schools.flatMap(({name, shortNames}) => [name, ...shortNames]),
	];
	const short = names.flatMap((name) => {
		const bare = name.replace(
			/ (?:high school|middle school|elementary school|school|public schools|central school district|regional school district|regional high school)$/i,
			'',
		);
		return bare.length > 3 ? [name, bare] : [name];
	});
	const pattern = new RegExp(
		`(?:^|[^\\w])(?:${[...new Set(short)]
			.sort((a, b) => b.length - a.length)
			.map(literal)
			.join('|')})(?![\\w])`,
		'i',
	);
	patterns.set(context, pattern);
	return pattern;
}

/** First words of the writer's school and district names: "West Genny", "Shepherd", as people shorten them. */
function startsLikeOurs(name: string, {context}: Reading): boolean {
	const [first = '', ...rest] = name.replace(/^the /i, '').split(' ');
	if (!/^[A-Z]/.test(first) || (rest.length > 0 && !/^[A-Z]/.test(rest[0] ?? ''))) return false;
	return [...context.policy.names.district, ...context.writer.schools.map((school) => school.name)].some(
		(own) => own.split(' ')[0] === first && own.includes(' ') && first !== 'The',
	);
}

/** Words of a notice: somebody who speaks as "we" or to families. */
const speaksAsWe =
	/\b(?:we(?:'re| are| will| have|'ll| look| thank| apologi[sz]e| appreciate| stand| promise| believe| never| offer| guarantee| welcome| ask| hope to see)|thank you for your|please (?:plan|contact|call|note|join|apply|share|pick up|use|plan|be advised|make)|families|parents|message me to apply|join (?:our|the|us)|to apply|school will|dismiss|tours?|now accepting|enrollment|effective immediately|hold us to|as always)\b/i;

/** Does `name` stand for the writer's school, office or district? A general word such as "the school" does; a household does not. */
function isOurs(name: string, reading: Reading): boolean {
	// A wish or a guess about the district is the writer's own.
	if (
		foreign.test(name) ||
		/\b(?:i'm sure|i think|i bet|i guess|i hear|i heard|i hope|sure|should|could|would|might|must|may|can|if|when|why|how|wish|hope|never|who|maybe|until|unless)\b/i.test(
			name,
		)
	)
		return false;
	return ownNames(reading.context).test(name) || institution.test(name) || startsLikeOurs(name, reading);
}

/**
 * A personal account that speaks, or seems to speak, for the school or district. Naming one's employer, reporting what
 * the school does, or saying that one speaks for nobody else is no such thing.
 */
export default defineTopic({
	id: 'official-voice',
	account: 'personal',
	judge(reading) {
		const {draft, signals} = reading;
		const text = plain(draft.text);
		const voice = signals.of('own-voice').filter(({sort}) => sort === 'views');
		const heard = signals.of('official').filter(({start, end, name, sort}) => {
			if (isQuoted(text, {start, end}) || !isOurs(name, reading)) return false;
			// What a school does is only its own voice under its proper name: "the school closed early" is talk.
			if (sort === 'notice')
				return (
					(ownNames(reading.context).test(name) ||
						startsLikeOurs(name, reading) ||
						/^(?:the|our) (?:district|school)$/i.test(name)) &&
					speaksAsWe.test(text)
				);
			if (sort === 'says' && /^(?:the|our) (?:school|department|district|office|administration)$/i.test(name))
				return (
					speaksAsWe.test(text) && !/\b(?:i think|i'm (?:mad|sad|tired|furious|glad)|my opinion|and i\b)/i.test(text)
				);
			if (sort === 'says' || sort === 'we-rule')
				return (
					ownNames(reading.context).test(name) ||
					/\b(?:elementary|high school|middle school|public schools|our district|the district|our school|(?:guidance|counseling|music|athletic|science|english|math) (?:department|office))\b/i.test(
						name,
					)
				);
			return true;
		});
		if (heard.length === 0 || voice.length > 0) return [];
		const found: Judgement = {
			spans: heard.map(({start, end}) => ({start, end})),
			say: {id: 'officialVoice'},
			question: {id: 'officialVoiceAskAuthorized'},
			because: heard.map(
				({sort, name}) => `official: ${sort}, "${name.split(' ').length} words" of a school or district`,
			),
		};
		return [found];
	},
});
