import {browser} from 'wxt/browser';
import type {Protocol} from './protocol.ts';

export type MessageType = keyof Protocol;
export type Request<T extends MessageType> = Protocol[T]['request'];
export type Response<T extends MessageType> = Protocol[T]['response'];

/** What travels: the type, so that a message of another extension part or version is told apart, and its request. */
export interface Envelope<T extends MessageType = MessageType> {
	readonly chalkline: T;
	readonly request: Request<T>;
}

const wrap = <T extends MessageType>(type: T, request: Request<T>): Envelope<T> => ({chalkline: type, request});

/**
 * Sends to the background.
 * @throws Error when nobody answers: the extension was updated or switched off, or the background refused the request.
 */
export async function send<T extends MessageType>(type: T, request: Request<T>): Promise<Response<T>> {
	return (await browser.runtime.sendMessage(wrap(type, request))) as Response<T>;
}

/**
 * Sends to the checkers of a tab, or of one of its frames.
 * @throws Error when that tab or frame has no checker.
 */
export async function sendToTab<T extends MessageType>(
	tabId: number,
	type: T,
	request: Request<T>,
	frameId?: number,
): Promise<Response<T>> {
	const options = frameId === undefined ? {} : {frameId};
	return (await browser.tabs.sendMessage(tabId, wrap(type, request), options)) as Response<T>;
}
