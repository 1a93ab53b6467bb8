import type {Expectation} from '../browser/contract/expectation.ts';
import bluesky from './bluesky/expected.ts';
import facebook from './facebook/expected.ts';
import mastodon from './mastodon/expected.ts';
import x from './x/expected.ts';

/** What is expected of every site that has pages here, by id. */
export const expectations = [bluesky, facebook, mastodon, x] as const satisfies readonly Expectation[];
