// @vitest-environment happy-dom
import {cleanup, fireEvent, screen, within} from '@testing-library/preact';
import {afterEach, expect, test, vi} from 'vitest';
import {Popup, type PopupModel} from '@/src/ui/views/Popup.tsx';
import {statusSentence} from '@/src/words/labels.ts';
import {aModel, findings, named} from '../../../browser/gallery/samples.ts';
import {renderView, words} from '../speak.tsx';

afterEach(cleanup);

const show = (model: PopupModel) => {
	const onShow = vi.fn();
	const onAccount = vi.fn();
	renderView(<Popup model={model} onShow={onShow} onAccount={onAccount} />);
	return {onShow, onAccount};
};

test('findings stand in text order, each with its clause and the way to it', () => {
	show({state: aModel()});
	const articles = screen.getAllByRole('article');
	expect(articles.map((article) => within(article).getByRole('heading').textContent)).toEqual(
		findings.map(({finding}) => finding.message),
	);
	const [first] = articles;
	expect(first?.textContent).toContain(named.finding.clause.quote);
	const link = within(first as HTMLElement).getByRole('link', {
		name: words('clauseOpenName', {cite: named.finding.clause.cite}),
	});
	expect(link.getAttribute('href')).toBe('/guide.html?policy=okcps#C.2.c.1');
});

test('the level is said in words', () => {
	show({state: aModel()});
	expect(screen.getAllByRole('article')[0]?.textContent).toContain(words('level_stop'));
});

test('a finding can be shown in the page', () => {
	const {onShow} = show({state: aModel()});
	fireEvent.click(screen.getByRole('button', {name: words('popupShowName', {words: named.excerpt})}));
	expect(onShow).toHaveBeenCalledWith(named.key);
});

test('the account is switched in one click', () => {
	const {onAccount} = show({state: aModel()});
	fireEvent.click(screen.getByRole('radio', {name: words('accountProfessional')}));
	expect(onAccount).toHaveBeenCalledWith('professional');
});

test.each(['unknown-site', 'site-off', 'no-composer', 'failed', 'no-policy'] as const)('%s is said', (status) => {
	show({state: aModel({status, findings: []})});
	expect(screen.getByText(statusSentence(words, status))).toBeTruthy();
	expect(screen.queryByRole('radio')).toBeNull();
});

test('without a district there is one button, to choose one', () => {
	show({state: aModel({status: 'no-policy', findings: []})});
	expect(screen.getByRole('link', {name: words('popupChooseDistrict')}).getAttribute('href')).toBe('/welcome.html');
});

test('a clean draft is said to be clean', () => {
	show({state: aModel({findings: []})});
	expect(screen.getByText(words('popupNothing'))).toBeTruthy();
});

test('before the background has answered nothing is claimed', () => {
	show({});
	expect(screen.queryByText(words('popupNothing'))).toBeNull();
	expect(screen.getByRole('main').textContent).toBe('');
});

test('a site that is not known can be added in one press', () => {
	const onAdd = vi.fn();
	const state = aModel({status: 'unknown-site', findings: []});
	renderView(<Popup model={{state, addable: 'forum.example'}} onShow={vi.fn()} onAccount={vi.fn()} onAdd={onAdd} />);
	fireEvent.click(screen.getByRole('button', {name: words('popupAdd', {host: 'forum.example'})}));
	expect(onAdd).toHaveBeenCalledWith('forum.example');
});

test('nothing is offered where it can’t be', () => {
	show({state: aModel({status: 'unknown-site', findings: []})});
	expect(screen.queryByRole('button')).toBeNull();
});
