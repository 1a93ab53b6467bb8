import type {Words} from '../../rules/types.ts';

/** Message ids for the plural categories of `Intl.PluralRules`; a language without a form of its own uses `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

/** Says a count in the right form; the message gets it as `$COUNT$` beside `values`. */
export function plural(
	words: Words,
	language: string,
	forms: PluralForms,
	count: number,
	values: Readonly<Record<string, string | number>> = {},
): string {
	const form = new Intl.PluralRules(language || 'en').select(count);
	return words(forms[form] ?? forms.other, {...values, count});
}
