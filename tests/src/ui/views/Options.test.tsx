// @vitest-environment happy-dom
import {cleanup, fireEvent, screen} from '@testing-library/preact';
import {afterEach, expect, test, vi} from 'vitest';
import {defaultSettings, type Settings, settingsSchema} from '@/src/settings/schema.ts';
import {Options} from '@/src/ui/views/Options.tsx';
import {renderView, words} from '../speak.tsx';

afterEach(cleanup);

const policies = [{id: 'okcps', district: 'Oklahoma City Public Schools', title: 'Guidelines'}];
const sites = [{id: 'facebook', name: 'facebook.com'}];

const show = (settings: Partial<Settings> = {}, problems: Parameters<typeof Options>[0]['model']['problems'] = []) => {
	const onChange = vi.fn<(change: Partial<Settings>) => void>();
	const model = {settings: {...defaultSettings, ...settings}, policies, sites, problems, last: 'nothing' as const};
	renderView(<Options model={model} onChange={onChange} />);
	return onChange;
};

const type = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), {target: {value}});

test('a district is chosen', () => {
	const onChange = show();
	type(words('practiceDistrict'), 'okcps');
	expect(onChange).toHaveBeenCalledWith({policy: 'okcps'});
});

test('name and work are kept', () => {
	const onChange = show();
	type(words('optionsName'), 'Tasha Greene');
	type(words('optionsWork'), '3rd grade');
	expect(onChange.mock.calls).toEqual([[{name: 'Tasha Greene'}], [{work: '3rd grade'}]]);
});

test('a list takes one entry a line, without blanks and repeats', () => {
	const onChange = show();
	type(words('optionsEmailDomains'), ' staff@okcps.org \n\nokcps.org\nadams.example');
	expect(onChange).toHaveBeenCalledWith({emailDomains: ['okcps.org', 'adams.example']});
});

test('a school is added by name', () => {
	const onChange = show();
	type(words('optionsSchoolName'), 'Adams Elementary School');
	fireEvent.click(screen.getByRole('button', {name: words('optionsAddSchool')}));
	expect(onChange.mock.calls[0]?.[0].schools?.map(({name}) => name)).toEqual(['Adams Elementary School']);
});

test('a school’s phones are kept as digits', () => {
	const school = {name: 'Adams', shortNames: [], phones: [], addresses: [], handles: []};
	const onChange = show({schools: [school]});
	type(words('optionsSchoolPhones'), '(405) 555-0100');
	expect(onChange).toHaveBeenCalledWith({schools: [{...school, phones: ['4055550100']}]});
});

test('an account is added, changed and removed', () => {
	const account = {site: 'facebook', handle: 'msgreene', type: 'personal' as const};
	const onChange = show({accounts: [account]});
	fireEvent.click(screen.getByRole('button', {name: words('optionsAddAccount')}));
	type(words('optionsAccountType'), 'educational');
	fireEvent.click(screen.getByRole('button', {name: words('removeName', {name: 'facebook.com msgreene'})}));
	expect(onChange.mock.calls).toEqual([
		[{accounts: [account, {site: 'facebook', handle: '', type: 'professional'}]}],
		[{accounts: [{...account, type: 'educational'}]}],
		[{accounts: []}],
	]);
});

test('a day off that is no date is explained and not stored', () => {
	const onChange = show();
	type(words('optionsDaysOff'), '2026-11-26\nThanksgiving');
	expect(onChange).not.toHaveBeenCalled();
	expect(screen.getByText(words('optionsNotADate', {found: 'Thanksgiving'}))).toBeTruthy();
	expect(screen.getByLabelText(words('optionsDaysOff')).getAttribute('aria-invalid')).toBe('true');
});

test('sites, topics and the guard are switched', () => {
	const onChange = show();
	fireEvent.click(screen.getByRole('checkbox', {name: 'facebook.com'}));
	fireEvent.click(screen.getByRole('checkbox', {name: words('topic_tagging')}));
	fireEvent.click(screen.getByRole('radio', {name: (name) => name.startsWith(words('optionsGuardMark'))}));
	expect(onChange.mock.calls).toEqual([[{sitesOff: ['facebook']}], [{topicsOff: ['tagging']}], [{guard: 'mark'}]]);
});

test('what was remembered can be taken back', () => {
	const onChange = show({
		permissions: [{name: 'Jordan Pruitt', about: 'tagging', answer: 'granted'}],
		allowed: ['Adams Otter'],
	});
	const permission = words('permissionTagging', {name: 'Jordan Pruitt'});
	fireEvent.click(screen.getByRole('button', {name: words('removeName', {name: permission})}));
	fireEvent.click(screen.getByRole('button', {name: words('removeName', {name: 'Adams Otter'})}));
	expect(onChange.mock.calls).toEqual([[{permissions: []}], [{allowed: []}]]);
});

test('stored values that had to be left out are named', () => {
	show({}, [{path: 'schoolFrom', found: '"8 am"', expected: 'a time of day', mend: 'settingsMendValue'}]);
	expect(screen.getByText((text) => text.includes('schoolFrom') && text.includes('8 am'))).toBeTruthy();
});

test('the summer break is told by month and day, and no month gets more days than it has', () => {
	const onChange = show({summerFrom: '07-31'});
	const field = (part: string) => screen.getByLabelText(words(part, {label: words('optionsSummerFrom')}));
	fireEvent.change(field('optionsYearDayDay'), {target: {value: '3'}});
	fireEvent.change(field('optionsYearDayMonth'), {target: {value: '6'}});
	expect(onChange.mock.calls).toEqual([[{summerFrom: '07-03'}], [{summerFrom: '06-30'}]]);
});

test('every setting of the schema has its place on the page', () => {
	// The language waits for a second one.
	const known = Object.keys(settingsSchema.shape).filter((key) => key !== 'language');
	const onChange = show({
		schools: [{name: 'Adams', shortNames: [], phones: [], addresses: [], handles: []}],
		accounts: [{site: 'facebook', handle: '', type: 'personal'}],
		permissions: [{name: 'Jordan Pruitt', about: 'image', answer: 'refused', until: '2027-06-30'}],
		sitesAdded: ['forum.example'],
		allowed: ['Adams Otter'],
	});
	for (const field of document.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
		if (field.type === 'checkbox' || field.type === 'radio') fireEvent.click(field);
		else if (field instanceof HTMLSelectElement) fireEvent.change(field, {target: {value: field.options[0]?.value}});
		else fireEvent.change(field, {target: {value: field.type === 'time' ? '09:00' : '2026-12-24'}});
	}
	for (const button of screen.getAllByRole('button')) fireEvent.click(button);
	const changed = new Set(onChange.mock.calls.flatMap(([change]) => Object.keys(change)));
	expect(known.filter((key) => !changed.has(key))).toEqual([]);
});
