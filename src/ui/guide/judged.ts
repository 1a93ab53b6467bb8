import {type Topic, topics} from '../../../rules/types.ts';

/**
 * Topics that the engine judges: all but the checklist. A list of its own, so that guide and options do not carry the
 * engine; a test holds it against `rules/topics/index.ts`.
 */
export const judgedTopics: readonly Topic[] = topics.filter((topic) => topic !== 'account-setup');
