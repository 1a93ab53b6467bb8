import type {SettingsAccount} from '../../../settings/schema.ts';
import {Button} from '../../components/Button.tsx';
import {SelectField, TextField} from '../../components/Field.tsx';
import {Sheet} from '../../components/Page.tsx';
import {useWords} from '../../components/speech.ts';
import type {SectionProps} from '../Options.tsx';

const types = [
	{value: 'personal', label: 'accountPersonal'},
	{value: 'professional', label: 'accountProfessional'},
	{value: 'educational', label: 'accountEducational'},
] as const satisfies readonly {value: SettingsAccount['type']; label: string}[];

const isType = (value: string): value is SettingsAccount['type'] => types.some((type) => type.value === value);

/** Which account is what. One without an entry is taken as personal. */
export function AccountsSection({model: {settings, sites}, onChange}: SectionProps) {
	const words = useWords();
	const {accounts} = settings;
	const change = (index: number, part: Partial<SettingsAccount>) =>
		onChange({accounts: accounts.map((one, at) => (at === index ? {...one, ...part} : one))});
	const nameOf = (site: string) => sites.find(({id}) => id === site)?.name ?? site;
	const siteOptions = (site: string) => {
		const known = sites.map(({id, name}) => ({value: id, label: name}));
		return known.some(({value}) => value === site) ? known : [...known, {value: site, label: site}];
	};
	return (
		<Sheet title={words('optionsAccounts')} lead={words('optionsAccountsLead')}>
			<ul class="entries">
				{[...accounts.entries()].map(([index, {site, handle, name, type}]) => (
					<li class="entry" key={index}>
						<SelectField
							label={words('optionsAccountSite')}
							value={site}
							options={siteOptions(site)}
							onCommit={(value) => change(index, {site: value})}
						/>
						<TextField
							label={words('optionsAccountHandle')}
							{...(name && {hint: name})}
							value={handle}
							onCommit={(value) => change(index, {handle: value.trim().replace(/^@/, ''), name: undefined})}
						/>
						<SelectField
							label={words('optionsAccountType')}
							value={type}
							options={types.map(({value, label}) => ({value, label: words(label)}))}
							onCommit={(value) => isType(value) && change(index, {type: value})}
						/>
						<Button
							look="quiet"
							onPress={() => onChange({accounts: accounts.filter((_, at) => at !== index)})}
							name={words('removeName', {name: `${nameOf(site)} ${name ?? handle}`.trim()})}
						>
							{words('remove')}
						</Button>
					</li>
				))}
			</ul>
			<div>
				<Button
					onPress={() =>
						onChange({accounts: [...accounts, {site: sites[0]?.id ?? '', handle: '', type: 'professional'}]})
					}
				>
					{words('optionsAddAccount')}
				</Button>
			</div>
		</Sheet>
	);
}
