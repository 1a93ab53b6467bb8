import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type DraftRow, parseRows} from './drafts.ts';

export const corpusFolder = join(import.meta.dirname, '../../tests/corpus');

/** The hands that wrote the drafts for building: `train-a` … `train-e`, `own-f` … `own-k`. */
export const hands = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'] as const;

/** `tuned`: rules and weights may be made by these. `held` and `drafts`: only their totals are looked at. */
export const sets = ['tuned', 'held', 'drafts'] as const;
export type CorpusSet = (typeof sets)[number];

const rowsOf = (file: string): DraftRow[] => parseRows(file, readFileSync(join(corpusFolder, file), 'utf8'));

const isTrain = (hand: string) => 'abcde'.includes(hand);

/** Every fifth draft of `train-*` is held out, so that the held set is like the tuned one, and all of hand h. */
const isHeld = (hand: string, index: number) => (isTrain(hand) ? index % 5 === 4 : hand === 'h');

/** The drafts of a set, in file order; for `tuned` and `held`, of some hands only where named. */
export function corpus(set: CorpusSet, only: readonly string[] = hands): DraftRow[] {
	if (set === 'drafts') return rowsOf('drafts.jsonl');
	return only.flatMap((hand) =>
		rowsOf(`${isTrain(hand) ? 'train' : 'own'}-${hand}.jsonl`).filter(
			(_row, index) => isHeld(hand, index) === (set === 'held'),
		),
	);
}
