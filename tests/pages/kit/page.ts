/** What every fixture page shares: what it did, what its editors hold, its language, and class names nobody can rely on. */

export type PostKind = 'post' | 'comment' | 'message';

export interface Posted {
	readonly text: string;
	readonly kind: PostKind;
}

export interface Connected {
	readonly person: string;
	readonly action: 'accept' | 'decline' | 'ask';
}

declare global {
	interface Window {
		/** One entry a press that went out, with the text of the editor's own model. */
		__posted: Posted[];
		__connected: Connected[];
		/** The editor's own text, one newline a block; without a name, that of the editor mounted first. */
		__model: (name?: string) => string;
	}
}

const models = new Map<string, () => string>();

window.__posted = [];
window.__connected = [];
window.__model = (name) => {
	const model = name === undefined ? [...models.values()][0] : models.get(name);
	if (!model) throw new Error(`No editor ${name ?? ''} on this page: ${[...models.keys()].join(', ')}`);
	return model();
};

export function post(text: string, kind: PostKind): void {
	window.__posted.push({text, kind});
}

export function connect(person: string, action: Connected['action']): void {
	window.__connected.push({person, action});
}

/** Makes an editor's text readable for tests until the returned function is called. */
export function offerModel(name: string, read: () => string): () => void {
	models.set(name, read);
	return () => {
		if (models.get(name) === read) models.delete(name);
	};
}

export const query = new URLSearchParams(location.search);

const language = query.get('lang') === 'es' ? 'es' : 'en';
document.documentElement.lang = language;

/** The page's own words in the language that `?lang=` asks for. */
export function inLanguage<T>(tables: {readonly en: T; readonly es: T}): T {
	return tables[language];
}

/** Hashed class names, new on each load, as the sites build them. */
export function classes(count = 3): string {
	return Array.from({length: count}, () => `x${Math.random().toString(36).slice(2, 9)}`).join(' ');
}

export function mountPoint(): HTMLElement {
	const root = document.getElementById('app');
	if (!root) throw new Error('The served page has no #app');
	return root;
}
