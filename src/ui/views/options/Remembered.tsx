import type {Settings} from '../../../settings/schema.ts';
import {Button} from '../../components/Button.tsx';
import {Sheet} from '../../components/Page.tsx';
import {useWords} from '../../components/speech.ts';
import type {SectionProps} from '../Options.tsx';
import {AddField} from './AddField.tsx';

type Permission = Settings['permissions'][number];

const sentences = {
	granted: {tagging: 'permissionTagging', image: 'permissionImage', name: 'permissionName'},
	refused: {tagging: 'refusalTagging', image: 'refusalImage', name: 'refusalName'},
} as const satisfies Record<Permission['answer'], Record<Permission['about'], string>>;

/** What Chalkline was told once: permissions, and words that are always allowed. */
export function RememberedSection({model: {settings}, onChange}: SectionProps) {
	const words = useWords();
	const {permissions, allowed} = settings;
	const say = ({name, about, answer, until}: Permission) =>
		until
			? words('permissionUntil', {permission: words(sentences[answer][about], {name}), until})
			: words(sentences[answer][about], {name});
	return (
		<>
			<Sheet title={words('optionsPermissions')} lead={words('optionsPermissionsLead')}>
				<Entries
					entries={permissions.map(say)}
					empty={words('optionsPermissionsNone')}
					onRemove={(index) => onChange({permissions: permissions.filter((_, at) => at !== index)})}
				/>
			</Sheet>
			<Sheet title={words('optionsAllowed')} lead={words('optionsAllowedLead')}>
				<Entries
					entries={allowed}
					empty={words('optionsAllowedNone')}
					onRemove={(index) => onChange({allowed: allowed.filter((_, at) => at !== index)})}
				/>
				<AddField
					label={words('optionsAllowWords')}
					button={words('optionsAllow')}
					onAdd={(value) => onChange({allowed: [...new Set([...allowed, value])]})}
				/>
			</Sheet>
		</>
	);
}

interface EntriesProps {
	readonly entries: readonly string[];
	/** Said when there are none. */
	readonly empty: string;
	readonly onRemove: (index: number) => void;
}

function Entries({entries, empty, onRemove}: EntriesProps) {
	const words = useWords();
	if (!entries.length) return <p class="field-hint">{empty}</p>;
	return (
		<ul class="entries">
			{entries.map((entry, index) => (
				<li class="entry entry-line" key={entry}>
					<span class="entry-words">{entry}</span>
					<Button look="quiet" onPress={() => onRemove(index)} name={words('removeName', {name: entry})}>
						{words('remove')}
					</Button>
				</li>
			))}
		</ul>
	);
}
