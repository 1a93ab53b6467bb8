import {topicLabel} from '../../../words/labels.ts';
import {CheckField} from '../../components/Field.tsx';
import {Sheet} from '../../components/Page.tsx';
import {useWords} from '../../components/speech.ts';
import {judgedTopics} from '../../guide/judged.ts';
import type {SectionProps} from '../Options.tsx';

const without = <T,>(list: readonly T[], item: T) => list.filter((one) => one !== item);

/** On which sites Chalkline checks. */
export function SitesSection({model: {settings, sites}, onChange}: SectionProps) {
	const words = useWords();
	const {sitesOff} = settings;
	return (
		<Sheet title={words('optionsSites')} lead={words('optionsSitesLead')}>
			<div class="columns">
				{sites.map(({id, name}) => (
					<CheckField
						key={id}
						label={name}
						checked={!sitesOff.includes(id)}
						onCommit={(on) => onChange({sitesOff: on ? without(sitesOff, id) : [...sitesOff, id]})}
					/>
				))}
			</div>
		</Sheet>
	);
}

/** What Chalkline looks for. */
export function TopicsSection({model: {settings}, onChange}: SectionProps) {
	const words = useWords();
	const {topicsOff} = settings;
	return (
		<Sheet title={words('optionsTopics')} lead={words('optionsTopicsLead')}>
			<div class="columns">
				{judgedTopics.map((topic) => (
					<CheckField
						key={topic}
						label={topicLabel(words, topic)}
						checked={!topicsOff.includes(topic)}
						onCommit={(on) => onChange({topicsOff: on ? without(topicsOff, topic) : [...topicsOff, topic]})}
					/>
				))}
			</div>
		</Sheet>
	);
}
