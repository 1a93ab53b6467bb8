import type {Expectation} from '../browser/contract/expectation.ts';
import bluesky from './bluesky/expected.ts';
import discourse from './discourse/expected.ts';
import facebook from './facebook/expected.ts';
import generic from './generic/expected.ts';
import instagram from './instagram/expected.ts';
import linkedin from './linkedin/expected.ts';
import mastodon from './mastodon/expected.ts';
import mediawiki from './mediawiki/expected.ts';
import phpbb from './phpbb/expected.ts';
import reddit from './reddit/expected.ts';
import threads from './threads/expected.ts';
import tiktok from './tiktok/expected.ts';
import wordpress from './wordpress/expected.ts';
import x from './x/expected.ts';
import youtube from './youtube/expected.ts';

/** What is expected of every site that has pages here, by id. */
export const expectations = [
	bluesky,
	discourse,
	facebook,
	generic,
	instagram,
	linkedin,
	mastodon,
	mediawiki,
	phpbb,
	reddit,
	threads,
	tiktok,
	wordpress,
	x,
	youtube,
] as const satisfies readonly Expectation[];
