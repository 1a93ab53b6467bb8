import type {Reader} from '../define.ts';
import address from './address.ts';
import birth from './birth.ts';
import consent from './consent.ts';
import copying from './copying.ts';
import dutyTime from './duty-time.ts';
import email from './email.ts';
import equipment from './equipment.ts';
import family from './family.ts';
import handle from './handle.ts';
import heading from './heading.ts';
import health from './health.ts';
import insult from './insult.ts';
import invitation from './invitation.ts';
import logoWords from './logo-words.ts';
import mediaWords from './media-words.ts';
import number from './number.ts';
import offence from './offence.ts';
import official from './official.ts';
import ownVoice from './own-voice.ts';
import phone from './phone.ts';
import premises from './premises.ts';
import pressTalk from './press-talk.ts';
import record from './record.ts';
import schoolDeal from './school-deal.ts';
import secrecy from './secrecy.ts';
import staff from './staff.ts';
import staffMatter from './staff-matter.ts';
import threat from './threat.ts';
import unionTalk from './union-talk.ts';
import value from './value.ts';
import whereabouts from './whereabouts.ts';
import workTalk from './work-talk.ts';

/** Every reader, sorted by id. */
export const readers: readonly Reader[] = [
	address,
	birth,
	consent,
	copying,
	dutyTime,
	email,
	equipment,
	family,
	handle,
	heading,
	health,
	insult,
	invitation,
	logoWords,
	mediaWords,
	number,
	offence,
	official,
	ownVoice,
	phone,
	premises,
	pressTalk,
	record,
	schoolDeal,
	secrecy,
	staff,
	staffMatter,
	threat,
	unionTalk,
	value,
	whereabouts,
	workTalk,
];
