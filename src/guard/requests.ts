import type {Account, Connection, Context, Report} from '../../rules/types.ts';
import type {ShownFinding} from '../messages/protocol.ts';
import {interrupts, shownFindings} from '../messages/shown.ts';
import type {Request} from '../sites/locate.ts';

export interface RequestCircumstances {
	readonly site: string;
	readonly account: Account;
	readonly at: string;
	readonly context: Context;
	readonly check: (connection: Connection, context: Context) => Report;
}

/** A friend, follow or connect request that is being looked at, with its verdict for this account. */
export class Verdict {
	readonly request: Request;
	readonly #settled = new Set<string>();
	#shown: readonly ShownFinding[] = [];

	constructor(request: Request) {
		this.request = request;
	}

	/** @throws whatever checking throws. */
	check({site, account, at, context, check}: RequestCircumstances): void {
		const {findings} = check({profile: this.request.person, site, account, at}, context);
		this.#shown = shownFindings({findings}, '');
	}

	isAbout({person}: Request): boolean {
		return person.name === this.request.person.name && person.handle === this.request.person.handle;
	}

	get findings(): readonly ShownFinding[] {
		return this.#shown.filter(({key}) => !this.#settled.has(key));
	}

	get interrupting(): readonly ShownFinding[] {
		return this.findings.filter(interrupts);
	}

	settle(keys: readonly string[]): void {
		for (const key of keys) this.#settled.add(key);
	}
}

/** The request that is being looked at: the same verdict as long as it is the same person, so that what was settled stays so. */
export class Requests {
	#verdict: Verdict | undefined;

	get verdict(): Verdict | undefined {
		return this.#verdict;
	}

	/** Judges a request. Without circumstances, when no policy is chosen, there is nothing to say. */
	lookAt(request: Request, circumstances: RequestCircumstances | undefined): Verdict {
		if (!this.#verdict?.isAbout(request)) this.#verdict = new Verdict(request);
		if (circumstances) this.#verdict.check(circumstances);
		return this.#verdict;
	}

	checkAgain(circumstances: RequestCircumstances | undefined): void {
		if (circumstances) this.#verdict?.check(circumstances);
	}

	forget(): void {
		this.#verdict = undefined;
	}
}
