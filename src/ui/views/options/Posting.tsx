import {CheckField, FieldGroup} from '../../components/Field.tsx';
import {Sheet} from '../../components/Page.tsx';
import {useWords} from '../../components/speech.ts';
import type {SectionProps} from '../Options.tsx';

const choices = [
	{value: 'ask', label: 'optionsGuardAsk', hint: 'optionsGuardAskHint'},
	{value: 'mark', label: 'optionsGuardMark', hint: 'optionsGuardMarkHint'},
] as const;

/** What happens at the Post button. */
export function PostingSection({model: {settings}, onChange}: SectionProps) {
	const words = useWords();
	return (
		<Sheet title={words('optionsPosting')}>
			<FieldGroup label={words('optionsGuard')}>
				{choices.map(({value, label, hint}) => (
					<CheckField
						key={value}
						radio="guard"
						label={words(label)}
						hint={words(hint)}
						checked={settings.guard === value}
						onCommit={() => onChange({guard: value})}
					/>
				))}
			</FieldGroup>
		</Sheet>
	);
}
