import type {Reader} from '../define.ts';

/** Every reader, sorted by id. */
export const readers: readonly Reader[] = [];
