import {guideAddress} from '../../addresses.ts';
import {SelectField} from '../../components/Field.tsx';
import {Sheet} from '../../components/Page.tsx';
import {useWords} from '../../components/speech.ts';
import type {SectionProps} from '../Options.tsx';

/** Whose policy drafts are checked against. */
export function DistrictSection({model: {settings, policies}, onChange}: SectionProps) {
	const words = useWords();
	return (
		<Sheet title={words('optionsDistrict')}>
			<SelectField
				label={words('practiceDistrict')}
				value={settings.policy}
				options={[
					{value: '', label: words('optionsNoDistrict')},
					...policies.map(({id, district}) => ({value: id, label: district})),
				]}
				onCommit={(policy) => onChange({policy})}
				testId="district"
			/>
			{settings.policy && (
				<p class="field-hint">
					<a class="link" href={guideAddress(settings.policy)}>
						{words('optionsReadPolicy')}
					</a>
				</p>
			)}
		</Sheet>
	);
}
