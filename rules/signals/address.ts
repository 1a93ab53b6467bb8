import {defineReader} from '../define.ts';
import {spansOf} from '../text/plain.ts';
import type {Span} from '../types.ts';

const suffix =
	'(?:St(?:reet)?|Ave(?:nue)?|R(?:oa)?d|Ln|Lane|Dr(?:ive)?|Ct|Court|Blvd|Boulevard|Pl(?:ace)?|Ter(?:race)?|Cir(?:cle)?|Way|Pkwy|Parkway|Hwy|Highway|Trl|Trail|Sq(?:uare)?|Row|Run|Loop|Xing|Crossing|Turnpike|Tpke|Calle|Avenida)\\b\\.?';
const word = "(?:[\\p{Lu}\\d][\\p{L}\\d'’-]{0,24}\\.?)";
const unit =
	'(?:,?\\s(?:Apt|Apartment|Unit|Suite|Lot|Floor|Fl|No|apt|lot|unit|apartment|#)\\.?\\s?#?[\\p{L}\\d-]{1,5}\\b|\\s?#\\s?\\d{1,5}\\b)';

/** "2843 W 29th St, Apt 6F", "1809 Prairie Smoke Ln". */
const street = new RegExp(`\\b\\d{1,5}[A-Z]?\\s(?:${word}\\s){1,4}${suffix}${unit}?`, 'gu');
/** "2914 SW 41", "2209 NE 31st": a grid address without its suffix. */
const grid = new RegExp(`\\b\\d{3,5}\\s(?:NE|NW|SE|SW|[NSEW])\\.?\\s\\d{1,3}(?:st|nd|rd|th)?\\b${unit}?`, 'gu');
/** "Brookfield Ct #7", "Ash Ave, Apt 2". */
const noNumber = new RegExp(`\\b(?:${word}\\s){1,3}${suffix}${unit}`, 'gu');
/** "Sunnylane Mobile Park lot 14". */
const park =
	/\b(?:\p{Lu}[\p{L}'’]{0,24}\s){1,3}(?:(?:Mobile|Trailer|RV)\s(?:Home\s)?(?:Park|Court|Estates|Village)|Apartments|Apts|Estates|Terrace|Towers|Houses|Manor|Motel|Village),?\s(?:[Ll]ot|[Aa]pt|[Uu]nit|[Bb]uilding|[Bb]ldg|[Rr]oom|[Rr]m|#)\.?\s?#?[\p{L}\d-]{1,5}\b/gu;
/** "address is 12 Elm", "19 Pine Hollow, Camillus". */
const told = /\b(?:[Aa]ddress|[Dd]irección)(?:\sis|\ses)?:?\s\d{1,5}\s[^.!?\n]{3,60}/gu;
const place =
	/\b(?:at|to|from|a|en)?[\s,]\d{1,5}\s\p{Lu}\p{Ll}{2,15}(?:\s\p{Lu}\p{Ll}{2,15})?,\s\p{Lu}\p{Ll}{2,15}(?:,?\s[A-Z]{2})?(?:\s\d{5})?\b/gu;
/** "Apt 4C of the Gowanus Houses", "buzzer 4". */
const door =
	/\b(?:[Aa]pt|[Aa]partment|[Aa]partamento|[Bb]uzzer|[Ll]ot)\.?\s#?\d{1,4}[A-Z]?\b(?:\s(?:of|in|at)\sthe\s\p{Lu}\p{L}{2,15}(?:\s\p{Lu}\p{L}{2,15})?)?/gu;
const mailbox =
	/\b(?:first|second|third|fourth|last|next)\s(?:mailbox|driveway|house|trailer|door|farm|place)\s(?:past|after|on|from|before)\s[^.!?\n]{3,60}/giu;
const box = /\bP\.?\s?O\.?\s?[Bb]ox\s\d{1,6}\b|\bRR\s?\d\s[Bb]ox\s\d{1,5}\b|\bFire\s(?:Number|No\.?)\s\d{2,6}\b/gu;
const crossing = new RegExp(
	`\\b(?:[Cc]orner\\sof\\s${word}(?:\\s${word})?\\s(?:and|&)\\s${word}(?:\\s${suffix})?|${word}\\s(?:${word}\\s)?${suffix}\\s(?:and|&|at)\\s(?:${word}\\s){0,2}(?:${word}))`,
	'gu',
);
const colour =
	'(?:red|blue|green|yellow|white|gr[ae]y|brown|tan|pink|purple|orange|brick|stone|log|double-?wide|big|little|old|last|first|corner)';
const dwelling =
	'(?:house|farmhouse|trailer|duplex|cabin|camper|apartment|condo|townhouse|double-?wide|single-?wide|mobile\\shome|rambler|split-level|bungalow|casa)';
/** "the green farmhouse, mile and a half past the elevator". */
const landmark = new RegExp(
	`\\b(?:the\\s|la\\s)?(?:${colour}\\s){1,2}${dwelling},?\\s(?:with|behind|past|next\\sto|by|across\\sfrom|near|on|off|two\\sdoors|right|left|at|mile|half|a\\smile|(?:about\\s)?(?:one|two|three|\\d)\\smiles?)\\b[^.!?\\n]{0,110}`,
	'giu',
);
/** "la verde en la calle Roble, junto a la panadería". */
const casa =
	/\b(?:casa|la)\s(?:verde|azul|roja|amarilla|blanca|rosada?|gris|café)\s(?:en|junto|al\slado|frente|atrás|detrás|cerca)\s[^.!?\n]{3,60}/gi;
const livesAt =
	/\b(?:lives|living|vive|viven|(?:they|kids|twins|family|who|folks|parents)\slive)\s(?:(?:right|just|out|way|over|down|up|back|off|(?:two|three|four|\d)\s(?:houses|doors|blocks|trailers|floors)|around|catty-?corner)\s){0,2}(?:at|en|on|off|in\sthe|above|across\sfrom|behind|(?:over|under|below)\sthe|next\s(?:to|door\sto)|down\sfrom|past|from|near|by\sthe|the\scorner\sfrom)\s(?!(?:the\s)?(?:north|south|east|west|other|same|edge|far|coast|lake\s)|(?:a|his|her|their)\s(?:farm|ranch|own|prayer|dream))[^.!?\n,;]{4,60}(?:,\s(?:apt|apartment|casa|the|piso|lot|unit)\s[^.!?\n,;]{2,30})?/giu;
const tail =
	/^,?\s(?:(?:side|back|front)\sdoor|(?:the\s)?(?:red|blue|green|yellow|white|gr[ae]y|brown|brick)\s(?:house|trailer|door)|look\sfor\s[^.!?\n,]{3,30}|behind\s[^.!?\n,]{3,30}|up\sthe\s[^.!?\n,]{3,20}stairs?)(?:\s(?:behind|by|next\sto)\s[^.!?\n,]{3,30})?/iu;

const forms = [
	['street', street],
	['street', grid],
	['unit', noNumber],
	['unit', park],
	['street', told],
	['street', place],
	['unit', door],
	['landmark', mailbox],
	['box', box],
	['corner', crossing],
	['landmark', landmark],
	['landmark', casa],
	['home', livesAt],
] as const;

/** Where somebody lives or can be found, as an address or as directions to a door. Room numbers, scores and page numbers are not. */
export default defineReader({
	id: 'address',
	read({text}) {
		if (!/\d|lives?|living|vive|house|mailbox|driveway|trailer|camper|cabin|duplex|casa|orner|&| and /i.test(text))
			return [];
		const found: (Span & {type: 'address'; form: (typeof forms)[number][0]})[] = [];
		for (const [form, pattern] of forms) {
			for (const {start, end} of spansOf(text, pattern)) {
				const last = found.at(-1);
				const same = found.find((one) => one.start <= end && start <= one.end);
				if (same) {
					if (end > same.end && form !== 'home')
						found[found.indexOf(same)] = {...same, start: Math.min(start, same.start), end};
					continue;
				}
				if (last === undefined || form) found.push({type: 'address', form, start, end});
			}
		}
		return found
			.map((one) => ({...one, end: one.end + (tail.exec(text.slice(one.end, one.end + 120))?.[0].length ?? 0)}))
			.sort((a, b) => a.start - b.start);
	},
});
