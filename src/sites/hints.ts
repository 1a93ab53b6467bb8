import type {Site} from './define.ts';
import {genericComposer} from './generic.ts';

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
	/** CSS of frames that the page around them takes care of. */
	readonly frames: string;
}

const join = (parts: readonly (string | undefined)[], by = ', ') => [...new Set(parts.filter(Boolean))].join(by);

/** Frames that are guests of the page around them, on pages of this site. */
export const framesOf = ({composers}: Pick<Site, 'composers'>): string =>
	join([...composers, genericComposer].map(({frames}) => frames));

/** What the watcher needs of a site, without its code. */
export function hintsOf(site: Site): Hints {
	return {
		press: join(site.composers.map(({press}) => press)),
		enter: join(site.composers.map(({pressEnter}) => pressEnter)),
		connection: site.pressConnection,
		label: site.labelConnection?.source ?? '',
		requestPaths: site.requestPaths?.source ?? '',
		frames: framesOf(site),
	};
}

/** For hosts that a person added: what runs there is only known once the checker has looked. */
function hintsOfAny(sites: readonly Site[]): Hints {
	const each = sites.filter(({isHere}) => isHere).map(hintsOf);
	return {
		press: join([...each.map(({press}) => press), genericComposer.press]),
		enter: join(each.map(({enter}) => enter)),
		connection: join(each.filter(({label}) => !label).map(({connection}) => connection)),
		label: '',
		requestPaths: join(
			each.map(({requestPaths}) => requestPaths),
			'|',
		),
		frames: join([...each.map(({frames}) => frames), genericComposer.frames]),
	};
}

/** Hints by match pattern: the watcher takes those whose pattern takes its host. */
export type HintTable = readonly {readonly hosts: readonly string[]; readonly hints: Hints}[];

const anyHost = '*';

/** Hints of all sites. Host names begin with a dot where every host below them counts; the last entry is for all others. */
export const hintTable = (sites: readonly Site[]): HintTable => [
	...sites
		.filter(({matches}) => matches.length > 0)
		.map((site) => ({
			hosts: site.matches.map((pattern) => pattern.replace(/^[^:]+:\/\/(\*(?=\.))?/, '').replace(/\/.*$/, '')),
			hints: hintsOf(site),
		})),
	{hosts: [anyHost], hints: hintsOfAny(sites)},
];

/** The hints for a host name such as "www.facebook.com". */
export function hintsFor(table: HintTable, host: string): Hints | undefined {
	if (host === '') return undefined;
	return table.find(({hosts}) =>
		hosts.some((named) => named === anyHost || host === named || (named.startsWith('.') && `.${host}`.endsWith(named))),
	)?.hints;
}
