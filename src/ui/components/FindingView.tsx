import type {ComponentChildren} from 'preact';
import {useId} from 'preact/hooks';
import type {Finding} from '../../../rules/types.ts';
import type {ShownFinding} from '../../messages/protocol.ts';
import {kindLabel, topicLabel} from '../../words/labels.ts';
import {Button} from './Button.tsx';
import {ClauseQuote, type OpenClause} from './ClauseQuote.tsx';
import {LevelMark} from './LevelMark.tsx';
import {useWords} from './speech.ts';

/** What can be done about a finding; what is absent is not offered. */
export interface FindingActions {
	readonly onFix?: (key: string, fix: number) => void;
	readonly onConfirm?: (key: string) => void;
	readonly onHide?: (key: string) => void;
	readonly onAllow?: (key: string) => void;
}

interface FindingViewProps {
	readonly shown: ShownFinding;
	readonly open?: OpenClause | undefined;
	readonly actions?: FindingActions;
	/** The finding before it in the same view quotes the same clause: it is named, not quoted again. */
	readonly sameClause?: boolean;
	readonly heading?: 2 | 3;
	/** The heading's id, where something outside is named by it. */
	readonly headingId?: string;
	readonly children?: ComponentChildren;
}

/** Longer words are not a name or a number that one would allow for good. UTF-16 units. */
const longestAllowed = 40;

/** Whether "Always allow" makes sense: a name or a number that will come again, not a fact or a sentence. */
const canAllow = ({finding, excerpt}: ShownFinding): boolean =>
	excerpt.length > 0 &&
	excerpt.length <= longestAllowed &&
	(finding.topic === 'tagging' ||
		(finding.topic === 'student-pii' && ['name', 'contact'].includes(finding.kind ?? '')));

/** One finding: what, why (the clause, quoted), what to do. */
export function FindingView({
	shown,
	open,
	actions = {},
	sameClause,
	heading = 3,
	headingId,
	children,
}: FindingViewProps) {
	const words = useWords();
	const {finding, excerpt} = shown;
	const ownId = useId();
	const id = headingId ?? ownId;
	const Heading = heading === 2 ? 'h2' : 'h3';
	return (
		<article class={`finding finding-${finding.level}`} aria-labelledby={id}>
			<div class="finding-what">
				<p class="finding-top">
					<LevelMark level={finding.level} />
					<span>{finding.kind ? kindLabel(words, finding.kind) : topicLabel(words, finding.topic)}</span>
				</p>
				<Heading class="finding-message" id={id}>
					{finding.message}
				</Heading>
				{excerpt && (
					<p class="finding-top">
						<span class="finding-excerpt">{words('quoted', {words: excerpt})}</span>
					</p>
				)}
			</div>
			{sameClause ? (
				<p class="finding-why-title">{words('findingSameClause', {cite: finding.clause.cite})}</p>
			) : (
				<div>
					<p class="finding-why-title">{words('findingWhy')}</p>
					<ClauseQuote clause={finding.clause} open={open} />
					<Exceptions finding={finding} open={open} />
				</div>
			)}
			<WhatToDo shown={shown} actions={actions} />
			{children}
		</article>
	);
}

function Exceptions({finding, open}: {readonly finding: Finding; readonly open?: OpenClause | undefined}) {
	const words = useWords();
	if (!finding.exceptions.length) return null;
	return (
		<details class="finding-exceptions">
			<summary>{words('findingExceptions')}</summary>
			{finding.exceptions.map((clause) => (
				<ClauseQuote key={clause.id} clause={clause} open={open} />
			))}
		</details>
	);
}

function WhatToDo({shown, actions}: {readonly shown: ShownFinding; readonly actions: FindingActions}) {
	const words = useWords();
	const {key, finding, excerpt} = shown;
	const {onFix, onConfirm, onHide, onAllow} = actions;
	const fixes = onFix ? (finding.fixes ?? []) : [];
	const allow = onAllow && canAllow(shown);
	if (!fixes.length && !finding.question && !onHide && !allow) return null;
	return (
		<div class="finding-do">
			{fixes.length > 0 && (
				<div class="finding-fixes">
					{fixes.map(({label}, index) => (
						<Button key={label} look="fix" onPress={() => onFix?.(key, index)}>
							{label}
						</Button>
					))}
				</div>
			)}
			{finding.question && (
				<div class="finding-question">
					<p class="finding-question-text">{finding.question.text}</p>
					{onConfirm && (
						<Button onPress={() => onConfirm(key)} name={words('confirmName', {question: finding.question.text})}>
							{words('confirm')}
						</Button>
					)}
				</div>
			)}
			{(onHide || allow) && (
				<div class="finding-settle">
					{onHide && (
						<Button look="quiet" onPress={() => onHide(key)}>
							{words('hideInDraft')}
						</Button>
					)}
					{allow && (
						<Button look="quiet" onPress={() => onAllow(key)}>
							{words('allowAlways', {words: excerpt})}
						</Button>
					)}
				</div>
			)}
		</div>
	);
}
