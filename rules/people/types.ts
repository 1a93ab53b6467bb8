import type {Span} from '../types.ts';

/** Who somebody in a draft is, to the writer. */
export type Role =
	| 'student'
	| 'former-student'
	| 'student-family'
	| 'colleague'
	| 'volunteer'
	| 'own-family'
	| 'friend'
	| 'public'
	| 'fictional'
	| 'animal'
	| 'pseudonym'
	| 'writer'
	| 'unknown';

/** One place where a draft speaks of somebody. */
export interface Mention extends Span {
	/** As written, without a possessive ending. */
	readonly text: string;
	readonly form:
		| 'full'
		| 'first'
		| 'last'
		| 'initials'
		| 'titled'
		| 'handle'
		/** A tag of the composer (`draft.mentions`); its span may be empty when the text does not hold it. */
		| 'tag'
		/** "my 4th hour drummer", "the only Somali girl in 3rd period": one child, told without a name. */
		| 'description'
		/** "one of my kiddos", "a student": somebody, nobody in particular. */
		| 'indefinite'
		/** "my students", "3rd period": more than one. */
		| 'group'
		| 'pronoun';
}

/** One person (or group) of a draft, all mentions joined. */
export interface Person {
	readonly mentions: readonly Mention[];
	readonly role: Role;
	/** 0…1: how sure the role is. Topics interrupt from about 0.5 up. */
	readonly sure: number;
	/** True when a reader could tell who it is: a name, initials with facts, a description that fits one child. */
	readonly identifiable: boolean;
	/** Consent or approval for this person is stated in the draft. */
	readonly consent: boolean;
	/** Words that led to the role, for `--explain`. */
	readonly cues: readonly string[];
}

/** The people of a draft. */
export interface People {
	readonly all: readonly Person[];
	/** Students who could be told apart, by role and `identifiable`. */
	readonly students: readonly Person[];
	/** The person that a fact at `span` hangs on: nearest before it in its sentence, its pronoun's referent, its list row; undefined when it hangs on nobody or on a group. */
	ownerOf(span: Span): Person | undefined;
}
