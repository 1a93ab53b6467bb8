import {useContext, useState} from 'preact/hooks';
import {CheckField, FieldGroup, ListField, TextField} from '../../components/Field.tsx';
import {Sheet} from '../../components/Page.tsx';
import {SpeechContext, useWords} from '../../components/speech.ts';
import type {SectionProps} from '../Options.tsx';
import {YearDay} from './YearDay.tsx';

const weekdays = [0, 1, 2, 3, 4, 5, 6];

// 4 January 1970 was a Sunday.
const nameOfDay = (day: number, language: string) =>
	new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'}).format(new Date(Date.UTC(1970, 0, 4 + day)));

const isDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

/** When the writer is at work, for policies that speak of it. */
export function HoursSection({model: {settings}, onChange}: SectionProps) {
	const words = useWords();
	const {language} = useContext(SpeechContext);
	const {schoolDays, schoolFrom, schoolTo, daysOff, summerFrom, summerTo, schoolEquipment} = settings;
	const [wrong, setWrong] = useState<string>();
	return (
		<Sheet title={words('optionsHours')} lead={words('optionsHoursLead')}>
			<FieldGroup label={words('optionsDays')}>
				<div class="columns">
					{weekdays.map((day) => (
						<CheckField
							key={day}
							label={nameOfDay(day, language)}
							checked={schoolDays.includes(day)}
							onCommit={(on) =>
								onChange({schoolDays: weekdays.filter((one) => (one === day ? on : schoolDays.includes(one)))})
							}
						/>
					))}
				</div>
			</FieldGroup>
			<div class="times">
				<TextField
					label={words('optionsFrom')}
					time
					value={schoolFrom}
					onCommit={(value) => onChange({schoolFrom: value || schoolFrom})}
				/>
				<TextField
					label={words('optionsTo')}
					time
					value={schoolTo}
					onCommit={(value) => onChange({schoolTo: value || schoolTo})}
				/>
			</div>
			<ListField
				label={words('optionsDaysOff')}
				hint={words('optionsDaysOffHint')}
				error={wrong && words('optionsNotADate', {found: wrong})}
				values={daysOff}
				onCommit={(values) => {
					const bad = values.find((value) => !isDate(value));
					setWrong(bad);
					if (bad === undefined) onChange({daysOff: values});
				}}
			/>
			<FieldGroup label={words('optionsSummer')} hint={words('optionsSummerHint')}>
				<div class="columns">
					<YearDay
						label={words('optionsSummerFrom')}
						value={summerFrom}
						onCommit={(value) => onChange({summerFrom: value})}
					/>
					<YearDay
						label={words('optionsSummerTo')}
						value={summerTo}
						onCommit={(value) => onChange({summerTo: value})}
					/>
				</div>
			</FieldGroup>
			<CheckField
				label={words('optionsEquipment')}
				hint={words('optionsEquipmentHint')}
				checked={schoolEquipment}
				onCommit={(on) => onChange({schoolEquipment: on})}
			/>
		</Sheet>
	);
}
