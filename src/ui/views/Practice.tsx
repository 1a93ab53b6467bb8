import {useEffect, useRef, useState} from 'preact/hooks';
import type {Policy} from '../../../rules/types.ts';
import {sampleWriters} from '../../settings/sample-writers.ts';
import {guideAddress} from '../addresses.ts';
import {AccountSwitch} from '../components/AccountSwitch.tsx';
import {Button} from '../components/Button.tsx';
import {SelectField} from '../components/Field.tsx';
import {FindingView} from '../components/FindingView.tsx';
import {MarkedText} from '../components/MarkedText.tsx';
import {Notice} from '../components/Notice.tsx';
import {Page} from '../components/Page.tsx';
import {usePlural, useWords} from '../components/speech.ts';
import {actionsFor} from '../in-page/Card.tsx';
import {InPageView} from '../in-page/InPageView.tsx';
import type {Anchor, InPageModel, Intent} from '../in-page/types.ts';
import {samples} from '../practice/samples.ts';
import type {Checked, PracticeEvent, PracticeState} from '../practice/state.ts';

export interface PracticeProps {
	readonly policies: readonly Policy[];
	readonly state: PracticeState;
	readonly checked: Checked;
	readonly on: (event: PracticeEvent) => void;
}

/** A composer that goes nowhere, to try Chalkline on. */
export function Practice({policies, state, checked, on}: PracticeProps) {
	const words = useWords();
	const composer = useRef<HTMLDivElement>(null);
	const act = (intent: Intent) => {
		if (intent.type === 'open-card') {
			const mark = composer.current?.querySelector(`[data-mark="${CSS.escape(intent.key)}"]`) ?? composer.current;
			if (mark) on({type: 'open', open: {type: 'card', key: intent.key, anchor: mark.getBoundingClientRect()}});
			return;
		}
		if (intent.type === 'open-guide') {
			const clause = checked.findings.find(({key}) => key === intent.key)?.finding.clause;
			if (clause) open(guideAddress(clause.policy, clause.id), '_blank', 'noopener');
			return;
		}
		on({type: 'intent', intent});
	};
	return (
		<Page at="practice" title={words('practiceTitle')} lead={words('practiceLead')} wide>
			<div class="practice">
				<div class="practice-write">
					<Pickers policies={policies} state={state} on={on} />
					<div class="post">
						<p class="post-who">
							<Writer state={state} />
						</p>
						<div ref={composer}>
							<MarkedText
								label={words('practiceComposer')}
								text={state.text}
								findings={checked.findings}
								onType={(text) => on({type: 'type', text})}
								onMark={(key, anchor) => on({type: 'open', open: {type: 'card', key, anchor}})}
							/>
						</div>
						<Attachments state={state} on={on} />
						<div class="post-foot">
							<AccountSwitch
								account={state.account}
								handle=""
								onChange={(account) => act({type: 'set-account', account})}
							/>
							<Button look="primary" onPress={() => on({type: 'post'})} testId="post">
								{words('practicePost')}
							</Button>
						</div>
						<div aria-live="polite">
							{state.posted !== undefined && <Notice tone="good">{words('practicePosted')}</Notice>}
						</div>
					</div>
					<ol class="practice-how">
						<li>{words('practiceHowMarks')}</li>
						<li>{words('practiceHowCards')}</li>
						<li>{words('practiceHowPost')}</li>
					</ol>
				</div>
				<Findings checked={checked} act={act} />
			</div>
			<InPage state={state} checked={checked} composer={composer} act={act} />
		</Page>
	);
}

