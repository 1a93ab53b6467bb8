import {useId} from 'preact/hooks';
import {type Account, accounts} from '../../../rules/types.ts';
import {useWords} from './speech.ts';

interface AccountSwitchProps {
	readonly account: Account;
	/** Whose account, where the page tells; empty otherwise. */
	readonly handle: string;
	readonly onChange: (account: Account) => void;
}

const labels = {personal: 'accountPersonal', professional: 'accountProfessional'} as const;

/** Which account is posting: one click to change it. */
export function AccountSwitch({account, handle, onChange}: AccountSwitchProps) {
	const words = useWords();
	const name = useId();
	return (
		<fieldset class="account">
			<legend class="account-title">{handle ? words('accountTitleHandle', {handle}) : words('accountTitle')}</legend>
			<span class="account-choices">
				{accounts.map((choice) => (
					<label class="account-choice" key={choice}>
						<input
							type="radio"
							name={name}
							value={choice}
							checked={choice === account}
							onChange={() => onChange(choice)}
						/>
						{words(labels[choice])}
					</label>
				))}
			</span>
		</fieldset>
	);
}
