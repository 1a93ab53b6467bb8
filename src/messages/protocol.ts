import type {Account, Finding, Policy} from '../../rules/types.ts';
import type {Settings} from '../settings/schema.ts';
import type {Catalog} from '../words/words.ts';

/** All that a checker needs to build its engine context; sent once on injection and again after a change of settings. */
export interface Setup {
	/** Undefined: no district chosen yet. */
	readonly policy?: Policy;
	readonly settings: Settings;
	readonly catalog: Catalog;
	readonly language: string;
}

/** Why a page is or is not being checked. Each value has a sentence `status_<value>` in the catalog. */
export type Status =
	| 'checking'
	/** The engine or the policy is on its way. */
	| 'starting'
	/** On this site, but no composer is in use. */
	| 'no-composer'
	/** A site that Chalkline does not know or that was not added. */
	| 'unknown-site'
	/** Switched off by the person for this site. */
	| 'site-off'
	/** No district policy is chosen yet. */
	| 'no-policy'
	/** The composer was found but its submit control was not: marks only, no guard. */
	| 'guard-off'
	/** Something inside Chalkline failed; posting is unaffected. */
	| 'failed';

/** A finding as screens show it. */
export interface ShownFinding {
	/** Stable while the finding is about the same words: topic, kind and excerpt. */
	readonly key: string;
	readonly finding: Finding;
	/** The words pointed at, for lists; empty for the whole draft. */
	readonly excerpt: string;
}

/** What a tab shows in popup and badge. It goes from the page to the extension's own pages and nowhere else. */
export interface PageState {
	readonly status: Status;
	/** A site id, or empty on an unknown site. */
	readonly site: string;
	/** The handle or name that is posting, where the page tells. */
	readonly handle: string;
	/** What people call the account, where the handle is only a number. */
	readonly name?: string;
	readonly account: Account;
	readonly findings: readonly ShownFinding[];
}

/** One typed map of all messages: `request` goes in, `response` comes back. */
export interface Protocol {
	/** Watcher → background: put the checker into the sender's frame, or into the frames around it. */
	'inject-checker': {
		request: {readonly where: 'here' | 'around'};
		response: {readonly injected: boolean; readonly reason?: string};
	};
	/** Checker → background: put the grammar into the sender's frame. */
	'inject-grammar': {request: Record<never, never>; response: undefined};
	/** Checker or page → background. */
	'get-setup': {request: Record<never, never>; response: Setup};
	/** Checker → background, for badge and popup. */
	'page-state': {request: PageState; response: undefined};
	/** Popup → background. */
	'get-page-state': {request: {readonly tabId: number}; response: PageState};
	/** Card, dialog, popup → background: this site and handle posts as `account` from now on. */
	'set-account': {
		request: {readonly site: string; readonly handle: string; readonly name?: string; readonly account: Account};
		response: undefined;
	};
	/** Card → background: always allow this name or number. */
	allow: {request: {readonly words: string}; response: undefined};
	/** Card → background: an answer worth keeping ("permission given", "consent on file"). */
	permit: {
		request: {readonly name: string; readonly about: 'tagging' | 'image' | 'name'};
		response: undefined;
	};
	/** Card → background: open the policy at this clause. */
	'open-guide': {request: {readonly policy: string; readonly clause: string}; response: undefined};
	/** Background → checker (tab message): settings changed. */
	'setup-changed': {request: Setup; response: undefined};
	/** Popup or keyboard command → checker (tab message): move to this finding in the page; an empty key opens the list. */
	'show-finding': {request: {readonly key: string}; response: undefined};
	/** Background → checker (tab message): is this frame still there? */
	'still-there': {request: Record<never, never>; response: undefined};
}
