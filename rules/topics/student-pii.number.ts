import {defineTopic} from '../define.ts';
import {type Fact, judgeFacts, judgementOf} from '../facts/findings.ts';
import {studentLists, valuesOf} from '../facts/lists.ts';
import {secretsIn} from '../text/secrets.ts';

/** Log-ins and student numbers that say themselves that they are a student's. */
const studentsOwn =
	/\b(?:students?|osis|sasid|ssid|suid|marss|lunch|kids?|lockouts?|period|hour|class|homeroom|chromebooks?|portal|clever|naviance|locker|testing)\b/i;
const writersOwn =
	/\b(?:my|our|mine|wifi|wi-fi|guest|gate|door|building|alarm|zoom|meeting|class ?code|join code|promo|coupon|discount)\b/i;

/** A social security or student number, log-in, password or code of one student. Codes for everybody stay silent. */
export default defineTopic({
	id: 'student-pii',
	kind: 'number',
	judge(reading) {
		const {draft, signals} = reading;
		const fact = ({start, end, form}: {start: number; end: number; form: string}): Fact => ({
			start,
			end,
			read: `number ${form}`,
			say: {id: form === 'login' || form === 'code' ? 'piiNumberSecret' : 'piiNumber'},
			instead: '[number removed]',
		});
		const numbers = signals.of('number').filter((one) => !signals.within('phone', one).length);
		const lists = studentLists(reading, 'number').flatMap((list) => {
			const own = valuesOf(list, numbers);
			const written = list.rows.flatMap(({end}, index) => {
				const line = draft.text.indexOf('\n', end);
				const next = list.rows[index + 1]?.start ?? draft.text.length;
				const row = draft.text.slice(end, Math.min(next, line === -1 ? next : line, end + 60));
				return secretsIn(row).map((one) => ({start: one.start + end, end: one.end + end, form: 'code' as const}));
			});
			const values = valuesOf(list, signals.of('value')).filter(({form}) => form === 'code');
			const more = [...written, ...values].filter(
				(value) => !own.some(({start, end}) => value.start < end && start < value.end),
			);
			return judgementOf(draft.text, 'number', [...own, ...more].map(fact), 'each row is one student’s');
		});
		const rest = numbers.filter(
			(one) => !lists.some(({spans}) => spans.some(({start, end}) => one.start < end && start < one.end)),
		);
		const owned = judgeFacts(reading, 'number', rest.map(fact));
		// A password or student number needs no name beside it to open somebody's account.
		const bare = rest.filter((one) => {
			if (owned.some(({spans}) => spans.some(({start, end}) => one.start < end && start < one.end))) return false;
			const before = draft.text.slice(Math.max(0, one.start - 80), one.start);
			const around = draft.account === 'professional' ? draft.text : before;
			const person = reading.people.ownerOf(one);
			const free =
				person === undefined ||
				person.role === 'unknown' ||
				person.role === 'student' ||
				/\b(?:student|pupil|osis|sasid)\s(?:\p{L}+\s)?[#:]?\s?$/iu.test(before);
			return (
				free &&
				one.cued &&
				!person?.consent &&
				studentsOwn.test(around) &&
				!writersOwn.test(before) &&
				draft.text.slice(one.start, one.end).replace(/\D/g, '').length >= 2
			);
		});
		return [
			...lists,
			...owned,
			...judgementOf(draft.text, 'number', bare.map(fact), 'its words say it is a student’s'),
		];
	},
});
