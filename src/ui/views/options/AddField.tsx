import {useState} from 'preact/hooks';
import {Button} from '../../components/Button.tsx';
import {TextField} from '../../components/Field.tsx';

interface AddFieldProps {
	readonly label: string;
	readonly hint?: string;
	readonly button: string;
	readonly onAdd: (value: string) => void;
}

/** One line to add an entry to a list. */
export function AddField({label, hint, button, onAdd}: AddFieldProps) {
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
			<TextField label={label} hint={hint} value={value} onCommit={setValue} />
			<Button onPress={add}>{button}</Button>
		</form>
	);
}
