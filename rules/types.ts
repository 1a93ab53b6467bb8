/**
 * The words of the engine as types. Offsets are UTF-16 code units of the draft's text as read, half-open.
 * Nothing here knows a page, a browser or a clock.
 */

export const topics = [
	'account-setup',
	'conduct',
	'confidential',
	'copyright',
	'disclaimer',
	'email-mixing',
	'logo',
	'official-voice',
	'outside-audience',
	'press',
	'school-business',
	'student-connection',
	'student-image',
	'student-pii',
	'tagging',
	'work-time',
] as const;
export type Topic = (typeof topics)[number];

/** What a `student-pii` finding gives away. */
export const kinds = ['name', 'contact', 'birth', 'number', 'record', 'health', 'family', 'whereabouts'] as const;
export type Kind = (typeof kinds)[number];

/** `stop` and `caution` interrupt before posting; `note` never does. */
export const levels = ['stop', 'caution', 'note'] as const;
export type Level = (typeof levels)[number];

export const accounts = ['personal', 'professional'] as const;
export type Account = (typeof accounts)[number];

export const draftKinds = ['post', 'comment', 'message'] as const;
export type DraftKind = (typeof draftKinds)[number];

export const moments = ['draft', 'media', 'connection', 'account', 'time', 'aftermath', 'framing'] as const;
export type Moment = (typeof moments)[number];

export const modalities = ['required', 'prohibited', 'recommended', 'discouraged', 'permitted', 'informative'] as const;
export type Modality = (typeof modalities)[number];

/**
 * The cases of topics that have more than one (`policies/README.md`, "Topics with more than one case").
 * A clause that names cases speaks only for those; a clause without speaks for all of its topic.
 */
export const cases = {
	disclaimer: ['no-disclaimer', 'anonymous'],
	'email-mixing': ['work-address', 'personal-address'],
	logo: ['district', 'school'],
	tagging: [
		'colleague',
		'colleague-photo',
		'colleague-photo-tag',
		'volunteer',
		'volunteer-photo',
		'volunteer-photo-tag',
		'parent',
		'parent-photo',
		'student',
	],
	'student-connection': ['request', 'message', 'relative-school-matter'],
	'student-image': ['bare', 'identified', 'public-event', 'identified-public-event'],
	'work-time': ['hours', 'equipment'],
	/** Slurs, threats, obscenity and accusations are abuse; the rest insults. `-at-work`: said as staff, or of school people and matters. */
	conduct: ['abuse', 'insult', 'abuse-at-work', 'insult-at-work'],
	confidential: ['premises', 'colleague', 'private-conversation', 'other'],
	'school-business': ['student-matter', 'family-matter', 'class-moved', 'private-phone', 'private-message'],
} as const satisfies Partial<Record<Topic, readonly string[]>>;
export type CaseOf = {[T in keyof typeof cases]: (typeof cases)[T][number]};
export type Case = CaseOf[keyof CaseOf];

export interface Span {
	readonly start: number;
	readonly end: number;
}

export interface Media {
	readonly type: 'image' | 'video';
	readonly fileName?: string;
	readonly alt?: string;
	/** True when the picture is known to match a registered logo. */
	readonly hasLogo?: boolean;
}

/** What is about to be published. */
export interface Draft {
	readonly text: string;
	/** A site id of `src/sites`, for instance `facebook`. */
	readonly site: string;
	readonly account: Account;
	readonly kind: DraftKind;
	/** People tagged, as the site shows them: a name or an @handle. */
	readonly mentions: readonly string[];
	readonly media: readonly Media[];
	/** Local date and time of writing, ISO 8601 without zone. Absent: taken as outside school hours. */
	readonly at?: string;
}

/** What a page shows of the other person of a friend, follow or connect request. */
export interface Profile {
	readonly name: string;
	readonly handle?: string;
	readonly headline?: string;
	readonly bio?: string;
	readonly lines: readonly string[];
}

/** A friend, follow or connect request, either way. */
export interface Connection {
	readonly profile: Profile;
	readonly site: string;
	readonly account: Account;
	readonly at?: string;
}

/** One provision of a policy, its words untouched. */
export interface Clause {
	readonly id: string;
	readonly cite: string;
	readonly heading: string;
	readonly quote: string;
	readonly topics: readonly Topic[];
	/** Topics that the clause carries only in general terms: never louder than `caution`. */
	readonly general: readonly Topic[];
	/** For a topic with more than one case: the cases it speaks for. */
	readonly cases: {readonly [T in keyof CaseOf]?: readonly CaseOf[T][] | undefined};
	readonly account: Account | 'both';
	readonly moment: Moment;
	readonly modality: Modality;
	/** Null: nothing to raise. */
	readonly level: Level | null;
	/** Ids of clauses of the same policy that limit this one. */
	readonly exceptions: readonly string[];
	/** What a checker can honestly do with the clause, for people who read the pack. */
	readonly note: string;
}

