import {ListField, TextField} from '../../components/Field.tsx';
import {Sheet} from '../../components/Page.tsx';
import {useWords} from '../../components/speech.ts';
import type {SectionProps} from '../Options.tsx';

/** The writer, so that they and their own addresses are never taken for somebody else's. */
export function YouSection({model: {settings}, onChange}: SectionProps) {
	const words = useWords();
	return (
		<Sheet title={words('optionsYou')}>
			<TextField
				label={words('optionsName')}
				hint={words('optionsNameHint')}
				value={settings.name}
				autoComplete="name"
				onCommit={(name) => onChange({name})}
			/>
			<TextField
				label={words('optionsWork')}
				hint={words('optionsWorkHint')}
				value={settings.work}
				onCommit={(work) => onChange({work})}
			/>
			<ListField
				label={words('optionsEmailDomains')}
				hint={words('optionsEmailDomainsHint')}
				values={settings.emailDomains}
				onCommit={(values) => onChange({emailDomains: [...new Set(values.map((value) => value.replace(/^.*@/, '')))]})}
			/>
			<ListField
				label={words('optionsPersonalEmails')}
				hint={words('optionsPersonalEmailsHint')}
				values={settings.personalEmails}
				onCommit={(personalEmails) => onChange({personalEmails})}
			/>
		</Sheet>
	);
}
