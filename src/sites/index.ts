import blogger from './blogger.ts';
import bluesky from './bluesky.ts';
import classdojo from './classdojo.ts';
import type {Site} from './define.ts';
import discourse from './discourse.ts';
import facebook from './facebook.ts';
import flickr from './flickr.ts';
import generic from './generic.ts';
import googleClassroom from './google-classroom.ts';
import instagram from './instagram.ts';
import linkedin from './linkedin.ts';
import mastodon from './mastodon.ts';
import mediawiki from './mediawiki.ts';
import phpbb from './phpbb.ts';
import pinterest from './pinterest.ts';
import reddit from './reddit.ts';
import remind from './remind.ts';
import schoology from './schoology.ts';
import threads from './threads.ts';
import tiktok from './tiktok.ts';
import tumblr from './tumblr.ts';
import wordpress from './wordpress.ts';
import x from './x.ts';
import youtube from './youtube.ts';

/** Every site that Chalkline knows, by id. */
export const sites = [
	blogger,
	bluesky,
	classdojo,
	discourse,
	facebook,
	flickr,
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
] as const satisfies readonly Site[];

/** Match patterns of all sites, for the manifest and the watcher. */
export const siteMatches: string[] = sites.flatMap((site) => [...site.matches]);

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a match pattern of the form `https://*.example.com/*` takes a host. */
export function takesHost(pattern: string, host: string): boolean {
	const named = pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
	const source = named.startsWith('*.') ? `(?:.+\\.)?${escapeRegExp(named.slice(2))}` : escapeRegExp(named);
	return new RegExp(`^${source}$`, 'i').test(host);
}

/** The site of a page on a host that is known or was added: by its host name, else by the page's own marks. */
export function siteOfPage(host: string, document: Document): Site {
	const all: readonly Site[] = sites;
	return siteOfHost(host) ?? all.find(({isHere}) => isHere?.(document)) ?? generic;
}

/** The site of a page, by its host name. */
export function siteOfHost(host: string): Site | undefined {
	return sites.find((site) => site.matches.some((pattern) => takesHost(pattern, host)));
}
