import type {Span} from '../types.ts';

/** What consent is about, as its sentence says; a sentence that says none of these is about all of them. */
export type ConsentAbout = 'image' | 'tag' | 'name' | 'logo';
/** `personal`: to a place of the writer's own; `bare`: "add me"; `accepted`: told afterwards. */
export type InvitationWay = 'personal' | 'bare' | 'accepted';
/** Who a message speaks to, by one cue. */
export type AddresseeCue =
	| 'lesson'
	| 'errand'
	| 'child'
	| 'intro'
	| 'parent'
	| 'relative'
	| 'colleague'
	| 'adult'
	| 'former'
	| 'emergency';

/** What each signal carries beside its span. One line a signal; every reader's output is listed here. */
export interface SignalFields {
	/** A cue for whom a message speaks to, and its weight towards a student (negative: towards somebody else). */
	addressee: {readonly cue: AddresseeCue; readonly weight: number};
	/** A sentence by which consent, approval or permission was given, or refused. */
	consent: {readonly given: boolean; readonly about: readonly ConsentAbout[]};
	/** An invitation to connect with the writer. */
	invitation: {readonly way: InvitationWay};
	/** A logo, seal or mascot that words speak of; `owner` and `noun` in lower case. */
	logo: {readonly noun: string; readonly owner: string; readonly used: boolean; readonly filled: boolean};
	/** What words say of a picture: that there is one, that somebody young is seen, that nobody can be told. */
	'media-word': {readonly says: 'picture' | 'people' | 'backs'};
	/** A telephone number; digits only, without the country code. */
	phone: {readonly digits: string};
}

export type SignalType = keyof SignalFields;
export type Signal<T extends SignalType = SignalType> = T extends SignalType
	? Span & {readonly type: T} & SignalFields[T]
	: never;
export type AnySignal = Signal;
