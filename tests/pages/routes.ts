import type {Expectation, Served} from '../browser/contract/expectation.ts';
import {expectations} from './index.ts';

/** Which fixture answers at which address. Hosts and paths are the sites' own, so that the shipped match patterns are what is tested. */
export interface Route {
	readonly hosts: readonly string[];
	readonly path: RegExp;
	/** A module of this folder, without its ending. */
	readonly page: string;
}

const all: readonly Expectation[] = expectations;

/** The first that fits answers. */
export const routes: readonly Route[] = [
	...all.flatMap(({id, routes: own}) => own.map((route) => ({...route, page: `${id}/${route.page}`}))),
	{hosts: ['blog.example'], path: /^\/$/, page: 'generic/plain'},
	{hosts: ['forum.example'], path: /^\/$/, page: 'generic/textarea'},
];

/** What a site says before any script runs. */
export function siteOf(host: string, query: URLSearchParams): Served {
	const site = all.find(({routes: own}) => own.some(({hosts}) => hosts.includes(host)));
	return site?.served?.(host, query) ?? {};
}
