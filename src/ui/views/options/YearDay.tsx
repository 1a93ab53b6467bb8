import {useContext} from 'preact/hooks';
import {SelectField} from '../../components/Field.tsx';
import {SpeechContext, useWords} from '../../components/speech.ts';

const two = (value: number) => String(value).padStart(2, '0');

// A leap year, so that every day of the year is there.
const daysIn = (month: number) => new Date(Date.UTC(2024, month, 0)).getUTCDate();
const nameOfMonth = (month: number, language: string) =>
	new Intl.DateTimeFormat(language, {month: 'long', timeZone: 'UTC'}).format(new Date(Date.UTC(2024, month - 1, 1)));
const upTo = (last: number) => Array.from({length: last}, (_, index) => index + 1);

interface YearDayProps {
	/** What the day is for; each of its two fields says it. */
	readonly label: string;
	/** "07-01": month and day, for every year. */
	readonly value: string;
	readonly onCommit: (value: string) => void;
}

/** A day of the year as a month and a day, since no year belongs to it. */
export function YearDay({label, value, onCommit}: YearDayProps) {
	const words = useWords();
	const {language} = useContext(SpeechContext);
	const [month = 1, day = 1] = value.split('-').map(Number);
	const commit = (nextMonth: number, nextDay: number) =>
		onCommit(`${two(nextMonth)}-${two(Math.min(nextDay, daysIn(nextMonth)))}`);
	return (
		<>
			<SelectField
				label={words('optionsYearDayMonth', {label})}
				value={String(month)}
				options={upTo(12).map((one) => ({value: String(one), label: nameOfMonth(one, language)}))}
				onCommit={(next) => commit(Number(next), day)}
			/>
			<SelectField
				label={words('optionsYearDayDay', {label})}
				value={String(day)}
				options={upTo(daysIn(month)).map((one) => ({value: String(one), label: String(one)}))}
				onCommit={(next) => commit(month, Number(next))}
			/>
		</>
	);
}
