import type {ShownFinding} from '../../../src/messages/protocol.ts';
import type {InPageModel} from '../../../src/ui/in-page/types.ts';

/** Findings for pictures and checks of screens: invented people, the clauses of a real policy. */
export const draft =
	'So proud of Maya Torres in my 3rd period! She went from a D to a 94.\n\nThanks for the help, @jordan.pruitt.';

export const named: ShownFinding = {
	key: 'student-pii|name|maya torres',
	excerpt: 'Maya Torres',
	finding: {
		topic: 'student-pii',
		kind: 'name',
		level: 'stop',
		spans: [{start: 12, end: 23}],
		message: 'This names a student.',
		clause: {
			policy: 'okcps',
			id: 'C.2.c.1',
			cite: 'OKCPS Social Media Guidelines, C.2.c',
			quote:
				'Employees should not post any personally identifiable student information on personal social media sites.',
		},
		exceptions: [],
		fixes: [
			{label: 'Write “a student”', edits: [{start: 12, end: 23, text: 'a student'}]},
			{label: 'Write “Student A”', edits: [{start: 12, end: 23, text: 'Student A'}]},
		],
		because: [],
	},
};

export const tagged: ShownFinding = {
	key: 'tagging||@jordan.pruitt',
	excerpt: '@jordan.pruitt',
	finding: {
		topic: 'tagging',
		level: 'caution',
		spans: [{start: 94, end: 108}],
		message: 'This tags a colleague.',
		clause: {
			policy: 'okcps',
			id: 'C.2.b',
			cite: 'OKCPS Social Media Guidelines, C.2.b',
			quote:
				'It is not recommended that employees tag photos of other employees, District volunteers, District contractors or District vendors without the prior permission of the individuals being tagged. Tagging tells everybody who can see the picture who is in it, and where they were, and it stays with them long after the day it was taken.',
		},
		exceptions: [
			{
				policy: 'okcps',
				id: 'C.2.e',
				cite: 'OKCPS Social Media Guidelines, C.2.e',
				quote: 'Employees may discuss working conditions and matters of public concern.',
			},
		],
		question: {id: 'taggingPermission', text: 'Did Jordan Pruitt agree to be tagged?'},
		because: [],
	},
};

export const noted: ShownFinding = {
	key: 'disclaimer||',
	excerpt: '',
	finding: {
		topic: 'disclaimer',
		level: 'note',
		spans: [],
		message: 'Your policy asks you to say that these views are your own.',
		clause: {
			policy: 'moorhead',
			id: 'III.E.3',
			cite: 'Moorhead 447.1, III.E',
			quote: 'An employee who publishes to a personal site outside the district’s network, should use a disclaimer.',
		},
		exceptions: [],
		because: [],
	},
};

export const findings = [named, tagged, noted];

export const request: ShownFinding = {
	key: 'student-connection|request|',
	excerpt: '',
	finding: {
		topic: 'student-connection',
		level: 'stop',
		spans: [],
		message: 'This looks like a student who is still enrolled.',
		clause: {
			policy: 'nyc-doe',
			id: 'personal.students.1',
			cite: 'NYC DOE Social Media Guidelines, Communication with DOE Students',
			quote:
				'DOE employees should not communicate with students who are currently enrolled in DOE schools on personal social media sites.',
		},
		exceptions: [
			{
				policy: 'nyc-doe',
				id: 'personal.students.a',
				cite: 'NYC DOE Social Media Guidelines, exception (a)',
				quote: '(a) communication with relatives',
			},
		],
		question: {id: 'connectionRelative', text: 'Is Casey Rowan your relative?'},
		because: [],
	},
};

export const aModel = (over: Partial<InPageModel> = {}): InPageModel => ({
	status: 'checking',
	site: 'facebook',
	handle: 'Tasha Greene',
	account: 'personal',
	findings,
	protections: [],
	open: {type: 'nothing'},
	...over,
});
