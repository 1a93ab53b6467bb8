// @vitest-environment happy-dom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/preact';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {InPageView} from '@/src/ui/in-page/InPageView.tsx';
import type {InPageModel, Intent} from '@/src/ui/in-page/types.ts';
import {aModel, findings, named, noted, request, tagged} from '../../../browser/gallery/samples.ts';
import {words} from '../speak.tsx';

afterEach(cleanup);

const anchor = {x: 10, y: 10, width: 80, height: 20};
const composer = {x: 0, y: 0, width: 500, height: 150};

function show(model: InPageModel) {
	const act = vi.fn<(intent: Intent) => void>();
	const view = render(<InPageView model={model} act={act} words={words} />);
	return {act, again: (next: InPageModel) => view.rerender(<InPageView model={next} act={act} words={words} />)};
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', {name}));

describe('chip', () => {
	test('says how many findings there are, and opens the list', () => {
		const {act} = show(aModel({composer}));
		press(words('chipFindingsOther', {count: 3}));
		expect(act).toHaveBeenCalledWith({type: 'open-list'});
	});
	test('closes the list it opened', () => {
		const {act} = show(aModel({composer, open: {type: 'list'}}));
		press(words('chipFindingsOther', {count: 3}));
		expect(act).toHaveBeenCalledWith({type: 'close'});
	});
	test.each([
		['nothing found', {findings: []}, words('chipNothing')],
		['not checking', {findings: [], status: 'no-policy'}, words('chipStatus', {status: words('status_no_policy')})],
		[
			'findings without a guard',
			{findings: [named], status: 'guard-off'},
			words('chipFindingsStatus', {found: words('chipFindingsOne', {count: 1}), status: words('status_guard_off')}),
		],
		['getting ready', {findings: [], status: 'starting'}, words('chipStatus', {status: words('status_starting')})],
		['one finding', {findings: [named]}, words('chipFindingsOne', {count: 1})],
	] as const)('%s is said', (_what, over, name) => {
		show(aModel({composer, ...over}));
		expect(screen.getByRole('button', {name})).toBeTruthy();
	});
	test('is absent without a composer', () => {
		show(aModel());
		expect(screen.queryByRole('button')).toBeNull();
	});
});

describe('card', () => {
	const card = (key: string, over: Partial<InPageModel> = {}) =>
		show(aModel({open: {type: 'card', key, anchor}, ...over}));

	test('says what, why and what to do, in this order', () => {
		card(named.key);
		const text = screen.getByRole('dialog', {name: named.finding.message}).textContent ?? '';
		const places = [
			named.finding.message,
			named.excerpt,
			named.finding.clause.quote,
			named.finding.clause.cite,
			named.finding.fixes?.[0]?.label ?? '',
			words('hideInDraft'),
		].map((part) => text.indexOf(part));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places[0]).toBeGreaterThanOrEqual(0);
	});
	test('every action is an intent', () => {
		const {act} = card(named.key);
		press(named.finding.fixes?.[1]?.label ?? '');
		press(words('hideInDraft'));
		press(words('allowAlways', {words: named.excerpt}));
		press(words('clauseOpenName', {cite: named.finding.clause.cite}));
		fireEvent.click(screen.getByRole('radio', {name: words('accountProfessional')}));
		press(words('close'));
		expect(act.mock.calls.map(([intent]) => intent)).toEqual([
			{type: 'fix', key: named.key, fix: 1},
			{type: 'hide', key: named.key},
			{type: 'allow', key: named.key},
			{type: 'open-guide', key: named.key},
			{type: 'set-account', account: 'professional'},
			{type: 'close'},
		]);
	});
	test('a question is answered by one button', () => {
		const {act} = card(tagged.key);
		press(words('confirmName', {question: tagged.finding.question?.text ?? ''}));
		expect(act).toHaveBeenCalledWith({type: 'confirm', key: tagged.key});
	});
	test('what is neither name nor number is not offered to be allowed for good', () => {
		card(noted.key);
		expect(screen.queryByText((text) => text.startsWith('Always'))).toBeNull();
	});
	test('opened while typing it leaves the focus where it was', () => {
		const field = document.body.appendChild(document.createElement('textarea'));
		field.focus();
		card(named.key);
		expect(document.activeElement).toBe(field);
		field.remove();
	});
	test('opened by keyboard it takes the focus and gives it back', () => {
		const field = document.body.appendChild(document.createElement('textarea'));
		field.focus();
		const {again} = show(aModel({open: {type: 'card', key: named.key, anchor, focus: true}}));
		expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
		again(aModel());
		expect(document.activeElement).toBe(field);
		field.remove();
	});
	test('Escape closes it', () => {
		const {act} = card(named.key);
		fireEvent.keyDown(screen.getByRole('dialog'), {key: 'Escape'});
		expect(act).toHaveBeenCalledWith({type: 'close'});
	});
	test('a finding that is gone shows nothing', () => {
		card(named.key, {findings: [tagged]});
		expect(screen.queryByRole('dialog')).toBeNull();
	});
});

