import type {Words} from '../../rules/types.ts';

/** The format of `_locales/<language>/messages.json`, as browsers define it. */
export type Catalog = Readonly<
	Record<
		string,
		{
			readonly message: string;
			readonly description?: string;
			readonly placeholders?: Readonly<Record<string, {readonly content: string; readonly example?: string}>>;
		}
	>
>;

/**
 * Turns message ids into sentences of one catalog. A value fills the placeholder of its own name (`$NAME$` for `name`).
 * @throws Error naming the id, when the catalog has no such message: a test finds these before a person does.
 */
export function createWords(catalog: Catalog): Words {
	return (id, values = {}) => {
		const entry = catalog[id];
		if (!entry) throw new Error(`No message "${id}" in the catalog. Add it to assets/_locales/en/messages.json.`);
		return entry.message.replace(/\$(\w+)\$/g, (whole, name: string) => {
			const value =
				values[name.toLowerCase()] ??
				Object.entries(values).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
			return value === undefined ? whole : String(value);
		});
	};
}
