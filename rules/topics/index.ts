import type {TopicRule} from '../define.ts';

/** Every topic rule, sorted by file name. */
export const topicRules: readonly TopicRule[] = [];
