import {checkDraft} from '../../../rules/check.ts';
import type {Account, Context, Draft, Media, Policy, Report, Words} from '../../../rules/types.ts';
import type {ShownFinding} from '../../messages/protocol.ts';
import {interrupts, shownFindings} from '../../messages/shown.ts';
import {sampleWriters} from '../../settings/sample-writers.ts';
import {defaultSettings} from '../../settings/schema.ts';
import type {InPageModel, Intent} from '../in-page/types.ts';
import {type Sample, samples} from './samples.ts';

/** The practice page, whole. Nothing of it is stored. */
export interface PracticeState {
	/** A policy id. */
	readonly policy: string;
	readonly sample: string;
	readonly account: Account;
	readonly kind: Draft['kind'];
	readonly text: string;
	readonly mentions: readonly string[];
	readonly media: readonly Media[];
	/** Keys of findings hidden in this draft or settled by an answer. */
	readonly settled: readonly string[];
	readonly allowed: readonly string[];
	readonly open: InPageModel['open'];
	/** The text last posted here, to show that it went out. */
	readonly posted?: string;
}

export type PracticeEvent =
	| {readonly type: 'choose-policy'; readonly policy: string}
	| {readonly type: 'choose-sample'; readonly sample: string}
	| {readonly type: 'type'; readonly text: string}
	| {readonly type: 'remove-media'; readonly index: number}
	| {readonly type: 'open'; readonly open: InPageModel['open']}
	| {readonly type: 'post'}
	| {readonly type: 'intent'; readonly intent: Intent};

const nothing = {type: 'nothing'} as const;

function withSample(state: PracticeState, sample: Sample): PracticeState {
	const writer = sampleWriters[state.policy];
	const {posted: _, ...rest} = state;
	return {
		...rest,
		sample: sample.id,
		account: sample.account,
		kind: sample.kind ?? 'post',
		text: writer ? sample.text(writer) : '',
		mentions: sample.mentions ?? [],
		media: sample.media ?? [],
		settled: [],
		open: nothing,
	};
}

/** Where the page starts, under a policy and optionally with one of the samples. */
export function startPractice(policy: string, sampleId?: string): PracticeState {
	const sample = samples.find(({id}) => id === sampleId) ?? samples[0];
	const empty: PracticeState = {
		policy,
		sample: '',
		account: 'personal',
		kind: 'post',
		text: '',
		mentions: [],
		media: [],
		settled: [],
		allowed: [],
		open: nothing,
	};
	return sample ? withSample(empty, sample) : empty;
}

/** What the engine is told: the sample writer of the policy, ordinary school hours, no time of day. */
function practiceContext(policy: Policy, {allowed}: PracticeState, words: Words): Context {
	const {schoolDays, schoolFrom, schoolTo} = defaultSettings;
	return {
		policy,
		writer: sampleWriters[policy.id] ?? {name: '', work: '', schools: [], emailDomains: [], personalEmails: []},
		hours: {days: schoolDays, from: schoolFrom, to: schoolTo, daysOff: []},
		schoolEquipment: false,
		permissions: [],
		allowed,
		topicsOff: [],
		words,
	};
}

export interface Checked {
	readonly report: Report;
	/** Without what is hidden or settled. */
	readonly findings: readonly ShownFinding[];
}

/** Checks the draft as it is now. */
export function checkPractice(policy: Policy, state: PracticeState, words: Words): Checked {
	const {text, account, kind, mentions, media} = state;
	const report = checkDraft(
		{text, site: 'facebook', account, kind, mentions, media},
		practiceContext(policy, state, words),
	);
	return {report, findings: shownFindings(report, text).filter(({key}) => !state.settled.includes(key))};
}

/** The text after one fix of a finding; edits count in the text as checked. */
export function applyFix(text: string, shown: ShownFinding | undefined, fix: number): string {
	const edits = shown?.finding.fixes?.[fix]?.edits ?? [];
	return edits
		.toSorted((a, b) => b.start - a.start)
		.reduce((done, {start, end, text: put}) => done.slice(0, start) + put + done.slice(end), text);
}

const settle = (state: PracticeState, key: string): PracticeState => ({
	...state,
	settled: [...state.settled, key],
	open: state.open.type === 'dialog' ? state.open : nothing,
});

function onIntent(state: PracticeState, intent: Intent, {findings}: Checked): PracticeState {
	const shown = 'key' in intent ? findings.find(({key}) => key === intent.key) : undefined;
	switch (intent.type) {
		case 'open-list':
			return {...state, open: {type: 'list'}};
		case 'close':
		case 'go-back':
			return {...state, open: nothing};
		case 'post-anyway':
			return {...state, open: nothing, posted: state.text};
		case 'set-account':
			return {...state, account: intent.account};
		case 'hide':
		case 'confirm':
			return settle(state, intent.key);
		case 'allow':
			return shown
				? {
						...state,
						allowed: [...state.allowed, shown.excerpt],
						open: state.open.type === 'dialog' ? state.open : nothing,
					}
				: state;
		case 'fix':
			return {
				...state,
				text: applyFix(state.text, shown, intent.fix),
				open: state.open.type === 'dialog' ? state.open : nothing,
			};
		// The page opens cards and the guide itself: it alone knows where the words stand.
		case 'open-card':
		case 'open-guide':
			return state;
	}
}

/** The next state. Pure; `checked` belongs to the state before. */
export function practise(state: PracticeState, event: PracticeEvent, checked: Checked): PracticeState {
	switch (event.type) {
		case 'choose-policy': {
			const sample = samples.find(({id}) => id === state.sample);
			const next = {...state, policy: event.policy, settled: []};
			const before = sampleWriters[state.policy];
			// A sample still as it was speaks of the new writer's school; the person's own words stay.
			return sample && before && sample.text(before) === state.text
				? {...withSample(next, sample), account: state.account}
				: next;
		}
		case 'choose-sample': {
			const sample = samples.find(({id}) => id === event.sample);
			return sample ? withSample(state, sample) : state;
		}
		case 'type': {
			const {posted: _, ...rest} = state;
			return {...rest, text: event.text, open: nothing};
		}
		case 'remove-media':
			return {...state, media: state.media.filter((_, index) => index !== event.index)};
		case 'open':
			return {...state, open: event.open};
		case 'post':
			return checked.findings.some(interrupts)
				? {...state, open: {type: 'dialog', action: 'post'}}
				: {...state, open: nothing, posted: state.text};
		case 'intent':
			return onIntent(state, event.intent, checked);
	}
}
