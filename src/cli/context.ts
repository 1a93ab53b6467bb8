import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {checkConnection, checkDraft} from '../../rules/check.ts';
import {installGrammar} from '../../rules/text/grammar.ts';
import type {Context, Report, Words} from '../../rules/types.ts';
import {sampleWriters} from '../settings/sample-writers.ts';
import {defaultSettings} from '../settings/schema.ts';
import {createWords} from '../words/words.ts';
import {BadInput, type DraftRow, toConnection, toDraft} from './drafts.ts';
import {loadPolicy, policyIds} from './policies.ts';

// Always there on the command line, so that answers don't depend on when it came.
installGrammar();

const englishWords = (): Words =>
	createWords(JSON.parse(readFileSync(join(import.meta.dirname, '../../assets/_locales/en/messages.json'), 'utf8')));

const contexts = new Map<string, Context>();

/**
 * The engine's context for a built-in policy with its sample writer and no roster: the settings of the command line.
 * @throws BadInput when there is no such policy.
 */
export function contextFor(policy: string): Context {
	const known = contexts.get(policy);
	if (known) return known;
	const ids = policyIds();
	const writer = sampleWriters[policy];
	if (!ids.includes(policy) || !writer) throw new BadInput(`policy "${policy}": expected one of ${ids.join(', ')}.`);
	const {schoolDays, schoolFrom, schoolTo, summerFrom, summerTo} = defaultSettings;
	const context: Context = {
		policy: loadPolicy(policy),
		writer,
		hours: {
			days: schoolDays,
			from: schoolFrom,
			to: schoolTo,
			daysOff: [],
			summer: {from: summerFrom, to: summerTo},
		},
		schoolEquipment: false,
		permissions: [],
		allowed: [],
		topicsOff: [],
		words: englishWords(),
	};
	contexts.set(policy, context);
	return context;
}

/** Checks one row, a request or a draft, under its own policy. */
export function checkRow(row: DraftRow): Report {
	const context = contextFor(row.policy);
	return row.kind === 'connection' ? checkConnection(toConnection(row), context) : checkDraft(toDraft(row), context);
}
