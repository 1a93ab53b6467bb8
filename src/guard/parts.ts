import type {Connection, Context, Draft, Report} from '../../rules/types.ts';
import type {Protocol} from '../messages/protocol.ts';
import type {Site} from '../sites/define.ts';
import type {MountInPage} from '../ui/in-page/types.ts';
import type {Handoff} from './handoff.ts';
import type {ComposerTools} from './session.ts';

/** Messages that a checker sends; none of them waits for an answer. */
export type Tell = <T extends 'page-state' | 'set-account' | 'allow' | 'permit' | 'open-guide'>(
	type: T,
	request: Protocol[T]['request'],
) => void;

/** What a checker is made of, passed in so that tests can break each part. */
export interface CheckerParts {
	readonly window: Window & typeof globalThis;
	readonly handoff: Handoff;
	readonly site: Site;
	readonly engine: {
		checkDraft(draft: Draft, context: Context): Report;
		checkConnection(connection: Connection, context: Context): Report;
	};
	readonly tools: ComposerTools;
	readonly mount: MountInPage;
	readonly tell: Tell;
	/** Whether the extension is still there. */
	readonly isAlive: () => boolean;
	/** Whether an event comes from a person. */
	readonly trusts: (event: Event) => boolean;
	readonly now: () => Date;
	readonly abort: AbortController;
}
