import type {PlacedBlock} from '../text/blocks.ts';
import {factsOf} from './block-facts.ts';
import type {Named} from './join.ts';

const joins = new Set('and & y e + / , – - · | : ; ( ) . • * ! …'.split(' '));

/**
 * People who stand in one list: names with nothing but commas, "and", numbers or short remarks between them, and names at
 * the head of rows that follow each other. Each list holds indexes of `named`.
 */
export function listsOf(named: readonly Named[], blocks: readonly PlacedBlock[]): number[][] {
	const byBlock = new Map<number, {person: number; from: number; to: number}[]>();
	named.forEach(({places}, person) => {
		for (const {weighed, block} of places) {
			const {from, to, form} = weighed.candidate;
			if (form === 'handle' || form === 'titled') continue;
			const here = byBlock.get(block);
			if (here) here.push({person, from, to});
			else byBlock.set(block, [{person, from, to}]);
		}
	});
	const lists: number[][] = [];
	let rows: number[] = [];
	const close = () => {
		if (rows.length > 1) lists.push(rows);
		rows = [];
	};
	let lastRow = -2;
	for (let index = 0; index < blocks.length; index++) {
		const here = byBlock.get(index)?.sort((a, b) => a.from - b.from) ?? [];
		const block = blocks[index]?.block;
		if (!block) continue;
		const {tokens} = block;
		let run: number[] = [];
		here.forEach((place, at) => {
			const before = here[at - 1];
			const between = before ? tokens.slice(before.to, place.from) : [];
			const close =
				between.length > 0 &&
				between.length < 6 &&
				between.every(
					({lower, kind, text}) =>
						kind !== 'word' || joins.has(lower) || joins.has(text) || lower === 'little' || lower === 'big',
				);
			const remark =
				between.length > 2 && between.length < 12 && between.at(-1)?.text === ',' && between[0]?.text === '(';
			if (before && (close || remark)) run.push(place.person);
			else {
				if (run.length > 1) lists.push(run);
				run = [place.person];
			}
		});
		if (run.length > 1) lists.push(run);
		const words = tokens.filter(({kind}) => kind === 'word' || kind === 'number').length;
		const head = here[0];
		if (head && factsOf(block).row && head.from <= 4 && words > 0) {
			if (index - lastRow > 2) close();
			rows.push(...here.map(({person}) => person));
			lastRow = index;
		}
	}
	close();
	return lists;
}
