import type {ComponentChildren} from 'preact';
import {useId} from 'preact/hooks';

interface FieldProps {
	readonly label: string;
	readonly hint?: string | undefined;
	readonly error?: string | undefined;
}

interface Described {
	readonly id: string;
	readonly 'aria-describedby'?: string;
	readonly 'aria-invalid'?: boolean;
}

/** A labelled control with its hint and its error tied to it. */
function Field({
	label,
	hint,
	error,
	children,
}: FieldProps & {readonly children: (props: Described) => ComponentChildren}) {
	const id = useId();
	const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
	return (
		<div class="field">
			<label class="field-label" for={id}>
				{label}
			</label>
			{hint && (
				<p class="field-hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{children({id, ...(described && {'aria-describedby': described}), ...(error && {'aria-invalid': true})})}
			{error && (
				<p class="field-error" id={`${id}-error`}>
					{error}
				</p>
			)}
		</div>
	);
}

interface TextFieldProps extends FieldProps {
	readonly value: string;
	/** Called when the person has finished: on leaving the field or Enter. */
	readonly onCommit: (value: string) => void;
	readonly time?: boolean;
	readonly autoComplete?: 'name';
}

export function TextField({label, hint, error, value, onCommit, time, autoComplete}: TextFieldProps) {
	return (
		<Field label={label} hint={hint} error={error}>
			{(props) => (
				<input
					{...props}
					class="field-control"
					{...(time ? {type: 'time' as const} : {type: 'text' as const})}
					value={value}
					autocomplete={autoComplete ?? 'off'}
					onChange={(event) => onCommit(event.currentTarget.value)}
				/>
			)}
		</Field>
	);
}

interface SelectFieldProps extends FieldProps {
	readonly value: string;
	readonly options: readonly {readonly value: string; readonly label: string}[];
	readonly onCommit: (value: string) => void;
	readonly testId?: string;
}

export function SelectField({label, hint, error, value, options, onCommit, testId}: SelectFieldProps) {
	return (
		<Field label={label} hint={hint} error={error}>
			{(props) => (
				<select
					{...props}
					class="field-control"
					value={value}
					data-testid={testId}
					onChange={(event) => onCommit(event.currentTarget.value)}
				>
					{options.map((option) => (
						<option key={option.value} value={option.value} selected={option.value === value}>
							{option.label}
						</option>
					))}
				</select>
			)}
		</Field>
	);
}

interface ListFieldProps extends FieldProps {
	readonly values: readonly string[];
	readonly onCommit: (values: string[]) => void;
}

/** One entry a line. */
export function ListField({label, hint, error, values, onCommit}: ListFieldProps) {
	return (
		<Field label={label} hint={hint} error={error}>
			{(props) => (
				<textarea
					{...props}
					class="field-control"
					rows={Math.max(2, values.length + 1)}
					value={values.join('\n')}
					spellcheck={false}
					onChange={(event) => onCommit(linesOf(event.currentTarget.value))}
				/>
			)}
		</Field>
	);
}

/** The entries of a list field: trimmed, empty lines and repeats left out. */
export const linesOf = (text: string): string[] => [
	...new Set(
		text
			.split('\n')
			.map((line) => line.trim())
			.filter(Boolean),
	),
];

interface CheckFieldProps {
	readonly label: string;
	readonly hint?: string | undefined;
	readonly checked: boolean;
	readonly onCommit: (checked: boolean) => void;
	/** Radio buttons of one name exclude each other. */
	readonly radio?: string;
}

export function CheckField({label, hint, checked, onCommit, radio}: CheckFieldProps) {
	return (
		<label class="check">
			<input
				type={radio ? 'radio' : 'checkbox'}
				{...(radio && {name: radio})}
				checked={checked}
				onChange={(event) => onCommit(event.currentTarget.checked)}
			/>
			<span>
				{label}
				{hint && <span class="check-hint">{hint}</span>}
			</span>
		</label>
	);
}

/** Several controls under one name. */
export function FieldGroup({label, hint, children}: FieldProps & {readonly children: ComponentChildren}) {
	return (
		<fieldset class="field">
			<legend class="field-label">{label}</legend>
			{hint && <p class="field-hint">{hint}</p>}
			{children}
		</fieldset>
	);
}
