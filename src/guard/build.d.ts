import type {HintTable} from '../sites/hints.ts';

declare global {
	/** Put in by `wxt.config.ts` from `src/sites`, so that the watcher carries none of the sites' code. */
	const __HINTS__: HintTable;
	/** Match patterns of all sites, put in the same way. */
	const __MATCHES__: string[];
}