/** One district's policy as data. */
export interface Policy {
	readonly id: string;
	readonly district: string;
	readonly title: string;
	readonly code?: string | undefined;
	/** ISO date, or absent where the text names none. */
	readonly adopted?: string | undefined;
	readonly names: {
		/** How people write the district's name, most usual first: "OKCPS", "Oklahoma City Public Schools", "the DOE". */
		readonly district: readonly string[];
		/** Offices and people who speak for it: "Communication Services", "the Superintendent". */
		readonly offices: readonly string[];
		/** Words for its logo, seal or mascot beyond the common ones. */
		readonly logo: readonly string[];
		/** Work e-mail domains, without "@". */
		readonly emailDomains: readonly string[];
		/** The district's schools as people write them. */
		readonly schools?: readonly string[] | undefined;
	};
	readonly clauses: readonly Clause[];
}

export interface School {
	readonly name: string;
	/** Other ways people write it: "Adams", "WG", "M.S. 442". */
	readonly shortNames: readonly string[];
	/** Public phone numbers, digits only. */
	readonly phones: readonly string[];
	readonly addresses: readonly string[];
	readonly handles: readonly string[];
}

/** The person who writes the drafts, from settings. */
export interface Writer {
	readonly name: string;
	/** What they do, in their own words: "3rd grade", "high school history, hockey coach". */
	readonly work: string;
	readonly schools: readonly School[];
	/** Work e-mail domains beside the policy's. */
	readonly emailDomains: readonly string[];
	readonly personalEmails: readonly string[];
}

export interface SchoolHours {
	/** 0 Sunday … 6 Saturday. */
	readonly days: readonly number[];
	/** "08:00", local time. */
	readonly from: string;
	readonly to: string;
	/** ISO dates on which there is no school. */
	readonly daysOff: readonly string[];
	/** The long break, both days included, as "MM-DD"; `from` after `to` runs over the turn of the year. */
	readonly summer?: {readonly from: string; readonly to: string};
}

/** A roster answers whether a name is a student's without holding names in clear (`src/people/roster.ts`). */
export interface Roster {
	/** `name` as written, case and accents as in the draft. Undefined: not on it. */
	find(name: string): 'student' | 'colleague' | 'family' | undefined;
}

/** What the person told Chalkline once. */
export interface Permission {
	/** The name or handle it is about, as written then. */
	readonly name: string;
	readonly about: 'tagging' | 'image' | 'name';
	/** `refused` is a family's opt-out and always wins. */
	readonly answer: 'granted' | 'refused';
	/** ISO date after which it no longer holds. */
	readonly until?: string;
}

/** All that the engine knows beside the draft. */
export interface Context {
	readonly policy: Policy;
	readonly writer: Writer;
	readonly hours: SchoolHours;
	/** This browser is school equipment. */
	readonly schoolEquipment: boolean;
	readonly permissions: readonly Permission[];
	/** Names and numbers the person chose to always allow, as written. */
	readonly allowed: readonly string[];
	/** Topics switched off. */
	readonly topicsOff: readonly Topic[];
	readonly roster?: Roster;
	readonly words: Words;
}

/** Turns a message id of `assets/_locales` and its values into the sentence a person reads. */
export type Words = (id: string, values?: Readonly<Record<string, string | number>>) => string;

export interface Edit extends Span {
	readonly text: string;
}

export interface Fix {
	readonly label: string;
	readonly edits: readonly Edit[];
}

/** The clause as a finding carries it. */
export interface Citation {
	readonly policy: string;
	readonly id: string;
	readonly cite: string;
	readonly quote: string;
}

export interface Finding {
	readonly topic: Topic;
	readonly kind?: Kind;
	readonly level: Level;
	/** Empty: the whole draft. */
	readonly spans: readonly Span[];
	readonly message: string;
	readonly clause: Citation;
	/** Clauses that limit the one cited: the person may answer that one applies. */
	readonly exceptions: readonly Citation[];
	readonly fixes?: readonly Fix[];
	/** The fact that decides, which only the person knows. */
	readonly question?: {readonly id: string; readonly text: string};
	/** Why the engine says so: signals, person and role, rule. For `check --explain` and bug reports. */
	readonly because: readonly string[];
}

export interface Report {
	/** In text order, the worst first where two begin together; whole-draft findings last. */
	readonly findings: readonly Finding[];
	/** Clauses that protect what is said here (union and workplace speech); shown, never a warning. */
	readonly protections: readonly Citation[];
	/** Parts that failed on this draft, by id: the rest was judged all the same. Empty unless Chalkline itself is wrong. */
	readonly faults: readonly {readonly part: string; readonly error: string}[];
}
