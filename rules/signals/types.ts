import type {HealthForm} from '../lexicon/conditions.ts';
import type {FamilyForm} from '../lexicon/family-facts.ts';
import type {RecordForm} from '../lexicon/grades.ts';
import type {PlaceForm} from '../lexicon/places-and-times.ts';
import type {Kind, Span} from '../types.ts';
import type {CopyingSort} from './copying.ts';
import type {InsultSort} from './insult.ts';
import type {OffenceGrade} from './offence.ts';
import type {OfficialSort} from './official.ts';
import type {OwnVoiceSort} from './own-voice.ts';
import type {PremisesSort} from './premises.ts';
import type {PressSort} from './press-talk.ts';
import type {DealSort} from './school-deal.ts';
import type {SecrecySort} from './secrecy.ts';
import type {StaffMatter} from './staff-matter.ts';
import type {UnionTalkSort} from './union-talk.ts';
import type {WorkTalkSort} from './work-talk.ts';

/** What consent is about, as its sentence says; a sentence that says none of these is about all of them. */
export type ConsentAbout = 'image' | 'tag' | 'name' | 'logo';
/** `personal`: to a place of the writer's own; `bare`: "add me"; `accepted`: told afterwards. */
export type InvitationWay = 'personal' | 'bare' | 'accepted';
/** What each signal carries beside its span. One line a signal; every reader's output is listed here. */
export interface SignalFields {
	/** Where somebody lives or can be found, as an address or directions to a door. */
	address: {readonly form: 'street' | 'unit' | 'box' | 'corner' | 'landmark' | 'home'};
	/** A date of birth or a birthday with a day or an age; `date` is a bare date, which a list may make one. */
	birth: {readonly form: 'cued' | 'turning' | 'date'; readonly year: number | undefined};
	/** A sentence by which consent, approval or permission was given, or refused. */
	consent: {readonly given: boolean; readonly about: readonly ConsentAbout[]};
	/** Somebody else's work passed on: how, how much, to whom, by what right. */
	copying: {readonly sort: CopyingSort};
	/** Words that place the writer at work; `now`: at this moment. */
	'duty-time': {readonly now: boolean};
	/** An e-mail address in lower case, with what was disguised put back. */
	email: {readonly address: string};
	/** A school machine or network that the writer is on. */
	equipment: Readonly<Record<never, never>>;
	/** Words of a family's life: custody, housing, immigration, prison, loss, money. */
	family: {readonly form: FamilyForm};
	/** A handle or player name in lower case, without "@"; `cued` where words say that it is one. */
	handle: {readonly handle: string; readonly cued: boolean};
	/** Words that tell what the rows of a list are; `colon` where the list follows in the same line. */
	heading: {readonly of: Exclude<Kind, 'name' | 'contact'>; readonly colon: boolean};
	/** Words of health, disability and care. */
	health: {readonly form: HealthForm};
	/** An insult, and whether a person is its subject in so many words. */
	insult: {readonly sort: InsultSort; readonly subject: 'person' | 'unknown'};
	/** An invitation to connect with the writer. */
	invitation: {readonly way: InvitationWay};
	/** A logo, seal or mascot that words speak of; `owner` and `noun` in lower case. */
	logo: {readonly noun: string; readonly owner: string; readonly used: boolean; readonly filled: boolean};
	/** What words say of a picture: that there is one, that somebody young is seen, that nobody can be told. */
	'media-word': {readonly says: 'picture' | 'people' | 'backs'};
	/** A number or secret that stands for one person; `cued` where a word says what it is. */
	number: {readonly form: 'ssn' | 'id' | 'login' | 'code'; readonly cued: boolean};
	/** A slur or obscene word; `twofold` where it has an innocent reading. */
	offence: {readonly grade: OffenceGrade; readonly twofold: boolean};
	/** Words that speak for a school or office; `name` as written. */
	official: {readonly sort: OfficialSort; readonly name: string};
	/** Whose views these are, in the writer's own words. */
	'own-voice': {readonly sort: OwnVoiceSort};
	/** A telephone number; digits only, without the country code. */
	phone: {readonly digits: string};
	/** Buildings and their safety. */
	premises: {readonly sort: PremisesSort};
	/** Talk with the press. */
	'press-talk': {readonly sort: PressSort};
	/** Words and numbers of a school record; `weak` for a number without a word that makes it a result. */
	record: {readonly form: RecordForm; readonly weak: boolean};
	/** School business with one child or family, and where it is done. */
	'school-deal': {readonly sort: DealSort};
	/** Words about secrecy. */
	secrecy: {readonly sort: SecrecySort};
	/** Somebody of the staff, by job or title. */
	staff: Readonly<Record<never, never>>;
	/** A grown-up's health or personnel matter. */
	'staff-matter': {readonly sort: StaffMatter};
	/** A threat or a wish of harm. */
	threat: {readonly sort: 'plain' | 'veiled' | 'wish'};
	/** Working conditions and matters of public concern. */
	'union-talk': {readonly sort: UnionTalkSort};
	/** The value of a list row, behind a name. */
	value: {readonly form: 'money' | 'number' | 'code'};
	/** Where a child can be found; `firm` when the words alone say it. */
	whereabouts: {readonly form: PlaceForm; readonly firm: boolean};
	/** What ties the draft to the writer's work. */
	'work-talk': {readonly sort: WorkTalkSort};
}

export type SignalType = keyof SignalFields;
export type Signal<T extends SignalType = SignalType> = T extends SignalType
	? Span & {readonly type: T} & SignalFields[T]
	: never;
export type AnySignal = Signal;
