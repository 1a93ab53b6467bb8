import type {Expectation} from '../browser/contract/expectation.ts';
import facebook from './facebook/expected.ts';
import x from './x/expected.ts';

/** What is expected of every site that has pages here, by id. */
export const expectations = [facebook, x] as const satisfies readonly Expectation[];
