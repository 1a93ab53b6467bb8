import {SelectField} from '../../components/Field.tsx';
import {useWords} from '../../components/speech.ts';
import {samples} from '../../practice/samples.ts';
import type {PracticeProps} from '../Practice.tsx';

/** Which draft, under whose policy. */
export function Pickers({policies, state, on}: Pick<PracticeProps, 'policies' | 'state' | 'on'>) {
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
