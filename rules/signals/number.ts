import {defineReader} from '../define.ts';
import {digitRuns} from '../text/digits.ts';
import {phraseList} from '../text/phrases.ts';
import {spansOf} from '../text/plain.ts';
import {secretsIn} from '../text/secrets.ts';
import type {Span} from '../types.ts';

type NumberForm = 'ssn' | 'id' | 'login' | 'code';

const cues = phraseList<NumberForm>([
	[
		'ssn',
		[
			'ssn|ssns',
			"<his>|<Name's> social is|are|:|#|ends",
			'last four ~5 social|ssn is|are|:?',
			'social security number|no|card? :|is?',
			'seguro social',
		],
	],
	[
		'id',
		[
			'osis|sasid|suid|ssid|lasid|uin|marss|stateid',
			'student|state|school|testing|pupil|lunch|cafeteria|library|estudiante id|ids|number|numbers|no|num|# #|is|no|number?',
			'student|card|confirmation|permit|passport|visa|license|case|registration|member|membership|medicaid|policy|locker|estudiante # ?|no|number|#',
			'id|ids # |number|no|is|:?',
			'student testing number',
			'medicaid|insurance|policy|account|badge|barcode|mrn|permit|passport|alien|case|perm|patient id|no|number|num|code :|is?',
			'mrn',
			'número de estudiante|alumno|matrícula',
			'matrícula',
			'case|passport|permit|confirmation|registration|omny|metrocard number|numbers|no|card',
			'usa hockey number|confirmation',
			'student',
		],
	],
	[
		'login',
		[
			'password|passwords|passcode|passcodes|contraseña|clave|passphrase|pw|pwd',
			'login|logins|log-in|log-ins|username|usernames|usuario|user|lockout|lockouts|credentials',
			'log in|ins|on',
			'signs|sign|signing|logs|logging in as|with',
			'schoology|clever|canvas|powerschool|lexia|iready|i-ready|seesaw|skyward|aeries|papercut|naviance|collegeboard|edulastic|zearn|ixl|infinite|classroom login|is|code|password|account|perm|id :?|is?',
			'signing|sign|logging|log in as one|<num>',
			'typed|types|typing',
			'testing|test|proctor|session|exam ticket|tickets|code|codes|key|keys :|is?',
		],
	],
	[
		'code',
		[
			'pin|pins',
			'lunch|boot|access|creation|join|parent|portal|naviance|activation|unlock|login|class|alarm pin|pins|code|codes|number|numbers',
			'locker|combo|combination|combinación',
			'her|his|their code|combo|locker|pin|code|number|codes',
			'codes',
		],
	],
]);

/** A social security number that lacks its end: "448-00-something", "412-55-xxxx". */
const ssnPart = /(?<![\d-])\d{3}-\d{2}-(?:\d{0,3}[xX*#?_]{1,4}|something|\.{2,3}|…)/g;
const ssn = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g;
const coded =
	/\b[A-Z]{1,4}-?\d{4,}(?:-\d+)*\b|\b\d{3,}(?:-\d{2,})+\b|\b\d{4,12}\b|(?<=[\s(])\d{1,2}-\d{1,2}-\d{1,2}(?=[\s),.]|$)/gu;
const groupedDigits =
	/(?<![\p{L}\d#$.:/-])\d(?:[ ]?\d){8,11}(?![\p{L}\d:/%-])|(?<![\p{L}\d#$.:/-])\d{3,4} \d{3} \d{3}(?:\d)?(?![\p{L}\d:/%-])/gu;
/**
 * Numbers and secrets that stand for one person: social security and student numbers, log-ins, passwords, codes. `cued` when a
 * word before it says what it is; an unbroken run of nine digits or more is read without one. Rooms, years and prices are not.
 */
export default defineReader({
	id: 'number',
	read({text, tokens}) {
		const found: (Span & {type: 'number'; form: NumberForm; cued: boolean})[] = [];
		const add = (start: number, end: number, form: NumberForm, cued: boolean) => {
			// Noughts in a row are a sample's.
			if (/^(\d)\1{3,}$/.test(text.slice(start, end).replace(/[\s-]/g, ''))) return;
			if (end > start && !found.some((one) => one.start < end && start < one.end))
				found.push({type: 'number', start, end, form, cued});
		};
		for (const {start, end} of [...spansOf(text, ssn), ...spansOf(text, ssnPart)]) add(start, end, 'ssn', true);
		const said = cues.find(tokens);
		if (said.length > 0) {
			const runs = digitRuns(tokens, 4);
			for (const [order, {end, value, to}] of said.entries()) {
				const reach = Math.min(said[order + 1]?.start ?? text.length, end + 90, text.length);
				const stop = /[?\n]|\.\s/.exec(text.slice(end, reach));
				const limit = stop ? end + stop.index : reach;
				if (value === 'login' || value === 'code') {
					for (const {start, end: last} of secretsIn(text.slice(end, limit))) add(end + start, end + last, value, true);
				}
				for (const run of runs) {
					if (run.start < end || run.start > limit || run.from - to > 14) continue;
					const whole =
						value === 'id' && tokens[to - 1]?.lower === 'student' ? run.digits.length >= 6 : run.digits.length >= 4;
					if (!whole || /^(?:19|20)\d\d$/.test(run.digits) || (value === 'code' && run.from - to > 8)) continue;
					add(run.start, run.end, value, true);
				}
				for (const {start, end: last} of spansOf(text.slice(end, limit), coded)) {
					const word = text.slice(end + start, end + last);
					if (
						/^(?:19|20)\d\d$/.test(word) ||
						(value === 'id' && tokens[to - 1]?.lower === 'student' && word.replace(/\D/g, '').length < 6)
					)
						continue;
					if (start <= 40) add(end + start, end + last, value, true);
				}
			}
		}
		for (const {start, end} of spansOf(text, groupedDigits)) add(start, end, 'id', false);
		return found.sort((a, b) => a.start - b.start);
	},
});
