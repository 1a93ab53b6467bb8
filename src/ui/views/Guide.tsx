import {useContext, useState} from 'preact/hooks';
import type {Clause, Policy} from '../../../rules/types.ts';
import {topicLabel} from '../../words/labels.ts';
import {SelectField} from '../components/Field.tsx';
import {LevelMark} from '../components/LevelMark.tsx';
import {Page} from '../components/Page.tsx';
import {SpeechContext, usePlural, useWords} from '../components/speech.ts';
import {type OutlineSection, outlineOf, purposeOf, type Use} from '../guide/outline.ts';

interface GuideProps {
	readonly policies: readonly Policy[];
	readonly policy: Policy;
	/** The clause the address points at; empty when it points at none. */
	readonly target: string;
	readonly onPolicy: (id: string) => void;
}

const uses = {
	checked: 'guideUseChecked',
	exception: 'guideUseException',
	checklist: 'guideUseChecklist',
	afterwards: 'guideUseAfterwards',
	reading: 'guideUseReading',
} as const satisfies Record<Use, string>;

/** An ISO date as people write it. */
const longDate = (date: string, language: string) =>
	new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));

/** A district's policy as a document: its own words under its own headings, each clause at its own address. */
export function Guide({policies, policy, target, onPolicy}: GuideProps) {
	const words = useWords();
	const say = usePlural();
	const {language} = useContext(SpeechContext);
	const [onlyChecked, setOnlyChecked] = useState(false);
	const checked = policy.clauses.filter((clause) => purposeOf(clause) === 'checked').length;
	const shown = onlyChecked
		? {...policy, clauses: policy.clauses.filter((clause) => purposeOf(clause) === 'checked' || clause.id === target)}
		: policy;
	return (
		<Page at="guide" title={policy.title} lead={policy.code ? `${policy.district}, ${policy.code}` : policy.district}>
			<div class="guide-tools">
				<SelectField
					label={words('practiceDistrict')}
					value={policy.id}
					options={policies.map(({id, district}) => ({value: id, label: district}))}
					onCommit={onPolicy}
					testId="district"
				/>
				<p class="guide-count">
					{say({one: 'guideCountOne', other: 'guideCountOther'}, checked, {all: policy.clauses.length})}{' '}
					{policy.adopted && words('guideAdopted', {date: longDate(policy.adopted, language)})}
				</p>
				<label class="check">
					<input
						type="checkbox"
						checked={onlyChecked}
						onChange={(event) => setOnlyChecked(event.currentTarget.checked)}
					/>
					{words('guideOnlyChecked')}
				</label>
			</div>
			{outlineOf(shown).map((section) => (
				<Section key={section.clauses[0]?.id} section={section} target={target} />
			))}
		</Page>
	);
}

function Section({section, target}: {readonly section: OutlineSection; readonly target: string}) {
	return (
		<section class="guide-section">
			{section.opens.map(({heading, depth}) =>
				depth === 0 ? (
					<h2 key={heading} class="guide-heading">
						{heading}
					</h2>
				) : (
					<h3 key={heading} class="guide-subheading">
						{heading}
					</h3>
				),
			)}
			{section.clauses.map((clause) => (
				<ClauseView key={clause.id} clause={clause} isTarget={clause.id === target} />
			))}
		</section>
	);
}

function ClauseView({clause, isTarget}: {readonly clause: Clause; readonly isTarget: boolean}) {
	const words = useWords();
	const use = purposeOf(clause);
	const {id, cite, quote, topics, level, account} = clause;
	return (
		<article
			class={`guide-clause${isTarget ? ' guide-clause-target' : ''}`}
			id={id}
			aria-label={cite}
			{...(isTarget && {'aria-current': 'location' as const})}
		>
			<blockquote class="clause-quote">{quote}</blockquote>
			<p class="guide-cite">
				<a class="link" href={`#${encodeURIComponent(id)}`} aria-label={words('guideLinkName', {cite})}>
					{cite}
				</a>
			</p>
			<p class={`guide-use guide-use-${use}`}>
				{use === 'checked' && level && <LevelMark level={level} />}
				<span>{words(uses[use])}</span>
				{topics.length > 0 && <span>{topics.map((topic) => topicLabel(words, topic)).join(', ')}</span>}
				{account !== 'both' && <span>{words(onlyOn[account])}</span>}
			</p>
		</article>
	);
}

const onlyOn = {personal: 'guideOnlyPersonal', professional: 'guideOnlyProfessional'} as const;