describe('list', () => {
	test('has every finding in text order, each opening its card', () => {
		const {act} = show(aModel({open: {type: 'list'}}));
		const items = screen.getAllByRole('listitem').map((item) => within(item).getByRole('button'));
		for (const item of items) fireEvent.click(item);
		expect(act.mock.calls.map(([intent]) => intent)).toEqual(findings.map(({key}) => ({type: 'open-card', key})));
	});
	test('shows the clauses that protect what is said', () => {
		show(aModel({findings: [], protections: [noted.finding.clause], open: {type: 'list'}}));
		expect(screen.getByRole('dialog').textContent).toContain(noted.finding.clause.quote);
	});
});

describe('dialog', () => {
	const dialog = (over: Partial<InPageModel> = {}) => show(aModel({open: {type: 'dialog', action: 'post'}, ...over}));

	test('asks about what interrupts, worst first, and leaves reminders out', () => {
		dialog({findings: [noted, tagged, named]});
		expect(screen.getAllByRole('article').map((article) => within(article).getByRole('heading').textContent)).toEqual([
			named.finding.message,
			tagged.finding.message,
		]);
	});
	test('a clause that two findings share is quoted once', () => {
		const other = {...named, key: 'other', finding: {...named.finding, message: 'Another one.'}};
		dialog({findings: [named, other]});
		const [first, second] = screen.getAllByRole('article');
		expect(first?.textContent).toContain(named.finding.clause.quote);
		expect(second?.textContent).not.toContain(named.finding.clause.quote);
		expect(second?.textContent).toContain(named.finding.clause.cite);
	});
	test('going back has the focus', () => {
		dialog();
		expect(document.activeElement?.textContent).toBe(words('dialogGoBackPost'));
	});
	test('posting anyway is always there', () => {
		const {act} = dialog();
		press(words('dialogPostAnyway'));
		expect(act).toHaveBeenCalledWith({type: 'post-anyway'});
	});
	test('once all is settled it can be posted', () => {
		const {act} = dialog({findings: [noted]});
		press(words('dialogPostNow'));
		expect(act).toHaveBeenCalledWith({type: 'post-anyway'});
	});
	test('Escape goes back', () => {
		const {act} = dialog();
		fireEvent(screen.getByRole('dialog'), new Event('cancel', {cancelable: true}));
		expect(act).toHaveBeenCalledWith({type: 'go-back'});
	});
	test('the focus returns to the composer', () => {
		const field = document.body.appendChild(document.createElement('textarea'));
		field.focus();
		const {again, act} = dialog();
		again(aModel());
		expect(document.activeElement).toBe(field);
		expect(act).not.toHaveBeenCalled();
		field.remove();
	});
	test('a request names the person', () => {
		const {act} = show(aModel({findings: [request], open: {type: 'dialog', action: 'connect', person: 'Casey Rowan'}}));
		expect(screen.getByRole('dialog', {name: words('dialogTitleConnect', {person: 'Casey Rowan'})})).toBeTruthy();
		press(words('dialogConnectAnyway'));
		expect(act).toHaveBeenCalledWith({type: 'post-anyway'});
	});
});

test('a verdict without a clause says so', () => {
	show(aModel({findings: [], open: {type: 'verdict', person: 'Casey Rowan', anchor}}));
	expect(screen.getByRole('dialog').textContent).toContain(words('verdictNothing'));
});

test('a change in the number of findings is said politely, once', () => {
	const {again} = show(aModel({composer, findings: []}));
	const said = screen.getByRole('status');
	again(aModel({composer, findings: [named]}));
	expect(said.textContent).toBe(words('chipFindingsOne', {count: 1}));
	again(aModel({composer, findings: [named], account: 'professional'}));
	expect(said.textContent).toBe(words('chipFindingsOne', {count: 1}));
});

test('a notice is shown and said', () => {
	show(aModel({notice: 'status_failed'}));
	expect(screen.getAllByRole('status').map(({textContent}) => textContent)).toContain(words('status_failed'));
});
