// @vitest-environment happy-dom
import {cleanup, fireEvent, screen} from '@testing-library/preact';
import {afterEach, expect, test, vi} from 'vitest';
import {defaultSettings, type Settings} from '@/src/settings/schema.ts';
import {type Step, Welcome} from '@/src/ui/views/Welcome.tsx';
import {renderView, words} from '../speak.tsx';

afterEach(cleanup);

const policies = [{id: 'okcps', district: 'Oklahoma City Public Schools', title: 'Guidelines'}];

function show(step: Step, settings: Partial<Settings> = {}) {
	const onChange = vi.fn<(change: Partial<Settings>) => void>();
	const onStep = vi.fn<(step: Step) => void>();
	renderView(
		<Welcome
			step={step}
			settings={{...defaultSettings, ...settings}}
			policies={policies}
			onChange={onChange}
			onStep={onStep}
		/>,
	);
	return {onChange, onStep};
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', {name}));

test('a district is chosen, and the way on is open', () => {
	const {onChange} = show('district');
	fireEvent.click(screen.getByRole('radio'));
	expect(onChange).toHaveBeenCalledWith({policy: 'okcps'});
});

test.each([
	['district', {}, 'welcomeSkip', 'you'],
	['district', {policy: 'okcps'}, 'welcomeNext', 'you'],
	['you', {}, 'welcomeSkip', 'try'],
	['you', {name: 'Tasha Greene'}, 'welcomeNext', 'try'],
	['you', {}, 'welcomeBack', 'district'],
	['try', {}, 'welcomeBack', 'you'],
] as const)('in step “%s” with %j, %s leads to “%s”', (step, settings, button, next) => {
	const {onStep} = show(step, settings);
	press(words(button));
	expect(onStep).toHaveBeenCalledWith(next);
});

test('the first school is named without losing what else is known of it', () => {
	const school = {name: 'Adams', shortNames: ['AES'], phones: [], addresses: [], handles: []};
	const {onChange} = show('you', {schools: [school]});
	const field = screen.getByLabelText(words('optionsSchoolName'));
	fireEvent.change(field, {target: {value: 'Adams Elementary School'}});
	fireEvent.change(field, {target: {value: ' '}});
	expect(onChange.mock.calls).toEqual([[{schools: [{...school, name: 'Adams Elementary School'}]}], [{schools: []}]]);
});

test('the practice page opens under the chosen policy', () => {
	show('try', {policy: 'okcps'});
	expect(screen.getByRole('link', {name: words('welcomeTry')}).getAttribute('href')).toBe(
		'/practice.html?policy=okcps',
	);
});

test('without a district it does not claim to be ready', () => {
	show('try');
	expect(screen.getByRole('heading', {level: 1}).textContent).toBe(words('welcomeNotYetTitle'));
});
