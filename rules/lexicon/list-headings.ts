import {phraseList} from '../text/phrases.ts';
import type {Kind} from '../types.ts';

/** What the heading of a list of names says that its rows are: scores, balances, codes, birthdays. From general knowledge of school lists. */
export const headings = phraseList<Exclude<Kind, 'name' | 'contact'>>([
	[
		'birth',
		[
			'cumpleañeros|cumpleañeras|cumpleañero|cumpleañera',
			'<month>|summer|winter|fall|spring|holiday|halloween babies|birthdays|kids',
			'birthday|birthdays|bday|bdays|b-days|b-day|dob|dobs|birthdates|cumpleaños|half-birthday|half-birthdays',
			'dates of birth',
			'list dobs|birthdays',
			'passport|trip|travel|flight|bus manifest|roster|list',
			'manifest',
			'age check|verification',
		],
	],
	[
		'number',
		[
			'barcodes|barcode|badges|badge numbers|number|list?',
			'temp|temporary|new passwords|logins|codes|pins',
			'code|codes|login|logins|log-in|log-ins|passwords|pins|lockouts|combos|combinations|osis|sasid|sasids|credentials|usernames|claves|contraseñas',
			'log ins|ins?',
			'confirmation|student|lunch|testing|id|card|locker|case|policy numbers|number|ids|#s',
			'type|typing|enter them|these ~1 in by? hand?',
			'bring this|your number',
			'uniform closet|jackets|lockers',
		],
	],
	[
		'record',
		[
			'score|scores|sheets|grades|results|standings|averages|marks|calificaciones|notas|rankings|rank|ranks|levels|lexiles|gpas|percentages|stats',
			'point|points|ar leaders|leader|points',
			'rank check|list',
			'missing|late work|assignments|homework|labs|quizzes|tests',
			'detention|detentions|suspension|suspensions|iss|retest|retake|makeup|make-up|ineligible|eligibility|truancy|tardy|tardies|absent|absence|absences|attendance|probation|referral|referrals|intervention|remediation|tutoring|summer|retention list|report|is|today|for|this|lists|log|kids|school|students|:',
			"honor|honour|principal's|dean's|headmaster's|superintendent's|high|merit roll|list|honors",
			'high honors',
			'cuadro de honor',
			'absent|tardy|absences|tardies|detentions|failing|suspended|ineligible|retakes|unexcused today|this|:|yesterday',
			'still owe|owes|owing|missing me|us|:|the|a|an',
			"transcripts i can't release",
			'reading|math group|groups|levels|level|intervention',
			'varsity cuts',
			'did not pass|make',
		],
	],
	[
		'family',
		[
			'balances|balance|debts',
			'lunch|cafeteria|meal debt|debts|balance|balances|charges|account|accounts',
			'owes|owe|owed|unpaid|overdue',
			'free and|& reduced',
			'fee waivers|waiver',
			'angel tree',
			'food|weekend backpacks|bags',
			'mckinney-vento list',
			'foster kids|list',
		],
	],
	[
		'health',
		[
			'allergy|allergies|medication|medications|meds|inhaler|inhalers|epipen|epipens list|lists|:|kit|plans|forms|on',
			'medical|health alerts|alert|list|notes|plans|info',
			'accommodations|accommodated|modified|separate testing|test|exam|setting',
			'iep|ieps|504|504s list|caseload|meetings|due|this|reviews|kids|students|:',
			'bench|medical|sub|sideline kit',
			'speech|counseling|ot|therapy groups|group|schedule|caseload|list',
			'caseload',
			'lice letters|check',
		],
	],
	[
		'whereabouts',
		[
			'rooming|room|hotel|bus|van|ride|rides|carpool|dismissal|pickup|walker|walkers|seating list|lists|assignments|groups|group|schedule|changes|stops|riders',
			'lessons|lesson',
			'lights out',
			'hotel|motel',
			'van|bus|car|cabin|tent|room|rm <num> :',
			'drivers|riders|carpools|roommates',
			'cabin|tent assignments|groups',
		],
	],
]);
