import type {CDPSession, Page, Worker} from 'playwright-core';
import type {Browser as WebExtension} from 'webextension-polyfill';
import type {PageState} from '../../src/messages/protocol.ts';

/** Only inside functions that run in the extension's background. */
declare const chrome: WebExtension;

interface AxNode {
	readonly role?: {readonly value?: string};
	readonly name?: {readonly value?: string};
	readonly backendDOMNodeId?: number;
	readonly ignored?: boolean;
}

/** Chalkline's own screens in a page: their root is closed, so they are read and pressed as assistive technology does. */
export class InPageProbe {
	readonly #page: Page;
	readonly #session: CDPSession;

	private constructor(page: Page, session: CDPSession) {
		this.#page = page;
		this.#session = session;
	}

	static async of(page: Page): Promise<InPageProbe> {
		const session = await page.context().newCDPSession(page);
		await session.send('Accessibility.enable');
		await session.send('DOM.enable');
		return new InPageProbe(page, session);
	}

	async #nodes(role: string, name: RegExp): Promise<AxNode[]> {
		const {nodes} = (await this.#session.send('Accessibility.getFullAXTree')) as {nodes: AxNode[]};
		return nodes.filter((node) => !node.ignored && node.role?.value === role && name.test(node.name?.value ?? ''));
	}

	/** Names of what is there, in page order. */
	async names(role: string, name = /./): Promise<string[]> {
		return (await this.#nodes(role, name)).map((node) => node.name?.value ?? '');
	}

	async has(role: string, name: RegExp): Promise<boolean> {
		return (await this.#nodes(role, name)).length > 0;
	}

	/** Waits for a condition on what is there. */
	async until(role: string, name: RegExp, wanted = true): Promise<void> {
		const end = Date.now() + 10_000;
		while ((await this.has(role, name)) !== wanted) {
			if (Date.now() > end) throw new Error(`${wanted ? 'No' : 'Still a'} ${role} ${name} in the page.`);
			await this.#page.waitForTimeout(40);
		}
	}

	/** Presses with a real mouse, so that the event is a person's. */
	async press(role: string, name: RegExp): Promise<void> {
		await this.until(role, name);
		const [node] = await this.#nodes(role, name);
		const backendNodeId = node?.backendDOMNodeId;
		if (backendNodeId === undefined) throw new Error(`No ${role} ${name} in the page.`);
		await this.#session.send('DOM.scrollIntoViewIfNeeded', {backendNodeId});
		const {model} = await this.#session.send('DOM.getBoxModel', {backendNodeId});
		const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
		await this.#page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
	}
}

/** Stores settings as the settings page does. */
export async function store(worker: Worker, settings: Readonly<Record<string, unknown>>): Promise<void> {
	await worker.evaluate(async (stored) => {
		await chrome.storage.local.set({settings: {version: 1, settings: stored}});
	}, settings);
}

/** The badge of the tab in front. */
export const badgeOf = (worker: Worker): Promise<string> =>
	worker.evaluate(async () => {
		const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
		return tab?.id === undefined ? '' : chrome.action.getBadgeText({tabId: tab.id});
	});

/** Starts the extension anew, as an update does. Its old content scripts stay in their pages. */
export const reload = (worker: Worker): Promise<void> =>
	worker.evaluate(() => {
		setTimeout(() => chrome.runtime.reload());
	});

/** What the keyboard command does: opens the list in the tab in front. */
export const openFindings = (worker: Worker): Promise<void> =>
	worker.evaluate(async () => {
		const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
		await chrome.tabs.sendMessage(tab?.id ?? -1, {chalkline: 'show-finding', request: {key: ''}});
	});

/** The settings as stored. */
export const stored = (worker: Worker): Promise<Readonly<Record<string, unknown>>> =>
	worker.evaluate(async () => {
		const {settings} = (await chrome.storage.local.get('settings')) as {settings: {settings: Record<string, unknown>}};
		return settings.settings;
	});

/** What the background tells an extension page about the tab with this address. */
export const pageStateFrom = (extensionPage: Page, address: string): Promise<PageState> =>
	extensionPage.evaluate(async (wanted) => {
		const tab = (await chrome.tabs.query({})).find(({url}) => url === wanted);
		return chrome.runtime.sendMessage({chalkline: 'get-page-state', request: {tabId: tab?.id ?? -1}});
	}, address);

/** Stops the background, as the browser does when it has been idle for half a minute. */
export async function stopBackground(extensionPage: Page): Promise<void> {
	const session = await extensionPage.context().newCDPSession(extensionPage);
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await session.detach();
}
