import {z} from 'zod';
import {accounts} from '../../rules/types.ts';
import type {MessageType} from './send.ts';
import type {CheckRequest, Sender} from './serve.ts';

const short = z.string().max(200);
const nothing = z.object({});

/** What the background accepts. A page state's findings are only kept and shown, so their inside is not looked at. */
const requests = {
	'inject-checker': z.object({where: z.enum(['here', 'around'])}),
	'inject-grammar': nothing,
	'get-setup': nothing,
	'page-state': z.object({
		status: short,
		site: short,
		handle: short,
		account: z.enum(accounts),
		findings: z.array(z.looseObject({key: z.string(), excerpt: z.string()})).max(500),
	}),
	'get-page-state': z.object({tabId: z.int()}),
	'set-account': z.object({site: short.min(1), handle: short, name: short.optional(), account: z.enum(accounts)}),
	allow: z.object({words: short.min(1)}),
	permit: z.object({name: short.min(1), about: z.enum(['tagging', 'image', 'name'])}),
	'open-guide': z.object({policy: short, clause: short}),
} as const satisfies Partial<Record<MessageType, z.ZodType>>;

/** @throws Error naming the message's type, never its content. */
export const checkRequest: CheckRequest = (type, request) => {
	const schema: z.ZodType | undefined = requests[type as keyof typeof requests];
	if (!schema) throw new Error(`The background does not take "${type}" messages.`);
	if (!schema.safeParse(request).success) throw new Error(`A "${type}" message does not have the expected shape.`);
};

/** @throws Error when a page, not one of the extension's own pages, sent it. */
export function requireExtensionPage({isExtensionPage}: Sender): void {
	if (!isExtensionPage) throw new Error('Only the extension’s own pages may ask for this.');
}
