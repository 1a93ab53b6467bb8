/** Addresses of the extension's own pages, from its root. */
export const pages = {
	practice: '/practice.html',
	guide: '/guide.html',
	welcome: '/welcome.html',
	options: '/options.html',
} as const;

/** The policy as a readable document, at one clause where one is given. */
export function guideAddress(policy: string, clause?: string): string {
	const address = `${pages.guide}?policy=${encodeURIComponent(policy)}`;
	return clause ? `${address}#${encodeURIComponent(clause)}` : address;
}
