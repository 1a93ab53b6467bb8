import type {Signals} from '../reading.ts';
import type {PlacedBlock} from '../text/blocks.ts';
import type {Context, Draft} from '../types.ts';
import type {People} from './types.ts';

/** Who the people of a draft are: mentions of all blocks, joined, each with a role. Pure. */
export function findPeople(
	_draft: Draft,
	_blocks: readonly PlacedBlock[],
	_signals: Signals,
	_context: Context,
): People {
	return {all: [], students: [], ownerOf: () => undefined};
}
