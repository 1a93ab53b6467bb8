import type {Settings} from '../../../settings/schema.ts';
import {Button} from '../../components/Button.tsx';
import {ListField, TextField} from '../../components/Field.tsx';
import {Sheet} from '../../components/Page.tsx';
import {useWords} from '../../components/speech.ts';
import type {SectionProps} from '../Options.tsx';
import {AddField} from './AddField.tsx';

type School = Settings['schools'][number];

const lists = [
	{key: 'shortNames', label: 'optionsSchoolShort', hint: 'optionsSchoolShortHint'},
	{key: 'phones', label: 'optionsSchoolPhones', hint: 'optionsSchoolPhonesHint'},
	{key: 'addresses', label: 'optionsSchoolAddresses', hint: 'optionsOneALine'},
	{key: 'handles', label: 'optionsSchoolHandles', hint: 'optionsOneALine'},
] as const;

/** The writer's schools, with what is public about them and therefore never a finding. */
export function SchoolsSection({model: {settings}, onChange}: SectionProps) {
	const words = useWords();
	const {schools} = settings;
	return (
		<Sheet title={words('optionsSchools')} lead={words('optionsSchoolsLead')}>
			{[...schools.entries()].map(([index, school]) => (
				<SchoolForm
					key={index}
					school={school}
					onChange={(change) =>
						onChange({schools: schools.map((one, at) => (at === index ? {...one, ...change} : one))})
					}
					onRemove={() => onChange({schools: schools.filter((_, at) => at !== index)})}
				/>
			))}
			<AddField
				label={words('optionsSchoolName')}
				button={words('optionsAddSchool')}
				onAdd={(name) =>
					onChange({schools: [...schools, {name, shortNames: [], phones: [], addresses: [], handles: []}]})
				}
			/>
		</Sheet>
	);
}

interface SchoolFormProps {
	readonly school: School;
	readonly onChange: (change: Partial<School>) => void;
	readonly onRemove: () => void;
}

function SchoolForm({school, onChange, onRemove}: SchoolFormProps) {
	const words = useWords();
	return (
		<section class="school" aria-label={school.name}>
			<TextField
				label={words('optionsSchoolName')}
				value={school.name}
				onCommit={(name) => onChange({name: name.trim() || school.name})}
			/>
			{lists.map(({key, label, hint}) => (
				<ListField
					key={key}
					label={words(label)}
					hint={words(hint)}
					values={school[key]}
					// Phones are compared by their digits.
					onCommit={(values) =>
						onChange({
							[key]: key === 'phones' ? values.map((value) => value.replace(/\D/g, '')).filter(Boolean) : values,
						})
					}
				/>
			))}
			<Button look="quiet" onPress={onRemove} name={words('removeName', {name: school.name})}>
				{words('remove')}
			</Button>
		</section>
	);
}
