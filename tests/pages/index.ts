import type {Expectation} from '../browser/contract/expectation.ts';
import blogger from './blogger/expected.ts';
import bluesky from './bluesky/expected.ts';
import classdojo from './classdojo/expected.ts';
import discourse from './discourse/expected.ts';
import facebook from './facebook/expected.ts';
import flickr from './flickr/expected.ts';
import generic from './generic/expected.ts';
import googleClassroom from './google-classroom/expected.ts';
import instagram from './instagram/expected.ts';
import linkedin from './linkedin/expected.ts';
import mastodon from './mastodon/expected.ts';
import mediawiki from './mediawiki/expected.ts';
import phpbb from './phpbb/expected.ts';
import pinterest from './pinterest/expected.ts';
import reddit from './reddit/expected.ts';
import remind from './remind/expected.ts';
import schoology from './schoology/expected.ts';
import threads from './threads/expected.ts';
import tiktok from './tiktok/expected.ts';
import tumblr from './tumblr/expected.ts';
import wordpress from './wordpress/expected.ts';
import x from './x/expected.ts';
import youtube from './youtube/expected.ts';

/** What is expected of every site that has pages here, by id. */
export const expectations = [
	blogger,
	bluesky,
	classdojo,
	discourse,
	facebook,
	flickr,
	generic,
	googleClassroom,
	instagram,
	linkedin,
	mastodon,
	mediawiki,
	phpbb,
	pinterest,
	reddit,
	remind,
	schoology,
	threads,
	tiktok,
	tumblr,
	wordpress,
	x,
	youtube,
] as const satisfies readonly Expectation[];
