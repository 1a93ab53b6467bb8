import {z} from 'zod';
import {accounts, topics} from '../../rules/types.ts';

const text = z.string().trim();
const words = z.array(text.min(1)).default([]);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as "08:00"');
const day = z.iso.date();
const yearDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of the year such as "07-01"');

const school = z.object({
	name: text.min(1),
	shortNames: words,
	phones: words,
	addresses: words,
	handles: words,
});

const account = z.object({
	/** A site id of `src/sites`. */
	site: text.min(1),
	/** Without "@"; empty: every account on that site that has no entry of its own. */
	handle: text.default(''),
	/** What people call it, where the handle is only a number. */
	name: text.optional(),
	/** `educational` is a professional account limited to the classroom's community. */
	type: z.enum([...accounts, 'educational']),
});

const permission = z.object({
	name: text.min(1),
	about: z.enum(['tagging', 'image', 'name']),
	answer: z.enum(['granted', 'refused']),
	until: day.optional(),
});

/**
 * Every setting, in one place: the type, the defaults and the check of what is stored come from here.
 * Unknown keys are dropped on reading; a wrong value falls back to its default in `resolve.ts`, which says so.
 */
export const settingsSchema = z.object({
	/** A policy id of `rules/policies`; empty until the person has chosen. */
	policy: text.default(''),
	/** The writer's own name, so that it is never taken for a student's. */
	name: text.default(''),
	/** "3rd grade", "high school history, hockey coach". */
	work: text.default(''),
	schools: z.array(school).default([]),
	emailDomains: words,
	personalEmails: words,
	accounts: z.array(account).default([]),
	schoolDays: z.array(z.int().min(0).max(6)).default([1, 2, 3, 4, 5]),
	schoolFrom: clock.default('08:00'),
	schoolTo: clock.default('15:30'),
	daysOff: z.array(day).default([]),
	/** First and last day of the summer break, in every year: most districts are out from July to mid-August. */
	summerFrom: yearDay.default('07-01'),
	summerTo: yearDay.default('08-15'),
	schoolEquipment: z.boolean().default(false),
	/** `mark`: marks only, posting is never held. `ask`: one question before a post that stops or cautions. */
	guard: z.enum(['mark', 'ask']).default('ask'),
	/** Site ids on which Chalkline stays off. */
	sitesOff: words,
	/** Host names that the person added, such as "forum.example.org"; the browser asked for each. */
	sitesAdded: z.array(text.regex(/^[a-z\d.-]{1,253}$/, 'a host name such as "forum.example.org"')).default([]),
	topicsOff: z.array(z.enum(topics)).default([]),
	permissions: z.array(permission).default([]),
	/** Names and numbers that are always allowed, as written. */
	allowed: words,
	/** Empty: the browser's own language. */
	language: z.enum(['', 'en']).default(''),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SettingsAccount = Settings['accounts'][number];
export const defaultSettings: Settings = settingsSchema.parse({});
