import type {Site} from './define.ts';

/** What the watcher knows of a site: derived at build time, so that it carries no code of theirs. */
export interface Hints {
	/** CSS of controls that send. */
	readonly press: string;
	/** CSS of fields in which a plain Enter certainly sends. */
	readonly enter: string;
	/** CSS of controls that accept or ask, and how their label begins where CSS alone would match too much. */
	readonly connection: string;
	readonly label: string;
	/** Paths on which requests are listed. Empty: none. */
	readonly requestPaths: string;
}

/** What the watcher needs of a site, without its code. */
export function hintsOf(site: Site): Hints {
	const join = (selectors: readonly (string | undefined)[]) => selectors.filter(Boolean).join(', ');
	return {
		press: join(site.composers.map(({press}) => press)),
		enter: join(site.composers.map(({pressEnter}) => pressEnter)),
		connection: site.pressConnection,
		label: site.labelConnection?.source ?? '',
		requestPaths: site.requestPaths?.source ?? '',
	};
}

/** Hints by match pattern: the watcher takes those whose pattern takes its host. */
export type HintTable = readonly {readonly hosts: readonly string[]; readonly hints: Hints}[];

/** Hints of all sites. Host names begin with a dot where every host below them counts. */
export const hintTable = (sites: readonly Site[]): HintTable =>
	sites.map((site) => ({
		hosts: site.matches.map((pattern) => pattern.replace(/^[^:]+:\/\/(\*(?=\.))?/, '').replace(/\/.*$/, '')),
		hints: hintsOf(site),
	}));

/** The hints for a host name such as "www.facebook.com". */
export function hintsFor(table: HintTable, host: string): Hints | undefined {
	return table.find(({hosts}) =>
		hosts.some((named) => host === named || (named.startsWith('.') && `.${host}`.endsWith(named))),
	)?.hints;
}
