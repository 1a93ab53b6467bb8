/** Which fixture answers at which address. Hosts and paths are the sites' own, so that the shipped match patterns are what is tested. */
export interface Route {
	readonly hosts: readonly string[];
	readonly path: RegExp;
	/** A module of this folder, without its ending. */
	readonly page: string;
}

const facebook = ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'];
const x = ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'];

/** The first that fits answers. */
export const routes: readonly Route[] = [
	{hosts: facebook, path: /^\/$/, page: 'facebook/post'},
	{hosts: facebook, path: /^\/[\w.]+\/posts\/\w+$/, page: 'facebook/comment'},
	{hosts: facebook, path: /^\/friends(?:\/requests)?\/?$/, page: 'facebook/requests'},
	{hosts: facebook, path: /^\/[\w.]+$/, page: 'facebook/profile'},
	{hosts: x, path: /^\/(?:home)?$/, page: 'x/post'},
	{hosts: x, path: /^\/compose\/post$/, page: 'x/post'},
	{hosts: x, path: /^\/\w+\/status\/\d+$/, page: 'x/post'},
	{hosts: x, path: /^\/i\/chat\/[\w-]+$/, page: 'x/chat'},
	{hosts: x, path: /^\/follower_requests$/, page: 'x/people'},
	{hosts: x, path: /^\/\w+$/, page: 'x/people'},
	{hosts: ['blog.example'], path: /^\/$/, page: 'generic/plain'},
	{hosts: ['forum.example'], path: /^\/$/, page: 'generic/textarea'},
];

export interface Site {
	/** Markup of the head, which the page's own scripts read. */
	readonly head: string;
	readonly cookies: readonly string[];
}

const person = '100000000000042';

/** What a site says about the account before any script runs. `?page` acts as a Facebook page. */
export function siteOf(host: string, query: URLSearchParams): Site {
	if (!facebook.includes(host)) return {head: '', cookies: []};
	const data = {ACCOUNT_ID: person, USER_ID: person, NAME: 'Robin Castellano', SHORT_NAME: 'Robin'};
	return {
		head: `<script type="application/json" data-sjs>${JSON.stringify({require: [['CurrentUserInitialData', [], data, 270]]})}</script>`,
		cookies: [`c_user=${person}`, query.has('page') ? 'i_user=61550000000099' : 'i_user=; Max-Age=0'],
	};
}
