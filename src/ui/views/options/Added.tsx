import {useState} from 'preact/hooks';
import {Button} from '../../components/Button.tsx';
import {Sheet} from '../../components/Page.tsx';
import {useWords} from '../../components/speech.ts';
import type {SectionProps} from '../Options.tsx';
import {AddField} from './AddField.tsx';

/** Sites that the person added: the browser asks for each of them. */
export function AddedSection({model: {settings}, onChange, onSite}: SectionProps) {
	const words = useWords();
	const [wrong, setWrong] = useState<string>();
	const remove = (host: string) => {
		onChange({sitesAdded: settings.sitesAdded.filter((one) => one !== host)});
		onSite?.remove(host);
	};
	return (
		<Sheet title={words('optionsAdded')} lead={words('optionsAddedLead')}>
			{settings.sitesAdded.length === 0 && <p class="field-hint">{words('optionsAddedNone')}</p>}
			<ul class="entries">
				{settings.sitesAdded.map((host) => (
					<li class="entry entry-line" key={host}>
						<span class="entry-words">{host}</span>
						<Button look="quiet" onPress={() => remove(host)} name={words('removeName', {name: host})}>
							{words('remove')}
						</Button>
					</li>
				))}
			</ul>
			<AddField
				label={words('optionsAddedAddress')}
				hint={words('optionsAddedHint')}
				error={wrong === undefined ? undefined : words('optionsAddedWrong', {address: wrong})}
				button={words('optionsAddedAdd')}
				onAdd={(address) => setWrong(onSite?.add(address) ? undefined : address)}
			/>
		</Sheet>
	);
}
