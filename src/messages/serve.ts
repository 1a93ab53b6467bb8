import {browser} from 'wxt/browser';
import type {Envelope, MessageType, Request, Response} from './send.ts';

/** Where a message came from. */
export interface Sender {
	/** Undefined when an extension page such as the popup sent it. */
	readonly tabId?: number;
	readonly frameId?: number;
	/** Host name of the frame, or of its tab where the frame has none of its own (`about:blank`). Empty: not a web page. */
	readonly host: string;
	/** An extension page: popup, practice page, guide. */
	readonly isExtensionPage: boolean;
}

/** What a handler gives back; one without an answer may give nothing at all. */
type Answer<R> = R | Promise<R> | (undefined extends R ? undefined : never);

export type Handlers = {
	readonly [T in MessageType]?: (request: Request<T>, sender: Sender) => Answer<Response<T>>;
};

/** Checks a request before a handler sees it. @throws when it does not have the shape its type promises. */
export type CheckRequest = (type: MessageType, request: unknown) => void;

interface RuntimeSender {
	readonly id?: string | undefined;
	readonly url?: string | undefined;
	readonly frameId?: number | undefined;
	readonly tab?: {readonly id?: number | undefined; readonly url?: string | undefined} | undefined;
}

function isEnvelope(message: unknown): message is Envelope {
	return typeof message === 'object' && message !== null && 'chalkline' in message && 'request' in message;
}

function hostOf(...urls: readonly (string | undefined)[]): string {
	const url = urls.find((candidate) => candidate?.startsWith('http'));
	return url ? new URL(url).hostname : '';
}

function senderOf(sender: RuntimeSender): Sender {
	return {
		...(sender.tab?.id !== undefined && {tabId: sender.tab.id}),
		...(sender.frameId !== undefined && {frameId: sender.frameId}),
		host: hostOf(sender.url, sender.tab?.url),
		isExtensionPage: sender.url?.startsWith(browser.runtime.getURL('')) ?? false,
	};
}

/**
 * Answers messages by type until `signal` ends. Messages of other extensions and unknown types are left alone.
 * @param check run on each request first; the background passes one, since a page's process is not to be trusted.
 */
export function serve(handlers: Handlers, {signal, check}: {signal?: AbortSignal; check?: CheckRequest} = {}): void {
	const listener = (message: unknown, from: RuntimeSender): Promise<unknown> | undefined => {
		if (from.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
		const handler = handlers[message.chalkline] as ((request: unknown, sender: Sender) => unknown) | undefined;
		if (!handler) return undefined;
		return (async () => {
			check?.(message.chalkline, message.request);
			return handler(message.request, senderOf(from));
		})();
	};
	browser.runtime.onMessage.addListener(listener);
	signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {once: true});
}
