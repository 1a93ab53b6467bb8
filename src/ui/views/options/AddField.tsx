import {useState} from 'preact/hooks';
import {Button} from '../../components/Button.tsx';
import {TextField} from '../../components/Field.tsx';

interface AddFieldProps {
	readonly label: string;
	readonly hint?: string;
	readonly error?: string | undefined;
	readonly button: string;
	readonly onAdd: (value: string) => void;
}

/** One line to add an entry to a list. */
export function AddField({label, hint, error, button, onAdd}: AddFieldProps) {
	const [value, setValue] = useState('');
	const add = () => {
		if (!value.trim()) return;
		onAdd(value.trim());
		setValue('');
	};
	return (
		<form
			class="add"
			onSubmit={(event) => {
				event.preventDefault();
				add();
			}}
		>
			<TextField label={label} hint={hint} error={error} value={value} onCommit={setValue} />
			<Button onPress={add}>{button}</Button>
		</form>
	);
}
