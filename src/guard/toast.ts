/** How long it stays. Milliseconds. */
const shown = 8000;

const style = `
	:host { all: initial; }
	p {
		position: fixed; inset: auto 16px 16px auto; z-index: 2147483647; max-width: 22rem; margin: 0; padding: 12px 16px;
		border-radius: 8px; background: #1f2933; color: #ffffff; font: 15px/1.4 system-ui, sans-serif;
	}
`;

/** A short message in a corner of the page, for when nothing else of Chalkline is there to say it. */
export function showToast(document: Document, message: string): void {
	const host = document.createElement('chalk-line');
	const root = host.attachShadow({mode: 'closed'});
	const sheet = document.createElement('style');
	sheet.textContent = style;
	const text = document.createElement('p');
	text.setAttribute('role', 'status');
	text.textContent = message;
	root.append(sheet, text);
	document.documentElement.append(host);
	setTimeout(() => host.remove(), shown);
}
