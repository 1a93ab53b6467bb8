import type {Kind, Level, Topic, Words} from '../../rules/types.ts';
import type {Status} from '../messages/protocol.ts';

// Browsers allow only letters, digits, "_" and "@" in message ids, so hyphens become underscores.
const idOf = (prefix: 'status_' | 'topic_' | 'kind_' | 'level_', name: string) => prefix + name.replaceAll('-', '_');

/** Why a page is or is not being checked, as a sentence. */
export const statusSentence = (words: Words, status: Status) => words(idOf('status_', status));

/** A topic in a few words. */
export const topicLabel = (words: Words, topic: Topic) => words(idOf('topic_', topic));

/** What a student finding gives away, in a few words. */
export const kindLabel = (words: Words, kind: Kind) => words(idOf('kind_', kind));

/** A level in a few words. */
export const levelLabel = (words: Words, level: Level) => words(idOf('level_', level));
