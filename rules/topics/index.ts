import type {TopicRule} from '../define.ts';
import conduct from './conduct.ts';
import confidential from './confidential.ts';
import copyright from './copyright.ts';
import disclaimer from './disclaimer.ts';
import emailMixing from './email-mixing.ts';
import logo from './logo.ts';
import officialVoice from './official-voice.ts';
import outsideAudience from './outside-audience.ts';
import press from './press.ts';
import schoolBusiness from './school-business.ts';
import studentConnection from './student-connection.ts';
import studentImage from './student-image.ts';
import studentPiiBirth from './student-pii.birth.ts';
import studentPiiContact from './student-pii.contact.ts';
import studentPiiFamily from './student-pii.family.ts';
import studentPiiHealth from './student-pii.health.ts';
import studentPiiName from './student-pii.name.ts';
import studentPiiNumber from './student-pii.number.ts';
import studentPiiRecord from './student-pii.record.ts';
import studentPiiWhereabouts from './student-pii.whereabouts.ts';
import tagging from './tagging.ts';
import workTime from './work-time.ts';

/** Every topic rule, sorted by file name. */
export const topicRules: readonly TopicRule[] = [
	conduct,
	confidential,
	copyright,
	disclaimer,
	emailMixing,
	logo,
	officialVoice,
	outsideAudience,
	press,
	schoolBusiness,
	studentConnection,
	studentImage,
	studentPiiBirth,
	studentPiiContact,
	studentPiiFamily,
	studentPiiHealth,
	studentPiiName,
	studentPiiNumber,
	studentPiiRecord,
	studentPiiWhereabouts,
	tagging,
	workTime,
];
