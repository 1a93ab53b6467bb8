// @vitest-environment happy-dom
import {cleanup, fireEvent, screen} from '@testing-library/preact';
import {afterEach, expect, test, vi} from 'vitest';
import {bundledPolicies} from '@/rules/policies/bundled.ts';
import {purposeOf} from '@/src/ui/guide/outline.ts';
import {Guide} from '@/src/ui/views/Guide.tsx';
import {renderView, words} from '../speak.tsx';

afterEach(cleanup);

const [policy] = bundledPolicies;
if (!policy) throw new Error('There is no policy in rules/policies.');

const show = (target = '') => {
	const onPolicy = vi.fn<(id: string) => void>();
	renderView(<Guide policies={bundledPolicies} policy={policy} target={target} onPolicy={onPolicy} />);
	return onPolicy;
};

test('every clause stands at its own address, in the policy’s words', () => {
	show();
	const articles = screen.getAllByRole('article');
	expect(articles.map(({id}) => id)).toEqual(policy.clauses.map(({id}) => id));
	expect(articles[0]?.querySelector('blockquote')?.textContent).toBe(policy.clauses[0]?.quote);
});

test('the clause of the address is pointed out', () => {
	const target = policy.clauses[3]?.id ?? '';
	show(target);
	expect(document.querySelector('[aria-current="location"]')?.id).toBe(target);
});

test('what needs a person can be left out', () => {
	show();
	fireEvent.click(screen.getByRole('checkbox', {name: words('guideOnlyChecked')}));
	expect(screen.getAllByRole('article').map(({id}) => id)).toEqual(
		policy.clauses.filter((clause) => purposeOf(clause) === 'checked').map(({id}) => id),
	);
});

test('headings go from level to level', () => {
	show();
	const levels = screen.getAllByRole('heading').map(({tagName}) => Number(tagName.slice(1)));
	expect(levels[0]).toBe(1);
	expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
});

test('another policy is one choice away', () => {
	const onPolicy = show();
	fireEvent.change(screen.getByLabelText(words('practiceDistrict')), {target: {value: 'okcps'}});
	expect(onPolicy).toHaveBeenCalledWith('okcps');
});