function Pickers({policies, state, on}: Pick<PracticeProps, 'policies' | 'state' | 'on'>) {
	const words = useWords();
	return (
		<div class="practice-pickers">
			<SelectField
				label={words('practiceSample')}
				value={state.sample}
				options={samples.map(({id, title}) => ({value: id, label: words(title)}))}
				onCommit={(sample) => on({type: 'choose-sample', sample})}
				testId="sample"
			/>
			<SelectField
				label={words('practiceDistrict')}
				value={state.policy}
				options={policies.map(({id, district}) => ({value: id, label: district}))}
				onCommit={(policy) => on({type: 'choose-policy', policy})}
				testId="district"
			/>
		</div>
	);
}

function Writer({state}: {readonly state: PracticeState}) {
	const words = useWords();
	const writer = sampleWriters[state.policy];
	if (!writer) return null;
	return <>{words('practiceWriter', {name: writer.name, work: writer.work, school: writer.schools[0]?.name ?? ''})}</>;
}

function Attachments({state, on}: Pick<PracticeProps, 'state' | 'on'>) {
	const words = useWords();
	if (!state.media.length) return null;
	return (
		<ul class="post-media">
			{state.media.map(({fileName = '', hasLogo}, index) => (
				<li key={fileName} class="post-picture">
					<span>{words(hasLogo ? 'practicePictureLogo' : 'practicePicture', {file: fileName})}</span>
					<Button
						look="quiet"
						onPress={() => on({type: 'remove-media', index})}
						name={words('practiceRemovePicture', {file: fileName})}
					>
						{words('remove')}
					</Button>
				</li>
			))}
		</ul>
	);
}

function Findings({checked, act}: {readonly checked: Checked; readonly act: (intent: Intent) => void}) {
	const words = useWords();
	const say = usePlural();
	const {findings, report} = checked;
	return (
		<section class="practice-findings" aria-labelledby="practice-found">
			<h2 class="practice-found" id="practice-found">
				{findings.length
					? say({one: 'listTitleOne', other: 'listTitleOther'}, findings.length)
					: words('listTitleNone')}
			</h2>
			{findings.length === 0 && <p class="practice-quiet">{words('practiceQuiet')}</p>}
			<ol class="practice-list" data-testid="findings">
				{findings.map((shown) => (
					<li
						key={shown.key}
						class="practice-finding"
						data-topic={shown.finding.topic}
						data-level={shown.finding.level}
					>
						<FindingView
							shown={shown}
							open={{href: ({policy, id}) => guideAddress(policy, id)}}
							actions={actionsFor(act)}
						/>
					</li>
				))}
			</ol>
			{report.protections.length > 0 && (
				<Notice tone="good">
					{words('protectionsTitle')} {report.protections.map(({cite}) => cite).join('; ')}
				</Notice>
			)}
		</section>
	);
}

/** Chip, card, list and dialog as they are on a site, around this page's composer. */
function InPage({
	state,
	checked,
	composer,
	act,
}: Pick<PracticeProps, 'state' | 'checked'> & {
	readonly composer: {readonly current: HTMLElement | null};
	readonly act: (intent: Intent) => void;
}) {
	const words = useWords();
	const anchor = useBox(composer);
	const model: InPageModel = {
		status: 'checking',
		site: 'facebook',
		handle: '',
		account: state.account,
		findings: checked.findings,
		protections: checked.report.protections,
		open: state.open,
		...(anchor && {composer: anchor}),
	};
	return (
		<div class="chalk">
			<InPageView model={model} act={act} words={words} />
		</div>
	);
}

/** An element's box in the viewport, kept true while the page scrolls or anything changes size. */
function useBox(element: {readonly current: HTMLElement | null}): Anchor | undefined {
	const [box, setBox] = useState<Anchor>();
	useEffect(() => {
		if (!element.current) return;
		const measure = () => setBox(element.current?.getBoundingClientRect());
		const stop = new AbortController();
		const sizes = new ResizeObserver(measure);
		sizes.observe(element.current);
		sizes.observe(document.documentElement);
		addEventListener('scroll', measure, {passive: true, signal: stop.signal});
		return () => {
			stop.abort();
			sizes.disconnect();
		};
	}, [element]);
	return box;
}
