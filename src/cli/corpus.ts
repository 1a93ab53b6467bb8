import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type DraftRow, parseRows} from './drafts.ts';

export const corpusFolder = join(import.meta.dirname, '../../tests/corpus');

/** The hands that wrote the drafts for building. */
export const hands = ['a', 'b', 'c', 'd', 'e'] as const;

/** `tuned`: rules may be written by these. `held` and `drafts`: only their totals are looked at. */
export const sets = ['tuned', 'held', 'drafts'] as const;
export type CorpusSet = (typeof sets)[number];

const rowsOf = (file: string): DraftRow[] => parseRows(file, readFileSync(join(corpusFolder, file), 'utf8'));

/** Every fifth draft of each hand is held out, so that the held set is like the tuned one. */
const isHeld = (index: number) => index % 5 === 4;

/** The drafts of a set, in file order; for `tuned` and `held`, of some hands only where named. */
export function corpus(set: CorpusSet, only: readonly string[] = hands): DraftRow[] {
	if (set === 'drafts') return rowsOf('drafts.jsonl');
	return only.flatMap((hand) =>
		rowsOf(`train-${hand}.jsonl`).filter((_row, index) => isHeld(index) === (set === 'held')),
	);
}
